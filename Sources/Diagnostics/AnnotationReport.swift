extension Report {
    /// The report as workflow commands, one a line, that GitHub Actions and the runners compatible with it show beside
    /// the lines of a change; then the counts in one plain line. Accepted findings are notices with their reasons.
    ///
    /// - Parameter closing: what became of the run, as in `terminalText`.
    public func ciAnnotations(closing: String = "", limits: ReportLimits = ReportLimits()) -> String {
        var text = ""
        for isAccepted in [false, true] {
            let selection = Selection(of: findings.filter { ($0.accepted != nil) == isAccepted }, within: limits)
            for (finding, more) in selection.shown {
                text += annotation(of: finding) + "\n"
                if more > 0 { text += "and \(more) more of this kind [\(finding.diagnostic.rule.code)]\n" }
            }
            for (rule, count) in selection.leftOut { text += "and \(count) not shown: \(rule.title) [\(rule.code)]\n" }
        }
        return text + closingLine(closing) + "\n"
    }

    private func annotation(of finding: Finding) -> String {
        let diagnostic = finding.diagnostic
        var properties: [(name: String, value: String)] = []
        if let place = diagnostic.place {
            properties.append(("file", place.file))
            if place.line > 0 { properties.append(("line", String(place.line))) }
            if place.column > 0 { properties.append(("col", String(place.column))) }
        }
        let title = "\(diagnostic.rule.title) [\(diagnostic.rule.code)]"
        properties.append(("title", finding.accepted == nil ? title : "Accepted: \(title)"))

        var lines = [printable(diagnostic.summary)]
        if let accepted = finding.accepted {
            lines.append("accepted: \(accepted.sentence)")
        } else if !diagnostic.remedy.isEmpty {
            lines.append("fix: \(printable(diagnostic.remedy))")
        }
        for note in diagnostic.notes {
            let place = note.place.map { printable($0.description) + ": " } ?? ""
            lines.append("note: \(place)\(printable(note.text))")
        }
        let list = properties.map { "\($0.name)=\(escaped($0.value, alsoSeparators: true))" }.joined(separator: ",")
        return "::\(command(of: finding)) \(list)::\(escaped(lines.joined(separator: "\n"), alsoSeparators: false))"
    }

    private func command(of finding: Finding) -> String {
        guard finding.accepted == nil else { return "notice" }
        return switch finding.diagnostic.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// Text with what would end a command, or in a property the property, percent-encoded; other control characters
    /// are shown.
    private func escaped(_ text: String, alsoSeparators: Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result.append(contentsOf: "%25".unicodeScalars)
            case "\r": result.append(contentsOf: "%0D".unicodeScalars)
            case "\n": result.append(contentsOf: "%0A".unicodeScalars)
            case ":" where alsoSeparators: result.append(contentsOf: "%3A".unicodeScalars)
            case "," where alsoSeparators: result.append(contentsOf: "%2C".unicodeScalars)
            default: result.append(scalar.shown)
            }
        }
        return String(result)
    }
}
