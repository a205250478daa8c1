internal import Diagnostics
internal import Glibc

// Looking at the source again costs as much as parsing it, so lines are indexed only in chapters that need it, and what
// is looked for is looked for at the speed of the C library.

/// Where the lines of a text start.
struct LineStarts {
    private let source: SourceText
    private let offsets: [Int]

    init(_ source: SourceText) {
        self.source = source
        let hasCarriageReturns = source.bytes.withUnsafeBytes { $0.firstOffset(of: UInt8(ascii: "\r"), from: 0) } != nil
        offsets = hasCarriageReturns ? source.lineStarts : source.startsAfterLineFeeds
    }

    /// The bytes of a line, counted from 1, without its ending.
    func range(of line: Int) -> Range<Int>? {
        guard offsets.indices.contains(line - 1) else { return nil }
        let start = line == 1 ? source.withoutByteOrderMark.lowerBound : offsets[line - 1]
        var end = line < offsets.count ? offsets[line] : source.bytes.count
        if line < offsets.count, end > start, source.bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if line < offsets.count, end > start, source.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The line, counted from 1, that holds a byte.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = offsets.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if offsets[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }
}

extension ConventionReader {
    /// Columns are counted only in lines that a report can quote; that also bounds what thousands of findings cost.
    var longestQuotedLine: Int { 4096 }

    /// The place of the only occurrence of `text` in a line, or that line alone.
    mutating func place(line: Int, of text: some StringProtocol) -> Place {
        inLine(line) { (source, _) in source.place(line: 1, of: text) }
    }

    /// The place of a byte of the file that stands in a line.
    mutating func place(line: Int, at offset: Int, length: Int) -> Place {
        inLine(line) { (source, start) in source.place(at: offset - start, length: length) }
    }

    private mutating func inLine(_ line: Int, _ find: (SourceText, Int) -> Place) -> Place {
        guard let range = lines.range(of: line), range.count <= longestQuotedLine else {
            return Place(file: source.file, line: line)
        }
        var place = find(SourceText(file: source.file, bytes: Array(source.bytes[range])), range.lowerBound)
        place.line = line
        return place
    }
}

extension SourceText {
    /// The byte offsets at which two bytes stand in a row.
    func occurrences(of first: UInt8, _ second: UInt8) -> [Int] {
        bytes.withUnsafeBytes { bytes in
            var found: [Int] = []
            var from = 0
            while let offset = bytes.firstOffset(of: first, from: from) {
                from = offset + 1
                if from < bytes.count, bytes[from] == second { found.append(offset) }
            }
            return found
        }
    }

    /// The starts of the lines of a text that has no carriage returns.
    fileprivate var startsAfterLineFeeds: [Int] {
        bytes.withUnsafeBytes { bytes in
            var starts = [0]
            starts.reserveCapacity(16 + bytes.count / 64)
            while let offset = bytes.firstOffset(of: UInt8(ascii: "\n"), from: starts[starts.count - 1]) {
                starts.append(offset + 1)
            }
            return starts
        }
    }
}

extension UnsafeRawBufferPointer {
    /// The first offset at or after `from` that holds a byte.
    func firstOffset(of byte: UInt8, from: Int) -> Int? {
        guard let base = baseAddress, from < count else { return nil }
        return memchr(base + from, Int32(byte), count - from).map { UnsafeRawPointer($0) - base }
    }
}
