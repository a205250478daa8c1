import CMarkReference
import Diagnostics
import Glibc
import Language
import Markup
import Model
import Rendering

/// A small site made of texts.
struct Sample {
    var publications: [(id: String, numbering: Publication.Numbering, chapters: [(ContentsEntry, String)])] = []
    var home: String?
    var files: [String] = []
    var abbreviations: [Glossary.Abbreviation] = []

    /// A site with one publication, `scheme`, whose chapters are files with their texts.
    init(_ chapters: KeyValuePairs<String, String>, numbering: Publication.Numbering = .chapters) {
        publications = [("scheme", numbering, chapters.map { (ContentsEntry(file: located($0.key)), $0.value) })]
    }

    /// A site of one chapter, `duties.md`.
    init(_ text: String) { self.init(["duties.md": text]) }

    func with(abbreviations: [(String, String, String?)]) -> Sample {
        var copy = self
        copy.abbreviations = abbreviations.map {
            Glossary.Abbreviation(abbreviation: located($0.0), standsFor: $0.1, plural: $0.2)
        }
        return copy
    }

    func with(files: [String]) -> Sample {
        var copy = self
        copy.files = files
        return copy
    }

    func with(_ id: String, _ chapters: KeyValuePairs<String, String>) -> Sample {
        var copy = self
        copy.publications.append((id, .chapters, chapters.map { (ContentsEntry(file: located($0.key)), $0.value) }))
        return copy
    }

    /// Reads all texts, resolves all links and keeps what is needed to write any chapter.
    func read() -> SampleSite {
        var diagnostics = Diagnostics()
        var sources: [String: SourceText] = [:]
        func chapter(_ entry: ContentsEntry, _ path: String, _ text: String) -> Chapter? {
            let source = SourceText(file: path, text: text)
            sources[path] = source
            guard let document = parseMarkdown(source, into: &diagnostics) else { return nil }
            return Chapter(
                entry: entry, document: document,
                conventions: readConventions(of: document, source: source, into: &diagnostics))
        }
        let contents = publications.map { publication in
            PublicationContent(
                publication: Publication(
                    id: publication.id, folder: "schemes/" + publication.id, title: "The \(publication.id)",
                    kind: .scheme, publisher: "Council", summary: "", numbering: publication.numbering,
                    contents: Located(
                        publication.chapters.map { .entry($0.0) }, at: Place(file: "publication.yaml"))),
                chapters: publication.chapters.compactMap {
                    chapter($0.0, "schemes/\(publication.id)/\($0.0.file.value)", $0.1)
                })
        }
        let texts = publications.flatMap { publication in
            publication.chapters.map { "schemes/\(publication.id)/\($0.0.file.value)" }
        }
        let content = SiteContent(
            site: Site(title: "Site", organisation: "Council", homePage: located("home.md")),
            home: home.flatMap { chapter(ContentsEntry(file: located("home.md")), "home.md", $0) },
            glossary: Glossary(abbreviations: abbreviations), owners: [], publications: contents,
            files: (files + texts + ["home.md", "schemes/scheme/publication.yaml"]).sorted())
        let all = sources
        let targets = SiteTargets(
            content, numbered: content.publications.map { NumberedPublication($0, into: &diagnostics) },
            reading: { all[$0] })
        var links: [[ChapterLinks]] = []
        for (index, publication) in contents.enumerated() {
            links.append(
                publication.chapters.map { targets.resolveLinks(of: $0, in: index, into: &diagnostics) })
        }
        let homeLinks = content.home.map { targets.resolveLinks(of: $0, in: nil, into: &diagnostics) }
        return SampleSite(
            content: content, targets: targets, links: links, homeLinks: homeLinks, diagnostics: diagnostics.all)
    }
}

/// A sample, read.
struct SampleSite {
    let content: SiteContent
    let targets: SiteTargets
    let links: [[ChapterLinks]]
    let homeLinks: ChapterLinks?
    let diagnostics: [Diagnostic]

    /// The findings as `code:line:column`, as far as the place is known.
    var findings: [String] {
        diagnostics.map { finding in
            let place = finding.place ?? Place(file: "")
            return ([finding.rule.code] + [place.line, place.column].filter { $0 > 0 }.map(String.init))
                .joined(separator: ":")
        }
    }

    func setting(_ publication: Int? = 0, edition: ChapterEdition = .ownPage, page: String? = nil) -> RenderingSetting {
        let folder = publication.map { PublicationAddresses(content.publications[$0].publication) }
        return RenderingSetting(
            targets: targets, words: words, publication: publication,
            page: page ?? (edition == .onePage ? folder?.onePage : folder.map { $0.folder + "page.html" })
                ?? "index.html",
            edition: edition)
    }

    /// The text of a chapter as its page has it.
    func html(_ chapter: Int = 0, of publication: Int = 0, edition: ChapterEdition = .ownPage) -> String {
        var html = HTMLWriter()
        renderText(
            of: content.publications[publication].chapters[chapter], at: chapter, links: links[publication][chapter],
            setting: setting(publication, edition: edition), into: &html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    var homeHTML: String {
        guard let home = content.home, let homeLinks else { return "" }
        var html = HTMLWriter()
        renderText(of: home, at: nil, links: homeLinks, setting: setting(nil), into: &html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    func heading(_ heading: Int?, linked: Bool) -> String {
        let chapter = content.publications[0].chapters[0]
        guard let node = heading.map({ chapter.conventions.headings[$0].node }) ?? chapter.conventions.title else {
            return ""
        }
        var html = HTMLWriter()
        renderHeading(
            node, of: chapter, at: 0, links: links[0][0], setting: setting(), linked: linked, into: &html)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}

/// The page of a chapter below its title.
func page(_ body: String) -> String { Sample("# Title\n\n" + body).read().html() }

func located(_ text: String) -> Located<String> { Located(text, at: Place(file: "publication.yaml", line: 1)) }

let words = RenderingWords(
    chapter: "Chapter", section: "Section", appendix: "Appendix", table: "Table", figure: "Figure", note: "Note",
    tip: "Tip", important: "Important", warning: "Warning", caution: "Caution", notes: "Notes",
    backToText: "Back to the text of note", done: "Done", notDone: "Not done", wideTable: "Table")

/// What cmark's own renderer makes of a text.
func cmarkHTML(_ text: String) -> String {
    var text = text
    return text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) { bytes in
            guard let html = cmark_reference_html(bytes.baseAddress, bytes.count) else { return "" }
            defer { free(html) }
            return String(cString: html)
        }
    }
}
