internal import Diagnostics
internal import Language
internal import Markup
internal import Model
internal import Rendering
internal import Theme

/// Makes the pages of a site, each from the content, the resolved links and the theme alone.
struct PageMaker: Sendable {
    let content: SiteContent
    let targets: SiteTargets
    let links: ResolvedLinks
    let theme: SiteTheme
    /// The site's web address with a final slash; nil where it is not known.
    let baseURL: String?
    let editions: Editions
    let sitePages: SitePages
    private let hasFeed: Bool

    init(content: SiteContent, targets: SiteTargets, links: ResolvedLinks, theme: SiteTheme, baseURL: String?) {
        self.content = content
        self.targets = targets
        self.links = links
        self.theme = theme
        self.baseURL = baseURL
        editions = Editions(content)
        sitePages = SitePages(content)
        hasFeed = baseURL != nil && hasFeedEntries(content)
    }

    /// Writes one page.
    ///
    /// - Parameter shared: what the pages of the unit share, made at its first page.
    func write(_ page: PlannedPage, shared: inout PublicationParts?, into html: inout HTMLWriter) {
        switch page.kind {
        case .home: writeHome(page, into: &html)
        case .notFound: writeNotFound(page, into: &html)
        case .front(let publication):
            writeFront(page, parts(of: publication, &shared), into: &html)
        case .chapter(let publication, let chapter):
            writeChapter(page, chapter, parts(of: publication, &shared), into: &html)
        case .onePage(let publication):
            writeOnePage(page, parts(of: publication, &shared), into: &html)
        case .history(let publication):
            writeHistory(page, parts(of: publication, &shared), into: &html)
        case .tablesAndFigures(let publication):
            writeTablesAndFigures(page, parts(of: publication, &shared), into: &html)
        case .site(let sitePage):
            writeSitePage(sitePage, at: page.address, into: &html)
        }
    }

    private func parts(of publication: Int, _ shared: inout PublicationParts?) -> PublicationParts {
        if let shared, shared.index == publication { return shared }
        let parts = PublicationParts(publication, of: self)
        shared = parts
        return parts
    }

    // MARK: The site's own pages

    private func writeHome(_ page: PlannedPage, into html: inout HTMLWriter) {
        guard let home = content.home, let homeLinks = links.home else { return }
        let words = SiteWords(theme: theme, language: content.site.language)
        let setting = setting(page.address, publication: nil, words: words)
        theme.home.render(
            HomePage(
                frame: frame(page.address, title: nil, description: home.description, words: words, hasPanels: true),
                title: heading(of: home, at: nil, homeLinks, setting),
                content: HTMLFragment { renderText(of: home, at: nil, links: homeLinks, setting: setting, into: &$0) },
                publications: content.publications.indices.map { entry($0, from: page.address, words: words) },
                ways: sitePages.ways.map { link(to: $0, from: page.address, words) },
                panels: panels(offer(words), words)),
            words: words.interface, into: &html)
    }

    /// A publication in a list.
    func entry(
        _ index: Int, from page: String, words: SiteWords, withSummary: Bool = true
    ) -> PublicationEntry {
        let publication = content.publications[index].publication
        return PublicationEntry(
            title: publication.title, link: relativeLink(from: page, to: PublicationAddresses(publication).front),
            kind: words.kind(publication.kind), publisher: publication.publisher, period: publication.period,
            status: words.status(status(of: index)),
            summary: withSummary ? HTMLFragment { $0.element("p", publication.summary) } : nil)
    }

    private func writeNotFound(_ page: PlannedPage, into html: inout HTMLWriter) {
        let words = SiteWords(theme: theme, language: content.site.language)
        var frame = frame(page.address, title: words["page-not-found"], description: nil, words: words)
        // It is shown at any address, so that only links with the whole web address work on it.
        let root = baseURL ?? ""
        frame.root = root
        frame.stylesheet = root + styleSheetAddress
        frame.icon = frame.icon.map { _ in root + iconAddress }
        frame.feed = frame.feed.map { _ in root + MachineFile.feed.address }
        frame.sitePages = PreparedList(
            sitePages.linkedEverywhere.map { link(to: $0, from: page.address, words, root: root) })
        frame.site = Prepared(identity(link: root + "index.html", logo: theme.logo.map { root + $0 }, words))
        frame.canonical = nil
        frame.noIndex = true
        frame.strapline = strapline(offer(words), from: root + "index.html", words)
        frame.notice = notices(
            setting(page.address, publication: nil, words: words, root: root), publication: nil)
        theme.notFound.render(NotFoundPage(frame: frame), words: words.interface, into: &html)
    }

