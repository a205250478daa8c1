extension Report {
    /// The report as people read it in a terminal: each finding with its place, the line, how to mend it and its notes,
    /// then the accepted ones, then the counts in one line. Ends with a line feed.
    ///
    /// - Parameters:
    ///   - closing: what became of the run, said after the counts, such as "Nothing was published."
    ///   - colour: whether to write ANSI colours. Nothing else in the text can act on a terminal.
    ///   - read: a file's bytes by its path as in `Place.file`, or nil where it cannot be read.
    public func terminalText(
        closing: String = "", limits: ReportLimits = ReportLimits(), colour: Bool = false,
        reading read: @escaping (String) -> [UInt8]?
    ) -> String {
        var page = TerminalPage(colour: colour, lines: SourceLines(read))
        page.add(Selection(of: findings.filter { $0.accepted == nil }, within: limits))
        if counts.accepted > 0 {
            page.add(line: page.styled(counts.accepted == 1 ? "Accepted finding:" : "Accepted findings:", .bold))
            page.add(line: "")
            page.add(Selection(of: findings.filter { $0.accepted != nil }, within: limits))
        }
        page.add(line: page.styled(closingLine(closing), .bold))
        return page.text
    }

    /// The counts in words and what became of the run: "2 errors, 1 warning in 3 files. Nothing was published."
    public func closingLine(_ closing: String = "") -> String {
        let found = [
            counted(counts.errors, "error"), counted(counts.warnings, "warning"), counted(counts.notes, "note"),
        ].compactMap(\.self)
        var line = found.isEmpty ? "No findings" : found.joined(separator: ", ")
        if let files = counted(counts.files, "file") { line += " in \(files)" }
        if counts.accepted > 0 { line += "; \(counts.accepted) accepted" }
        return closing.isEmpty ? line + "." : "\(line). \(printable(closing))"
    }
}

/// A number above 0 with its noun.
func counted(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
}

private struct TerminalPage {
    let colour: Bool
    var lines: SourceLines
    var text = ""

    /// The codes of "Select Graphic Rendition" in ECMA-48.
    enum Style: String {
        case bold = "1"
        case faint = "2"
        case red = "1;31"
        case green = "1;32"
        case yellow = "1;33"
        case cyan = "1;36"
    }

    init(colour: Bool, lines: SourceLines) {
        self.colour = colour
        self.lines = lines
    }

    func styled(_ text: String, _ style: Style) -> String {
        colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    mutating func add(line: String) { text += line + "\n" }

    mutating func add(_ selection: Selection) {
        for (finding, more) in selection.shown {
            add(finding)
            if more > 0 { add(line: "   and \(more) more of this kind [\(finding.diagnostic.rule.code)]") }
            add(line: "")
        }
        for (rule, count) in selection.leftOut {
            add(line: "and \(count) not shown: \(rule.title) [\(rule.code)]")
        }
        if !selection.leftOut.isEmpty { add(line: "") }
    }

    private mutating func add(_ finding: Report.Finding) {
        let diagnostic = finding.diagnostic
        if let place = diagnostic.place { text += styled("\(printable(place.description)):", .bold) + " " }
        let style: Style =
            switch diagnostic.severity {
            case .error: .red
            case .warning: .yellow
            case .note: .cyan
            }
        text += finding.accepted == nil ? "" : styled("accepted", .green) + " "
        text += styled("\(diagnostic.severity.word):", style)
        text += " " + styled(printable(diagnostic.summary), .bold)
        add(line: " " + styled("[\(diagnostic.rule.code)]", .faint))
        if finding.showsExcerpt, let excerpt = lines.excerpt(at: diagnostic.place) { add(excerpt) }
        if let accepted = finding.accepted {
            add(line: "   accepted: \(accepted.sentence)")
        } else if !diagnostic.remedy.isEmpty {
            add(line: "   \(styled("fix:", .green)) \(printable(diagnostic.remedy))")
        }
        for note in diagnostic.notes {
            let place = note.place.map { printable($0.description) + ": " } ?? ""
            add(line: "   \(styled("note:", .cyan)) \(place)\(printable(note.text))")
        }
    }

    private mutating func add(_ excerpt: Excerpt) {
        let number = String(excerpt.line)
        let margin = max(5, number.utf8.count)
        let gutter = String(repeating: " ", count: margin - number.utf8.count) + number + " |"
        add(line: styled(gutter, .faint) + (excerpt.text.isEmpty ? "" : " " + excerpt.text))
        guard let caret = excerpt.caret else { return }
        let empty = String(repeating: " ", count: margin) + " |"
        add(line: styled(empty, .faint) + " " + styled(caret, .green))
    }
}

extension Report.Accepted {
    /// "The source prints it so (2026-03-01, content/accepted.yaml:1:3)"
    var sentence: String { "\(printable(reason)) (\(printable(date)), \(printable(place.description)))" }
}
