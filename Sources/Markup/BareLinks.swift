internal import Diagnostics

// Links that stand in the text as bare addresses, found as GitHub's autolink extension finds them. That extension itself
// is never attached: it changes a table of the whole process while it parses.

extension ConventionReader {
    /// Reads one run of text: the bare links in it, and what looks like a reference but was not read as one.
    mutating func readText(_ index: Int, insideLink: Bool) {
        let document = document
        let isInteresting = document.withBytes { bytes in
            mayHoldAddress(UnsafeBufferPointer(rebasing: bytes[document.textRange(of: index)]))
        }
        guard isInteresting else { return }
        let text = document.text(of: index)
        if !insideLink { findBareLinks(in: text, node: index) }
        checkForMisreading(text, node: index)
    }

    private mutating func findBareLinks(in text: ArraySlice<UInt8>, node: Int) {
        let start = text.startIndex
        var from = start
        var at = start
        while at < text.endIndex {
            let range: Range<Int>?
            let kind: Conventions.BareLink.Kind
            switch text[at] {
            case UInt8(ascii: ":"): (range, kind) = (webAddress(in: text, colon: at, from: from), .web)
            case UInt8(ascii: "w"): (range, kind) = (wwwAddress(in: text, at: at), .www)
            case UInt8(ascii: "@"): (range, kind) = (emailAddress(in: text, at: at, from: from), .email)
            default: (range, kind) = (nil, .web)
            }
            if let range {
                found.bareLinks.append(
                    .init(node: node, range: range.lowerBound - start..<range.upperBound - start, kind: kind))
                from = range.upperBound
                at = range.upperBound
            } else {
                at += 1
            }
        }
    }

    private func webAddress(in text: ArraySlice<UInt8>, colon: Int, from: Int) -> Range<Int>? {
        guard text[colon...].starts(with: "://".utf8) else { return nil }
        var start = colon
        while start > from, isLetter(text[start - 1]) { start -= 1 }
        let scheme = text[start..<colon]
        guard scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8) else { return nil }
        let end = addressEnd(in: text, from: colon + 3)
        guard isDomain(text[(colon + 3)..<end], dots: 0) else { return nil }
        return start..<end
    }

    private func wwwAddress(in text: ArraySlice<UInt8>, at start: Int) -> Range<Int>? {
        guard text[start...].starts(with: "www.".utf8) else { return nil }
        if start > text.startIndex {
            let before = text[start - 1]
            guard isSpace(before) || "*_~(".utf8.contains(before) else { return nil }
        }
        let end = addressEnd(in: text, from: start + 4)
        guard isDomain(text[start..<end], dots: 1) else { return nil }
        return start..<end
    }

    private func emailAddress(in text: ArraySlice<UInt8>, at sign: Int, from: Int) -> Range<Int>? {
        var start = sign
        while start > from,
            isLetter(text[start - 1]) || isDigit(text[start - 1]) || ".+-_".utf8.contains(text[start - 1])
        {
            start -= 1
        }
        guard start < sign else { return nil }
        var end = sign + 1
        var dots = 0
        while end < text.endIndex {
            let byte = text[end]
            if isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                end += 1
            } else if byte == UInt8(ascii: "."), end + 1 < text.endIndex,
                isLetter(text[end + 1]) || isDigit(text[end + 1])
            {
                dots += 1
                end += 1
            } else {
                break
            }
        }
        guard dots > 0, end > sign + 1, let last = text[..<end].last, isLetter(last) else { return nil }
        return start..<end
    }

    /// The end of an address: at white space or `<`, without the punctuation that ends a sentence, without a closing
    /// bracket that nothing in it opens.
    private func addressEnd(in text: ArraySlice<UInt8>, from: Int) -> Int {
        var end = text[from...].firstIndex { isSpace($0) || $0 == UInt8(ascii: "<") } ?? text.endIndex
        trimming: while end > from {
            switch text[end - 1] {
            case UInt8(ascii: ")"):
                let opened = text[from..<end].count { $0 == UInt8(ascii: "(") }
                let closed = text[from..<end].count { $0 == UInt8(ascii: ")") }
                guard closed > opened else { break trimming }
                end -= 1
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
                UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
                end -= 1
            case UInt8(ascii: ";"):
                var name = end - 2
                while name > from, isLetter(text[name]) { name -= 1 }
                end = name < end - 2 && text[name] == UInt8(ascii: "&") ? name : end - 1
            default: break trimming
            }
        }
        return end
    }

    /// Whether an address begins with a domain name: letters, digits, hyphens, and no underscore in its last two parts.
    private func isDomain(_ address: ArraySlice<UInt8>, dots needed: Int) -> Bool {
        let domain = address.prefix { $0 >= 0x80 || isLetter($0) || isDigit($0) || ".-_".utf8.contains($0) }
        let parts = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return !domain.isEmpty && domain.first != UInt8(ascii: ".") && parts.count > needed
            && !parts.suffix(2).contains { $0.contains(UInt8(ascii: "_")) }
    }

    // MARK: What was not read as a reference

    private mutating func checkForMisreading(_ text: ArraySlice<UInt8>, node: Int) {
        for at in text.indices where text[at] == UInt8(ascii: "<") || text[at] == UInt8(ascii: "(") {
            let rest = text[(at + 1)...]
            guard let colon = rest.prefix(12).firstIndex(of: UInt8(ascii: ":")),
                Conventions.Reference.Kind(rawValue: String(decoding: rest[..<colon], as: UTF8.self)) != nil
            else { continue }
            let before = text[..<at].last { $0 != UInt8(ascii: " ") }
            guard text[at] == UInt8(ascii: "<") || before == UInt8(ascii: "]") else { continue }
            let written = String(decoding: text[at...].prefix { $0 != UInt8(ascii: "\n") }.prefix(40), as: UTF8.self)
            diagnostics.add(
                .referenceMisread, at: source.place(line: document.nodes[node].line, of: written),
                "“\(written)” looks like a reference but is not one",
                remedy: "Write <table:an-id> without spaces, or [words](table:an-id) with nothing between ] and (.")
        }
    }
}

/// Whether a bare link or a misread reference may be in a text at all; in nearly all there is none.
private func mayHoldAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in text {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "<"), UInt8(ascii: "("): return true
        case UInt8(ascii: "w") where previous == UInt8(ascii: "w"): return true
        default: previous = byte
        }
    }
    return false
}

private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
}
private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (byte >= 9 && byte <= 13) }