    // MARK: A publication's pages

    private func writeFront(_ page: PlannedPage, _ parts: PublicationParts, into html: inout HTMLWriter) {
        let publication = parts.publication
        theme.publication.render(
            PublicationPage(
                frame: parts.frame(self, page.address, title: publication.title, description: publication.summary),
                publication: parts.identity, summary: HTMLFragment { $0.element("p", publication.summary) },
                facts: parts.facts, contents: parts.contents,
                onePage: publication.hasOnePage ? relativeLink(from: page.address, to: parts.addresses.onePage) : nil,
                tablesAndFigures: content.publications[parts.index].hasTablesOrFigures
                    ? relativeLink(from: page.address, to: parts.addresses.tablesAndFigures) : nil,
                updates: publication.changes.isEmpty
                    ? nil : relativeLink(from: page.address, to: parts.addresses.updates),
                editions: editions.series[parts.index].map {
                    entry($0, from: page.address, words: parts.words, withSummary: false)
                },
                panels: panels(parts.offer, parts.words)),
            words: parts.words.interface, into: &html)
    }

    private func writeChapter(
        _ page: PlannedPage, _ index: Int, _ parts: PublicationParts, into html: inout HTMLWriter
    ) {
        let chapter = parts.chapters[index]
        let links = links.publications[parts.index].chapters[index]
        let setting = setting(page.address, publication: parts.index, words: parts.words)
        let entry = parts.entries[index]
        theme.chapter.render(
            ChapterPage(
                frame: parts.frame(
                    self, page.address, title: chapter.title + " – " + parts.publication.title,
                    description: chapter.description),
                publication: parts.identity, label: entry.label, number: entry.number,
                title: heading(of: chapter, at: index, links, setting, linked: true),
                content: { renderText(of: chapter, at: index, links: links, setting: setting, into: &$0) },
                sections: sections(of: chapter, at: index, in: parts.index, links, setting),
                chapters: parts.navigation.marking(index),
                previous: index > 0 ? parts.navigation[index - 1] : nil,
                next: index + 1 < parts.entries.count ? parts.navigation[index + 1] : nil,
                facts: parts.facts(of: chapter, in: content)),
            words: parts.words.interface, into: &html)
    }

    private func writeOnePage(_ page: PlannedPage, _ parts: PublicationParts, into html: inout HTMLWriter) {
        let setting = setting(page.address, publication: parts.index, words: parts.words, edition: .onePage)
        let chapters = parts.chapters.enumerated().map { index, chapter in
            let links = links.publications[parts.index].chapters[index]
            return WholeChapter(
                id: chapter.entry.stem, label: parts.entries[index].label, number: parts.entries[index].number,
                title: heading(of: chapter, at: index, links, setting, linked: true),
                content: HTMLFragment(capacity: chapter.document.sizeAsHTML) {
                    renderText(of: chapter, at: index, links: links, setting: setting, into: &$0)
                })
        }
        theme.onePage.render(
            OnePage(
                frame: parts.frame(
                    self, page.address,
                    title: parts.publication.title + " – " + parts.words["whole-publication"],
                    description: parts.publication.summary),
                publication: parts.identity, facts: parts.facts,
                contents: parts.contents { "#" + $0.entry.stem }, chapters: chapters),
            words: parts.words.interface, into: &html)
    }

    // MARK: Pieces

    func setting(
        _ page: String, publication: Int?, words: SiteWords, edition: ChapterEdition = .ownPage, root: String? = nil
    ) -> RenderingSetting {
        RenderingSetting(
            targets: targets, words: words.rendering, publication: publication, page: page, edition: edition, root: root
        )
    }

    func heading(
        of chapter: Chapter, at index: Int?, _ links: ChapterLinks, _ setting: RenderingSetting, linked: Bool = false
    ) -> HTMLFragment {
        guard let title = chapter.conventions.title else { return .empty }
        return heading(title, of: chapter, at: index, links, setting, linked: linked)
    }

