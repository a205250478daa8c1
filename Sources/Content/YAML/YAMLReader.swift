public import Diagnostics
import Yams

extension YAMLNode {
    /// Reads one YAML document, in the part of YAML that says only what it shows: no anchors and aliases, tags, merge
    /// keys, second documents or keys twice. An empty text is an empty mapping.
    ///
    /// - Returns: nil where the text cannot be read, which is among the findings then.
    public static func read(_ text: YAMLText, findings: inout Diagnostics) -> YAMLNode? {
        let places = YAMLPlaces(text)
        guard hasOnlyText(places, findings: &findings), !isAliasBomb(places, findings: &findings) else { return nil }

        var masked = MaskedKeys(places.bytes)
        while true {
            do {
                // Not `Yams.compose`, whose default encoding asks the environment; no resolver, which changes values.
                let parser = try Parser(
                    yaml: masked.text, resolver: .basic, constructor: .default, encoding: .utf8)
                guard let root = try parser.singleRoot() else {
                    return YAMLNode(.mapping([]), at: Place(file: places.file, line: places.place(at: 0).line))
                }
                var conversion = YAMLConversion(places: places, originals: masked.originals)
                let node = conversion.convert(root)
                findings.add(contentsOf: conversion.findings)
                return node
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let offset = places.offset(line: context.mark.line, column: context.mark.column)
                if masked.mask(names.first ?? "", at: offset) { continue }
                findings.add(YAMLSyntax.unnamedDuplicate(names.first ?? "", at: places.place(at: offset)))
                return nil
            } catch {
                findings.add(YAMLSyntax(places).finding(for: error))
                return nil
            }
        }
    }

    /// Bytes that are no UTF-8, and the control characters that YAML has no place for.
    private static func hasOnlyText(_ places: YAMLPlaces, findings: inout Diagnostics) -> Bool {
        let bytes = places.bytes
        let read = String(decoding: bytes, as: UTF8.self)
        if let offset = zip(bytes, read.utf8).enumerated().first(where: { $1.0 != $1.1 })?.offset {
            findings.add(
                .notUTF8, at: places.place(at: offset),
                "This byte is not UTF-8 text, so the file was probably saved in another encoding",
                remedy: "Save the file as UTF-8.")
            return false
        }
        var offset = 0
        for scalar in read.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...: break
            default:
                findings.add(
                    ContentRules.controlCharacter, at: places.place(at: offset),
                    "Here stands an invisible control character (\(codePoint(scalar)))",
                    remedy: "Delete it: place the cursor behind it and press backspace, or type the line again.")
                return false
            }
            offset += UTF8.width(scalar)
        }
        return true
    }

    /// Aliases of aliases grow without bound while Yams compares keys, so that a text with many of them is refused
    /// before it is parsed. A few are found by the parser, with better places.
    private static func isAliasBomb(_ places: YAMLPlaces, findings: inout Diagnostics) -> Bool {
        var anchors: [ArraySlice<UInt8>: Int] = [:]
        var aliases: [ArraySlice<UInt8>] = []
        let bytes = places.bytes
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
            let name = bytes[(offset + 1)...].prefix { $0 > 0x20 && !",[]{}:".utf8.contains($0) }
            if byte == UInt8(ascii: "*") { aliases.append(name) } else { anchors[name] = anchors[name] ?? offset }
        }
        let used = aliases.filter { !$0.isEmpty && anchors[$0] != nil }
        guard used.count > 16, let first = used.compactMap({ anchors[$0] }).min() else { return false }
        let word = String(decoding: bytes[first...].prefix { $0 > 0x20 }, as: UTF8.self)
        findings.add(YAMLSyntax.anchor(word, at: places.place(at: first)))
        return true
    }
}

/// `U+0007`.
func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// A text in which keys that stand twice in a mapping are replaced by ones of the same length, since Yams stops at the
/// first of them and says only where one of the two is.
private struct MaskedKeys {
    private let bytes: [UInt8]
    /// What was put in for what was there, in offsets of the text as it was.
    private var edits: [(offset: Int, removed: Int, inserted: [UInt8])] = []
    /// The keys as they were, by the offset at which they start.
    private(set) var originals: [Int: String] = [:]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var text: String {
        var text: [UInt8] = []
        var from = 0
        for edit in edits.sorted(by: { $0.offset < $1.offset }) {
            text += bytes[from..<edit.offset] + edit.inserted
            from = edit.offset + edit.removed
        }
        return String(decoding: text + bytes[from...], as: UTF8.self)
    }

    /// False where the key cannot be found in the text as it is, or where there are so many that parsing the text again
    /// for each would cost more than it is worth.
    mutating func mask(_ key: String, at offset: Int) -> Bool {
        guard offset < bytes.count, originals[offset] == nil, !key.isEmpty else { return false }
        guard edits.count < 200, edits.count * bytes.count < 500_000 else { return false }
        let isQuoted = bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
        let start = isQuoted ? offset + 1 : offset
        guard bytes[start...].starts(with: key.utf8) else { return false }
        // Scalars of the private use area: as many as the key has, so that columns stay, and none twice.
        let number = UInt32(edits.count + 1)
        var replacement = String.UnicodeScalarView()
        for index in key.unicodeScalars.indices {
            let value: UInt32 = index == key.unicodeScalars.startIndex ? 0xE000 + number : 0xE000
            replacement.append(Unicode.Scalar(value) ?? "\u{E000}")
        }
        edits.append((start, key.utf8.count, Array(String(replacement).utf8)))
        originals[offset] = key
        return true
    }
}
