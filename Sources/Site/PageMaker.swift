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
                frame: frame(page.address, title: nil, description: home.description, words: words),
                title: heading(of: home, at: nil, homeLinks, setting),
                content: HTMLFragment { renderText(of: home, at: nil, links: homeLinks, setting: setting, into: &$0) },
                publications: content.publications.map { entry($0.publication, from: page.address, words: words) }),
            words: words.interface, into: &html)
    }

    private func entry(_ publication: Publication, from page: String, words: SiteWords) -> PublicationEntry {
        PublicationEntry(
            title: publication.title, link: relativeLink(from: page, to: PublicationAddresses(publication).front),
            kind: words.kind(publication.kind), publisher: publication.publisher, period: publication.period,
            summary: HTMLFragment { $0.element("p", publication.summary) })
    }

    private func writeNotFound(_ page: PlannedPage, into html: inout HTMLWriter) {
        let words = SiteWords(theme: theme, language: content.site.language)
        var frame = frame(page.address, title: words["page-not-found"], description: nil, words: words)
        // It is shown at any address, so that only links with the whole web address work on it.
        let root = baseURL ?? ""
        frame.root = root
        frame.stylesheet = root + styleSheetAddress
        frame.site = Prepared(
            SiteIdentity(
                title: content.site.title, organisation: content.site.organisation, link: root + "index.html",
                logo: theme.logo.map { root + $0 }))
        frame.canonical = nil
        frame.noIndex = true
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
                onePage: publication.hasOnePage ? relativeLink(from: page.address, to: parts.addresses.onePage) : nil),
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
        noIndex: Bool = false, breadcrumbs: PreparedList<PageLink> = []
    ) -> Frame {
        Frame(
            language: words.language.text, direction: words.language.direction.rawValue,
            pageTitle: title.map { $0 + " – " + content.site.title } ?? content.site.title,
            description: description,
            site: Prepared(
                SiteIdentity(
                    title: content.site.title, organisation: content.site.organisation,
                    link: relativeLink(from: address, to: "index.html"),
                    logo: theme.logo.map { relativeLink(from: address, to: $0) })),
            root: String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") }),
            stylesheet: relativeLink(from: address, to: styleSheetAddress),
            canonical: baseURL.map { $0 + relativeLink(from: "", to: address) },
            notice: notice ?? notices(setting(address, publication: nil, words: words), publication: nil),
            noIndex: noIndex, breadcrumbs: breadcrumbs,
            contacts: contacts(words))
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

    private func contacts(_ words: SiteWords) -> PreparedList<Contact> {
        guard let contacts = content.site.contacts else { return [] }
        var list: [Contact] = []
        func add(_ word: String, _ text: String?, link: ((String) -> String)? = nil) {
            guard let text else { return }
            list.append(Contact(label: words[word], text: text, link: link?(text)))
        }
        add("email", contacts.email) { "mailto:" + $0 }
        add("phone", contacts.phone) { "tel:" + $0.filter { $0.isNumber || $0 == "+" } }
        add("relay", contacts.relay)
        add("textphone", contacts.textphone) { "tel:" + $0.filter { $0.isNumber || $0 == "+" } }
        add("post", contacts.post)
        add("contact-form", contacts.form) { $0 }
        add("response-time", contacts.responseTime)
        return PreparedList(list)
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
