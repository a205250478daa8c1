internal import Diagnostics

// cmark drops some of what an author wrote without a word: cells beyond a table's columns, footnotes and link
// definitions that nothing refers to. Here the source is looked at again, so that each is a finding.

extension ConventionReader {
    mutating func reportWhatTheParserDrops() {
        reportDefinitions()
        reportUndefinedFootnotes()
    }

    // MARK: Table cells

    /// Compares the cells of each row, as written, with the columns that the table's head has.
    mutating func checkCells(_ table: Int) {
        let columns = document.columnCount(ofTable: table)
        for row in document.children(of: table) where !document.nodes[row].flags.contains(.header) {
            guard let start = lines.start(of: document.nodes[row].line) else { continue }
            let cells = cellsAsWritten(source.bytes[start..<source.lineEnd(from: start)])
            guard cells.count != columns else { continue }
            let place = Place(file: source.file, line: document.nodes[row].line)
            if cells.count > columns {
                guard let lost = cells[columns...].first(where: { !$0.isEmpty }) else { continue }
                diagnostics.add(
                    .tooManyCells, at: source.place(at: lost.startIndex, length: lost.count),
                    "This row has \(cells.count) cells; the table has \(columns) columns",
                    remedy: "Add a column to the table's head, or write a | within a cell as \\|.")
            } else {
                diagnostics.add(
                    .tooFewCells, at: place, "This row has \(cells.count) of the table's \(columns) cells",
                    remedy: "Write a | for every column; say in words what an empty cell means.")
            }
        }
    }

    /// The cells of a table row as it stands in the source, trimmed, split at every `|` that no backslash escapes.
    private func cellsAsWritten(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var rest = line
        while let first = rest.first,
            first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") || first == UInt8(ascii: ">")
        {
            rest = rest.dropFirst()
        }
        while let last = rest.last,
            last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") || last == UInt8(ascii: "\r")
        {
            rest = rest.dropLast()
        }
        if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
        var cells: [ArraySlice<UInt8>] = []
        var start = rest.startIndex
        var at = start
        while at < rest.endIndex {
            if rest[at] == UInt8(ascii: "\\") {
                at += 2
            } else {
                if rest[at] == UInt8(ascii: "|") {
                    cells.append(trimmed(rest[start..<at]))
                    start = at + 1
                }
                at += 1
            }
        }
        if start < rest.endIndex { cells.append(trimmed(rest[start...])) }
        return cells
    }

