public import Diagnostics
import Language
public import Model

/// `publication.yaml`, which makes a folder a publication.
public enum PublicationFile {
    public static let kind = FileKind<Publication>(
        "publication.yaml", "What a publication is, and the order of its chapters.",
        .mapping(
            Publication(
                id: "", folder: "", title: "", kind: .scheme, publisher: "", summary: "",
                contents: Located([], at: Place(file: ""))),
            [
                .required(
                    "title", \.title, .line, "the name of the publication, as its front page shows it",
                    example: "Race equality scheme 2008 to 2011"),
                .required("kind", \.kind, .word, "what kind of publication it is", example: "scheme"),
                .required(
                    "publisher", \.publisher, .line, "the body that publishes it", example: "Ashby Borough Council"),
                .required(
                    "summary", \.summary, .text,
                    "what it is about, in a sentence or two, for its front page and for lists",
                    example: "How the council meets its duties on race equality."),
                .required(
                    "contents", \.contents, ContentsSchema.contents.locatedAtKey,
                    "its chapters and appendices, in the order in which they are read",
                    example: "[foreword.md, duties.md]"),
                .optional(
                    "partners", \.partners, .list(of: .line), or: "",
                    "the bodies that publish it together with the publisher",
                    example: "[Ashby Police, Ashby College]"),
                .optional("period", \.period, .period, "the year or years that it covers", example: "2008 to 2011"),
                .optional(
                    "published", \.published, .partialDate, "when it was published, as exactly as is known",
                    example: "2008-04-01"),
                .optional("updated", \.updated, .partialDate, "when it was last changed", example: "2009-10"),
                .optional(
                    "next-review", \.nextReview, .partialDate, "when it is to be looked at again", example: "2011-03-31"
                ),
                .optional(
                    "status", \.status, .word, or: "published", "where it stands in its life", example: "superseded"),
                .optional(
                    "series", \.series, Shape<String>.id.located, "an id that the editions of one document share",
                    example: "race-equality-scheme"),
                .optional(
                    "supersedes", \.supersedes, Shape<String>.id.located,
                    "the id of the publication that this one replaces",
                    example: "race-equality-scheme-2005-to-2008"),
                .optional(
                    "language", \.language, .languageTag, "the language of its chapters, where it is not the site's",
                    example: "cy"),
                .optional(
                    "owner", \.owner, Shape<String>.id.located, "who answers for it, by an id of owners.yaml",
                    example: "performance-team"),
                .optional(
                    "numbering", \.numbering, .word, or: "chapters", "how deep its headings are numbered",
                    example: "sections"),
                .optional(
                    "one-page", \.hasOnePage, .yesOrNo, or: "yes", "whether the whole of it is on one page as well",
                    example: "no"),
                .optional(
                    "search-engines", \.searchEngines, .word, or: "include",
                    "whether search engines are asked to list it",
                    example: "exclude"),
                .optional(
                    "formats", \.formats, FormatsSchema.supplied, or: "",
                    "editions that were made elsewhere and lie in its folder files",
                    example: "[{file: files/easy-read.pdf, kind: easy-read, pages: 12}]"),
                .optional(
                    "notice", \.notice, Shape<String>.markdown.located,
                    "a notice that each of its pages carries, in Markdown",
                    example: "This scheme was replaced in 2011."),
                .optional(
                    "source", \.source, Shape<String>.markdown.located, "where the text comes from, in Markdown",
                    example: "Retold from the printed scheme."),
                .optional(
                    "changes", \.changes, HistorySchema.changes, or: "",
                    "what its readers are told of its history; what only colleagues should know stands after #",
                    example: "[{date: 2008-04-01, version: 1.0, kind: edition, note: The first edition.}]"),
                .optional(
                    "withdrawn", \.withdrawn, HistorySchema.withdrawal.locatedAtKey,
                    "why and since when it no longer holds, with the status “withdrawn”",
                    example: "{since: 2011-04-05, reason: The Equality Act 2010 has replaced these duties.}"),
                .optional(
                    "replaces", \.replaces, HistorySchema.replacements, or: "",
                    "the addresses that lead to it now, old PDFs too: from the host’s root with a slash, from the site’s without, or in full",
                    example: "[/equality/scheme.pdf, {old: /equality/duties.htm, page: duties.md}]"),
            ]))

    /// Reads `publication.yaml`.
    ///
    /// - Parameter folder: its folder's path within the content folder; the last part is the publication's id.
    /// - Returns: nil where it is faulty.
    public static func read(_ source: SourceText, folder: String, findings: inout Diagnostics) -> Publication? {
        guard var publication = kind.read(source, findings: &findings) else { return nil }
        publication.id = folder.split(separator: "/").last.map(String.init) ?? ""
        publication.folder = folder
        return publication
    }
}

extension Shape where Value == String {
    /// A year, or two in order: `2008`, `2008 to 2011`; `2006 to 2007` is a financial year.
    static var period: Shape {
        text(
            TextForm("a year or years such as 2008 or 2008 to 2011", pattern: "^\\d{4}( to \\d{4})?$"),
            ContentRules.badPeriod, not: "a year or a range of years", where: { years(of: $0) != nil },
            remedy: periodMeant)
    }
}

private func years(of text: String) -> [Int]? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let years = [words.first, words.count == 3 && words[1] == "to" ? words.last : nil].compactMap { $0 }
    guard words.count == 2 * years.count - 1, years.allSatisfy({ $0.utf8.count == 4 && Int($0) != nil }) else {
        return nil
    }
    let numbers = years.compactMap { Int($0) }
    guard numbers.allSatisfy({ $0 > 0 }) else { return nil }
    return numbers.count == 1 || numbers[0] < numbers[1] ? numbers : nil
}

/// `2008-2011` can mean one thing; `2006-07` is a financial year or a month, and so both readings are offered.
private func periodMeant(by text: String) -> String {
    let parts = text.split { "-–—/ ".contains($0) }.filter { $0 != "to" }.map(String.init)
    guard parts.count == 2, parts[0].utf8.count == 4, let first = Int(parts[0]), let second = Int(parts[1]) else {
        return "Write a year, or two with “to” between them: 2008 to 2011"
    }
    if parts[1].utf8.count == 4 {
        return second > first
            ? "Did you mean “\(first) to \(second)”?" : "Write the earlier year first: \(second) to \(first)"
    }
    let century = first / 100 * 100 + second
    if parts[1].utf8.count == 2, century == first + 1 {
        return "Write “\(first) to \(century)” for the financial year, or “\(first)” for the calendar year."
    }
    return "Write both years in full, with “to” between them: 2008 to 2011"
}
