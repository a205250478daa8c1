public import Diagnostics
internal import Markup
public import Model

/// Where a link of a chapter leads, resolved, by the node of the link or image.
struct ResolvedLink: Sendable {
    let node: Int
    let destination: Destination
    /// What a reference without words of its own prints.
    let printed: Target?

    enum Destination: Sendable {
        /// A page of a publication; the front page where `chapter` is nil.
        case page(publication: Int, chapter: Int?, fragment: Target.Fragment?)
        /// A file that is copied as it is, by its path in the content folder; with what stands from `#` on.
        case file(String, fragment: String)
        /// A page of the site itself, by its address; with what stands from `#` on.
        case sitePage(String, fragment: String)
        /// A section of the page that holds the link.
        case samePage(section: String)
        /// Nothing, which is a finding.
        case nowhere
    }
}

/// What a chapter's text refers to, in reading order: where its links lead, what its abbreviations stand for.
public struct ChapterLinks: Sendable {
    let links: [ResolvedLink]
    /// The abbreviations that are written out in it.
    let expansions: [Expansion]
    /// Paths in the content folder of the files that the chapter links to or shows.
    public let files: [String]
}

extension SiteTargets {
    /// Finds where every reference and relative link of a chapter leads. One that leads nowhere is a finding.
    ///
    /// - Parameter publication: the chapter's publication, or nil for a page of the site itself.
    public func resolveLinks(
        of chapter: Chapter, in publication: Int?, into diagnostics: inout Diagnostics
    ) -> ChapterLinks {
        var resolver = LinkResolver(targets: self, chapter: chapter, publication: publication)
        let references = chapter.conventions.references.map { resolver.resolve($0) }
        let paths = chapter.conventions.paths.map { resolver.resolvePath($0) }
        for insertion in chapter.conventions.insertions { resolver.reportInsertion(insertion) }
        diagnostics.add(contentsOf: resolver.diagnostics)
        let links = paths.isEmpty ? references : (references + paths).sorted { $0.node < $1.node }
        return ChapterLinks(links: links, expansions: abbreviations.expansions(in: chapter), files: resolver.files)
    }
}

/// Follows the links of one chapter, and reports those that lead nowhere.
struct LinkResolver {
    let targets: SiteTargets
    let chapter: Chapter
    let publication: Int?
    var diagnostics = Diagnostics()
    var files: [String] = []

    /// The chapter's folder in the content folder, with its final slash.
    var folder: String {
        guard let publication else { return "" }
        return PublicationAddresses(targets.content.publications[publication].publication).folder
    }

    /// The place of a link's address, where its line holds it once.
    func place(_ node: Int) -> Place {
        place(node, of: String(decoding: chapter.document.address(of: node), as: UTF8.self))
    }

    /// The place of some words of a node. To look for them takes a walk over the file, so a chapter with very many
    /// findings has columns for the first ones only.
    private func place(_ node: Int, of words: String) -> Place {
        let line = chapter.document.nodes[node].line
        guard diagnostics.all.count < 100, let source = targets.reading(chapter.document.file) else {
            return Place(file: chapter.document.file, line: line)
        }
        return source.place(line: line, of: words)
    }

    // MARK: References

    mutating func resolve(_ reference: Conventions.Reference) -> ResolvedLink {
        if reference.kind == .publication { return resolvePublication(reference) }
        guard let (owner, target) = split(reference) else { return nowhere(reference.node) }
        let known = targets.targets[owner]
        let found: Target?
        switch reference.kind {
        case .section: found = known.section(target)
        case .table: found = known.tables[target]
        case .figure: found = known.figures[target]
        // Plans and datasets bring these.
        case .action, .objective, .aim, .value, .publication: found = nil
        }
        guard let found else {
            reportUnknown(reference, target, among: known)
            return nowhere(reference.node)
        }
        if reference.hasOwnWords { checkNumber(in: reference, against: found) }
        return ResolvedLink(
            node: reference.node,
            destination: .page(publication: owner, chapter: found.chapter, fragment: found.fragment),
            printed: reference.hasOwnWords ? nil : found)
    }

    private mutating func resolvePublication(_ reference: Conventions.Reference) -> ResolvedLink {
        guard let index = targets.publications[reference.target] else {
            if reportDraft(named: reference.target, node: reference.node) { return nowhere(reference.node) }
            let near = nearest(to: reference.target, among: targets.publications.keys.sorted())
            diagnostics.add(
                .unknownTarget, at: place(reference.node),
                "There is no publication “\(reference.target)”" + (near.map { "; did you mean “\($0)”?" } ?? ""),
                remedy: "Write the name of the publication's folder.")
            return nowhere(reference.node)
        }
        let publication = targets.content.publications[index].publication
        return ResolvedLink(
            node: reference.node, destination: .page(publication: index, chapter: nil, fragment: nil),
            printed: reference.hasOwnWords
                ? nil
                : Target(kind: .publication, number: nil, name: publication.title, chapter: nil, fragment: nil))
    }

