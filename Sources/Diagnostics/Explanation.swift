extension Rule {
    /// The rule as `strapline explain` prints it: code, severity, what is asked and why, and files that break and keep
    /// it, the line that is found marked with `>`. Prose is wrapped at 78 columns. Ends with a line feed.
    public func explained() -> String {
        var text = "\(code) (\(severity.word))\n\(wrapped(title))\n"
        for paragraph in paragraphs(of: explanation) { text += "\n\(wrapped(paragraph))\n" }
        if !canBeAccepted { text += "\n\(wrapped("A finding of this kind can never be accepted."))\n" }
        for example in wrong { text += "\n" + example.shown(as: "Wrong") }
        for example in right { text += "\n" + example.shown(as: "Right") }
        return text
    }
}

extension RuleCatalogue {
    /// The text that explains the rule with a code; the error names the nearest code.
    public func explanation(of code: String) throws(UnknownCode) -> String { try rule(code).explained() }

    /// Every rule's code, severity and title, by code.
    public func index() -> String {
        rules.map { "\($0.code) (\($0.severity.word))\n\(wrapped($0.title, indent: 4))\n" }.joined()
    }
}

extension RuleCatalogue.UnknownCode: CustomStringConvertible {
    public var description: String {
        let question = nearest.map { "Did you mean “\($0)”?" } ?? "“strapline explain” lists all kinds."
        return "There is no kind of finding “\(printable(code))”. \(question)"
    }
}

extension Example {
    fileprivate func shown(as word: String) -> String {
        var lines = SourceLines { [text] _ in Array(text.utf8) }
        var result = line == 0 ? "\(word): \(file) (the file as a whole)\n" : "\(word): \(file)\n"
        var number = 1
        var isLast = false
        while !isLast, let scalars = lines.line(number, of: file) {
            isLast = lines.line(number + 1, of: file) == nil
            // The line ending of the last line starts no line of its own.
            if isLast, scalars.isEmpty, number > 1 { break }
            let digits = String(number)
            let margin = String(repeating: " ", count: max(0, 4 - digits.utf8.count))
            let excerpt = Excerpt(of: scalars, at: Place(file: file, line: number))
            result += (number == line ? ">" : " ") + margin + digits + " |"
            result += (excerpt.text.isEmpty ? "" : " ") + excerpt.text + "\n"
            number += 1
        }
        return result
    }
}

/// The paragraphs of a text, which blank lines divide; a line break inside one is a space.
private func paragraphs(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
        .split { $0.allSatisfy(\.isWhitespace) }
        .map { $0.joined(separator: " ") }
}

/// A paragraph in lines of at most 78 columns, each after an indent; a longer word has a line of its own.
private func wrapped(_ paragraph: String, indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in printable(paragraph).split(separator: " ") {
        let scalars = Array(word.unicodeScalars)
        let width = scalars.indices.reduce(0) { $0 + displayWidth(of: scalars, at: $1) }
        if columns > 0, indent + columns + 1 + width > 78 {
            lines.append(margin + line)
            line = ""
            columns = 0
        }
        if columns > 0 {
            line += " "
            columns += 1
        }
        line += word
        columns += width
    }
    lines.append(margin + line)
    return lines.joined(separator: "\n")
}
