import Diagnostics
import Yams

/// From Yams' nodes to ours, refusing what says more than it shows.
struct YAMLConversion {
    let places: YAMLPlaces
    /// Keys that were replaced to get past Yams, by their offset.
    let originals: [Int: String]
    var findings = Diagnostics()
    /// Anchored nodes come again with each alias.
    private var refused: Set<Int> = []

    init(places: YAMLPlaces, originals: [Int: String]) {
        self.places = places
        self.originals = originals
    }

    mutating func convert(_ node: Node) -> YAMLNode {
        let mark = node.mark
        let offset = places.offset(line: mark?.line ?? 1, column: mark?.column ?? 1)
        if let place = refusal(at: offset, of: node) { return YAMLNode(.refused, at: place) }
        switch node {
        case .scalar(let scalar): return convert(scalar, at: offset)
        case .sequence(let sequence):
            return YAMLNode(.list(sequence.map { convert($0) }), at: places.place(at: offset))
        case .mapping(let mapping): return convert(mapping, at: offset)
        case .alias: return YAMLNode(.refused, at: places.place(at: offset))
        }
    }

    /// Anchors and tags stand in front of their node; nothing else that starts with their sign is a node, except text
    /// in a block (`|`), whose mark is the sign of the block.
    private mutating func refusal(at offset: Int, of node: Node) -> Place? {
        guard offset < places.bytes.count else { return nil }
        let sign = places.bytes[offset]
        guard sign == UInt8(ascii: "&") || sign == UInt8(ascii: "!") else { return nil }
        let place = places.place(at: offset)
        if refused.insert(offset).inserted {
            let word = String(decoding: places.bytes[offset...].prefix { $0 > 0x20 }, as: UTF8.self)
            findings.add(word.hasPrefix("&") ? YAMLSyntax.anchor(word, at: place) : YAMLSyntax.tag(word, at: place))
        }
        return place
    }

    private mutating func convert(_ scalar: Node.Scalar, at offset: Int) -> YAMLNode {
        let isPlain = scalar.style == .plain || scalar.style == .any
        let place = place(of: scalar, at: offset)
        if let scalar = scalar.string.unicodeScalars.first(where: {
            $0.value < 0x20 && !"\t\n\r".unicodeScalars.contains($0)
        }) {
            findings.add(
                ContentRules.controlCharacter, at: place,
                "This text holds an invisible control character (\(codePoint(scalar)))",
                remedy: "Write the text without the backslash escape.")
            return YAMLNode(.refused, at: place)
        }
        if isPlain { checkEnd(of: scalar.string, at: offset) }
        return YAMLNode(.text(scalar.string, isPlain: isPlain), at: place)
    }

    private mutating func convert(_ mapping: Node.Mapping, at offset: Int) -> YAMLNode {
        var entries: [YAMLNode.Entry] = []
        var first: [String: Place] = [:]
        for (key, value) in mapping {
            let keyOffset = places.offset(line: key.mark?.line ?? 1, column: key.mark?.column ?? 1)
            guard refusal(at: keyOffset, of: key) == nil else { continue }
            guard case .scalar(let scalar) = key else {
                findings.add(
                    ContentRules.yamlSyntax, at: places.place(at: keyOffset), "A list or a mapping cannot be a key",
                    remedy: "Write a word, a colon and a space, and then the value.")
                continue
            }
            let name = originals[keyOffset] ?? scalar.string
            let place = places.place(at: keyOffset, length: isQuoted(keyOffset) ? name.utf8.count + 2 : name.utf8.count)
            if name == "<<", scalar.style == .plain {
                findings.add(YAMLSyntax.mergeKey(at: place))
                continue
            }
            let value = convert(value)
            if let earlier = first[name] {
                findings.add(YAMLSyntax.duplicate(name, at: place, first: earlier))
                continue
            }
            first[name] = place
            entries.append(.init(key: Located(name, at: place), value: value))
        }
        return YAMLNode(.mapping(entries), at: places.place(at: offset))
    }

    private func isQuoted(_ offset: Int) -> Bool {
        offset < places.bytes.count
            && (places.bytes[offset] == UInt8(ascii: "\"") || places.bytes[offset] == UInt8(ascii: "'"))
    }

    /// As long as the text itself, where it stands in the file as it is.
    private func place(of scalar: Node.Scalar, at offset: Int) -> Place {
        let start = isQuoted(offset) ? offset + 1 : offset
        guard places.bytes[min(start, places.bytes.count)...].starts(with: scalar.string.utf8) else {
            return places.place(at: offset)
        }
        return places.place(at: offset, length: scalar.string.utf8.count + 2 * (start - offset))
    }

    /// Two ways in which a text without quotes ends elsewhere than its author thinks: a `#` in it starts a comment,
    /// and a list entry that is indented too far becomes a part of it.
    private mutating func checkEnd(of text: String, at offset: Int) {
        let bytes = places.bytes
        var position = offset
        var rest = Array(text.utf8)[...]
        while let next = rest.first {
            if position < bytes.count, bytes[position] == next {
                position += 1
                rest.removeFirst()
                continue
            }
            // The parser folds a line break and the blanks around it.
            let fold = bytes[min(position, bytes.count)...].prefix { " \t\r\n".utf8.contains($0) }
            guard !fold.isEmpty else { return }
            position = fold.endIndex
            rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
            if rest.starts(with: "- ".utf8),
                fold.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
            {
                findings.add(YAMLSyntax.runOnEntry(at: places.place(at: position)))
            }
        }
        let gap = bytes[min(position, bytes.count)...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let comment = bytes[gap.endIndex...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard !gap.isEmpty, comment.first == UInt8(ascii: "#"), let next = comment.dropFirst().first else { return }
        guard next > 0x20, next != UInt8(ascii: "#") else { return }
        findings.add(
            YAMLSyntax.comment(
                String(decoding: comment, as: UTF8.self), after: text,
                at: places.place(at: comment.startIndex, length: comment.count)))
    }
}

/// Without the blanks at both ends.
func trim(_ text: some StringProtocol) -> String {
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\n" || $0 == "\r\n" }
    let start = text.drop(while: blank)
    guard let end = start.lastIndex(where: { !blank($0) }) else { return "" }
    return String(start[...end])
}