    /// The publication that a reference means and the target within it: `PUBLICATION:target`, or its own publication.
    private mutating func split(_ reference: Conventions.Reference) -> (Int, String)? {
        if let colon = reference.target.firstIndex(of: ":") {
            let name = String(reference.target[..<colon])
            if let index = targets.publications[name] {
                return (index, String(reference.target[reference.target.index(after: colon)...]))
            }
            if reportDraft(named: name, node: reference.node) { return nil }
            let near = nearest(to: name, among: targets.publications.keys.sorted())
            diagnostics.add(
                .unknownTarget, at: place(reference.node),
                "There is no publication “\(name)”" + (near.map { "; did you mean “\($0)”?" } ?? ""),
                remedy: "Write <\(reference.kind.rawValue):PUBLICATION:id> with the name of the publication's folder.")
            return nil
        }
        guard let publication else {
            diagnostics.add(
                .unknownTarget, at: place(reference.node),
                "“\(reference.kind.rawValue):\(reference.target)” does not say in which publication it is",
                remedy: "On a page of the site itself, write <\(reference.kind.rawValue):PUBLICATION:id>.")
            return nil
        }
        return (publication, reference.target)
    }

    private mutating func reportUnknown(
        _ reference: Conventions.Reference, _ target: String, among known: PublicationTargets
    ) {
        let names: [String]
        switch reference.kind {
        case .section: names = known.sectionIDs
        case .table: names = known.tables.keys.sorted()
        case .figure: names = known.figures.keys.sorted()
        case .action, .objective, .aim, .value, .publication: names = []
        }
        let kind = reference.kind.rawValue
        let near =
            nearest(to: target, among: names)
            // A section named without its chapter, or with another one.
            ?? names.first { $0.hasSuffix("/" + (target.split(separator: "/").last.map(String.init) ?? target)) }
        diagnostics.add(
            .unknownTarget, at: place(reference.node),
            "There is no \(kind) “\(target)” in this publication" + (near.map { "; did you mean “\($0)”?" } ?? ""),
            remedy: kind == "section"
                ? "Write the chapter's file name without .md, a slash and the heading in lower case with hyphens: <section:duties/monitoring>."
                : "Write the id that the \(kind) was given, or give one the id “\(target)”.")
    }

    /// “Table 3” in the words of a link to what is Table 2.
    private mutating func checkNumber(in reference: Conventions.Reference, against target: Target) {
        let words = chapter.document.plainText(of: reference.node).split { $0.isWhitespace || $0 == "\u{A0}" }
        for (word, next) in zip(words, words.dropFirst()) {
            guard target.kind.isCalled(word.lowercased()) else { continue }
            let number = next.trimming { ".,:;)".contains($0) }
            guard isNumber(number, of: target), number != target.number ?? "" else { continue }
            // “Chapter 3” may well lead to section 3.2.
            if target.kind == .section, word.lowercased() == "chapter", target.number?.hasPrefix(number + ".") == true {
                continue
            }
            diagnostics.add(
                .wrongNumber, at: place(reference.node),
                target.number.map { "“\(word) \(number)” is \(word) \($0)" }
                    ?? "“\(word) \(number)” leads to “\(target.name)”, which has no number",
                remedy: "Write <\(reference.kind.rawValue):\(reference.target)>, and the number is always right.")
        }
    }

    /// Whether a word after “Table” and the like is a number. A capital is one only where capitals count such things:
    /// “the section I mean” has none.
    private func isNumber(_ word: String, of target: Target) -> Bool {
        if word.first?.isNumber == true { return true }
        let countsInLetters = target.kind == .appendix || target.number?.first?.isLetter == true
        return countsInLetters && (1...4).contains(word.count) && word.allSatisfy(\.isUppercase)
    }

    // MARK: Insertions

    mutating func reportInsertion(_ insertion: Conventions.Insertion) {
        diagnostics.add(
            .unknownTarget, at: place(insertion.node, of: insertion.id),
            "There is no \(insertion.kind.rawValue) “\(insertion.id)” in this publication",
            remedy: "Write the id of a \(insertion.kind.rawValue) that the publication has.")
    }

    func nowhere(_ node: Int) -> ResolvedLink { ResolvedLink(node: node, destination: .nowhere, printed: nil) }
}

extension Target.Kind {
    /// Whether English texts call it so.
    fileprivate func isCalled(_ word: String) -> Bool {
        switch self {
        case .publication: false
        case .chapter: word == "chapter" || word == "section"
        case .appendix: word == "appendix"
        case .section: word == "section" || word == "chapter"
        case .table: word == "table"
        case .figure: word == "figure"
        }
    }
}

extension Substring {
    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        while let first = text.first, isTrimmed(first) { text.removeFirst() }
        return String(text)
    }
}
