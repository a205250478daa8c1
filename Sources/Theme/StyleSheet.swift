public import Diagnostics

/// The site's style sheet: the theme's tokens as custom properties (`--name: value`) before its rules.
///
/// A token that could end its declaration or reach outside the site is reported and left out.
public func styleSheet(tokens: [ThemeEntry], rules: [UInt8], findings: inout Diagnostics) -> [UInt8] {
    var seen: Set<String> = []
    var declarations = ""
    for token in tokens {
        if !isTokenName(token.name) {
            findings.add(
                .themeToken, at: token.place, "“\(token.name)” is no name for a token",
                remedy: "Use lower-case letters, digits and hyphens, and begin with a letter.")
        } else if let fault = fault(inTokenValue: token.value) {
            findings.add(
                .themeToken, at: token.place, "The token “\(token.name)” \(fault)",
                remedy: "Write one plain value, such as #1d70b8, 1.5rem or Georgia, serif.")
        } else if !seen.insert(token.name).inserted {
            findings.add(
                .themeToken, at: token.place, "The token “\(token.name)” stands twice", remedy: "Leave one of the two.")
        } else {
            declarations += "  --\(token.name): \(token.value);\n"
        }
    }
    let rules = withoutComments(rules)
    return declarations.isEmpty ? rules : Array(":root {\n\(declarations)}\n\n".utf8) + rules
}

/// The rules as readers fetch them: the comments are for those who write the theme.
private func withoutComments(_ rules: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(rules.count)
    var quote: UInt8?
    var at = 0
    while at < rules.count {
        let byte = rules[at]
        if quote == nil, byte == UInt8(ascii: "/"), at + 1 < rules.count, rules[at + 1] == UInt8(ascii: "*") {
            at += 3
            while at < rules.count, !(rules[at - 1] == UInt8(ascii: "*") && rules[at] == UInt8(ascii: "/")) { at += 1 }
            // The lines that held nothing else go with it.
            at += 1
            if kept.isEmpty || kept.last == UInt8(ascii: "\n") {
                while at < rules.count, rules[at] == UInt8(ascii: "\n") { at += 1 }
            }
            continue
        }
        if byte == UInt8(ascii: "\\"), at + 1 < rules.count {
            kept.append(byte)
            at += 1
        } else if let open = quote {
            if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            quote = byte
        }
        kept.append(rules[at])
        at += 1
    }
    return kept
}

private func isTokenName(_ name: String) -> Bool {
    name.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
        && name.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                || $0 == UInt8(ascii: "-")
        }
}

/// What forbids a value, as the end of a sentence about its token.
private func fault(inTokenValue value: String) -> String? {
    if value.allSatisfy(\.isWhitespace) { return "has no value" }
    if let sign = value.first(where: { ";{}<>\\@!".contains($0) }) { return "holds “\(sign)”" }
    if value.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        return "holds a line break or another control character"
    }
    if value.contains("/*") || value.contains("*/") { return "holds a comment" }
    if value.lowercased().contains("url(") { return "fetches from an address" }
    let isQuoted =
        value.filter { $0 == "\"" }.count.isMultiple(of: 2) && value.filter { $0 == "'" }.count.isMultiple(of: 2)
    return isQuoted && hasPairedBrackets(value) ? nil : "has a quotation mark or bracket without its partner"
}

private func hasPairedBrackets(_ value: String) -> Bool {
    var waiting: [Character] = []
    for character in value {
        switch character {
        case "(": waiting.append(")")
        case "[": waiting.append("]")
        case ")", "]": if waiting.popLast() != character { return false }
        default: break
        }
    }
    return waiting.isEmpty
}

extension Rule {
    static let themeToken = Rule(
        "theme-token", .error,
        title: "A token is one plain value",
        explanation: """
            The tokens in theme.yaml (colours, sizes, fonts) become custom properties of the site's style sheet. A value \
            that could end its declaration or fetch from elsewhere is refused.
            """,
        wrong: [Example("themes/civic/theme.yaml", line: 2, "tokens:\n  ink: '#1b1b1b; } body { display: none'\n")],
        right: [Example("themes/civic/theme.yaml", "tokens:\n  ink: '#1b1b1b'\n")])
}
