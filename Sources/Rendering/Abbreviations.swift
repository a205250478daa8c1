internal import Diagnostics
internal import Markup
public import Model

/// The site's abbreviations, ready to be looked for in text.
struct AbbreviationIndex: Sendable {
    private struct Form: Sendable {
        let fullName: String
        let abbreviation: Int
    }
    private let forms: [[UInt8]: Form]
    /// Whether any form begins with a byte and has that many bytes; nearly every word of a text fails this.
    private let begins: [Bool]
    private let longest: Int

    init(_ glossary: Glossary) {
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
                document.withText(of: index) { find(in: $0, node: index, seen: &seen, expansions: &expansions) }
            default: break
            }
        }
        return expansions
    }

    private func find(
        in text: UnsafeBufferPointer<UInt8>, node: Int, seen: inout Set<Int>, expansions: inout [Expansion]
    ) {
        var at = 0
        while at < text.count {
            let start = at
            while at < text.count, isWordByte(text[at]) { at += 1 }
            guard at > start else {
                at += 1
                continue
            }
            guard at - start <= longest, begins[Int(text[start])],
                let form = forms[Array(UnsafeBufferPointer(rebasing: text[start..<at]))],
                seen.insert(form.abbreviation).inserted,
                !isWrittenOut(form.fullName, before: start, after: at, in: text)
            else { continue }
            expansions.append(Expansion(node: node, range: start..<at, fullName: form.fullName))
        }
    }

    /// Whether the author wrote “Full name (ABBR)”, in whatever capitals.
    private func isWrittenOut(_ fullName: String, before at: Int, after end: Int, in text: UnsafeBufferPointer<UInt8>)
        -> Bool
    {
        guard end < text.count, text[end] == UInt8(ascii: ")") else { return false }
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

/// ASCII letters and digits, and every byte of other scripts.
@inline(__always)
private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
}
