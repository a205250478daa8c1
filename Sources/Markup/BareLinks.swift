internal import Diagnostics

// Links that stand in the text as bare addresses, found as GitHub's autolink extension finds them. That extension itself
// is never attached: it changes a table of the whole process while it parses.

extension ConventionReader {
    /// Reads one run of text: the bare links in it, and what looks like a reference but was not read as one.
    mutating func readText(_ index: Int, insideLink: Bool) {
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
        while start > from, isLetter(text[start - 1]), colon - start <= longestScheme { start -= 1 }
        let scheme = text[start..<colon].map { $0 | 0x20 }
        guard scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8) else { return nil }
        guard let domainEnd = domainEnd(in: text, from: colon + 3, dots: 0) else { return nil }
        let end = addressEnd(in: text, from: domainEnd, start: start)
        return end > colon + 3 ? start..<end : nil
    }

    private func wwwAddress(in text: ArraySlice<UInt8>, at start: Int) -> Range<Int>? {
        guard text[start...].starts(with: "www.".utf8) else { return nil }
        if start > text.startIndex {
            let before = text[start - 1]
            guard isSpace(before) || "*_~(".utf8.contains(before) else { return nil }
        }
        guard let domainEnd = domainEnd(in: text, from: start, dots: 1) else { return nil }
        let end = addressEnd(in: text, from: domainEnd, start: start)
        return end > start + 4 ? start..<end : nil
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
        guard dots > 0, end == text.endIndex || text[end] != UInt8(ascii: "@"), isLetter(text[end - 1]) else {
            return nil
        }
        return start..<end
    }

    /// The end of an address: at white space or `<`, without the punctuation that ends a sentence, without a closing
    /// bracket that nothing in it opens.
    private func addressEnd(in text: ArraySlice<UInt8>, from: Int, start: Int) -> Int {
        var end = text[from...].firstIndex { isSpace($0) || $0 == UInt8(ascii: "<") } ?? text.endIndex
        // Closing brackets beyond those that open.
        var unopened = text[start..<end].reduce(0) {
            $1 == UInt8(ascii: ")") ? $0 + 1 : $1 == UInt8(ascii: "(") ? $0 - 1 : $0
        }
        while end > start {
            switch text[end - 1] {
            case UInt8(ascii: ")"):
                guard unopened > 0 else { return end }
                unopened -= 1
                end -= 1
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
                UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
                end -= 1
            case UInt8(ascii: ";"):
                var name = end - 2
                while name > start, isLetter(text[name]) { name -= 1 }
                end = name < end - 2 && text[name] == UInt8(ascii: "&") ? name : end - 1
            default: return end
            }
        }
        return end
    }

    /// Where the domain name that an address begins with ends: letters, digits, hyphens and so many dots, no underscore
    /// in its last two parts. No domain name is longer than 255 bytes.
    private func domainEnd(in text: ArraySlice<UInt8>, from start: Int, dots needed: Int) -> Int? {
        var end = start
        var dots = 0
        var underscores = (last: 0, before: 0)
        while end < text.endIndex, end - start <= 255 {
            switch text[end] {
            case UInt8(ascii: "."):
                dots += 1
                underscores = (0, underscores.last)
            case UInt8(ascii: "_"): underscores.last += 1
            case let byte where byte >= 0x80 || isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-"): break
            default: return isDomain() ? end : nil
            }
            end += 1
        }
        func isDomain() -> Bool {
            end > start && text[start] != UInt8(ascii: ".") && text[start] != UInt8(ascii: "-") && dots >= needed
                && underscores == (0, 0) && end - start <= 255
        }
        return isDomain() ? end : nil
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
            let written = String(decoding: text[at...].prefix(40), as: UTF8.self)
            diagnostics.add(
                .referenceMisread, at: place(line: document.nodes[node].line, of: written),
                "“\(written)” looks like a reference but is not one",
                remedy: remedy(forMisread: text[at...], follows: at == text.startIndex ? nil : text[at - 1]))
        }
    }

    /// How the text from a bracket on was probably meant.
    private func remedy(forMisread text: ArraySlice<UInt8>, follows before: UInt8?) -> String {
        let text = text.prefix(60)
        let isAngle = text.first == UInt8(ascii: "<")
        let end = text.firstIndex(of: UInt8(ascii: isAngle ? ">" : ")")) ?? text.endIndex
        let reference = String(decoding: text[..<end].dropFirst(), as: UTF8.self)
            .split(separator: ":", maxSplits: 1).map { String($0).trimmingSpace }.joined(separator: ":")
        guard end < text.endIndex, !reference.contains(" "), !reference.hasSuffix(":") else {
            return "Write <table:an-id> without spaces, or [words](table:an-id) with nothing between ] and (."
        }
        if isAngle { return "Write <\(reference)>, without a space." }
        return before == UInt8(ascii: "]")
            ? "Write (\(reference)), without a space." : "Write [words](\(reference)), with nothing between ] and (."
    }
}

private let longestScheme = 5

private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
}
private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (byte >= 9 && byte <= 13) }
