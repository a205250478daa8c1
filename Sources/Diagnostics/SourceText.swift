/// The text of one file, or of a piece cut out of it, that still knows where it stood.
///
/// Offsets are bytes of the whole file, whatever was cut: a slice reports the same place as the file it came from.
public struct SourceText: Sendable {
    /// The file's path as the author knows it.
    public let file: String
    /// The bytes of the whole file.
    public let bytes: [UInt8]
    /// The part of `bytes` that this text is.
    public let range: Range<Int>

    public init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        self.range = 0..<bytes.count
    }

    public init(file: String, text: String) {
        self.init(file: file, bytes: Array(text.utf8))
    }

    private init(file: String, bytes: [UInt8], range: Range<Int>) {
        self.file = file
        self.bytes = bytes
        self.range = range
    }

    /// The piece at `range`, in byte offsets of the whole file, cut to what this text holds.
    public subscript(range: Range<Int>) -> SourceText {
        SourceText(file: file, bytes: bytes, range: range.clamped(to: self.range))
    }

    /// The text itself; invalid UTF-8 is shown as U+FFFD.
    public var string: String { String(decoding: bytes[range], as: UTF8.self) }

    /// The place of a byte offset of the whole file. Costs a pass over the lines above it, so it is for findings only.
    ///
    /// - Parameter length: how many bytes the finding covers; the caret ends at the end of the line at the latest.
    public func place(at offset: Int, length: Int = 1) -> Place {
        let offset = min(max(0, offset), bytes.count)
        var line = 1
        var lineStart = 0
        for index in 0..<offset where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        var end = offset
        while end < bytes.count, end < offset + length, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        return Place(
            file: file, line: line,
            column: 1 + scalars(in: lineStart..<offset),
            length: scalars(in: offset..<end))
    }

    /// The place of a byte column (from 1) in a line (from 1) of the whole file, as C parsers report them.
    public func place(line: Int, byteColumn: Int, length: Int = 1) -> Place {
        guard line > 0, let start = lineStart(line) else { return Place(file: file) }
        guard byteColumn > 0 else { return Place(file: file, line: line) }
        return place(at: start + byteColumn - 1, length: length)
    }

    /// The place of the only occurrence of `text` in a line, or that line alone where it stands there not at all or
    /// more than once.
    public func place(line: Int, of text: some StringProtocol) -> Place {
        guard let start = lineStart(line) else { return Place(file: file) }
        let needle = Array(text.utf8)
        let range = start..<lineEnd(from: start)
        guard !needle.isEmpty, range.count >= needle.count else { return Place(file: file, line: line) }
        var found: Int?
        for offset in range.lowerBound...(range.upperBound - needle.count)
        where bytes[offset..<offset + needle.count].elementsEqual(needle) {
            guard found == nil else { return Place(file: file, line: line) }
            found = offset
        }
        return found.map { place(at: $0, length: needle.count) } ?? Place(file: file, line: line)
    }

    /// The byte offset at which a line (from 1) starts, or nil where there is no such line.
    public func lineStart(_ line: Int) -> Int? {
        guard line > 1 else { return line == 1 ? 0 : nil }
        var seen = 1
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            seen += 1
            if seen == line { return offset + 1 }
        }
        return nil
    }

    /// The byte offset of the line feed (or the end of the file) that ends the line which holds `offset`.
    public func lineEnd(from offset: Int) -> Int {
        bytes[min(offset, bytes.count)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }

    private func scalars(in range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}
