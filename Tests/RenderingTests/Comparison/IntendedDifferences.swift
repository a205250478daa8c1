/// One way in which our HTML is meant to differ from that of cmark's renderer: why, and what makes the two alike again.
struct IntendedDifference: Sendable {
    let reason: String
    var ours: @Sendable ([HTMLToken]) -> [HTMLToken] = { $0 }
    var cmarks: @Sendable ([HTMLToken]) -> [HTMLToken] = { $0 }
}

/// All of them. Each is needed by an example of the list; the order is that in which they are undone.
let intendedDifferences: [IntendedDifference] = [
    IntendedDifference(
        reason: "Headings have ids, so that sections can be linked to.",
        ours: {
            $0.replacingAttributes { name, attribute in name.isHeading && attribute.name == "id" ? nil : attribute }
        }),
    IntendedDifference(
        reason: "A page has one h1, its title; a second one is a finding and is written as h2.",
        cmarks: { $0.renaming("h1", to: "h2") }),
    IntendedDifference(
        reason: "Raw HTML is a finding and is left out; cmark leaves a comment in its place.",
        cmarks: { $0.filter { if case .comment = $0 { false } else { true } } }),
    IntendedDifference(
        reason: "Code can be scrolled with the keyboard.",
        ours: { $0.replacingAttributes { $0 == "pre" && $1.name == "tabindex" ? nil : $1 } }),
    IntendedDifference(
        reason: "A wide table scrolls in a region of its own.", ours: { $0.unwrapping("div", class: "table-scroll") }),
    IntendedDifference(
        reason: "A table's headers say what they head.",
        ours: { $0.replacingAttributes { $0 == "th" && $1.name == "scope" ? nil : $1 } }),
    IntendedDifference(
        reason: "Alignment is a class, as the align attribute is obsolete.",
        cmarks: {
            $0.replacingAttributes { _, attribute in
                attribute.name != "align"
                    ? attribute
                    : .init(name: "class", value: "align-" + (attribute.value == "center" ? "centre" : attribute.value))
            }
        }),
    IntendedDifference(
        reason: "A header without words heads nothing, so an empty corner is a plain cell.",
        cmarks: { $0.emptyHeadersAsCells }),
    IntendedDifference(
        reason: "A tick box that nobody can tick is an image with a name, in words of the page's language.",
        ours: { $0.tasksAsBoxes }, cmarks: { $0.withoutBoxAttributes }),
    IntendedDifference(
        reason: "Footnotes have a heading, roles, and links back that are named in the page's language.",
        ours: { $0.plainFootnotes }, cmarks: { $0.plainFootnotes }),
    IntendedDifference(
        reason: "A link or image leads to a web address or to a file that is there; anything else is a finding.",
        cmarks: { $0.withoutOtherAddresses }),
    IntendedDifference(
        reason: "Bare addresses are links, as on GitHub; cmark's extension for them is not safe with threads.",
        ours: { $0.withoutBareLinks }, cmarks: { $0.withoutBareLinks }),
    IntendedDifference(
        reason: "An image alone in its paragraph, with a title, is a numbered figure.",
        ours: { $0.plainFigures }, cmarks: { $0.titledImagesAsFigures }),
]

/// Both renderers' HTML of a text, made alike but for what is not intended. `without` leaves one difference in place.
func compared(_ markdown: String, without left: Int? = nil) -> (ours: String, cmarks: String) {
    comparable(ours: page(markdown), cmarks: cmarkHTML(markdown), without: left)
}

func comparable(
    ours: String, cmarks: String, without left: Int? = nil,
    using differences: [IntendedDifference] = intendedDifferences
) -> (ours: String, cmarks: String) {
    var mine = htmlTokens(ours)
    var theirs = htmlTokens(cmarks)
    for (index, difference) in differences.enumerated() where index != left {
        mine = difference.ours(mine)
        theirs = difference.cmarks(theirs)
    }
    return (mine.laidOut, theirs.laidOut)
}

