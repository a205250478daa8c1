import Diagnostics
import Yams

/// The YAML parser's complaints in words for someone who writes reports, with the place where the mistake is rather
/// than where the parser noticed it.
struct YAMLSyntax {
    private let places: YAMLPlaces

    init(_ places: YAMLPlaces) { self.places = places }

    func finding(for error: any Error) -> Diagnostic {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            finding(for: problem, within: context, at: mark)
        default:
            syntax(
                at: places.place(at: 0), "This text cannot be read as YAML",
                "Compare it with the examples in the handbook.")
        }
    }

    private func finding(for problem: String, within context: YamlError.Context?, at mark: Mark) -> Diagnostic {
        let offset = places.offset(line: mark.line, column: mark.column)
        let place = places.place(at: offset)
        let isTab = offset < places.bytes.count && places.bytes[offset] == UInt8(ascii: "\t")
        if let context, context.text.contains("an alias") { return sign(at: self.place(context.mark), "*") }
        if let context, context.text.contains("an anchor") { return sign(at: self.place(context.mark), "&") }
        if let context, context.text.contains("tag") { return sign(at: self.place(context.mark), "!") }
        if context?.text.contains("directive") == true || problem.contains("directive") {
            return sign(at: self.place(context?.mark ?? mark), "%")
        }

        switch problem {
        case "mapping values are not allowed in this context": return colon(at: mark)
        case "could not find expected ':'": return noColon(at: context?.mark ?? mark)
        case "did not find expected key": return noKey(at: mark)
        case "did not find expected '-' indicator":
            return syntax(
                at: place, "This line stands among the entries of a list, and has no dash",
                "Start it with “- ” if it is an entry; if not, move it out of the list.")
        case "found unexpected end of stream":
            return syntax(
                at: self.place(context?.mark ?? mark), "This quotation mark is never closed",
                "Put the same mark at the end of the text.")
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            return syntax(
                at: place, "A backslash in double quotation marks has a meaning of its own",
                "Use single quotation marks around the text.")
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return tab(at: place)
        case "found character that cannot start any token":
            return isTab ? tab(at: place) : sign(at: place, character(at: offset))
        case "did not find expected ',' or ']'": return unclosed("[", "]", at: context?.mark ?? mark)
        case "did not find expected ',' or '}'": return unclosed("{", "}", at: context?.mark ?? mark)
        case "found undefined alias": return sign(at: place, "*")
        case "found undefined tag handle": return sign(at: place, "!")
        case "but found another document", "found unexpected document indicator": return secondDocument(at: place)
        case "did not find expected <document start>": return documentStart(at: mark)
        case "block sequence entries are not allowed in this context":
            return syntax(
                at: place, "A list cannot begin on the line of its key",
                "Begin it on the next line; a text that starts with a dash needs quotation marks.")
        case "mapping keys are not allowed in this context": return sign(at: place, "?")
        default:
            if problem.contains("nesting level") {
                return syntax(
                    at: place, "Lists and mappings are nested too deeply here", "Write it with fewer levels.")
            }
            return syntax(
                at: place, "This cannot be read as YAML",
                "Check the quotation marks, colons and indentation of this line and the one above.")
        }
    }

    // MARK: The usual mistakes

    /// A colon where a value was expected: in a text without quotes, or in a line that is indented too far.
    private func colon(at mark: Mark) -> Diagnostic {
        let line = YAMLLine(places.text(line: mark.line))
        if mark.line > 1, let missing = YAMLLine(places.text(line: mark.line - 1)).columnOfColonWithoutSpace,
            line.columnOfKeyColon == mark.column
        {
            return spaceAfterColon(line: mark.line - 1, column: missing)
        }
        if let colon = line.columnOfKeyColon, colon < mark.column {
            let place = place(mark)
            if let quote = line.valueQuote {
                return syntax(
                    at: place, "The text goes on after its closing quotation mark",
                    "Close it at its end; for \(quote) within the text use \(quote == "'" ? "\"…\"" : "'…'") around it."
                )
            }
            return syntax(
                at: place, "The value of “\(line.key)” holds a colon with a space after it, and has no quotation marks",
                "Put it in quotation marks: \(line.key): \(yamlQuoted(line.value)).")
        }
        return syntax(
            at: startOfText(line: mark.line),
            "“\(line.key)” is indented further than the line above it, which has a value already",
            "Begin it in the same column as the other keys.")
    }

    private func noColon(at mark: Mark) -> Diagnostic {
        let text = places.text(line: mark.line)
        let line = YAMLLine(text)
        if let column = line.columnOfDashWithoutSpace {
            return syntax(
                at: places.place(at: places.offset(line: mark.line, column: column)),
                "A space is missing after this dash", "Write “- ” and then the entry.")
        }
        if let column = line.columnOfColonWithoutSpace { return spaceAfterColon(line: mark.line, column: column) }
        let above = mark.line > 1 ? trim(places.text(line: mark.line - 1)) : ""
        if above.hasSuffix("|") || above.hasSuffix(">") {
            return syntax(
                at: startOfText(line: mark.line), "The text below “\(above)” is not indented",
                "Indent each of its lines by two spaces.")
        }
        return syntax(
            at: startOfText(line: mark.line),
            "“\(excerpt(line.text))” is neither a key with its value nor part of the text above",
            "Write a key, a colon and a space before it, or indent it under the text to which it belongs.")
    }

    private func noKey(at mark: Mark) -> Diagnostic {
        let line = YAMLLine(places.text(line: mark.line))
        if mark.column > line.indentation + 1 {
            if let quote = line.valueQuote {
                let other = quote == "'" ? "\"" : "'"
                return syntax(
                    at: place(mark), "The text goes on after its closing quotation mark",
                    "Close it at its end. Text that holds \(quote) goes between \(other) and \(other).")
            }
            return syntax(
                at: place(mark), "The text goes on after the closing bracket",
                "Put the whole value in quotation marks: \(line.key): \(yamlQuoted(line.value)).")
        }
        if line.text.hasPrefix("- ") || line.text == "-" {
            return syntax(
                at: place(mark), "This entry does not line up with the other entries of a list",
                "Begin each dash of a list in the same column.")
        }
        return syntax(
            at: place(mark), "“\(excerpt(line.text))” does not line up with any line above it",
            "Begin it in the same column as the keys that it belongs with.")
    }

    private func spaceAfterColon(line: Int, column: Int) -> Diagnostic {
        let written = YAMLLine(places.text(line: line))
        let value = written.text.drop { $0 != ":" }.dropFirst()
        return syntax(
            at: places.place(at: places.offset(line: line, column: column)), "A space is missing after this colon",
            "Write: \(written.text.prefix { $0 != ":" }): \(excerpt(String(value)))")
    }

    private func documentStart(at mark: Mark) -> Diagnostic {
        let first = (1..<max(2, mark.line)).first { line in
            let text = trim(places.text(line: line))
            return !text.isEmpty && !text.hasPrefix("#")
        }
        if let first,
            YAMLLine(places.text(line: first)).indentation > YAMLLine(places.text(line: mark.line)).indentation
        {
            return syntax(
                at: startOfText(line: first), "The first line is indented further than the lines below it",
                "Begin it in the same column as they begin.")
        }
        return secondDocument(at: place(mark))
    }

    private func unclosed(_ open: String, _ close: String, at mark: Mark) -> Diagnostic {
        syntax(
            at: place(mark), "This bracket \(open) is never closed, or a comma is missing after it",
            "Put commas between the entries and \(close) at the end; a text that starts with \(open) needs quotation marks."
        )
    }

    private func tab(at place: Place) -> Diagnostic {
        Diagnostic(
            ContentRules.yamlTab, at: place, "This line is indented with a tab",
            remedy: "Use spaces, two for each level.")
    }

    private func sign(at place: Place, _ sign: String) -> Diagnostic {
        syntax(at: place, "A text cannot start with \(sign)", "Put the text in quotation marks.")
    }

    private func secondDocument(at place: Place) -> Diagnostic {
        Diagnostic(
            ContentRules.yamlDocuments, at: place, "A second document begins here",
            remedy: "Remove the line --- or ... and what follows, or put it in a file of its own.")
    }

    // MARK: What Strapline's YAML leaves out

    static func anchor(_ written: String, at place: Place) -> Diagnostic {
        Diagnostic(
            ContentRules.yamlAnchor, at: place,
            "“\(excerpt(written))” is an anchor in YAML, which names a value for use elsewhere",
            remedy: "Write the value out in each place; a text that starts with & needs quotation marks.")
    }

    static func mergeKey(at place: Place) -> Diagnostic {
        Diagnostic(
            ContentRules.yamlAnchor, at: place, "The merge key << copies keys from elsewhere",
            remedy: "Write the keys out in each place.")
    }

    static func tag(_ written: String, at place: Place) -> Diagnostic {
        Diagnostic(
            ContentRules.yamlTag, at: place,
            "“\(excerpt(written))” is a tag in YAML, which changes how a value is read",
            remedy: "Leave it out; a text that starts with ! needs quotation marks.")
    }

    static func duplicate(_ key: String, at place: Place, first: Place) -> Diagnostic {
        Diagnostic(
            ContentRules.duplicateKey, at: place, "“\(excerpt(key))” stands here a second time",
            remedy: "Keep one of the two.", notes: [.init("It stands first here.", at: first)])
    }

    static func unnamedDuplicate(_ key: String, at place: Place) -> Diagnostic {
        Diagnostic(
            ContentRules.duplicateKey, at: place, "“\(excerpt(key))” stands twice in the same mapping",
            remedy: "Keep one of the two.")
    }

    static func runOnEntry(at place: Place) -> Diagnostic {
        Diagnostic(
            ContentRules.yamlSyntax, at: place,
            "This entry is indented further than the one above, and so became a part of it",
            remedy: "Begin each dash of a list in the same column.")
    }

    static func comment(_ comment: String, after text: String, at place: Place) -> Diagnostic {
        Diagnostic(
            ContentRules.textAsComment, at: place,
            "“\(excerpt(comment))” is a comment, and no part of the value"
                + (text.isEmpty ? "" : " “\(excerpt(text))”"),
            remedy: "Put the value in quotation marks, or a space after # if it is a comment.")
    }

    // MARK: Places

    private func syntax(at place: Place, _ summary: String, _ remedy: String) -> Diagnostic {
        Diagnostic(ContentRules.yamlSyntax, at: place, summary, remedy: remedy)
    }

    private func place(_ mark: Mark) -> Place {
        places.place(at: places.offset(line: mark.line, column: mark.column))
    }

    private func startOfText(line: Int) -> Place {
        places.place(at: places.offset(line: line, column: YAMLLine(places.text(line: line)).indentation + 1))
    }

    private func character(at offset: Int) -> String {
        String(String(decoding: places.bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.prefix(1))
    }
}
