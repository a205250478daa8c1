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

/// All that references to one publication can lead to, by what authors write after the kind.
struct PublicationTargets: Sendable {
    var sections: [String: Target] = [:]
    var tables: [String: Target] = [:]
    var figures: [String: Target] = [:]
    /// Chapters by the name of their file.
    var chapters: [String: Int] = [:]
}

/// What references and links of a whole site can lead to. It never changes; it is a class so that every page can have
/// it at no cost.
public final class SiteTargets: Sendable {
    let content: SiteContent
    public let numberings: [Numbering]
    let targets: [PublicationTargets]
    let publications: [String: Int]
    /// Publication and chapter by the path of the chapter's file in the content folder.
    let chapterFiles: [String: (publication: Int, chapter: Int)]
    let files: Set<String>
    let abbreviations: AbbreviationIndex

    /// Numbers every publication and lists its targets. A table or figure id that is defined twice, and an alias that
    /// hides or misses a section, are findings.
    public init(_ content: SiteContent, into diagnostics: inout Diagnostics) {
        self.content = content
        numberings = content.publications.map(number)
        var targets: [PublicationTargets] = []
        var chapterFiles: [String: (publication: Int, chapter: Int)] = [:]
        for (index, publication) in content.publications.enumerated() {
            targets.append(listTargets(of: publication, numbering: numberings[index], into: &diagnostics))
            let folder = publication.publication.folder.isEmpty ? "" : publication.publication.folder + "/"
            for (chapterIndex, chapter) in publication.chapters.enumerated() {
                chapterFiles[folder + chapter.entry.file.value] = (index, chapterIndex)
            }
        }
        self.targets = targets
        self.chapterFiles = chapterFiles
        publications = Dictionary(
            content.publications.enumerated().map { ($1.publication.id, $0) }, uniquingKeysWith: { first, _ in first })
        files = Set(content.files)
        abbreviations = AbbreviationIndex(content.glossary)
    }
}

private func listTargets(
    of content: PublicationContent, numbering: Numbering, into diagnostics: inout Diagnostics
) -> PublicationTargets {
    var targets = PublicationTargets()
    for (index, chapter) in content.chapters.enumerated() {
        let stem = chapter.entry.stem
        targets.chapters[chapter.entry.file.value] = index
        targets.sections[stem] = Target(
            kind: chapter.entry.role == .appendix ? .appendix : .chapter, number: numbering.chapters[index],
            name: chapter.title, chapter: index, fragment: nil)
        for (heading, number) in zip(chapter.conventions.headings, numbering.sections[index]) {
            targets.sections["\(stem)/\(heading.slug)"] = Target(
                kind: .section, number: number, name: chapter.document.plainText(of: heading.node), chapter: index,
                fragment: .section(heading.slug))
        }
        for (table, number) in zip(chapter.conventions.tables, numbering.tables[index]) {
            guard let id = table.id, let caption = table.caption, let number else { continue }
            add(
                Target(
                    kind: .table, number: String(number), name: chapter.document.plainText(of: caption), chapter: index,
                    fragment: .thing("table:" + id)),
                id: id, to: &targets.tables, what: "table", at: caption, of: chapter, among: content, &diagnostics)
        }
        for (figure, number) in zip(chapter.conventions.figures, numbering.figures[index]) {
            add(
                Target(
                    kind: .figure, number: String(number), name: caption(of: figure, in: chapter), chapter: index,
                    fragment: .thing("figure:" + figure.id)),
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
        notes: firstFile.map { [.init("the first is \(what) \(first.number ?? ""), here", at: Place(file: $0))] } ?? [])
}

private func addAliases(
    of chapter: Chapter, index: Int, to targets: inout PublicationTargets, into diagnostics: inout Diagnostics
) {
    let stem = chapter.entry.stem
    for alias in chapter.entry.aliases {
        let old = "\(stem)/\(alias.old.value)"
        guard let present = targets.sections["\(stem)/\(alias.present.value)"] else {
            let near = nearest(to: alias.present.value, among: chapter.conventions.headings.map(\.slug))
            diagnostics.add(
                .unknownAlias, at: alias.present.place,
                "Chapter “\(stem)” has no section “\(alias.present.value)”"
                    + (near.map { "; did you mean “\($0)”?" } ?? ""),
                remedy: "Write the id of the section as it is now: its heading in lower case with hyphens.")
            continue
        }
        guard targets.sections[old] == nil else {
            diagnostics.add(
                .unknownAlias, at: alias.old.place,
                "“\(alias.old.value)” is the id of a section that stands in “\(stem)” today",
                remedy: "Delete the alias: references to “\(old)” reach that section.")
            continue
        }
        targets.sections[old] = present
    }
}
