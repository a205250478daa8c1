/// Writes Markdown that says exactly the words it is given, whatever signs they hold: nothing of them is taken for
/// markup, and nothing drops out of a table or a fence.
struct MarkdownWriter {
    /// Ends with a line feed, once something is written.
    private(set) var text = ""

    /// A run of words within a paragraph or a cell.
    enum Words: Hashable {
        case plain(String)
        /// Between spaces or at an end of the paragraph.
        case strong(String)
        /// Text as an author types it.
        case code(String)
        /// - address: a file of the same folder, or a web address; without spaces and brackets.
        case link(String, address: String)
    }

    mutating func heading(_ words: String, level: Int) {
        begin()
        text += String(repeating: "#", count: level) + " " + escaped(words) + "\n"
    }

    mutating func paragraph(_ words: [Words]) {
        begin()
        text += escapedAtStart(words.map(markup).joined()) + "\n"
    }

    mutating func paragraph(_ words: Words...) { paragraph(words) }

    /// A list of points, each on one line.
    mutating func list(_ points: [[Words]]) {
        begin()
        for point in points { text += "- " + escapedAtStart(point.map(markup).joined()) + "\n" }
    }

    /// Lines as they stand in a file, in a fence that none of them can end.
    mutating func code(_ lines: String, language: String) {
        begin()
        let fence = String(repeating: "`", count: max(3, longestRun(in: lines) + 1))
        text += "\(fence)\(language)\n\(lines)\(lines.isEmpty || lines.hasSuffix("\n") ? "" : "\n")\(fence)\n"
    }

    /// A numbered table whose first column heads its rows.
    mutating func table(_ id: String, caption: String, head: [String], rows: [[[Words]]]) {
        begin()
        text += "[\(escaped(caption))](table:\(id))\n\n<!-- row-headers: first -->\n"
        text += row(head.map(escaped)) + row(head.map { _ in "---" })
        for cells in rows { text += row(cells.map { $0.map(markupInCell).joined() }) }
    }

    // MARK: Pieces

    private mutating func begin() { if !text.isEmpty { text += "\n" } }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    private func markup(_ words: Words) -> String {
        switch words {
        case .plain(let text): escaped(text)
        case .strong(let text): "**\(escaped(text))**"
        case .code(let text): codeSpan(text)
        case .link(let text, let address): "[\(escaped(text))](\(address))"
        }
    }

    /// In a cell a bar ends the cell even in code, unless a backslash stands before it.
    private func markupInCell(_ words: Words) -> String {
        guard case .code(let text) = words else { return markup(words) }
        return codeSpan(text.replacing("|", with: "\\|"))
    }

    private func codeSpan(_ text: String) -> String {
        let words = oneLine(text)
        guard !words.allSatisfy({ $0 == " " }) else { return escaped(words) }
        let fence = String(repeating: "`", count: longestRun(in: words) + 1)
        // A space at both ends is taken away again.
        let needsSpace = words.hasPrefix("`") || words.hasSuffix("`") || (words.hasPrefix(" ") && words.hasSuffix(" "))
        return needsSpace ? "\(fence) \(words) \(fence)" : fence + words + fence
    }

    /// With a backslash before each sign that may be markup somewhere in a line. Scalars and not characters: an accent may
    /// follow a sign, and the two are one character.
    private func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in oneLine(text).unicodeScalars {
            if #"\`*_[]<>&|~"#.unicodeScalars.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    /// With a backslash before what would make a line a heading, a list, a rule or a table's second line.
    private func escapedAtStart(_ line: String) -> String {
        let scalars = line.unicodeScalars
        if let first = scalars.first, "#-+=:".unicodeScalars.contains(first) { return "\\" + line }
        let digits = scalars.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, let sign = scalars.dropFirst(digits.count).first, sign == "." || sign == ")" else {
            return line
        }
        return String(digits) + "\\" + String(scalars.dropFirst(digits.count))
    }

    private func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private func longestRun(in text: String) -> Int {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
