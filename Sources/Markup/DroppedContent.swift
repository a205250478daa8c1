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
            let line = document.nodes[row].line
            guard let range = lines.range(of: line) else { continue }
            guard cellCount(source.bytes[range]) != columns else { continue }
            let cells = cellsAsWritten(source.bytes[range])
            if cells.count > columns {
                guard let lost = cells[columns...].first(where: { !$0.isEmpty }) else { continue }
                diagnostics.add(
                    .tooManyCells, at: place(line: line, at: lost.startIndex, length: lost.count),
                    "This row has \(cells.count) cells; the table has \(columns) columns",
                    remedy: "Add a column to the table's head, or write a | within a cell as \\|.")
            } else {
                diagnostics.add(
                    .tooFewCells, at: Place(file: source.file, line: line),
                    "This row has \(cells.count) of the table's \(columns) cells",
                    remedy: "Write a | for every column; say in words what an empty cell means.")
            }
        }
    }

    /// The cells of a table row as it stands in the source, trimmed, split at every `|` that no backslash stands before
    /// (for cmark even where that backslash is itself escaped).
    private func cellsAsWritten(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var rest = trimmed(line.dropFirst(containerMarkers(of: line)))
        if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
        var cells: [ArraySlice<UInt8>] = []
        var start = rest.startIndex
        for at in rest.indices
        where rest[at] == UInt8(ascii: "|") && (at == rest.startIndex || rest[at - 1] != UInt8(ascii: "\\")) {
            cells.append(trimmed(rest[start..<at]))
            start = at + 1
        }
        if start < rest.endIndex { cells.append(trimmed(rest[start...])) }
        return cells
    }

    /// How many cells `cellsAsWritten` finds.
    private func cellCount(_ line: ArraySlice<UInt8>) -> Int {
        let rest = trimmed(line.dropFirst(containerMarkers(of: line)))
        return rest.withUnsafeBufferPointer { row in
            var start = row.first == UInt8(ascii: "|") ? 1 : 0
            var count = 0
            for at in start..<max(start, row.count)
            where row[at] == UInt8(ascii: "|") && (at == start && count == 0 || row[at - 1] != UInt8(ascii: "\\")) {
                count += 1
                start = at + 1
            }
            return start < row.count ? count + 1 : count
        }
    }

    private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while bytes.first == UInt8(ascii: " ") || bytes.first == UInt8(ascii: "\t") { bytes = bytes.dropFirst() }
        while bytes.last == UInt8(ascii: " ") || bytes.last == UInt8(ascii: "\t") { bytes = bytes.dropLast() }
        return bytes
    }

    /// Reports a paragraph that was meant as a table: its second line is a delimiter row, but of other columns.
    ///
    /// - Parameter node: a text at the start of a line that is not its paragraph's first.
    mutating func checkForMisreadTable(_ node: Int) {
        let text = document.text(of: node)
        guard let first = text.first,
            first == UInt8(ascii: "|") || first == UInt8(ascii: ":") || first == UInt8(ascii: "-"),
            text.contains(UInt8(ascii: "|")), text.contains(UInt8(ascii: "-")),
            text.allSatisfy({ "|:- ".utf8.contains($0) })
        else { return }
        let line = document.nodes[node].line
        guard let range = lines.range(of: line), let above = lines.range(of: line - 1) else { return }
        let columns = cellsAsWritten(source.bytes[range]).count
        let heads = cellsAsWritten(source.bytes[above]).count
        diagnostics.add(
            .tableMisread, at: Place(file: source.file, line: line),
            "This looks like a table, but its head has \(heads) cells and the line below it \(columns)",
            remedy: "Give the line of hyphens as many cells as the head: |---|---|")
    }

    // MARK: Footnotes and link definitions

    /// Finds `[label]:` at the start of lines, and reports those that made nothing of the page.
    private mutating func reportDefinitions() {
        let candidates = definitionsAsWritten()
        // In most chapters all definitions are footnotes, each in its place on the page.
        guard candidates.count > found.footnotes.count || !candidates.allSatisfy({ $0.label.hasPrefix("^") }) else {
            return
        }
        let footnoteLines = Set(found.footnotes.map { document.nodes[$0].line })
        guard !areAllPublished(candidates, footnoteLines) else { return }
        let verbatimLines = linesOfVerbatimText()
        let textLines = linesOfInlines().union(verbatimLines)
        let used = labelsInBrackets(except: Set(candidates.map(\.offset)))
        var firstPlaces: [String: Place] = [:]
        for candidate in candidates {
            let line = lines.line(at: candidate.offset)
            let label = normalised(candidate.label)
            let isFootnote = label.hasPrefix("^")
            // What can be read on the page was no definition.
            guard isFootnote ? !verbatimLines.contains(line) : !textLines.contains(line) else { continue }
            let written = "[\(candidate.label)]"
            let place = place(line: line, at: candidate.offset, length: written.utf8.count)
            if let first = firstPlaces[label] {
                diagnostics.add(
                    isFootnote ? .footnoteTwice : .linkDefinitionTwice, at: place,
                    "“\(written)” is defined a second time",
                    remedy: "Give it a name of its own, or delete one of the two.",
                    notes: [.init("first defined here", at: first)])
                continue
            }
            firstPlaces[label] = place
            if isFootnote, !footnoteLines.contains(line) {
                diagnostics.add(
                    .footnoteUnused, at: place,
                    "Footnote “\(written)” is never referred to, so it would not be published",
                    remedy: "Write \(written) in the text where the note belongs, or delete the note.")
            } else if !isFootnote, !used.contains(label) {
                diagnostics.add(
                    .linkDefinitionUnused, at: place,
                    "The link definition “\(written)” is never used, so it would not be published",
                    remedy: "Write [words]\(written) where the link belongs, or delete the definition.")
            }
        }
    }

    /// Whether all definitions are footnotes with names of their own that stand in the tree, as in most chapters.
    private mutating func areAllPublished(_ definitions: [Definition], _ footnoteLines: Set<Int>) -> Bool {
        var labels: Set<String> = []
        for definition in definitions {
            guard definition.label.utf8.first == UInt8(ascii: "^"),
                footnoteLines.contains(lines.line(at: definition.offset)),
                labels.insert(normalised(definition.label)).inserted
            else { return false }
        }
        return true
    }

    private struct Definition {
        let label: String
        /// Of its opening bracket.
        let offset: Int
    }

    private func definitionsAsWritten() -> [Definition] {
        var definitions: [Definition] = []
        var seen = 0
        for close in source.occurrences(of: UInt8(ascii: "]"), UInt8(ascii: ":")) {
            let passed = source.bytes[seen..<close]
            let isFirst = seen == 0
            seen = close
            // A label ends at the first bracket of its line that closes.
            let lineStart = passed.lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map { $0 + 1 }
            guard let start = lineStart ?? (isFirst ? source.withoutByteOrderMark.lowerBound : nil) else { continue }
            let line = source.bytes[start..<close]
            let open = start + containerMarkers(of: line)
            guard open + 1 < close, source.bytes[open] == UInt8(ascii: "[") else { continue }
            let label = source.bytes[(open + 1)..<close]
            guard !label.contains(UInt8(ascii: "[")), !label.contains(UInt8(ascii: "]")) else { continue }
            definitions.append(.init(label: String(decoding: label, as: UTF8.self), offset: open))
        }
        return definitions
    }

    /// The length of what makes a line part of quotes and lists, and of the space that indents it.
    private func containerMarkers(of line: ArraySlice<UInt8>) -> Int {
        var rest = line
        while let first = rest.first {
            let marker: ArraySlice<UInt8>
            switch first {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"):
                rest = rest.dropFirst()
                continue
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): marker = rest.prefix(1)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                marker = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
                guard let after = rest.dropFirst(marker.count).first,
                    after == UInt8(ascii: ".") || after == UInt8(ascii: ")")
                else { return rest.startIndex - line.startIndex }
                rest = rest.dropFirst()
            default: return rest.startIndex - line.startIndex
            }
            let next = rest.dropFirst(marker.count)
            guard next.first == UInt8(ascii: " ") || next.first == UInt8(ascii: "\t") else {
                return marker.startIndex - line.startIndex
            }
            rest = next
        }
        return line.count
    }

    private func linesOfInlines() -> Set<Int> {
        Set(document.nodes.lazy.filter { $0.kind.isInline && $0.kind != .softBreak }.map(\.line))
    }

    /// Lines of code blocks and raw HTML, where a definition is text like any other.
    private func linesOfVerbatimText() -> Set<Int> {
        var verbatim: Set<Int> = []
        for (index, node) in document.nodes.enumerated() where node.kind == .codeBlock || node.kind == .htmlBlock {
            let text = node.kind == .codeBlock ? document.code(of: index) : document.text(of: index)
            let fences = node.flags.contains(.fenced) ? 2 : 0
            verbatim.formUnion(node.line..<node.line + text.count { $0 == UInt8(ascii: "\n") } + fences)
        }
        return verbatim
    }

    /// The labels of reference links, normalised, whether or not they are defined.
    private func labelsInBrackets(except definitions: Set<Int>) -> Set<String> {
        var labels: Set<String> = []
        var open: Int?
        for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") {
            if byte == UInt8(ascii: "[") {
                open = offset
            } else if let start = open {
                open = nil
                guard !definitions.contains(start), offset - start <= 1000 else { continue }
                labels.insert(normalised(String(decoding: source.bytes[(start + 1)..<offset], as: UTF8.self)))
            }
        }
        return labels
    }

    private func normalised(_ label: String) -> String {
        label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A footnote without a definition stays in the text as `[^2]`, to be read by everyone.
    private mutating func reportUndefinedFootnotes() {
        // All that is written as a footnote is one in most chapters.
        let written = source.occurrences(of: UInt8(ascii: "["), UInt8(ascii: "^")).count
        guard written > found.footnotes.count + found.footnoteReferences.count else { return }
        for (index, node) in document.nodes.enumerated() where node.kind == .text {
            var text = document.text(of: index)
            while let open = text.firstOccurrence(of: UInt8(ascii: "["), UInt8(ascii: "^")) {
                guard let close = text[open...].firstIndex(of: UInt8(ascii: "]")) else { break }
                let written = String(decoding: text[open...close], as: UTF8.self)
                text = text[(close + 1)...]
                guard close > open + 2, !isEscaped(written, line: node.line) else { continue }
                diagnostics.add(
                    .footnoteUndefined, at: place(line: node.line, of: written), "Footnote “\(written)” has no text",
                    remedy: "Write the note at the end of the chapter: \(written): What the note says.")
            }
        }
    }

    private mutating func isEscaped(_ written: String, line: Int) -> Bool {
        guard let range = lines.range(of: line), range.count <= longestQuotedLine else { return false }
        let text = source.bytes[range]
        let label = Array(written.utf8.dropFirst(2))
        return text.indices.contains { at in
            text[at] == UInt8(ascii: "^") && text[(at + 1)...].starts(with: label)
                && text[max(text.startIndex, at - 2)..<at].contains(UInt8(ascii: "\\"))
        }
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// The first index from `from` at which the two bytes stand in a row.
    func firstOccurrence(of first: UInt8, _ second: UInt8) -> Int? {
        var at = startIndex
        while at + 1 < endIndex {
            guard let next = self[at..<endIndex - 1].firstIndex(of: first) else { return nil }
            if self[next + 1] == second { return next }
            at = next + 1
        }
        return nil
    }
}
