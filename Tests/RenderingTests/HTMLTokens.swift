/// A piece of HTML, as a browser would read what our writer or cmark's renderer writes.
enum HTMLToken: Hashable, CustomStringConvertible {
    case open(name: String, attributes: [Attribute])
    case close(name: String)
    /// With character references decoded.
    case text(String)
    case comment(String)

    struct Attribute: Hashable {
        let name: String
        let value: String
    }

    var description: String {
        switch self {
        case .open(let name, let attributes):
            "<" + ([name] + attributes.map { "\($0.name)=“\($0.value)”" }).joined(separator: " ") + ">"
        case .close(let name): "</\(name)>"
        case .text(let text): text
        case .comment(let text): "<!--\(text)-->"
        }
    }
}

/// Divides HTML as the HTML standard's tokenizer does, as far as our pages need it: names end at white space, `/` or
/// `>`; attribute values stand in double quotes; anything else is an error, which is a token no page has.
func htmlTokens(_ html: String) -> [HTMLToken] {
    var tokens: [HTMLToken] = []
    var rest = Array(html.unicodeScalars)[...]
    var text = String.UnicodeScalarView()

    func take(while condition: (Unicode.Scalar) -> Bool) -> String {
        let taken = rest.prefix(while: condition)
        rest = rest.dropFirst(taken.count)
        return String(String.UnicodeScalarView(taken))
    }
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" || scalar == "\t" }
    func endText() {
        if !text.isEmpty { tokens.append(.text(decoded(String(text)))) }
        text = String.UnicodeScalarView()
    }

    while let first = rest.first {
        let next = rest.dropFirst().first
        if first == "<", rest.starts(with: "<!--".unicodeScalars) {
            endText()
            rest = rest.dropFirst(4)
            var comment = String.UnicodeScalarView()
            while !rest.isEmpty, !rest.starts(with: "-->".unicodeScalars) { comment.append(rest.removeFirst()) }
            rest = rest.dropFirst(3)
            tokens.append(.comment(String(comment)))
        } else if first == "<", next == "/" {
            endText()
            rest = rest.dropFirst(2)
            tokens.append(.close(name: take { $0 != ">" }))
            rest = rest.dropFirst()
        } else if first == "<", let next, next.properties.isAlphabetic || next == "!" || next == "?" {
            endText()
            rest = rest.dropFirst()
            let name = take { !isSpace($0) && $0 != ">" && $0 != "/" }
            var attributes: [HTMLToken.Attribute] = []
            while true {
                _ = take { isSpace($0) || $0 == "/" }
                guard let scalar = rest.first, scalar != ">" else { break }
                let attribute = take { !isSpace($0) && $0 != ">" && $0 != "=" && $0 != "/" }
                guard rest.first == "=" else {
                    attributes.append(.init(name: attribute, value: ""))
                    continue
                }
                rest = rest.dropFirst()
                guard rest.first == "\"" else { return tokens + [.comment("an attribute without quotes")] }
                rest = rest.dropFirst()
                attributes.append(.init(name: attribute, value: decoded(take { $0 != "\"" })))
                rest = rest.dropFirst()
            }
            rest = rest.dropFirst()
            tokens.append(.open(name: name, attributes: attributes))
        } else {
            text.append(first)
            rest = rest.dropFirst()
        }
    }
    endText()
    return tokens
}

/// Text with the character references decoded that either renderer writes.
private func decoded(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#x27;", with: "'").replacing("&amp;", with: "&")
}

/// Elements without an end tag.
let voidElements: Set<String> = ["br", "hr", "img", "input"]
