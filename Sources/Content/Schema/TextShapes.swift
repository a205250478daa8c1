import Diagnostics
public import Language

extension Shape where Value == String {
    /// Any text that is not empty. Line breaks at its end are dropped.
    public static var text: Shape { text(TextForm("text")) }

    /// Text on one line.
    public static var line: Shape {
        text(TextForm("text on one line")).checked { text, subject, place in
            guard text.contains(where: \.isNewline) else { return nil }
            return Diagnostic(
                ContentRules.badValue, at: place, "\(sentence(subject.name)) goes over several lines",
                remedy: "Write it on one line.")
        }
    }

    /// Text that is Markdown.
    public static var markdown: Shape { text(TextForm("text in Markdown")) }

    static func text(_ form: TextForm) -> Shape {
        Shape(.text(form)) { node, subject, findings in
            switch node.content {
            case .refused: return nil
            case .text(let text, _):
                guard !trim(text).isEmpty else {
                    findings.add(emptyValue(subject, at: subject.keyPlace ?? node.place))
                    return nil
                }
                var whole = text[...]
                while let last = whole.last, last.isNewline { whole.removeLast() }
                return String(whole)
            case .list, .mapping:
                findings.add(wrongType(node, subject, expected: .text(form)))
                return nil
            }
        }
    }

    /// Text of which `accepts` holds.
    ///
    /// - Parameters:
    ///   - refusal: what the text is not, to follow “is not”: `a web address`.
    ///   - remedy: one line on how to mend it, from the text.
    static func text(
        _ form: TextForm, _ rule: Rule, not refusal: String, where accepts: @escaping @Sendable (String) -> Bool,
        remedy: @escaping @Sendable (String) -> String
    ) -> Shape {
        text(form).checked { text, _, place in
            guard !accepts(text) else { return nil }
            return Diagnostic(rule, at: place, "“\(excerpt(text))” is not \(refusal)", remedy: remedy(text))
        }
    }

    /// An id: words of lower-case letters and digits, with hyphens between them.
    public static var id: Shape {
        text(
            TextForm("an id of lower-case letters, digits and hyphens", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"),
            ContentRules.badID, not: "an id", where: isID
        ) { text in
            let meant = idMeant(by: text)
            return "Write small letters, digits and hyphens only" + (meant.isEmpty ? "." : ": \(meant)")
        }
    }

    /// An absolute http or https address.
    ///
    /// - Parameter isBare: whether it may have neither query nor fragment.
    public static func webAddress(isBare: Bool) -> Shape {
        text(
            TextForm("a web address", pattern: isBare ? "^https?://[^/?#\\s]+[^?#\\s]*$" : "^https?://[^/?#\\s]+\\S*$"),
            ContentRules.badWebAddress, not: isBare ? "the web address of a site" : "a web address",
            where: { isWebAddress($0, isBare: isBare) }
        ) { text in
            if isBare, isWebAddress(text, isBare: false) { return "Leave out what follows “?” or “#”." }
            if isWebAddress("https://" + text, isBare: isBare) { return "Did you mean “https://\(text)”?" }
            return "Write it in full, such as https://www.example.org/schemes/"
        }
    }

    public static var email: Shape {
        text(
            TextForm("an email address", pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"), ContentRules.badValue,
            not: "an email address", where: isEmail
        ) { _ in "Write an address such as equality@example.org" }
    }
}

extension Shape where Value == LanguageTag {
    public static var languageTag: Shape {
        let form = TextForm("a language tag such as en-GB, cy or ur", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
        return Shape(.text(form)) { node, subject, findings in
            guard let text = Shape<String>.text(form).read(node, subject, &findings) else { return nil }
            if let tag = LanguageTag(text) { return tag }
            let hyphenated = String(text.map { $0 == "_" ? "-" : $0 })
            let meant = LanguageTag(hyphenated).map { "Did you mean “\($0.text)”?" }
            findings.add(
                ContentRules.badLanguageTag, at: node.place, "“\(excerpt(text))” is not a language tag",
                remedy: meant ?? "Write the tag of BCP 47: en-GB for British English, cy for Welsh, ur for Urdu.")
            return nil
        }
    }
}

extension Shape where Value == Bool {
    /// `yes` or `no`; `true` and `false` mean the same.
    public static var yesOrNo: Shape {
        Shape(.yesOrNo) { node, subject, findings in
            guard let text = Shape<String>.text(TextForm("text")).read(node, subject, &findings) else { return nil }
            switch text {
            case "yes", "true": return true
            case "no", "false": return false
            default:
                findings.add(
                    ContentRules.unknownWord, at: node.place,
                    "\(sentence(subject.name)) is “yes” or “no”, and here is “\(excerpt(text))”",
                    remedy: "Write, for example: \(subject.example)")
                return nil
            }
        }
    }
}

extension Shape where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// One of the words of an enumeration, in its spelling.
    public static var word: Shape {
        let words = Value.allCases.map(\.rawValue)
        return Shape(.word(words)) { node, subject, findings in
            guard let text = Shape<String>.text(TextForm("text")).read(node, subject, &findings) else { return nil }
            if let value = Value(rawValue: text) { return value }
            let meant = nearestKey(to: text, among: words).map { " Did you mean “\($0)”?" } ?? ""
            findings.add(
                ContentRules.unknownWord, at: node.place,
                "“\(excerpt(text))” is none of the words for \(subject.name)",
                remedy: "Write one of these: \(listed(words)).\(meant)")
            return nil
        }
    }
}

/// Whether a text consists of words of lower-case letters and digits, with one hyphen between each two.
public func isID(_ text: String) -> Bool {
    // A hyphen stands between two words.
    var previous = UInt8(ascii: "-")
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        case UInt8(ascii: "-") where previous != byte: break
        default: return false
        }
        previous = byte
    }
    return previous != UInt8(ascii: "-")
}

/// The nearest id to a text, without the letters that an id cannot hold.
public func idMeant(by text: String) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.joined(separator: "-")
}

func isWebAddress(_ text: String, isBare: Bool) -> Bool {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return false }
    let rest = text.unicodeScalars.dropFirst(scheme.unicodeScalars.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let first = host.first, first != ".", first != ":", !host.contains("@") else { return false }
    let isWritable = rest.allSatisfy {
        $0.value > 0x20 && !"<>\"\\^`{|}".unicodeScalars.contains($0) && $0.value != 0x7F
    }
    return isWritable && !(isBare && rest.contains { $0 == "?" || $0 == "#" })
}

private func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace) else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
}
