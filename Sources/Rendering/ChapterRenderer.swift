internal import Diagnostics
public import Markup
public import Model

/// Which page a chapter is written into.
public enum ChapterEdition: Sendable {
    /// The chapter's own page: its title is the page's heading.
    case ownPage
    /// The page of the whole publication: its title is a section's heading, and ids begin with the chapter's name.
    case onePage
}

/// Everything that the text of a publication's chapters is written with.
public struct RenderingSetting: Sendable {
    let targets: SiteTargets
    let words: RenderingWords
    /// The publication, or nil for a page of the site itself.
    let publication: Int?
    /// The address of the page that is written.
    let page: String
    let edition: ChapterEdition
    /// What links begin with on a page that a server shows at any address, where no relative link works: the site's web
    /// address. Nil on all others.
    let root: String?

    public init(
        targets: SiteTargets, words: RenderingWords, publication: Int?, page: String, edition: ChapterEdition,
        root: String? = nil
    ) {
        self.targets = targets
        self.words = words
        self.publication = publication
        self.page = page
        self.edition = edition
        self.root = root
    }

    /// The link from the page to a path of the site.
    func link(to target: String) -> String {
        root.map { $0 + relativeLink(from: "", to: target) } ?? relativeLink(from: page, to: target)
    }
}

/// Writes the text of one chapter, without its title, footnotes at its end.
public func renderText(
    of chapter: Chapter, at index: Int?, links: ChapterLinks, setting: RenderingSetting, into html: inout HTMLWriter
) {
    var renderer = ChapterRenderer(chapter: chapter, index: index, links: links, setting: setting)
    swap(&renderer.html, &html)
    renderer.renderText()
    swap(&renderer.html, &html)
}

/// Writes the words of a heading (a chapter's title or a section's) with their emphasis, without its number.
///
/// - Parameter linked: false where the words are written a second time, as in a list of contents: there they carry no
///   links and no footnotes.
public func renderHeading(
    _ node: Int, of chapter: Chapter, at index: Int?, links: ChapterLinks, setting: RenderingSetting,
    linked: Bool, into html: inout HTMLWriter
) {
    if let plain = plainHeading(node, of: chapter, linked: linked) { return html.html(plain) }
    var renderer = ChapterRenderer(chapter: chapter, index: index, links: links, setting: setting)
    renderer.linksAreWritten = linked
    swap(&renderer.html, &html)
    renderer.renderChildren(of: node)
    swap(&renderer.html, &html)
}

/// The words of a heading that is one run of plain text, as most are; nil for any other.
///
/// - Parameter linked: as for `renderHeading`.
public func plainHeading(_ node: Int, of chapter: Chapter, linked: Bool) -> HTMLFragment? {
    guard chapter.document.nodes[node].next == node + 2, !linked || chapter.conventions.bareLinks.isEmpty else {
        return nil
    }
    return HTMLFragment(plain: node + 1, in: chapter.document)
}

/// One walk over a chapter's tree, in reading order, without recursion. What earlier passes found out about nodes stands
/// in lists by node, so a cursor in each is all the looking up there is.
struct ChapterRenderer: ~Copyable {
    let chapter: Chapter
    let document: Document
    /// The chapter's place in its publication.
    let index: Int?
    let setting: RenderingSetting
    let links: [ResolvedLink]
    let expansions: [Expansion]
    let numbering: Numbering?
    /// That of the page, while it is written.
    var html = HTMLWriter()
    /// False within a contents list, where a link in a link would be no HTML.
    var linksAreWritten = true

    var nextLink = 0
    var nextExpansion = 0
    var nextBareLink = 0
    var nextHeading = 0
    var nextTable = 0
    var nextFigure = 0
    var nextCallout = 0
    var nextListStyle = 0
    var nextInsertion = 0
    var nextFootnoteReference = 0
    /// How often each footnote was referred to up to `nextFootnoteReference`, by its number less one.
    var footnoteUses: [Int]
    var openCallouts: [Int] = []
    var tableColumn = 0

