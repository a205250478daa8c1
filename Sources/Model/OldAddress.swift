/// An address that pages or files had before, such as `/equality/scheme.pdf`.
public struct OldAddress: Sendable, Hashable {
    /// Scheme and host in lower case, `https://www.example.org`, where the author gave them.
    public let origin: String?
    /// The path, percent-decoded. It begins with a slash where it counts from the host's root; one without counts from
    /// the site's.
    public let path: String

    /// Why a text is no address that can be redirected.
    public enum Problem: Error, Hashable, Sendable {
        case query, fragment, root, segments, characters, host
    }

    public init(_ text: String) throws(Problem) {
        if text.utf8.contains(UInt8(ascii: "?")) { throw .query }
        if text.utf8.contains(UInt8(ascii: "#")) { throw .fragment }
        var rest = text[...]
        if let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) {
            rest = rest.dropFirst(scheme.count)
            let host = rest.prefix { $0 != "/" }
            guard !host.isEmpty, host.utf8.allSatisfy(standsInHost) else { throw .host }
            origin = scheme + host.lowercased()
            rest = rest.dropFirst(host.count)
        } else {
            origin = nil
        }
        guard !rest.hasPrefix("//") else { throw .segments }
        guard let path = decoded(rest) else { throw .characters }
        guard path != "/", !path.isEmpty else { throw .root }
        // A browser takes a backslash for a slash, and a control character could end a line of a host's settings.
        guard path.unicodeScalars.allSatisfy({ isWritable($0) }) else { throw .characters }
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        let inner = segments.dropFirst(path.hasPrefix("/") ? 1 : 0).dropLast(path.hasSuffix("/") ? 1 : 0)
        guard inner.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { throw .segments }
        self.path = path
    }
}

private func standsInHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), 0x80...0xFF:
        true
    default: false
    }
}

private func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x1F && !(0x7F...0x9F).contains(scalar.value) && scalar != "\\" && scalar != "\u{2028}"
        && scalar != "\u{2029}" && scalar != "\u{FFFE}" && scalar != "\u{FFFF}"
}

/// The text that percent-encoded text stands for; nil where that is not UTF-8.
private func decoded(_ text: Substring) -> String? { String(validating: percentDecodedBytes(text), as: UTF8.self) }
