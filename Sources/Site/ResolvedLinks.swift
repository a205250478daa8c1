internal import Diagnostics
internal import Model
internal import Platform
internal import Rendering

/// Where the links of one publication lead.
struct PublicationLinks: Sendable {
    /// One a chapter.
    let chapters: [ChapterLinks]
    let notice: ChapterLinks?
    let source: ChapterLinks?
    let withdrawal: ChapterLinks?
    /// One a change, in the order of its history.
    let changes: [ChapterLinks]

    /// The links of all its texts.
    fileprivate var all: [ChapterLinks] { chapters + [notice, source, withdrawal].compactMap { $0 } + changes }
}

/// Where the links of the glossary's definitions lead, in the order of the glossary.
struct DefinitionLinks: Sendable {
    let abbreviations: [ChapterLinks?]
    let terms: [ChapterLinks?]
}

struct ResolvedLinks: Sendable {
    let publications: [PublicationLinks]
    let home: ChapterLinks?
    /// Of the notice of the site.
    let notice: ChapterLinks?
    /// One a page of the site's own.
    let pages: [ChapterLinks]
    let definitions: DefinitionLinks
    /// Paths in the content folder of all files that pages link to, each once, sorted.
    let files: [String]
}

func resolveLinks(
    _ content: SiteContent, _ targets: SiteTargets, jobs: Int, into findings: inout Diagnostics
) -> ResolvedLinks {
    let publications = parallelMap(count: content.publications.count, jobs: jobs) { index in
        var findings = Diagnostics()
        let publication = content.publications[index]
        let links = PublicationLinks(
            chapters: publication.chapters.map { targets.resolveLinks(of: $0, in: index, into: &findings) },
            notice: resolveLinks(of: publication.notice, targets, in: index, into: &findings),
            source: resolveLinks(of: publication.source, targets, in: index, into: &findings),
            withdrawal: resolveLinks(of: publication.withdrawal, targets, in: index, into: &findings),
            changes: publication.changes.map { resolveLinks(of: $0, targets, in: index, into: &findings) })
        return (links: links, findings: findings)
    }
    for publication in publications { findings.add(contentsOf: publication.findings) }
    let home = content.home.map { targets.resolveLinks(of: $0, in: nil, into: &findings) }
    let notice = resolveLinks(of: content.notice, targets, in: nil, into: &findings)
    let pages = content.pages.map { targets.resolveLinks(of: $0.text, in: nil, into: &findings) }
    let definitions = DefinitionLinks(
        abbreviations: content.definitions.abbreviations.map {
            resolveLinks(of: $0, targets, in: nil, into: &findings)
        },
        terms: content.definitions.terms.map { resolveLinks(of: $0, targets, in: nil, into: &findings) })
    var files: Set<String> = []
    for publication in publications {
        for links in publication.links.all { files.formUnion(links.files) }
    }
    for links in [home, notice] + pages + definitions.abbreviations + definitions.terms {
        files.formUnion(links?.files ?? [])
    }
    for publication in content.publications.map(\.publication) {
        files.formUnion(publication.formats.map { "\(publication.folder)/\($0.file.value)" })
    }
    return ResolvedLinks(
        publications: publications.map(\.links), home: home, notice: notice, pages: pages, definitions: definitions,
        files: files.sorted { precedesInBytes($0, $1) })
}

private func resolveLinks(
    of passage: Passage?, _ targets: SiteTargets, in publication: Int?, into findings: inout Diagnostics
) -> ChapterLinks? {
    passage.map { resolveLinks(of: $0, targets, in: publication, into: &findings) }
}

private func resolveLinks(
    of passage: Passage, _ targets: SiteTargets, in publication: Int?, into findings: inout Diagnostics
) -> ChapterLinks {
    var own = Diagnostics()
    let links = targets.resolveLinks(of: passage.text, in: publication, into: &own)
    findings.add(contentsOf: own.relocated(to: passage.place))
    return links
}
