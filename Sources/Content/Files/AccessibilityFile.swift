import Diagnostics
import Language
public import Model

/// `accessibility.yaml`, in the content folder itself: the facts of the accessibility statement.
///
/// The keys, and the sentences that are made of them, follow the model statement for the Public Sector Bodies (Websites
/// and Mobile Applications) (No. 2) Accessibility Regulations 2018.
public enum AccessibilityFile {
    public static let kind = FileKind<AccessibilityStatement>(
        "accessibility.yaml", "The facts of the accessibility statement.",
        .mapping(
            AccessibilityStatement(
                compliance: Located(.none, at: Place(file: "")), prepared: .first,
                reviewed: Located(.first, at: Place(file: ""))),
            [
                .required(
                    "compliance", \.compliance, Shape<AccessibilityStatement.Compliance>.word.located,
                    "whether the site meets the guidelines (WCAG 2.2, level AA) in full, in part or not",
                    example: "partial"),
                .required(
                    "prepared", \.prepared, .date, "when the statement was prepared", example: "2026-01-31"),
                .required(
                    "reviewed", \.reviewed, Shape<CalendarDate>.date.located, "when the statement was last reviewed",
                    example: "2026-01-31"),
                .optional(
                    "applies-to", \.appliesTo, .list(of: .line), or: "",
                    "what it applies to, where that is not this site alone",
                    example: "[https://www.example.org/schemes/]"),
                .optional(
                    "able-to", \.ableTo, .list(of: .line), or: "",
                    "what people can do on the site, each to follow “you should be able to”",
                    example: "[zoom in up to 400% without the text spilling off the screen]"),
                .optional(
                    "known-problems", \.knownProblems, .list(of: .line), or: "",
                    "what does not work for everyone, in plain words", example: "[Older PDF documents have no headings]"
                ),
                .optional(
                    "formats-contact", \.formats, SiteFile.contacts,
                    "where to ask for another format, where that is not with the site’s contacts",
                    example: "{email: formats@example.org, phone: 01632 960 000}"),
                .optional(
                    "problems-contact", \.problems, SiteFile.contacts,
                    "where to report a problem, where that is not with the site’s contacts",
                    example: "{email: web@example.org}"),
                .optional(
                    "visit-or-phone", \.visitOrPhone, .text,
                    "how to speak to somebody who cannot hear or see well, by telephone or in person",
                    example: "Our offices have audio induction loops."),
                .optional(
                    "nation", \.nation, .word, or: "gb",
                    "who enforces the law: gb in England, Scotland and Wales, ni in Northern Ireland", example: "ni"),
                .optional(
                    "non-compliances", \.nonCompliances, .list(of: nonCompliance), or: "",
                    "what fails the guidelines",
                    example: "[{text: Some images have no description., criterion: 1.1.1 Non-text content, level: A}]"),
                .optional(
                    "disproportionate-burden", \.burdens, .list(of: burden), or: "",
                    "what would cost more than it does good, as an assessment has shown",
                    example: "[{text: Maps from before 2018.}]"),
                .optional(
                    "out-of-scope", \.outOfScope, .list(of: exemption), or: "", "what the regulations do not cover",
                    example: "[{text: The scheme of 2005 as a PDF., basis: old-documents}]"),
                .optional(
                    "plans", \.plans, .list(of: .line), or: "", "what is being done, and by when",
                    example: "[We will describe all images by March 2026.]"),
                .optional(
                    "tested", \.tested, test, "when and how the site was last tested",
                    example: "{date: 2026-01-15, by: the web team, method: manual, sample: The front pages.}"),
            ]))

    private static let nonCompliance = Shape<AccessibilityStatement.NonCompliance>.mapping(
        .init(text: "", criterion: "", level: .a),
        [
            .required("text", \.text, .text, "what is wrong", example: "Some images have no description."),
            .required(
                "criterion", \.criterion, .line, "the success criterion that it fails",
                example: "1.1.1 Non-text content"),
            .required("level", \.level, .word, "the criterion’s level", example: "A"),
            .optional(
                "impact", \.impact, .text, "whom it keeps from what",
                example: "People who use a screen reader miss what they show."),
            .optional("fix-by", \.fixBy, .partialDate, "by when it will be mended", example: "2026-03"),
        ])

    private static let burden = Shape<AccessibilityStatement.Burden>.mapping(
        .init(text: ""),
        [
            .required("text", \.text, .text, "what it is about", example: "Maps from before 2018."),
            .optional(
                "assessment", \.assessment, .webAddress(isBare: false), "the web address of the assessment",
                example: "https://www.example.org/assessment"),
        ])

    private static let exemption = Shape<AccessibilityStatement.Exemption>.mapping(
        .init(text: "", basis: .oldDocuments),
        [
            .required("text", \.text, .text, "what it is about", example: "The scheme of 2005 as a PDF."),
            .required("basis", \.basis, .word, "why the regulations do not cover it", example: "old-documents"),
        ])

    private static let test = Shape<AccessibilityStatement.Test>.mapping(
        .init(date: .first, by: "", method: .manual, sample: ""),
        [
            .required("date", \.date, .date, "when it was tested", example: "2026-01-15"),
            .required("by", \.by, .line, "who tested it, to follow “by”", example: "the web team"),
            .required("method", \.method, .word, "whether people or programs tested it", example: "manual"),
            .required(
                "sample", \.sample, .text, "what was tested, and how that was chosen",
                example: "The front page and a chapter of each publication."),
        ])
}
