import Diagnostics
import Language
import Model

/// The list of contents of `publication.yaml`.
enum ContentsSchema {
    static let contents = Shape<[ContentsItem]>(items.form) { node, subject, findings in
        guard let contents = items.read(node, subject, &findings) else { return nil }
        return isEachFileOnce(contents, &findings) ? contents : nil
    }

    private static let items = Shape<[ContentsItem]>.list(
        of: .either(
            bareFile.map { .entry($0) },
            or: [
                ("chapter", chapter.map { .entry($0) }), ("appendix", appendix.map { .entry($0) }),
                ("part", part.map { .part($0) }),
            ]))

    private static let blank = ContentsEntry(file: Located("", at: Place(file: "")))

    private static let bareFile = Shape<String>.chapterFile.located.map { ContentsEntry(file: $0) }

    private static let chapter = entry(.chapter, "chapter", "the chapter's Markdown file", example: "duties.md")

    private static let appendix = entry(.appendix, "appendix", "the appendix's Markdown file", example: "evidence.md")

    private static func entry(
        _ role: ContentsEntry.Role, _ key: String, _ about: String, example: String
    ) -> Shape<ContentsEntry> {
        var blank = blank
        blank.role = role
        let file: Field<ContentsEntry> = .required(
            key, \.file, Shape<String>.chapterFile.located, about, example: example)
        return .mapping(
            blank,
            [
                file.asOne(of: ["chapter", "appendix", "part"]),
                .optional(
                    "number", \.number, .printedNumber, or: "",
                    "its number as the document prints it, where that is not the next one; “none” for no number",
                    example: "4A"),
                .optional(
                    "owner", \.owner, Shape<String>.id.located,
                    "who answers for it, where that is not the publication's owner",
                    example: "housing-team"),
                .optional(
                    "next-review", \.nextReview, .partialDate,
                    "when it is to be looked at again, where that is not with the publication", example: "2010-03-31"),
                .optional(
                    "aliases", \.aliases, aliases, or: "",
                    "ids that its sections had before their headings were reworded, each with the present id",
                    example: "{old-heading: present-heading}"),
            ])
    }

    private static let aliases = Shape<[Named<Located<String>>]>.names(Shape<String>.sectionID.located)
        .map { $0.map { SectionAlias(old: $0.name, present: $0.value) } }

    private static let part = Shape<ContentsPart>.mapping(
        ContentsPart(title: Located("", at: Place(file: "")), entries: []),
        [
            Field.required(
                "part", \ContentsPart.title, Shape<String>.line.located, "the title of a part, which holds chapters",
                example: "Our duties"
            ).asOne(of: ["chapter", "appendix", "part"]),
            .required(
                "contents", \.entries, partContents, "the chapters of the part, in order",
                example: "[duties.md, duties-met.md]"),
        ])

    private static let partContents = Shape<[ContentsEntry]>.list(
        of: .either(bareFile, or: [("chapter", chapter), ("appendix", appendix)]) { entry in
            guard entry.key.value == "part" else { return nil }
            return Diagnostic(
                ContentRules.nestedPart, at: entry.key.place, "This part stands within another part",
                remedy: "Parts hold chapters only: begin its dash in the column of the first part's dash.")
        })

    private static func isEachFileOnce(_ contents: [ContentsItem], _ findings: inout Diagnostics) -> Bool {
        var first: [String: Place] = [:]
        var once = true
        for item in contents {
            let entries: [ContentsEntry] =
                switch item {
                case .entry(let entry): [entry]
                case .part(let part): part.entries
                }
            for file in entries.map(\.file) {
                guard let earlier = first[file.value] else {
                    first[file.value] = file.place
                    continue
                }
                findings.add(
                    ContentRules.chapterListedTwice, at: file.place, "“\(file.value)” is listed a second time",
                    remedy: "Keep it in one place of the contents.",
                    notes: [.init("It is listed first here.", at: earlier)])
                once = false
            }
        }
        return once
    }
}

extension Shape where Value == PrintedNumber {
    fileprivate static var printedNumber: Shape {
        Shape<String>.text(TextForm("a number as it is printed, or “none”")).map {
            $0 == "none" ? .unnumbered : .printed($0)
        }
    }
}

extension Shape where Value == String {
    /// The name of a Markdown file beside the YAML file, which becomes a web address: `duties.md`.
    static var chapterFile: Shape {
        text(
            TextForm("the name of a Markdown file such as duties.md", pattern: "^[a-z0-9]+(-[a-z0-9]+)*\\.md$"),
            ContentRules.badFileName, not: "the name of a chapter's file", where: isChapterFile,
            remedy: chapterFileMeant)
    }

    /// The id of a section within its chapter, which comes from a heading in any script.
    fileprivate static var sectionID: Shape {
        text(
            TextForm("the id of a section", pattern: "^[^\\s#/:]+$"), ContentRules.badID, not: "the id of a section",
            where: { !$0.contains { $0.isWhitespace || "#/:".contains($0) } }
        ) { _ in "Write what stands after # in its address, such as monitoring-duty" }
    }
}

/// Whether a file's name is that of a chapter: an id and `.md`.
func isChapterFile(_ name: String) -> Bool { name.hasSuffix(".md") && isID(String(name.dropLast(3))) }

private func chapterFileMeant(by text: String) -> String {
    if text.contains("/") || text.contains("\\") {
        let last = text.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        return "Chapters lie beside publication.yaml: write the name alone" + (isChapterFile(last) ? ", \(last)" : ".")
    }
    if isID(text) { return "Did you mean “\(text).md”?" }
    if let name = TranslationName(text) {
        return "List the chapter “\(name.chapter)”; its translations are found by their names."
    }
    let stem = text.lowercased().hasSuffix(".md") ? String(text.dropLast(3)) : text
    let meant = idMeant(by: stem)
    let example = meant.isEmpty ? "duties.md" : "\(meant).md"
    return "Name the file with small letters, digits and hyphens, such as \(example)"
}
