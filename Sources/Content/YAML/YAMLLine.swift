/// One line of YAML, looked at without the rest, to guess what its author meant. Columns count scalars from 1.
struct YAMLLine {
    /// How many blanks it begins with.
    let indentation: Int
    /// The line without the blanks at both ends.
    let text: String

    init(_ line: String) {
        self.indentation = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
        self.text = trim(line)
    }

    /// The blanks and list dashes before the key, in scalars.
    private var lead: Int {
        var rest = text.unicodeScalars[...]
        var count = indentation
        while rest.starts(with: "- ".unicodeScalars) {
            let dash = rest.prefix { $0 == "-" || $0 == " " }
            count += dash.count
            rest = rest.dropFirst(dash.count)
        }
        return count
    }

    private var body: Substring.UnicodeScalarView { text.unicodeScalars.dropFirst(lead - indentation) }

    /// The column of the first colon with a blank or nothing after it.
    var columnOfKeyColon: Int? {
        var column = lead
        var previous: Unicode.Scalar?
        for scalar in body {
            if previous == ":", scalar == " " || scalar == "\t" { return column }
            column += 1
            previous = scalar
        }
        return previous == ":" ? column : nil
    }

    /// What stands before that colon, or the whole line.
    var key: String {
        guard let column = columnOfKeyColon else { return String(body) }
        return String(body.prefix(column - lead - 1))
    }

    /// What stands after it.
    var value: String {
        guard let column = columnOfKeyColon else { return "" }
        return trim(String(body.dropFirst(column - lead)))
    }

    /// The quotation mark with which the value begins.
    var valueQuote: String? { value.hasPrefix("\"") ? "\"" : value.hasPrefix("'") ? "'" : nil }

    /// The column of the colon of `title:Text`; nil where the line has a proper key, or holds the colon of an address.
    var columnOfColonWithoutSpace: Int? {
        let word = body.prefix { $0.isASCII && ($0.properties.isAlphabetic || $0 == "-" || ("0"..."9").contains($0)) }
        let rest = body.dropFirst(word.count)
        guard !word.isEmpty, rest.first == ":", let next = rest.dropFirst().first, next != " " else { return nil }
        guard next != "\t", !rest.starts(with: "://".unicodeScalars) else { return nil }
        return lead + word.count + 1
    }

    /// The column of the dash of `-text`.
    var columnOfDashWithoutSpace: Int? {
        let scalars = text.unicodeScalars
        guard scalars.first == "-", let next = scalars.dropFirst().first, next != " ", next != "-" else { return nil }
        return indentation + 1
    }
}

/// A line of text as the value of a key: plain where YAML reads it as it stands, and otherwise between quotation marks.
public func yamlLine(_ text: String) -> String {
    let isPlain = text.unicodeScalars.enumerated().allSatisfy { index, scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || (index > 0 && " ,.'’()-/&".unicodeScalars.contains(scalar))
    }
    return isPlain && !text.hasSuffix(" ") && !text.isEmpty ? text : yamlQuoted(text)
}

/// The text between quotation marks that it does not hold.
func yamlQuoted(_ text: String) -> String {
    if !text.contains("\""), !text.contains("\\") { return "\"\(text)\"" }
    var doubled = ""
    for character in text { doubled += character == "'" ? "''" : String(character) }
    return "'\(doubled)'"
}

/// At most 60 characters of a text, on one line, for a message.
func excerpt(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count == text.count && line.count <= 60 ? text : line.prefix(60) + "…"
}
