internal import Diagnostics
internal import Markup
internal import Model

/// The site's abbreviations, ready to be looked for in text.
struct AbbreviationIndex: Sendable {
    /// An abbreviation as it stands in texts, for one thing or for several.
    private struct Form: Sendable {
        let written: [UInt8]
        let fullName: String
        let abbreviation: Int
    }
    /// By their first byte, long ones first.
    private let forms: [[Form]]
    /// A bit for each byte that begins any; nearly every byte of a text begins none.
    private let begins: SIMD4<UInt64>
    private let isEmpty: Bool
    /// Whether all begin with two capital letters, or one and a digit: then only texts that hold such a pair are searched.
    private let beginWithCapitals: Bool

    init(_ glossary: Glossary) {
        var forms = [[Form]](repeating: [], count: 256)
        func add(_ written: String, _ fullName: String, of abbreviation: Int) {
            guard let first = written.utf8.first else { return }
            forms[Int(first)].append(
                Form(written: Array(written.utf8), fullName: fullName, abbreviation: abbreviation))
        }
        for (index, entry) in glossary.abbreviations.enumerated() {
            add(entry.abbreviation.value, entry.standsFor, of: index)
            if let plural = entry.plural { add(entry.abbreviation.value + "s", plural, of: index) }
        }
        self.forms = forms.map { $0.sorted { $0.written.count > $1.written.count } }
        var begins = SIMD4<UInt64>()
        for byte in forms.indices where !forms[byte].isEmpty { begins[byte / 64] |= 1 << UInt64(byte % 64) }
        self.begins = begins
        isEmpty = glossary.abbreviations.isEmpty
        beginWithCapitals = forms.joined().allSatisfy { form in
            form.written.count > 1 && isCapital(form.written[0])
                && (isCapital(form.written[1]) || form.written[1] &- UInt8(ascii: "0") < 10)
        }
    }

