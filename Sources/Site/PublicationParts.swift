internal import Diagnostics
internal import Language
internal import Markup
internal import Model
internal import Rendering
internal import Theme

/// What the pages of one publication share, made once.
final class PublicationParts: Sendable {
    let index: Int
    let publication: Publication
    let chapters: [Chapter]
    let addresses: PublicationAddresses
    let words: SiteWords
    let identity: Prepared<PublicationIdentity>
    /// One a chapter, in order, linked from a page in the publication's folder.
    let entries: [ChapterEntry]
    let navigation: PreparedList<ChapterEntry>
    /// What is known of every chapter that says nothing else of itself.
    private let chapterFacts: PreparedList<Fact>
    let facts: [Fact]
    /// The formats and languages in which there is the publication, or can be.
    let offer: Strapline
    private let frame: Frame

    init(_ index: Int, of maker: PageMaker) {
        let content = maker.content.publications[index]
        let publication = content.publication
        let numbering = maker.targets.numberings[index]
        let addresses = PublicationAddresses(publication)
        let words = SiteWords(theme: maker.theme, language: publication.language ?? maker.content.site.language)
        let setting = maker.setting(addresses.front, publication: index, words: words)
        self.index = index
        self.publication = publication
        self.chapters = content.chapters
        self.addresses = addresses
        self.words = words
        identity = Prepared(
            PublicationIdentity(
                title: publication.title, link: "index.html", kind: words.kind(publication.kind),
                period: publication.period, publisher: publication.publisher,
                status: words.status(maker.status(of: index))))
        entries = content.chapters.enumerated().map { place, chapter in
            ChapterEntry(
                label: chapter.entry.role == .appendix ? words["appendix"] : nil, number: numbering.chapters[place],
                title: maker.heading(of: chapter, at: place, maker.links.publications[index].chapters[place], setting),
                link: relativeLink(from: addresses.front, to: addresses.page(of: chapter)))
        }
        navigation = PreparedList(entries)
        chapterFacts = PreparedList(
            Self.facts(
                of: publication, owner: publication.owner, nextReview: publication.nextReview,
                owners: maker.content.owners, words: words))
        facts =
            Self.facts(of: publication, owners: maker.content.owners, words: words)
            + Self.predecessor(of: index, maker, setting, words)
            + Self.source(of: content, links: maker.links.publications[index].source, setting, words)
        offer = maker.offer(words, of: publication)
        var frame = maker.frame(
            addresses.front, title: publication.title, description: nil, words: words,
            notice: maker.notices(setting, publication: index),
            noIndex: publication.searchEngines == .exclude || publication.status == .draft,
            breadcrumbs: Self.breadcrumbs(from: addresses, to: publication, words: words),
            banners: PreparedList(maker.banners(of: index, setting, words)), hasPanels: true)
        frame.strapline = maker.strapline(offer, from: "index.html", words)
        self.frame = frame
    }

    private static func breadcrumbs(
        from addresses: PublicationAddresses, to publication: Publication, words: SiteWords
    ) -> PreparedList<PageLink> {
        PreparedList([
            PageLink(
                title: words.fragment("home"),
                link: relativeLink(from: addresses.front, to: "index.html")),
            PageLink(title: HTMLFragment { $0.text(publication.title) }, link: "index.html"),
        ])
    }

    /// The frame of a page in the publication's folder.
    func frame(_ maker: PageMaker, _ address: String, title: String, description: String?) -> Frame {
        var frame = frame
        frame.pageTitle = title + " – " + maker.content.site.title
        frame.description = description
        frame.canonical = maker.baseURL.map { $0 + relativeLink(from: "", to: address) }
        if address == addresses.front {
            // It is the last of the breadcrumbs itself, and has in full what the line opens to.
            frame.breadcrumbs = maker.homeBreadcrumb(from: address, words: words)
            frame.strapline = nil
        }
        return frame
    }

    // MARK: Contents

    var contents: [Theme.ContentsPart] { contents(entries) }

    /// The contents with links of another form.
    func contents(linking link: (Chapter) -> String) -> [Theme.ContentsPart] {
        contents(
            zip(entries, chapters).map { entry, chapter in
                var entry = entry
                entry.link = link(chapter)
                return entry
            })
    }

