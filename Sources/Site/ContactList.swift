internal import Language
internal import Model
internal import Theme

extension PageMaker {
    /// Every way to reach the organisation, and how soon it answers.
    func contacts(_ contacts: Contacts?, _ words: SiteWords) -> [Contact] {
        guard let contacts else { return [] }
        let language = words.foreign(content.site.language)
        var list: [Contact] = []
        func add(
            _ word: String, _ text: String?, isLeftToRight: Bool = false, link: (String) -> String? = { _ in nil }
        ) {
            guard let text else { return }
            list.append(
                Contact(
                    label: words[word], text: text, link: link(text), isLeftToRight: isLeftToRight,
                    language: language?.text, direction: (language?.direction ?? .leftToRight).rawValue))
        }
        add("email", contacts.email, isLeftToRight: true) { "mailto:" + $0 }
        add("phone", contacts.phone, isLeftToRight: true, link: telephoneLink)
        add("relay", contacts.relay)
        add("textphone", contacts.textphone, isLeftToRight: true, link: telephoneLink)
        add("post", contacts.post)
        add("contact-form", contacts.form) { $0 }
        add("response-time", contacts.responseTime)
        return list
    }
}

/// The link that calls a number: the digits with which the text begins, for its hours may follow, without the nought
/// that callers from abroad leave out. Nil where it begins with none.
func telephoneLink(_ text: String) -> String? {
    let signs = text.hasPrefix("(") ? "+ -\u{A0}()" : "+ -\u{A0}"
    let number = text.replacing("(0)", with: "").prefix { isDigit($0) || signs.contains($0) }
    let digits = number.filter { $0 == "+" || isDigit($0) }
    return digits.count > 2 ? "tel:" + digits : nil
}

private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
