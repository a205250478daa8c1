/// The text of one file, or of a piece cut out of it, that still knows where it stood.
///
/// Offsets are bytes of the whole file, whatever was cut: a slice reports the same place as the file it came from.
/// A line ends with a line feed, with a carriage return, or with both; the ending is no part of what a line holds.
/// A byte order mark is no part of the first line either, as no editor shows it.
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
}

// MARK: - Places

extension SourceText {
    /// The place of a byte offset of the whole file. Costs a pass over the lines above it, so it is for findings only.
    ///
    /// An offset inside a character is that character's place; one inside a line's ending is the place after the last
    /// character of the line.
    /// - Parameter length: how many bytes the finding covers; the caret ends at the end of the line at the latest.
    public func place(at offset: Int, length: Int = 1) -> Place {
        let offset = min(max(0, offset), bytes.count)
        var line = 1
        var start = 0
        while let next = endOfLine(from: start), next <= offset {
            line += 1
            start = next
        }
        let text = textOfLine(from: start)
        let first = startOfScalar(at: min(max(offset, text.lowerBound), text.upperBound), from: text.lowerBound)
        let last = min(max(first, offset + min(max(0, length), bytes.count)), text.upperBound)
        return Place(
            file: file, line: line,
            column: 1 + scalars(in: text.lowerBound..<first),
            length: scalars(in: first..<last))
    }

    /// The place of a byte column (from 1) in a line (from 1) of the whole file, as C parsers report them. A column
    /// beyond the line's end is the place after its last character; column 0 is not known, and so is a line that the
    /// file does not have.
    public func place(line: Int, byteColumn: Int, length: Int = 1) -> Place {
        guard line > 0, let start = lineStart(line) else { return Place(file: file) }
        guard byteColumn > 0 else { return Place(file: file, line: line) }
        let end = textOfLine(from: start).upperBound
        return place(at: min(byteColumn - 1, end - start) + start, length: length)
    }

    /// The place of the only occurrence of `text` in a line, or that line alone where it stands there not at all or
    /// more than once.
    public func place(line: Int, of text: some StringProtocol) -> Place {
        guard let start = lineStart(line) else { return Place(file: file) }
        let needle = Array(text.utf8)
        let range = textOfLine(from: start)
        guard !needle.isEmpty, range.count >= needle.count else { return Place(file: file, line: line) }
        var found: Int?
        for offset in range.lowerBound...(range.upperBound - needle.count)
        where bytes[offset..<offset + needle.count].elementsEqual(needle) {
            guard found == nil else { return Place(file: file, line: line) }
            found = offset
        }
        return found.map { place(at: $0, length: needle.count) } ?? Place(file: file, line: line)
    }
}

// MARK: - Lines

extension SourceText {
    /// The byte offset at which a line (from 1) starts, or nil where there is no such line. After a file's last line
    /// ending an empty line starts.
    public func lineStart(_ line: Int) -> Int? {
        guard line > 0 else { return nil }
        var start = 0
        for _ in 1..<line {
            guard let next = endOfLine(from: start) else { return nil }
            start = next
        }
        return start
    }

    /// The byte offset of the last byte of the line ending (or the end of the file) after `offset`, so that the next
    /// line starts one byte later.
    public func lineEnd(from offset: Int) -> Int {
        endOfLine(from: min(max(0, offset), bytes.count)).map { $0 - 1 } ?? bytes.count
    }

    /// The byte offsets at which the lines of the whole file start: the first is 0, and none is missing.
    public var lineStarts: [Int] {
        var starts = [0]
        starts.reserveCapacity(bytes.count / 32 + 8)
        while let next = endOfLine(from: starts[starts.count - 1]) { starts.append(next) }
        return starts
    }

    /// What the line that starts at `start` holds: neither its ending nor a byte order mark.
    public func textOfLine(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, !isLineEnding(bytes[end]) { end += 1 }
        return (start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start)..<end
    }

    /// Where the next line starts after the ending that follows `offset`, or nil where there is none.
    private func endOfLine(from offset: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var end = offset
            while end < bytes.count, !isLineEnding(bytes[end]) { end += 1 }
            guard end < bytes.count else { return nil }
            let next = end + 1
            let isPair = bytes[end] == UInt8(ascii: "\r") && next < bytes.count && bytes[next] == UInt8(ascii: "\n")
            return isPair ? next + 1 : next
        }
    }

    private func isLineEnding(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    /// The offset of the first byte of the scalar that holds `offset`.
    private func startOfScalar(at offset: Int, from lowest: Int) -> Int {
        guard offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else { return offset }
        for back in 1...3 where offset - back >= lowest {
            let byte = bytes[offset - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return back < length ? offset - back : offset
        }
        return offset
    }

    /// How many scalars a reader sees in these bytes, counting the U+FFFD that stand for invalid ones.
    private func scalars(in range: Range<Int>) -> Int {
        String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count
    }
}