    /// The entries in their parts; chapters that no part holds stand in one without a title.
    private func contents(_ entries: [ChapterEntry]) -> [Theme.ContentsPart] {
        let byFile = Dictionary(
            zip(chapters.map(\.entry.file.value), entries), uniquingKeysWith: { first, _ in first })
        var parts: [Theme.ContentsPart] = []
        var untitled: [ChapterEntry] = []
        func closeUntitled() {
            if !untitled.isEmpty { parts.append(Theme.ContentsPart(chapters: untitled)) }
            untitled = []
        }
        for item in publication.contents.value {
            switch item {
            case .entry(let entry):
                if let found = byFile[entry.file.value] { untitled.append(found) }
            case .part(let part):
                closeUntitled()
                parts.append(
                    Theme.ContentsPart(
                        title: HTMLFragment { $0.text(part.title.value) },
                        chapters: part.entries.compactMap { byFile[$0.file.value] }))
            }
        }
        closeUntitled()
        return parts
    }

    // MARK: Facts

    private static func facts(of publication: Publication, owners: [Owner], words: SiteWords) -> [Fact] {
        var facts: [Fact] = []
        func add(_ word: String, _ values: [HTMLFragment]) {
            if !values.isEmpty { facts.append(Fact(label: words[word], values: values)) }
        }
        func add(_ word: String, _ values: [String]) {
            add(word, values.map { value in HTMLFragment { $0.text(value) } })
        }
        func add(_ word: String, date: String?) { add(word, date.map { [words.date($0)] } ?? []) }
        add("publisher", [publication.publisher])
        add("partners", publication.partners)
        add("period", date: publication.period)
        add("published", date: publication.published?.inEnglish)
        add("updated", date: publication.lastUpdated?.inEnglish)
        add("version", publication.version.map { [$0.text] } ?? [])
        add("next-review", date: publication.nextReview?.inEnglish)
        add("owner", name(ofOwner: publication.owner, among: owners))
        return facts
    }

    /// The publication that this one took the place of.
    private static func predecessor(
        of index: Int, _ maker: PageMaker, _ setting: RenderingSetting, _ words: SiteWords
    ) -> [Fact] {
        guard let earlier = maker.editions.predecessors[index] else { return [] }
        let publication = maker.content.publications[earlier].publication
        let link = HTMLFragment { html in
            html.open("a") { $0("href", setting.link(to: PublicationAddresses(publication).front)) }
            html.text(publication.title)
            html.close("a")
        }
        return [Fact(label: words["supersedes"], values: [link])]
    }

    private static func source(
        of content: PublicationContent, links: ChapterLinks?, _ setting: RenderingSetting, _ words: SiteWords
    ) -> [Fact] {
        guard let source = content.source, let links else { return [] }
        let text = HTMLFragment { renderText(of: source.text, at: nil, links: links, setting: setting, into: &$0) }
        return [Fact(label: words["source"], values: [text])]
    }

    /// What is known of a chapter: its own owner and review date, or the publication's, and when it was published.
    func facts(of chapter: Chapter, in content: SiteContent) -> PreparedList<Fact> {
        guard chapter.entry.owner != nil || chapter.entry.nextReview != nil else { return chapterFacts }
        return PreparedList(
            Self.facts(
                of: publication, owner: chapter.entry.owner ?? publication.owner,
                nextReview: chapter.entry.nextReview ?? publication.nextReview, owners: content.owners, words: words))
    }

    private static func facts(
        of publication: Publication, owner: Located<String>?, nextReview: PartialDate?, owners: [Owner],
        words: SiteWords
    ) -> [Fact] {
        var facts: [Fact] = []
        if let published = publication.published {
            facts.append(Fact(label: words["published"], values: [words.date(published.inEnglish)]))
        }
        if let updated = publication.lastUpdated {
            facts.append(Fact(label: words["updated"], values: [words.date(updated.inEnglish)]))
        }
        if let nextReview {
            facts.append(Fact(label: words["next-review"], values: [words.date(nextReview.inEnglish)]))
        }
        for owner in name(ofOwner: owner, among: owners) {
            facts.append(Fact(label: words["owner"], value: owner))
        }
        return facts
    }

    private static func name(ofOwner id: Located<String>?, among owners: [Owner]) -> [String] {
        owners.first { $0.id.value == id?.value }.map { [$0.name] } ?? []
    }
}

extension PageMaker {
    func homeBreadcrumb(from address: String, words: SiteWords) -> PreparedList<PageLink> {
        PreparedList([
            PageLink(
                title: words.fragment("home"), link: relativeLink(from: address, to: "index.html"))
        ])
    }
}
