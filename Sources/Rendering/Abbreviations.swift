internal import Diagnostics
internal import Markup
public import Model

/// The site's abbreviations, ready to be looked for in text.
public struct AbbreviationIndex: Sendable {
    private struct Form: Sendable {
        let fullName: String
        let abbreviation: Int
    }
    private let forms: [[UInt8]: Form]
    /// Whether any form begins with a byte and has that many bytes; nearly every word of a text fails this.
    private let begins: [Bool]
    private let longest: Int

    public init(_ glossary: Glossary) {
        var forms: [[UInt8]: Form] = [:]
        for (index, entry) in glossary.abbreviations.enumerated() {
            let written = Array(entry.abbreviation.value.utf8)
            forms[written] = Form(fullName: entry.standsFor, abbreviation: index)
            if let plural = entry.plural {
                forms[written + [UInt8(ascii: "s")]] = Form(fullName: plural, abbreviation: index)
            }
        }
        self.forms = forms
        var begins = [Bool](repeating: false, count: 256)
        for form in forms.keys { if let first = form.first { begins[Int(first)] = true } }
        self.begins = begins
        longest = forms.keys.map(\.count).max() ?? 0
    }

    /// The first use of each abbreviation in a chapter, except where its author wrote it out.
    ///
    /// Headings, captions, links and code are passed over, as titles and addresses keep the words they were given.
    func expansions(in chapter: Chapter) -> [Expansion] {
        guard longest > 0 else { return [] }
        let document = chapter.document
        var expansions: [Expansion] = []
        var seen: Set<Int> = []
        var skipUntil = 0
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .heading, .link, .image: skipUntil = max(skipUntil, node.next)
            case .text where index >= skipUntil:
                find(in: document.text(of: index), node: index, seen: &seen, expansions: &expansions)
            default: break
            }
        }
        return expansions
    }

    private func find(
        in text: ArraySlice<UInt8>, node: Int, seen: inout Set<Int>, expansions: inout [Expansion]
    ) {
        var at = text.startIndex
        while at < text.endIndex {
            guard isWordByte(text[at]) else {
                at += 1
                continue
            }
            var end = at + 1
            while end < text.endIndex, isWordByte(text[end]) { end += 1 }
            if begins[Int(text[at])], end - at <= longest, let form = forms[Array(text[at..<end])],
                seen.insert(form.abbreviation).inserted, !isWrittenOut(form.fullName, before: at, after: end, in: text)
            {
                expansions.append(
                    Expansion(
                        node: node, range: at - text.startIndex..<end - text.startIndex, fullName: form.fullName))
            }
            at = end
        }
    }

    /// Whether the author wrote “Full name (ABBR)”, in whatever capitals.
    private func isWrittenOut(_ fullName: String, before at: Int, after end: Int, in text: ArraySlice<UInt8>) -> Bool {
        guard end < text.endIndex, text[end] == UInt8(ascii: ")") else { return false }
        let written = String(decoding: text[..<at].suffix(fullName.utf8.count + 2), as: UTF8.self).lowercased()
        return written.hasSuffix(fullName.lowercased() + " (")
    }
}

/// The first use of an abbreviation in a chapter, to be printed as “Full name (ABBR)”.
struct Expansion: Sendable {
    let node: Int
    /// The abbreviation's bytes, counted from the start of the node's text.
    let range: Range<Int>
    let fullName: String
}

private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
        true
    default: false
    }
}