    private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while bytes.first == UInt8(ascii: " ") || bytes.first == UInt8(ascii: "\t") { bytes = bytes.dropFirst() }
        while bytes.last == UInt8(ascii: " ") || bytes.last == UInt8(ascii: "\t") { bytes = bytes.dropLast() }
        return bytes
    }

    /// Reports a paragraph that was meant as a table: its second line is a delimiter row, but of other columns.
    mutating func checkForMisreadTable(_ text: ArraySlice<UInt8>, node: Int) {
        guard let first = text.first,
            first == UInt8(ascii: "|") || first == UInt8(ascii: ":") || first == UInt8(ascii: "-"),
            text.contains(UInt8(ascii: "|")), text.contains(UInt8(ascii: "-")),
            text.allSatisfy({ "|:- ".utf8.contains($0) }), document.nodes[node - 1].kind == .softBreak
        else { return }
        let line = document.nodes[node].line
        guard let start = lines.start(of: line), line > 1, let above = lines.start(of: line - 1) else { return }
        let columns = cellsAsWritten(source.bytes[start..<source.lineEnd(from: start)]).count
        let heads = cellsAsWritten(source.bytes[above..<source.lineEnd(from: above)]).count
        diagnostics.add(
            .tableMisread, at: Place(file: source.file, line: line),
            "This looks like a table, but its head has \(heads) cells and the line below it \(columns)",
            remedy: "Give the line of hyphens as many cells as the head: |---|---|")
    }

    // MARK: Footnotes and link definitions

    /// Finds `[label]:` at the start of lines, and reports those that made nothing of the page.
    private mutating func reportDefinitions() {
        let candidates = definitionsAsWritten()
        guard !candidates.isEmpty else { return }
        let footnoteLines = Set(found.footnotes.map { document.nodes[$0].line })
        let quotedLines = linesOfVerbatimText()
        let textLines = Set(document.nodes.lazy.filter { $0.kind.isInline && $0.kind != .softBreak }.map(\.line))
        var firstPlaces: [String: Place] = [:]
        for candidate in candidates where !quotedLines.contains(candidate.place.line) {
            let line = candidate.place.line
            let label = normalised(candidate.label)
            if let first = firstPlaces[label] {
                let isFootnote = label.hasPrefix("^")
                diagnostics.add(
                    isFootnote ? .footnoteTwice : .linkDefinitionTwice, at: candidate.place,
                    "“[\(candidate.label)]” is defined a second time",
                    remedy: "Give it a name of its own, or delete one of the two.",
                    notes: [.init("first defined here", at: first)])
                continue
            }
            firstPlaces[label] = candidate.place
            if label.hasPrefix("^") {
                guard !footnoteLines.contains(line) else { continue }
                diagnostics.add(
                    .footnoteUnused, at: candidate.place,
                    "Footnote “[\(candidate.label)]” is never referred to, so it would not be published",
                    remedy: "Write [\(candidate.label)] in the text where the note belongs, or delete the note.")
            } else if !textLines.contains(line), !isUsed(label, except: candidate.offset) {
                diagnostics.add(
                    .linkDefinitionUnused, at: candidate.place,
                    "The link definition “[\(candidate.label)]” is never used, so it would not be published",
                    remedy: "Write [words][\(candidate.label)] where the link belongs, or delete the definition.")
            }
        }
    }

    private struct Definition {
        let label: String
        let offset: Int
        let place: Place
    }

    private func definitionsAsWritten() -> [Definition] {
        var definitions: [Definition] = []
        var from = 0
        while let close = source.bytes.firstOccurrence(of: UInt8(ascii: "]"), UInt8(ascii: ":"), from: from) {
            from = close + 2
            guard
                let open = source.bytes[..<close].lastIndex(where: {
                    $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "\n")
                }),
                source.bytes[open] == UInt8(ascii: "["), open + 1 < close
            else { continue }
            let lineStart = source.bytes[..<open].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            guard source.bytes[lineStart..<open].allSatisfy({ " \t>*+-".utf8.contains($0) }) else { continue }
            definitions.append(
                .init(
                    label: String(decoding: source.bytes[(open + 1)..<close], as: UTF8.self), offset: open,
                    place: source.place(at: open, length: close - open + 1)))
        }
        return definitions
    }

    /// Lines of code blocks and raw HTML, where a definition is text like any other.
    private func linesOfVerbatimText() -> Set<Int> {
        var verbatim: Set<Int> = []
        for (index, node) in document.nodes.enumerated() where node.kind == .codeBlock || node.kind == .htmlBlock {
            let text = node.kind == .codeBlock ? document.code(of: index) : document.text(of: index)
            let fences = node.flags.contains(.fenced) ? 2 : 0
            verbatim.formUnion(node.line..<node.line + text.count { $0 == UInt8(ascii: "\n") } + max(1, fences))
        }
        return verbatim
    }

    private func isUsed(_ label: String, except definition: Int) -> Bool {
        var from = 0
        while let open = source.bytes[from...].firstIndex(of: UInt8(ascii: "[")) {
            from = open + 1
            guard open != definition, let close = source.bytes[from...].firstIndex(of: UInt8(ascii: "]")) else {
                continue
            }
            if normalised(String(decoding: source.bytes[from..<close], as: UTF8.self)) == label { return true }
        }
        return false
    }

    private func normalised(_ label: String) -> String {
        label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A footnote without a definition stays in the text as `[^2]`, to be read by everyone.
    private mutating func reportUndefinedFootnotes() {
        for (index, node) in document.nodes.enumerated() where node.kind == .text {
            var text = document.text(of: index)
            while let open = text.firstOccurrence(of: UInt8(ascii: "["), UInt8(ascii: "^")) {
                guard let close = text[open...].firstIndex(of: UInt8(ascii: "]")) else { break }
                let written = String(decoding: text[open...close], as: UTF8.self)
                text = text[(close + 1)...]
                let place = source.place(line: node.line, of: written)
                if close > open + 2, !isEscaped(written, line: node.line) {
                    diagnostics.add(
                        .footnoteUndefined, at: place, "Footnote “\(written)” has no text",
                        remedy: "Write the note at the end of the chapter: \(written): What the note says.")
                }
            }
        }
    }

    private func isEscaped(_ written: String, line: Int) -> Bool {
        guard let start = lines.start(of: line) else { return false }
        let text = String(decoding: source.bytes[start..<source.lineEnd(from: start)], as: UTF8.self)
        return text.contains("\\" + written) || text.contains("\\[" + written.dropFirst())
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// The first index from `from` at which the two bytes stand in a row.
    func firstOccurrence(of first: UInt8, _ second: UInt8, from: Int? = nil) -> Int? {
        var at = from ?? startIndex
        while at + 1 < endIndex {
            guard let next = self[at..<endIndex - 1].firstIndex(of: first) else { return nil }
            if self[next + 1] == second { return next }
            at = next + 1
        }
        return nil
    }
}

/// Where the lines of a text start.
struct LineStarts {
    private let offsets: [Int]

    init(_ source: SourceText) {
        var offsets = [0]
        for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") { offsets.append(offset + 1) }
        self.offsets = offsets
    }

    /// The byte offset of a line, counted from 1.
    func start(of line: Int) -> Int? { offsets.indices.contains(line - 1) ? offsets[line - 1] : nil }
}
