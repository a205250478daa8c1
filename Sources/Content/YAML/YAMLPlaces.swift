import Diagnostics

/// Finds the places of a YAML text in the author's file from the lines and columns that the YAML parser reports.
///
/// The parser ends a line also at U+0085, U+2028 and U+2029, which the author's editor does not; so its positions become
/// byte offsets first, and places of the outer file from there.
struct YAMLPlaces: Sendable {
    let file: String
    /// The pieces put together.
    let bytes: [UInt8]
    /// Where the parser's lines start in `bytes`.
    let lineStarts: [Int]
    private let outer: [UInt8]
    private let outerLineStarts: [Int]
    /// For each piece, its offset in `bytes` and in the outer file.
    private let pieces: [(inner: Int, outer: Int)]
    private let end: Int

    init(_ text: YAMLText) {
        var bytes: [UInt8] = []
        var pieces: [(inner: Int, outer: Int)] = []
        for piece in text.pieces {
            pieces.append((bytes.count, piece.lowerBound))
            bytes += text.source.bytes[piece]
        }
        self.file = text.source.file
        self.bytes = bytes
        self.pieces = pieces
        self.outer = text.source.bytes
        self.end = text.pieces.last?.upperBound ?? text.source.range.lowerBound
        self.lineStarts = YAMLPlaces.lineStarts(of: bytes)
        self.outerLineStarts = text.source.lineStarts.map { text.source.textOfLine(from: $0).lowerBound }
    }

    /// The offset in `bytes` of the parser's line and column, both from 1; columns count scalars.
    func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= lineStarts.count else { return bytes.count }
        var offset = lineStarts[line - 1]
        for _ in 1..<max(1, column) where offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }

    /// The place of an offset in `bytes`; `length` counts bytes and ends with the line at the latest.
    func place(at offset: Int, length: Int = 1) -> Place {
        let start = outerOffset(offset)
        let line = lastIndex(in: outerLineStarts.count) { outerLineStarts[$0] <= start }
        var stop = start
        while stop < outer.count, stop < start + length, !"\r\n".utf8.contains(outer[stop]) { stop += 1 }
        return Place(
            file: file, line: line + 1, column: 1 + scalars(outerLineStarts[line]..<start),
            length: scalars(start..<stop))
    }

    /// The parser's line (from 1) that holds an offset in `bytes`.
    func line(at offset: Int) -> Int { lastIndex(in: lineStarts.count) { lineStarts[$0] <= offset } + 1 }

    /// The parser's line (from 1) without its line break; empty where there is none.
    func text(line: Int) -> String {
        guard line >= 1, line <= lineStarts.count else { return "" }
        let next = line < lineStarts.count ? lineStarts[line] : bytes.count
        let text = String(decoding: bytes[lineStarts[line - 1]..<next], as: UTF8.self)
        return String(text.unicodeScalars.prefix { !"\r\n\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) })
    }

    private func outerOffset(_ offset: Int) -> Int {
        guard offset < bytes.count, !pieces.isEmpty else { return end }
        let piece = pieces[lastIndex(in: pieces.count) { pieces[$0].inner <= offset }]
        return piece.outer + offset - piece.inner
    }

    /// The last of `count` ordered indices that fulfils a condition which only the first ones fulfil; 0 where none does.
    private func lastIndex(in count: Int, where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    private func scalars(_ range: Range<Int>) -> Int {
        outer[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() {
            let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
            switch byte {
            case UInt8(ascii: "\n"): starts.append(offset + 1)
            case UInt8(ascii: "\r") where next != UInt8(ascii: "\n"): starts.append(offset + 1)
            case 0xC2 where next == 0x85: starts.append(offset + 2)
            case 0xE2 where next == 0x80 && offset + 2 < bytes.count && (0xA8...0xA9).contains(bytes[offset + 2]):
                starts.append(offset + 3)
            default: break
            }
        }
        return starts
    }
}