    private func heading(
        _ node: Int, of chapter: Chapter, at index: Int?, _ links: ChapterLinks, _ setting: RenderingSetting,
        linked: Bool = false
    ) -> HTMLFragment {
        plainHeading(node, of: chapter, linked: linked)
            ?? HTMLFragment(capacity: 96) {
                renderHeading(node, of: chapter, at: index, links: links, setting: setting, linked: linked, into: &$0)
            }
    }

    /// The sections of a chapter in two levels: those below a section stand in it, deeper ones are left out.
    private func sections(
        of chapter: Chapter, at index: Int, in publication: Int, _ links: ChapterLinks, _ setting: RenderingSetting
    ) -> [SectionEntry] {
        var sections: [SectionEntry] = []
        for (place, heading) in chapter.conventions.headings.enumerated() where heading.level <= 3 {
            let entry = SectionEntry(
                number: targets.numberings[publication].sections[index][place],
                title: self.heading(heading.node, of: chapter, at: index, links, setting), id: heading.slug)
            if heading.level == 2 || sections.isEmpty {
                sections.append(entry)
            } else {
                sections[sections.count - 1].sections.append(entry)
            }
        }
        return sections
    }

    func frame(
        _ address: String, title: String?, description: String?, words: SiteWords, notice: HTMLFragment? = nil,
        noIndex: Bool = false, breadcrumbs: PreparedList<PageLink> = [], banners: PreparedList<Banner> = [],
        hasPanels: Bool = false
    ) -> Frame {
        Frame(
            language: words.language.text, direction: words.language.direction.rawValue,
            pageTitle: title.map { $0 + " – " + content.site.title } ?? content.site.title,
            description: description,
            site: Prepared(
                identity(
                    link: relativeLink(from: address, to: "index.html"),
                    logo: theme.logo.map { relativeLink(from: address, to: $0) }, words)),
            root: String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") }),
            stylesheet: relativeLink(from: address, to: styleSheetAddress),
            canonical: baseURL.map { $0 + relativeLink(from: "", to: address) },
            notice: notice ?? notices(setting(address, publication: nil, words: words), publication: nil),
            noIndex: noIndex, breadcrumbs: breadcrumbs,
            contacts: PreparedList(contacts(content.site.contacts, words)), banners: banners,
            sitePages: PreparedList(sitePages.linkedEverywhere.map { link(to: $0, from: address, words) }),
            icon: theme.assets.contains { $0.path == iconAddress }
                ? relativeLink(from: address, to: iconAddress) : nil,
            feed: hasFeed ? relativeLink(from: address, to: MachineFile.feed.address) : nil,
            strapline: hasPanels
                ? nil : strapline(offer(words), from: relativeLink(from: address, to: "index.html"), words),
            wordsLanguage: words.reserve?.language,
            wordsDirection: words.reserve?.direction ?? "ltr")
    }

    private func identity(link: String, logo: String?, _ words: SiteWords) -> SiteIdentity {
        let language = words.foreign(content.site.language)
        return SiteIdentity(
            title: content.site.title, organisation: content.site.organisation, link: link, language: language?.text,
            direction: (language?.direction ?? .leftToRight).rawValue, logo: logo)
    }

    /// The notices that the pages of a publication carry, or those of the site's own pages.
    func notices(_ setting: RenderingSetting, publication index: Int?) -> HTMLFragment? {
        let own = index.map { (content.publications[$0].notice, links.publications[$0].notice) }
        let notices = [(content.notice, links.notice), own ?? (nil, nil)]
        guard notices.contains(where: { $0.0 != nil }) else { return nil }
        return HTMLFragment { html in
            for case (let notice?, let links?) in notices {
                renderText(of: notice.text, at: nil, links: links, setting: setting, into: &html)
            }
        }
    }
}

extension Chapter {
    /// The first paragraph, cut within its first 160 bytes, at a word where it has any: what search engines show.
    var description: String? {
        var at = conventions.title.map { document.nodes[$0].next } ?? 1
        while at < document.nodes.count, document.nodes[at].kind != .paragraph { at = document.nodes[at].next }
        guard at < document.nodes.count else { return nil }
        let text = document.plainText(of: at, limit: 200)
        guard text.utf8.count > 160 else { return text }
        // A script that sets no spaces is cut between two characters.
        let space = text.utf8.prefix(157).lastIndex(of: UInt8(ascii: " "))
        let limit = text.utf8.index(text.startIndex, offsetBy: 157)
        let cut = space ?? text.indices.last { $0 <= limit } ?? text.startIndex
        return text[..<cut] + "…"
    }
}
