public import Diagnostics
internal import Markup
public import Model

/// A thing that a reference can lead to, with what the reference prints.
struct Target: Sendable {
    let kind: Kind
    /// As printed, without the word for the thing; nil where it has none.
    let number: String?
    let name: String
    /// The chapter that holds it; nil for the publication itself.
    let chapter: Int?
    /// Its line in the chapter's file; 0 for a chapter or publication.
    var line = 0
    let fragment: Fragment?

    enum Kind: Sendable {
        case publication, chapter, appendix, section, table, figure
    }

    /// What stands after the `#` of a link: a section's id differs between a chapter's page and the one-page edition,
    /// the id of a table or figure does not.
    enum Fragment: Sendable {
        case section(String)
        case thing(String)
    }
}

/// All that references to one publication can lead to, by what authors write after the kind. Sections are looked up
/// where they stand, since nearly all of them are never referred to.
struct PublicationTargets: Sendable {
    private let content: PublicationContent
    private let numbering: Numbering
    /// By the name of their file without `.md`.
    let chapters: [String: Int]
    fileprivate(set) var tables: [String: Target] = [:]
    fileprivate(set) var figures: [String: Target] = [:]
    /// Sections by the ids that they had before.
    fileprivate(set) var aliases: [String: Target] = [:]

    init(_ content: PublicationContent, _ numbering: Numbering) {
        self.content = content
        self.numbering = numbering
        chapters = Dictionary(
            content.chapters.enumerated().map { ($1.entry.stem, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A section by its id, `duties/monitoring`, or a chapter by its file's name without `.md`.
    func section(_ id: String) -> Target? {
        guard let slash = id.firstIndex(of: "/") else { return chapters[id].map(chapter) }
        guard let chapter = chapters[String(id[..<slash])] else { return nil }
        return section(id[id.index(after: slash)...], of: chapter) ?? aliases[id]
    }

    /// A section of a chapter by the last part of its id.
    func section(_ slug: some StringProtocol, of index: Int) -> Target? {
        let chapter = content.chapters[index]
        guard let place = chapter.conventions.headings.firstIndex(where: { $0.slug == slug }) else { return nil }
        let heading = chapter.conventions.headings[place]
        return Target(
            kind: .section, number: numbering.sections[index][place],
            name: chapter.document.plainText(of: heading.node), chapter: index,
            line: chapter.document.nodes[heading.node].line, fragment: .section(heading.slug))
    }

    private func chapter(_ index: Int) -> Target {
        let chapter = content.chapters[index]
        return Target(
            kind: chapter.entry.role == .appendix ? .appendix : .chapter, number: numbering.chapters[index],
            name: chapter.title, chapter: index, fragment: nil)
    }

    /// The ids of all sections and chapters, for the nearest one to what was written.
    var sectionIDs: [String] {
        content.chapters.flatMap { chapter in
            [chapter.entry.stem] + chapter.conventions.headings.map { "\(chapter.entry.stem)/\($0.slug)" }
        }.sorted()
    }
}

/// A publication with all its numbers and what references can lead to in it.
public struct NumberedPublication: Sendable {
    let numbering: Numbering
    let targets: PublicationTargets

    /// Numbers a publication and lists its targets. A table or figure id that is defined twice, and an alias that hides
    /// or misses a section, are findings.
    public init(_ content: PublicationContent, into diagnostics: inout Diagnostics) {
        numbering = number(content)
        targets = listTargets(of: content, numbering: numbering, into: &diagnostics)
    }
}

/// What references and links of a whole site can lead to. It never changes; it is a class so that every page can have
/// it at no cost.
public final class SiteTargets: Sendable {
    let content: SiteContent
    public let numberings: [Numbering]
    let targets: [PublicationTargets]
    let publications: [String: Int]
    /// Publications by their folder in the content folder.
    private let folders: [String: Int]
    let files: Set<String>
    let abbreviations: AbbreviationIndex
    let reading: @Sendable (String) -> SourceText?

    /// - Parameters:
    ///   - numbered: the publications of the content, in its order.
    ///   - reading: the text of a file by its path as in `Document.file`, or nil where it cannot be read (any
    ///     more). Asked only for findings, to tell their columns.
    public init(
        _ content: SiteContent, numbered: [NumberedPublication],
        reading: @escaping @Sendable (String) -> SourceText? = { _ in nil }
    ) {
        self.content = content
        self.reading = reading
        numberings = numbered.map(\.numbering)
        targets = numbered.map(\.targets)
        folders = Dictionary(
            content.publications.enumerated().map { ($1.publication.folder, $0) },
            uniquingKeysWith: { first, _ in first })
        publications = Dictionary(
            content.publications.enumerated().map { ($1.publication.id, $0) }, uniquingKeysWith: { first, _ in first })
        files = Set(content.files)
        abbreviations = AbbreviationIndex(content.glossary)
    }

    /// The chapter whose file has this path in the content folder.
    func chapter(at path: String) -> (publication: Int, chapter: Int)? {
        guard path.hasSuffix(".md") else { return nil }
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = path.utf8[(slash.map(path.utf8.index(after:)) ?? path.startIndex)...].dropLast(3)
        guard let publication = folders[slash.map { String(path[..<$0]) } ?? ""],
            let chapter = targets[publication].chapters[String(Substring(name))]
        else { return nil }
        return (publication, chapter)
    }
}

private func listTargets(
    of content: PublicationContent, numbering: Numbering, into diagnostics: inout Diagnostics
) -> PublicationTargets {
    var targets = PublicationTargets(content, numbering)
    for (index, chapter) in content.chapters.enumerated() {
        for (table, number) in zip(chapter.conventions.tables, numbering.tables[index]) {
            guard let id = table.id, let caption = table.caption, let number else { continue }
            add(
                Target(
                    kind: .table, number: String(number), name: chapter.document.plainText(of: caption), chapter: index,
                    line: chapter.document.nodes[caption].line, fragment: .thing("table:" + id)),
                id: id, to: &targets.tables, what: "table", at: caption, of: chapter, among: content, &diagnostics)
        }
        for (figure, number) in zip(chapter.conventions.figures, numbering.figures[index]) {
            add(
                Target(
                    kind: .figure, number: String(number), name: caption(of: figure, in: chapter), chapter: index,
                    line: chapter.document.nodes[figure.node].line, fragment: .thing("figure:" + figure.id)),
                id: figure.id, to: &targets.figures, what: "figure", at: figure.node, of: chapter, among: content,
                &diagnostics)
        }
    }
    for (index, chapter) in content.chapters.enumerated() {
        addAliases(of: chapter, index: index, to: &targets, into: &diagnostics)
    }
    return targets
}

/// The words of a figure's caption.
func caption(of figure: Conventions.Figure, in chapter: Chapter) -> String {
    switch figure.content {
    case .image(let image): String(decoding: chapter.document.title(of: image), as: UTF8.self)
    case .words: chapter.wordFigures[figure.node]?.caption ?? ""
    }
}

private func add(
    _ target: Target, id: String, to targets: inout [String: Target], what: String, at node: Int, of chapter: Chapter,
    among content: PublicationContent, _ diagnostics: inout Diagnostics
) {
    guard let first = targets[id] else {
        targets[id] = target
        return
    }
    let firstFile = first.chapter.map { content.chapters[$0].document.file }
    diagnostics.add(
        .idDefinedTwice, at: Place(file: chapter.document.file, line: chapter.document.nodes[node].line),
        "A second \(what) has the id “\(id)”",
        remedy: "Give one of the two another id; references to it would not know which is meant.",
        notes: firstFile.map { file in
            [.init("the first is \(what) \(first.number ?? ""), here", at: Place(file: file, line: first.line))]
        } ?? [])
}

private func addAliases(
    of chapter: Chapter, index: Int, to targets: inout PublicationTargets, into diagnostics: inout Diagnostics
) {
    let stem = chapter.entry.stem
    for alias in chapter.entry.aliases {
        let old = "\(stem)/\(alias.old.value)"
        guard let present = targets.section(alias.present.value, of: index) else {
            let near = nearest(to: alias.present.value, among: chapter.conventions.headings.map(\.slug))
            diagnostics.add(
                .unknownAlias, at: alias.present.place,
                "Chapter “\(stem)” has no section “\(alias.present.value)”"
                    + (near.map { "; did you mean “\($0)”?" } ?? ""),
                remedy: "Write the id of the section as it is now: its heading in lower case with hyphens.")
            continue
        }
        guard targets.section(old) == nil else {
            diagnostics.add(
                .unknownAlias, at: alias.old.place,
                "“\(alias.old.value)” is the id of a section that stands in “\(stem)” today",
                remedy: "Delete the alias: references to “\(old)” reach that section.")
            continue
        }
        targets.aliases[old] = present
    }
}
