internal import CMark
public import Diagnostics

/// What the parse of one chapter may cost. A text that asks for more is a finding, not a hanging build.
public struct MarkdownBudget: Sendable {
    /// Bytes of a file.
    public var fileSize = 5 << 20
    /// Bytes for the parser's own tree.
    public var memory = 128 << 20
    /// Milliseconds of CPU time.
    public var milliseconds = 2_000
    /// Levels of blocks and inlines in each other.
    public var nesting = 100
    /// Bytes of link addresses written out, for each byte of the text; at least 64 KiB in all.
    public var expansion = 8

    public init() {}
}

/// Reads a chapter's Markdown into a flat tree.
///
/// Returns nil where the text cannot be read at all: it is too large, is not UTF-8, or costs more than the budget. Each
/// of these is a finding at its line.
public func parseMarkdown(
    _ source: SourceText, budget: MarkdownBudget = MarkdownBudget(), into diagnostics: inout Diagnostics
) -> Document? {
    guard isReadable(source, budget: budget, into: &diagnostics) else { return nil }
    let content = source.withoutByteOrderMark
    let (outcome, line, document) = parse(content, of: source, budget: budget)
    if outcome == MARKDOWN_PARSED { return document }
    report(outcome, line: Int(line), of: source, budget: budget, into: &diagnostics)
    return nil
}

private func parse(
    _ content: Range<Int>, of source: SourceText, budget: MarkdownBudget
) -> (outcome: markdown_outcome, line: UInt32, document: Document?) {
    source.bytes.withUnsafeBytes { bytes in
        let text = UnsafeRawBufferPointer(rebasing: bytes[content])
        let expansion = max(64 << 10, text.count * budget.expansion)
        let tree = markdown_parse(
            text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count,
            markdown_budget(
                memory: budget.memory, milliseconds: UInt32(budget.milliseconds), depth: UInt32(budget.nesting),
                expansion: expansion))
        guard tree.outcome == MARKDOWN_PARSED else { return (tree.outcome, tree.line, nil) }
        return (tree.outcome, 0, Document(file: source.file, tree: tree))
    }
}

extension Document {
    /// Copies what the parser handed over, which stands only until the thread's next parse.
    fileprivate init(file: String, tree: markdown_tree) {
        self.file = file
        nodes = UnsafeBufferPointer(start: tree.nodes, count: Int(tree.node_count)).map { node in
            Node(
                kind: NodeKind(rawValue: node.kind) ?? .text, flags: NodeFlags(rawValue: node.flags),
                rawLine: node.line, rawParent: node.parent, rawNext: node.next,
                textStart: node.text, value: node.length)
        }
        bytes = Array(UnsafeBufferPointer(start: tree.bytes, count: Int(tree.byte_count)))
    }
}

extension SourceText {
    /// The range of the bytes without a byte order mark at their start.
    var withoutByteOrderMark: Range<Int> {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3..<bytes.count : 0..<bytes.count
    }
}

// MARK: What cannot be read

private func isReadable(
    _ source: SourceText, budget: MarkdownBudget, into diagnostics: inout Diagnostics
) -> Bool {
    if source.bytes.count > budget.fileSize {
        diagnostics.add(
            .chapterTooLarge, at: Place(file: source.file),
            "The chapter is \(megabytes(source.bytes.count)) long; a chapter may be \(megabytes(budget.fileSize))",
            remedy: "Divide it into chapters that a reader can finish, or keep the data in a CSV file.")
        return false
    }
    if let offset = firstInvalidUTF8(in: source.bytes) {
        diagnostics.add(
            .notUTF8, at: source.place(at: offset), "The text is not UTF-8 from here on",
            remedy: "Save the file as “UTF-8” (in Word: Save as, Plain text, Other encoding, Unicode UTF-8).")
        return false
    }
    if let offset = source.bytes.withUnsafeBytes({ $0.firstOffset(of: 0, from: 0) }) {
        diagnostics.add(
            .notUTF8, at: source.place(at: offset), "The text holds a NUL byte, which no text has",
            remedy: "Delete the character, or save the file again as “UTF-8” plain text.")
        return false
    }
    return true
}

private func megabytes(_ count: Int) -> String {
    let tenths = (count * 10 + (1 << 19)) >> 20
    return "\(tenths / 10).\(tenths % 10) MB"
}

/// The offset of the first byte that no UTF-8 text has there, or nil. Runs of ASCII are passed eight bytes at a time.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
        var offset = 0
        while offset < buffer.count {
            if offset + 8 <= buffer.count,
                buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                offset += 8
                continue
            }
            guard let length = sequenceLength(buffer, at: offset) else { return offset }
            offset += length
        }
        return nil
    }
}

/// The length of the well-formed UTF-8 sequence at an offset, or nil (Unicode, table 3-7).
private func sequenceLength(_ buffer: UnsafeRawBufferPointer, at offset: Int) -> Int? {
    let first = buffer[offset]
    if first < 0x80 { return 1 }
    let length: Int
    let second: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= buffer.count, second.contains(buffer[offset + 1]) else { return nil }
    for index in 2..<max(2, length) where !(0x80...0xBF).contains(buffer[offset + index]) { return nil }
    return length
}

// MARK: What costs too much

private func report(
    _ outcome: markdown_outcome, line: Int, of source: SourceText, budget: MarkdownBudget,
    into diagnostics: inout Diagnostics
) {
    switch outcome {
    case MARKDOWN_TOO_DEEP:
        diagnostics.add(
            .chapterTooDeep, at: Place(file: source.file, line: line),
            "Lists, quotes or emphasis stand in each other more than \(budget.nesting) levels deep",
            remedy: "Write it flatter; three levels of list are as many as readers can follow.")
    case MARKDOWN_TOO_LONG:
        diagnostics.add(
            .chapterTooCostly, at: Place(file: source.file, line: line),
            "The link addresses of this chapter, written out at each use, are far longer than its text",
            remedy: "Shorten the address in the link's definition, or link to it fewer times.")
    default:
        diagnostics.add(
            .chapterTooCostly, at: costliestPassage(of: source, budget: budget),
            "This passage takes more \(outcome == MARKDOWN_OUT_OF_TIME ? "time" : "memory") to read than any text should",
            remedy: "Look for thousands of brackets, or a table with very many columns, and take them apart.")
    }
}

/// The start of the passage (text between blank lines) that alone costs much, or of the longest one. Only the longest
/// few are tried, so that this takes no longer than the parse did.
private func costliestPassage(of source: SourceText, budget: MarkdownBudget) -> Place {
    var small = budget
    small.milliseconds = max(1, budget.milliseconds / 10)
    small.memory = budget.memory / 4
    let longest = passages(of: source).sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }.prefix(10)
    let costly = longest.first { passage in
        let outcome = parse(passage, of: source, budget: small).outcome
        return outcome == MARKDOWN_OUT_OF_TIME || outcome == MARKDOWN_OUT_OF_MEMORY
    }
    return Place(file: source.file, line: source.place(at: (costly ?? longest.first)?.lowerBound ?? 0).line)
}

private func passages(of source: SourceText) -> [Range<Int>] {
    var passages: [Range<Int>] = []
    var start = 0
    let lines = source.lineStarts
    for (line, next) in zip(lines, lines.dropFirst() + [source.bytes.count]) where source.textOfLine(from: line).isEmpty
    {
        if line > start { passages.append(start..<line) }
        start = next
    }
    if start < source.bytes.count { passages.append(start..<source.bytes.count) }
    return passages
}
