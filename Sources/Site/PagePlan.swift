internal import Diagnostics
internal import Markup
internal import Model
internal import Rendering

/// A page that the site will have, decided before any is written.
struct PlannedPage: Sendable, Hashable {
    /// The path from the site's root, such as `schemes/scheme/duties.html`.
    let address: String
    let kind: Kind
    /// The file that the page is mostly made from.
    let source: String

    enum Kind: Sendable, Hashable {
        case home
        /// Publications and chapters by their place in the content.
        case front(publication: Int)
        case chapter(publication: Int, chapter: Int)
        case onePage(publication: Int)
        case history(publication: Int)
        case tablesAndFigures(publication: Int)
        case site(SitePage)
        case notFound
    }
}

/// A file that is no page.
struct PlannedFile: Sendable, Hashable {
    let address: String
    let source: Source

    enum Source: Sendable, Hashable {
        /// A file of the content folder, published as it stands; its path on the computer.
        case content(String)
        case styleSheet
        /// Another file of the theme, by its place among its assets.
        case theme(Int)
        /// One that programs read, such as the sitemap.
        case machine(MachineFile)
    }
}

/// Everything that a site will consist of.
struct SitePlan: Sendable {
    let pages: [PlannedPage]
    let files: [PlannedFile]
    /// Pages that one task writes one after the other, as ranges of `pages`: a publication, or the site's own pages.
    let units: [Range<Int>]
}

/// Plans the pages of a site in the order in which they are written. Two pages that want one address are a finding, and
/// the second is left out of the plan.
///
/// - Parameters:
///   - linkedFiles: the files of the content folder that pages link to, sorted.
///   - contentFolder: the content folder's path, to which they are relative.
///   - themeAssets: the paths of the theme's files beside its style sheet, from its folder.
///   - notFoundTemplate: the theme's file of the page for addresses that do not exist; nil where the site's web address
///     is not known, without which a page that stands at every address cannot link to anything, and neither can the
///     sitemap and the feed.
func planSite(
    _ content: SiteContent, linkedFiles: [String], contentFolder: String, themeAssets: [String],
    notFoundTemplate: String?, into diagnostics: inout Diagnostics
) -> SitePlan {
    var plan = PlanBuilder()
    plan.begin()
    if let home = content.home { plan.add(.home, at: "index.html", from: home.document.file) }
    if let notFoundTemplate { plan.add(.notFound, at: "404.html", from: notFoundTemplate) }
    for page in SitePages(content).all {
        plan.add(.site(page), at: content.address(of: page), from: contentFolder + "/" + content.source(of: page))
    }
    for (index, publication) in content.publications.enumerated() {
        let addresses = PublicationAddresses(publication.publication)
        let file = publication.publication.contents.place.file
        plan.begin()
        plan.add(.front(publication: index), at: addresses.front, from: file)
        // A chapter that would take its address is at fault, not the publication.
        if publication.publication.hasOnePage { plan.reserve(addresses.onePage, for: file) }
        if publication.hasTablesOrFigures {
            plan.add(.tablesAndFigures(publication: index), at: addresses.tablesAndFigures, from: file)
        }
        if !publication.publication.changes.isEmpty {
            plan.add(.history(publication: index), at: addresses.updates, from: file)
        }
        for (chapterIndex, chapter) in publication.chapters.enumerated() {
            plan.add(
                .chapter(publication: index, chapter: chapterIndex), at: addresses.page(of: chapter),
                from: chapter.document.file)
        }
        if publication.publication.hasOnePage {
            plan.addReserved(.onePage(publication: index), at: addresses.onePage, from: file)
        }
    }
    plan.begin()
    plan.add(.styleSheet, at: styleSheetAddress)
    for (index, path) in themeAssets.enumerated() { plan.add(.theme(index), at: publishedAddress(ofAsset: path)) }
    for file in linkedFiles { plan.add(.content(contentFolder + "/" + file), at: file) }
    for file in MachineFile.all(for: content, pages: plan.pages.count, hasWebAddress: notFoundTemplate != nil) {
        plan.add(.machine(file), at: file.address)
    }
    diagnostics.add(contentsOf: plan.diagnostics)
    return SitePlan(pages: plan.pages, files: plan.files, units: plan.units)
}

let styleSheetAddress = "assets/site.css"
let iconAddress = "assets/icon.svg"

/// Old browsers ask for `favicon.ico` at the root of a site, whatever its pages say; everything else stays in its place.
private func publishedAddress(ofAsset path: String) -> String {
    path == "assets/favicon.ico" ? "favicon.ico" : path
}

private struct PlanBuilder {
    var pages: [PlannedPage] = []
    var files: [PlannedFile] = []
    var units: [Range<Int>] = []
    var diagnostics = Diagnostics()
    private var taken: [String: String] = [:]
    private var unitStart = 0

    mutating func begin() {
        if pages.count > unitStart { units.append(unitStart..<pages.count) }
        unitStart = pages.count
    }

    mutating func add(_ kind: PlannedPage.Kind, at address: String, from source: String) {
        guard take(address, for: source) else { return }
        pages.append(PlannedPage(address: address, kind: kind, source: source))
    }

    /// Keeps an address for a page that stands further back in the plan.
    mutating func reserve(_ address: String, for source: String) { _ = take(address, for: source) }

    mutating func addReserved(_ kind: PlannedPage.Kind, at address: String, from source: String) {
        pages.append(PlannedPage(address: address, kind: kind, source: source))
    }

    mutating func add(_ source: PlannedFile.Source, at address: String) {
        guard take(address, for: source.words) else { return }
        files.append(PlannedFile(address: address, source: source))
    }

    private mutating func take(_ address: String, for source: String) -> Bool {
        guard let first = taken[address] else {
            taken[address] = source
            return true
        }
        diagnostics.add(
            .addressTaken, at: Place(file: source), "Two pages would be published as “\(address)”",
            remedy: "Rename one of the two files.",
            notes: [.init("the other is made from this", at: Place(file: first))])
        return false
    }
}

extension PlannedFile.Source {
    /// What a finding names it.
    fileprivate var words: String {
        switch self {
        case .content(let path): path
        case .styleSheet, .theme, .machine: "theme"
        }
    }
}

extension Rule {
    static let addressTaken = Rule(
        "address-taken", .error, title: "Every page has an address of its own",
        explanation: """
            A chapter is published under its file's name: duties.md becomes duties.html. Strapline makes pages of its \
            own too: index.html, the front page of a publication, one-page.html, all of it on one page, updates.html, its \
            history, tables-and-figures.html, and for the site as a whole such as glossary.html and contact.html. \
            Chapters and pages cannot have one of these names.
            """,
        wrong: [
            Example(
                "schemes/scheme/publication.yaml",
                """
                title: Scheme
                kind: scheme
                publisher: Council
                summary: What the council does.
                contents:
                  - one-page.md
                """),
            Example("schemes/scheme/one-page.md", line: 0, "# All on one page\n\nThe summary.\n"),
        ],
        right: [
            Example(
                "schemes/scheme/publication.yaml",
                """
                title: Scheme
                kind: scheme
                publisher: Council
                summary: What the council does.
                contents:
                  - at-a-glance.md
                """),
            Example("schemes/scheme/at-a-glance.md", "# At a glance\n\nThe summary.\n"),
        ])
}