    /// The first use of each abbreviation in a chapter, except where its author wrote it out.
    ///
    /// Headings, captions, links and code are passed over, as titles and addresses keep the words they were given.
    func expansions(in chapter: Chapter) -> [Expansion] {
        guard !isEmpty else { return [] }
        let document = chapter.document
        var search = Search(document: document, bareLinks: chapter.conventions.bareLinks[...])
        var callouts = chapter.conventions.callouts[...]
        var skipUntil = 0
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .heading, .link, .image: skipUntil = max(skipUntil, node.next)
            case .blockQuote where callouts.first?.node == index:
                // The marker of a callout, such as [!TIP], is no word of the text.
                callouts.removeFirst()
                skipUntil = max(skipUntil, index + 3)
            case .text where index >= skipUntil && (!beginWithCapitals || node.flags.contains(.holdsCapitals)):
                document.withText(of: index) { find(in: $0, node: index, &search) }
            default: break
            }
        }
        return search.expansions
    }

    private struct Search {
        let document: Document
        /// Those of nodes that are still to be searched.
        var bareLinks: ArraySlice<Conventions.BareLink>
        var seen: Set<Int> = []
        var expansions: [Expansion] = []
    }

    private func find(in text: UnsafeBufferPointer<UInt8>, node: Int, _ search: inout Search) {
        let begins = (begins[0], begins[1], begins[2], begins[3])
        var at = 0
        while at < text.count {
            let byte = text[at]
            let bits = byte < 0x80 ? (byte < 0x40 ? begins.0 : begins.1) : byte < 0xC0 ? begins.2 : begins.3
            guard bits &>> UInt64(byte & 0x3F) & 1 == 1 else {
                at += 1
                continue
            }
            guard let form = form(at: at, in: text), !search.seen.contains(form.abbreviation) else {
                at += 1
                continue
            }
            let range = at..<at + form.written.count
            at = range.upperBound
            // Within an address an abbreviation is left alone.
            while let link = search.bareLinks.first, link.node < node { search.bareLinks.removeFirst() }
            guard !search.bareLinks.prefix(while: { $0.node == node }).contains(where: { $0.range.overlaps(range) })
            else { continue }
            search.seen.insert(form.abbreviation)
            guard !isWrittenOut(form, at: range, of: node, in: search.document) else { continue }
            let begins = beginsSentence(at: range.lowerBound, in: text, of: node, in: search.document)
            search.expansions.append(
                Expansion(node: node, range: range, fullName: begins ? capitalised(form.fullName) : form.fullName))
        }
    }

    /// The abbreviation that stands at a place as a word of its own.
    private func form(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Form? {
        let candidates = forms[Int(text[start])]
        guard start == 0 || !endsWord(text[..<start]) else { return nil }
        return candidates.first { form in
            let end = start + form.written.count
            return end <= text.count && text[start..<end].elementsEqual(form.written)
                && (end == text.count || !beginsWord(text[end...]))
        }
    }

    /// Whether what stands at a place begins a sentence: first in its block, or after the end of another sentence.
    private func beginsSentence(
        at start: Int, in text: UnsafeBufferPointer<UInt8>, of node: Int, in document: Document
    ) -> Bool {
        let before = words(before: start, of: node, in: document, atLeast: 8).suffix(8)
        guard let last = before.last(where: { !$0.isWhitespace && !"“‘\"'(".contains($0) }) else { return true }
        return ".!?".contains(last)
    }

    /// A name with a capital first letter, as at the start of a sentence.
    private func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    // MARK: Written out by the author

    /// Whether the author wrote “Full name (ABBR)” or “ABBR (full name)”, in whatever capitals.
    private func isWrittenOut(
        _ form: Form, at range: Range<Int>, of node: Int, in document: Document
    ) -> Bool {
        let names = forms.joined().filter { $0.abbreviation == form.abbreviation }.map { $0.fullName.lowercased() }
        let longest = (names.map(\.utf8.count).max() ?? 0) + 8
        let after = words(after: range.upperBound, of: node, in: document, atLeast: longest)
        if after.hasPrefix(")") {
            let before = words(before: range.lowerBound, of: node, in: document, atLeast: longest)
            if names.contains(where: { before.hasSuffix($0 + " (") }) { return true }
        }
        return names.contains { after.hasPrefix(" (" + $0) }
    }

    /// The end of what stands before a place in its paragraph, in lower case, without markup.
    private func words(before end: Int, of node: Int, in document: Document, atLeast length: Int) -> String {
        var bytes = Array(document.text(of: node).prefix(end))
        var at = node - 1
        while bytes.count < length, at > 0, document.nodes[at].kind.isInline {
            bytes = words(of: at, in: document) + bytes
            at -= 1
        }
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }

    private func words(after start: Int, of node: Int, in document: Document, atLeast length: Int) -> String {
        var bytes = Array(document.text(of: node).dropFirst(start))
        var at = node + 1
        while bytes.count < length, at < document.nodes.count, document.nodes[at].kind.isInline {
            bytes += words(of: at, in: document)
            at += 1
        }
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }

    private func words(of node: Int, in document: Document) -> [UInt8] {
        switch document.nodes[node].kind {
        case .text, .code: Array(document.text(of: node))
        case .softBreak, .lineBreak: [UInt8(ascii: " ")]
        default: []
        }
    }
}

/// The first use of an abbreviation in a chapter, to be printed as “Full name (ABBR)”.
struct Expansion: Sendable {
    let node: Int
    /// The abbreviation's bytes, counted from the start of the node's text.
    let range: Range<Int>
    let fullName: String
}

// MARK: - Words

private func endsWord(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = text.last else { return false }
    if last < 0x80 { return isWordByte(last) }
    return String(decoding: text.suffix(4), as: UTF8.self).unicodeScalars.last.map(isWordScalar) ?? false
}

private func beginsWord(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = text.first else { return false }
    if first < 0x80 { return isWordByte(first) }
    return String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first.map(isWordScalar) ?? false
}

private func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}