// MARK: - What the differences are undone with

extension String {
    fileprivate var isHeading: Bool { count == 2 && first == "h" && last?.isNumber == true }
}

extension HTMLToken {
    func isOpen(_ wanted: String) -> Bool { if case .open(wanted, _) = self { true } else { false } }
    func isClose(_ wanted: String) -> Bool { if case .close(wanted) = self { true } else { false } }

    func attribute(_ wanted: String) -> String? {
        guard case .open(_, let attributes) = self else { return nil }
        return attributes.first { $0.name == wanted }?.value
    }

    var string: String? { if case .text(let text) = self { text } else { nil } }
}

extension [HTMLToken] {
    /// Attributes changed or, where the result is nil, taken away.
    func replacingAttributes(_ change: (String, HTMLToken.Attribute) -> HTMLToken.Attribute?) -> [HTMLToken] {
        map { token in
            guard case .open(let name, let attributes) = token else { return token }
            return .open(name: name, attributes: attributes.compactMap { change(name, $0) })
        }
    }

    fileprivate func renaming(_ old: String, to new: String) -> [HTMLToken] {
        map { token in
            switch token {
            case .open(old, let attributes): .open(name: new, attributes: attributes)
            case .close(old): .close(name: new)
            default: token
            }
        }
    }

    /// The index of the end tag of the element that opens at an index.
    private func end(of start: Int) -> Int? {
        guard case .open(let name, _) = self[start] else { return nil }
        var depth = 0
        for index in start..<count {
            if self[index].isOpen(name) { depth += 1 }
            if self[index].isClose(name) { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    /// The elements that `isWanted` picks replaced by what `change` makes of all their tokens.
    private func replacing(
        _ isWanted: (HTMLToken) -> Bool, with change: (ArraySlice<HTMLToken>) -> [HTMLToken]
    ) -> [HTMLToken] {
        var result: [HTMLToken] = []
        var index = 0
        while index < count {
            if isWanted(self[index]), let end = end(of: index) {
                result += change(self[index...end])
                index = end + 1
            } else {
                result.append(self[index])
                index += 1
            }
        }
        return result
    }

    fileprivate func unwrapping(_ name: String, class wanted: String) -> [HTMLToken] {
        replacing({ $0.isOpen(name) && $0.attribute("class") == wanted }) {
            Array($0.dropFirst().dropLast()).unwrapping(name, class: wanted)
        }
    }

    fileprivate var emptyHeadersAsCells: [HTMLToken] {
        replacing({ $0.isOpen("th") }) { cell in
            cell.count == 2 ? [HTMLToken](cell).renaming("th", to: "td") : [HTMLToken](cell)
        }
    }

    /// `<li class="task"><span class="tick">☑</span>` as `<li><input checked>`.
    fileprivate var tasksAsBoxes: [HTMLToken] {
        replacing({ $0.isOpen("span") && $0.attribute("class") == "tick" }) { mark in
            let isDone = mark.contains { $0.string == "☑" }
            return [.open(name: "input", attributes: isDone ? [.init(name: "checked", value: "")] : [])]
        }
        .replacingAttributes { name, attribute in
            (name == "ul" || name == "li") && attribute.name == "class" && attribute.value.hasPrefix("task")
                ? nil : attribute
        }
    }

    fileprivate var withoutBoxAttributes: [HTMLToken] {
        replacingAttributes { $0 == "input" && $1.name != "checked" ? nil : $1 }
    }

    fileprivate var plainFootnotes: [HTMLToken] {
        replacing({ $0.isOpen("section") && $0.attribute("class") == "footnotes" }) { section in
            [HTMLToken](section)
                .replacing({ $0.isOpen("h2") }) { _ in [] }
                .replacing({ token in
                    token.isOpen("a")
                        && (token.attribute("class") == "footnote-backref" || token.attribute("role") == "doc-backlink")
                }) { _ in [] }
                .replacing({ $0.isOpen("p") }) { $0.count == 2 || $0.allSatisfy(\.isNothing) ? [] : [HTMLToken]($0) }
                .replacingAttributes { name, attribute in name == "section" || name == "li" ? nil : attribute }
        }
        .replacing({ $0.isOpen("sup") }) { reference in
            [HTMLToken](reference).replacingAttributes { _, _ in nil }
        }
    }

    fileprivate var withoutOtherAddresses: [HTMLToken] {
        replacingAttributes { name, attribute in
            guard name == "a" && attribute.name == "href" || name == "img" && attribute.name == "src" else {
                return attribute
            }
            let schemes = ["http:", "https:", "mailto:", "tel:", "sms:"]
            return schemes.contains { attribute.value.lowercased().hasPrefix($0) } ? attribute : nil
        }
    }

    fileprivate var withoutBareLinks: [HTMLToken] {
        replacing({ $0.isOpen("a") && $0.attribute("title") == nil }) { link in
            guard link.count == 3, let text = link.dropFirst().first?.string, let href = link.first?.attribute("href"),
                ["", "http://", "mailto:"].contains(where: { $0 + text.replacing("\"", with: "%22") == href })
            else { return [HTMLToken](link) }
            return [.text(text)]
        }
    }

    fileprivate var titledImagesAsFigures: [HTMLToken] {
        replacing({ $0.isOpen("p") }) { paragraph in
            guard paragraph.count == 3, let image = paragraph.dropFirst().first, image.isOpen("img"),
                let title = image.attribute("title")
            else { return [HTMLToken](paragraph) }
            return [.open(name: "figure", attributes: [])]
                + [image].replacingAttributes { $1.name == "title" ? nil : $1 }
                + [
                    .open(name: "figcaption", attributes: []), .text(title), .close(name: "figcaption"),
                    .close(name: "figure"),
                ]
        }
    }

    fileprivate var plainFigures: [HTMLToken] {
        replacing({ $0.isOpen("figure") }) { figure in
            [HTMLToken](figure).replacing({ $0.isOpen("span") && $0.attribute("class") == "label" }) { _ in [] }
                .replacingAttributes { name, attribute in name == "figure" ? nil : attribute }
        }
    }

    /// One token a line, white space as a browser shows it.
    var laidOut: String {
        var lines: [String] = []
        var text = ""
        var preformatted = 0
        func endText(beforeBlock: Bool) {
            var shown = text
            while beforeBlock, preformatted == 0, shown.last == " " { shown.removeLast() }
            if !shown.isEmpty { lines.append("“" + shown + "”") }
            text = ""
        }
        for token in self {
            switch token {
            case .text(let more):
                let follows = text.isEmpty && (lines.last.map(isBlockTag) ?? true)
                guard preformatted == 0 else { text += more; continue }
                for character in more {
                    let space = " \n\t".contains(character)
                    if space, text.last == " " || text.isEmpty && follows { continue }
                    text.append(space ? " " : character)
                }
            case .open(let name, _):
                endText(beforeBlock: isBlock(name))
                if name == "pre" { preformatted += 1 }
                lines.append(token.description)
            case .close(let name):
                endText(beforeBlock: isBlock(name))
                if name == "pre" { preformatted -= 1 }
                lines.append(token.description)
            case .comment:
                endText(beforeBlock: false)
                lines.append(token.description)
            }
        }
        endText(beforeBlock: true)
        return lines.joined(separator: "\n")
    }
}

extension HTMLToken {
    /// White space, or a paragraph's tags.
    fileprivate var isNothing: Bool {
        isOpen("p") || isClose("p") || string?.allSatisfy(\.isWhitespace) == true
    }
}

private let inlineElements: Set<String> = [
    "a", "code", "em", "strong", "sup", "img", "input", "span", "del",
]
private func isBlock(_ name: String) -> Bool { !inlineElements.contains(name) }
private func isBlockTag(_ line: String) -> Bool {
    guard line.hasPrefix("<") else { return false }
    return isBlock(String(line.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }))
}
