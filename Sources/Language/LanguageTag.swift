/// The name of a language as HTML, EPUB and file names write it: `ur`, `en-GB`, `zh-Hans`, `pa-Arab`.
///
/// The syntax is that of BCP 47 (RFC 5646, section 2.1). Whether a subtag is registered is not looked up, and the
/// grandfathered tags and those of private use alone (`x-…`) are refused, for they name no language.
public struct LanguageTag: Sendable, Hashable, Comparable {
    /// The whole tag in the usual case: `zh-Hant-HK`.
    public let text: String
    /// The primary subtag in lower case, such as `zh`.
    public let language: String
    /// The script as written in the tag, such as `Hant`; nil where the tag names none.
    public let script: String?
    /// The region as written in the tag, such as `HK` or `419`; nil where the tag names none.
    public let region: String?

    /// Nil where `written` is not a well-formed tag. Upper and lower case do not matter; `_` for `-` does.
    public init?(_ written: some StringProtocol) {
        let subtags = written.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
        guard subtags.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }) else { return nil }
        var rest = subtags[...]

        guard let primary = rest.popFirst(), primary.count >= 2, primary.allSatisfy(isLetter) else { return nil }
        var canonical = [lower(primary)]
        if primary.count <= 3 {
            var extended = 0
            while extended < 3, let next = rest.first, next.count == 3, next.allSatisfy(isLetter) {
                canonical.append(lower(next))
                rest.removeFirst()
                extended += 1
            }
        }

        var script: String?
        if let next = rest.first, next.count == 4, next.allSatisfy(isLetter) {
            let spelt = upper(Array(next.prefix(1))) + lower(Array(next.dropFirst()))
            script = spelt
            canonical.append(spelt)
            rest.removeFirst()
        }

        var region: String?
        if let next = rest.first,
            (next.count == 2 && next.allSatisfy(isLetter)) || (next.count == 3 && next.allSatisfy(isDigit))
        {
            region = upper(next)
            canonical.append(upper(next))
            rest.removeFirst()
        }

        var variants: Set<String> = []
        while let next = rest.first, next.count >= 5 || (next.count == 4 && isDigit(next[0])) {
            guard variants.insert(lower(next)).inserted else { return nil }
            canonical.append(lower(next))
            rest.removeFirst()
        }

        var singletons: Set<String> = []
        while let singleton = rest.popFirst() {
            guard singleton.count == 1, singletons.insert(lower(singleton)).inserted else { return nil }
            let isPrivate = lower(singleton) == "x"
            canonical.append(lower(singleton))
            var length = 0
            while let next = rest.first, isPrivate || next.count >= 2 {
                canonical.append(lower(next))
                rest.removeFirst()
                length += 1
            }
            guard length > 0 else { return nil }
        }

        self.text = canonical.joined(separator: "-")
        self.language = canonical[0]
        self.script = script
        self.region = region
    }

    private init(language: String, region: String) {
        self.text = "\(language)-\(region)"
        self.language = language
        self.script = nil
        self.region = region
    }

    /// `en-GB`, which a site has where it names no language.
    public static let britishEnglish = LanguageTag(language: "en", region: "GB")

    public static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.text < right.text }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
private func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
private func lower(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).lowercased() }
private func upper(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).uppercased() }