    init(chapter: Chapter, index: Int?, links: ChapterLinks, setting: RenderingSetting) {
        self.chapter = chapter
        document = chapter.document
        self.index = index
        self.setting = setting
        self.links = links.links
        expansions = links.expansions
        footnoteUses = Array(repeating: 0, count: chapter.conventions.footnotes.count)
        numbering = setting.publication.map { setting.targets.numberings[$0] }
    }

    // MARK: The walk

    mutating func renderText() {
        let first = chapter.conventions.title.map { document.nodes[$0].next } ?? 1
        let end = chapter.conventions.footnotes.first ?? document.nodes.count
        render(from: first, to: end)
        renderFootnotes()
    }

    mutating func renderChildren(of node: Int) { render(from: node + 1, to: document.nodes[node].next) }

    /// Writes the nodes of a range of whole subtrees.
    mutating func render(from first: Int, to end: Int) {
        var open: [Int] = []
        var at = first
        moveCursors(to: first)
        while at < end {
            while let innermost = open.last, document.nodes[innermost].next <= at {
                open.removeLast()
                leave(innermost)
            }
            let next = enter(at)
            if next < document.nodes[at].next {
                open.append(at)
                at = next
            } else {
                leave(at)
                at = document.nodes[at].next
            }
        }
        while let innermost = open.popLast() { leave(innermost) }
    }

    /// Cursors only ever move forward, so a walk that begins within the chapter passes over what stands before.
    private mutating func moveCursors(to first: Int) {
        while nextLink < links.count, links[nextLink].node < first { nextLink += 1 }
        while nextExpansion < expansions.count, expansions[nextExpansion].node < first { nextExpansion += 1 }
        let bare = chapter.conventions.bareLinks
        while nextBareLink < bare.count, bare[nextBareLink].node < first { nextBareLink += 1 }
    }

    /// Writes a node's opening and returns the first node within it that is still to be written; its end if none is.
    private mutating func enter(_ index: Int) -> Int {
        let node = document.nodes[index]
        switch node.kind {
        case .text: text(index)
        case .softBreak: html.newline()
        case .lineBreak: html.raw("<br>\n")
        case .code:
            html.open("code")
            html.text(document.text(of: index))
        case .emphasis: html.open("em")
        case .strong: html.open("strong")
        case .link: return openLink(index)
        case .image:
            image(index)
            return node.next
        case .footnoteReference: footnoteReference(index)
        case .paragraph: return enterParagraph(index)
        case .heading: openHeading(index)
        case .list: openList(index)
        case .item: openItem(index)
        case .blockQuote: return enterQuote(index)
        case .thematicBreak: html.raw("<hr>\n")
        case .codeBlock: codeBlock(index)
        case .table: openTable(index)
        case .tableRow: openRow(index)
        case .tableCell: openCell(index)
        // Raw HTML is a finding, an option is not shown, footnotes stand at the end.
        case .htmlBlock, .htmlInline, .footnoteDefinition: return node.next
        case .document: break
        }
        return index + 1
    }

    private mutating func leave(_ index: Int) {
        let node = document.nodes[index]
        switch node.kind {
        case .code: html.close("code")
        case .emphasis: html.close("em")
        case .strong: html.close("strong")
        case .link: closeLink(index)
        case .paragraph: leaveParagraph(index)
        case .heading: closeHeading(index)
        case .list: closeList(index)
        case .item: closeItem(index)
        case .blockQuote: leaveQuote(index)
        case .table: closeTable(index)
        case .tableRow: closeRow(index)
        case .tableCell: closeCell(index)
        default: break
        }
    }

    // MARK: Ids

    /// The id of a section on this page.
    func sectionID(_ slug: String) -> String {
        setting.edition == .onePage ? "\(chapter.entry.stem)/\(slug)" : slug
    }

    /// What the ids of this chapter's footnotes begin with on this page.
    var idPrefix: String { setting.edition == .onePage ? chapter.entry.stem + "/" : "" }
}
