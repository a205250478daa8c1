import Diagnostics
import Language
import Model

/// The list of contents of `publication.yaml`.
enum ContentsSchema {
    static let contents = Shape<[ContentsItem]>(items.form) { node, subject, findings in
        items.read(node, subject, &findings).map { withEachFileOnce($0, &findings) }
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
            ], isUsable: { !$0.file.value.isEmpty })
    }

    /// An old id stands on the page too, so it is held to the same form as the present one.
    private static let aliases = Shape<[Named<Located<String>>]>
        .names(Shape<String>.sectionID.located, each: Shape<String>.sectionID)
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
        ], isUsable: { _ in true })

    /// A part within the part is a finding, and its chapters are taken as if they stood there themselves.
    private static let partContents = Shape<[[ContentsEntry]]>.list(
        of: .either(
            bareFile.map { [$0] }, or: [("chapter", chapter.map { [$0] }), ("appendix", appendix.map { [$0] })],
            otherwise: { entry in
                guard entry.key.value == "part" else { return nil }
                return Diagnostic(
                    ContentRules.nestedPart, at: entry.key.place, "This part stands within another part",
                    remedy: "Parts hold chapters only: begin its dash in the column of the first part's dash.")
            },
            keeping: { entries, findings in
                guard let contents = entries.first(where: { $0.key.value == "contents" }) else { return nil }
                let subject = Subject("“contents”", example: "contents: [duties.md]", keyPlace: contents.key.place)
                return chaptersOfPart(contents.value, subject, &findings)
            })
    ).map { $0.flatMap(\.self) }

    @Sendable private static func chaptersOfPart(
        _ node: YAMLNode, _ subject: Subject, _ findings: inout Diagnostics
    ) -> [ContentsEntry]? {
        partContents.read(node, subject, &findings)
    }

    /// The contents without what repeats, which is a finding.
    private static func withEachFileOnce(_ contents: [ContentsItem], _ findings: inout Diagnostics) -> [ContentsItem] {
        var first: [String: Place] = [:]
        func isFirst(_ entry: ContentsEntry) -> Bool {
            guard let earlier = first[entry.file.value] else {
                first[entry.file.value] = entry.file.place
                return true
            }
            findings.add(
                ContentRules.chapterListedTwice, at: entry.file.place,
                "“\(entry.file.value)” is listed a second time", remedy: "Keep it in one place of the contents.",
                notes: [.init("It is listed first here.", at: earlier)])
            return false
        }
        return contents.compactMap { item in
            switch item {
            case .entry(let entry): isFirst(entry) ? item : nil
            case .part(let part): .part(ContentsPart(title: part.title, entries: part.entries.filter(isFirst)))
            }
        }
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
func isChapterFile(_ name: String) -> Bool { name.hasSuffix(".md") && isID(String(Substring(name.utf8.dropLast(3)))) }

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
