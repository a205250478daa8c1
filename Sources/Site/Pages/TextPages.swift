internal import Diagnostics
internal import Markup
internal import Model
internal import Rendering
internal import Theme

// The site's own pages: those that its authors wrote, contacts, and what Strapline itself can say of privacy.

extension PageMaker {
    func writeText(
        _ page: SitePage, _ frame: Frame, at address: String, _ words: SiteWords, into html: inout HTMLWriter
    ) {
        let title: HTMLFragment
        var text: HTMLFragment?
        var showsContacts = true
        if case .own(let index) = page {
            let own = content.pages[index]
            let setting = setting(address, publication: nil, words: words)
            title = heading(of: own.text, at: nil, links.pages[index], setting)
            text = HTMLFragment {
                renderText(of: own.text, at: nil, links: links.pages[index], setting: setting, into: &$0)
            }
            showsContacts = own.role == .contact && content.site.contacts != nil
        } else {
            let name = self.title(of: page, words)
            title = HTMLFragment { $0.text(name) }
        }
        theme.text.render(
            TextPage(frame: frame, title: title, content: text, showsContacts: showsContacts),
            words: words.interface, into: &html)
    }

    func writePrivacy(
        _ page: SitePage, _ frame: Frame, at address: String, _ words: SiteWords, into html: inout HTMLWriter
    ) {
        let contact = sitePages.footer.first { $0 == .contact || isContact($0) }
        theme.privacy.render(
            PrivacyPage(
                frame: frame, title: title(of: page, words), tellsOfCookies: page != .privacy,
                tellsOfPrivacy: page != .cookies,
                contact: contact.map { relativeLink(from: address, to: content.address(of: $0)) }),
            words: words.interface, into: &html)
    }

    private func isContact(_ page: SitePage) -> Bool {
        if case .own(let index) = page { content.pages[index].role == .contact } else { false }
    }
}
