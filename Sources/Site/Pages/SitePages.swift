internal import Diagnostics
internal import Markup
internal import Model
internal import Rendering
internal import Theme

/// A page of the site as a whole, beside its home page.
enum SitePage: Sendable, Hashable {
    case byKind, byBody, byYear, aToZ
    case glossary
    case updates, corrections
    case contact
    case accessibility
    /// What Strapline says where no author has written of it.
    case privacyAndCookies, privacy, cookies
    /// One that `site.yaml` lists, by its place among them.
    case own(Int)
}

/// The pages that a site has as a whole: only those that have something to say.
struct SitePages: Sendable {
    /// Ways to find a publication or a word, for the home page.
    let ways: [SitePage]
    /// What the site says of itself.
    let footer: [SitePage]

    var all: [SitePage] { ways + footer }
    /// What every page links to at its end: what the site says of itself, and its words.
    var linkedEverywhere: [SitePage] { footer + ways.filter { $0 == .glossary } }

    init(_ content: SiteContent) {
        var ways: [SitePage] = []
        // One publication needs no index.
        if content.publications.count > 1 { ways += [.byKind, .byBody, .byYear, .aToZ] }
        if !content.glossary.abbreviations.isEmpty || !content.glossary.terms.isEmpty { ways.append(.glossary) }
        if content.publications.contains(where: { !$0.publication.changes.isEmpty }) {
            ways += [.updates, .corrections]
        }
        let roles = content.pages.map(\.role)
        var footer: [SitePage] = []
        if let contact = roles.firstIndex(of: .contact) {
            footer.append(.own(contact))
        } else if content.site.contacts != nil {
            footer.append(.contact)
        }
        if content.statement != nil { footer.append(.accessibility) }
        footer += [OwnPageEntry.Role.privacy, .cookies].compactMap { role in
            roles.firstIndex(of: role).map { .own($0) }
        }
        switch (roles.contains(.privacy), roles.contains(.cookies)) {
        case (false, false): footer.append(.privacyAndCookies)
        case (true, false): footer.append(.cookies)
        case (false, true): footer.append(.privacy)
        case (true, true): break
        }
        let others = content.pages.indices.filter { roles[$0] == .licence || roles[$0] == nil }
        footer += others.sorted { (roles[$0] == nil ? 1 : 0, $0) < (roles[$1] == nil ? 1 : 0, $1) }.map { .own($0) }
        self.ways = ways
        self.footer = footer
    }
}

extension SiteContent {
    /// Where a page of the site as a whole stands.
    func address(of page: SitePage) -> String {
        switch page {
        case .byKind: "publications-by-kind.html"
        case .byBody: "publications-by-body.html"
        case .byYear: "publications-by-year.html"
        case .aToZ: "publications-a-to-z.html"
        case .glossary: "glossary.html"
        case .updates: "updates.html"
        case .corrections: "corrections.html"
        case .contact: "contact.html"
        case .accessibility: "accessibility.html"
        case .privacyAndCookies, .privacy: "privacy.html"
        case .cookies: "cookies.html"
        case .own(let index): pages[index].address
        }
    }

    /// The name of the file that a page of the site as a whole is made from, within the content folder.
    func source(of page: SitePage) -> String {
        switch page {
        case .glossary: "glossary.yaml"
        case .accessibility: "accessibility.yaml"
        case .own(let index): pages[index].text.entry.file.value
        default: "site.yaml"
        }
    }
}

extension PageMaker {
    /// What a page of the site as a whole is called, without markup.
    func title(of page: SitePage, _ words: SiteWords) -> String {
        switch page {
        case .byKind: words["by-kind"]
        case .byBody: words["by-body"]
        case .byYear: words["by-year"]
        case .aToZ: words["a-to-z"]
        case .glossary: words["glossary"]
        case .updates: words["updates"]
        case .corrections: words["corrections"]
        case .contact: words["contact-page"]
        case .accessibility: words["accessibility-statement"]
        case .privacyAndCookies: words["privacy-and-cookies"]
        case .privacy: words["privacy"]
        case .cookies: words["cookies"]
        case .own(let index): content.pages[index].text.title
        }
    }

    func link(to page: SitePage, from address: String, _ words: SiteWords, root: String? = nil) -> PageLink {
        let title = title(of: page, words)
        let target = content.address(of: page)
        return PageLink(
            title: HTMLFragment { $0.text(title) },
            link: root.map { $0 + relativeLink(from: "", to: target) } ?? relativeLink(from: address, to: target))
    }

    /// Writes a page of the site as a whole.
    func writeSitePage(_ page: SitePage, at address: String, into html: inout HTMLWriter) {
        let words = SiteWords(theme: theme, language: content.site.language)
        var description: String?
        if case .own(let index) = page { description = content.pages[index].text.description }
        let frame = frame(
            address, title: title(of: page, words), description: description, words: words,
            breadcrumbs: homeBreadcrumb(from: address, words: words))
        switch page {
        case .byKind, .byBody, .byYear, .aToZ: writeIndex(page, frame, at: address, words, into: &html)
        case .glossary: writeGlossary(frame, at: address, words, into: &html)
        case .updates, .corrections: writeUpdates(page, frame, at: address, words, into: &html)
        case .contact, .own: writeText(page, frame, at: address, words, into: &html)
        case .accessibility: writeStatement(frame, words, into: &html)
        case .privacyAndCookies, .privacy, .cookies: writePrivacy(page, frame, at: address, words, into: &html)
        }
    }
}
