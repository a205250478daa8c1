internal import Diagnostics

/// An option of a block, from the comment above it: `<!-- row-headers: first -->`.
struct BlockOption {
    let node: Int
    let name: String
    let value: Value

    enum Value {
        case rowHeaders(Bool)
        case list(Conventions.ListStyle.Style)
    }
}

extension ConventionReader {
    func isComment(_ index: Int) -> Bool {
        document.nodes[index].kind == .htmlBlock && document.text(of: index).starts(with: "<!--".utf8)
    }

    /// Reads a block of HTML: an option of the block below, or markup that is not published.
    mutating func readHTML(_ index: Int) {
        guard isComment(index) else { return reportRawHTML(index) }
        let text = String(decoding: document.text(of: index), as: UTF8.self)
            .trimmingSpace.droppingAffixes("<!--", "-->")?.trimmingSpace
        guard let text, let colon = text.firstIndex(of: ":") else { return reportUnknownOption(index, named: nil) }
        let name = String(text[..<colon]).trimmingSpace
        let value = String(text[text.index(after: colon)...]).trimmingSpace
        switch (name, value) {
        case ("row-headers", "first"): pendingOptions.append(.init(node: index, name: name, value: .rowHeaders(true)))
        case ("row-headers", "none"): pendingOptions.append(.init(node: index, name: name, value: .rowHeaders(false)))
        case ("list", _):
            if let style = Conventions.ListStyle.Style(rawValue: value) {
                pendingOptions.append(.init(node: index, name: name, value: .list(style)))
            } else {
                fallthrough
            }
        default: reportUnknownOption(index, named: name)
        }
    }

    private mutating func reportUnknownOption(_ index: Int, named name: String?) {
        let near = name.flatMap { nearest(to: $0, among: ["row-headers", "list"]) }
        diagnostics.add(
            .unknownBlockOption, at: place(ofLineOf: index),
            near == nil || near == name
                ? "This comment is no option that Strapline knows, and comments are not published"
                : "There is no option “\(name ?? "")”; did you mean “\(near ?? "")”?",
            remedy:
                "Write <!-- row-headers: first --> above a table, <!-- list: a --> (A, i, I, 1) above a numbered list, or delete the comment."
        )
    }

    mutating func reportMisplaced(_ option: BlockOption) {
        diagnostics.add(
            .misplacedBlockOption, at: place(ofLineOf: option.node),
            "The option “\(option.name)” has no \(option.name == "list" ? "numbered list" : "table") directly below it",
            remedy: "Put the comment on the line above what it is for, or delete it.")
    }

    mutating func reportRawHTML(_ index: Int) {
        let text = String(decoding: document.text(of: index), as: UTF8.self)
        let first = text.split(separator: "\n").first.map(String.init) ?? text
        let isComment = first.hasPrefix("<!--")
        diagnostics.add(
            .rawHTML, at: place(line: document.nodes[index].line, of: first.trimmingSpace),
            isComment
                ? "A comment within a line is not published"
                : "“\(first.trimmingSpace.prefix(40))” is HTML, which is not published",
            remedy: isComment
                ? "Delete it, or put an option on a line of its own above its block." : remedy(forTag: first))
    }

    /// What to write instead of a tag that authors reach for.
    private func remedy(forTag text: String) -> String {
        let name = text.drop { $0 == "<" || $0 == "/" || $0 == " " }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        switch name {
        case "br": return "End the line with a backslash for a line break, or begin a new paragraph."
        case "b", "strong": return "Write **bold**."
        case "i", "em": return "Write *emphasis*."
        case "a": return "Write [words](address)."
        case "img": return "Write ![what the image tells](files/image.png \"Caption\")."
        case "table", "tr", "td", "th": return "Write a pipe table with a caption above it."
        case "sup": return "Write a footnote [^1], or the character itself, such as ² or ³."
        case "details", "summary": return "Write a section with a heading; readers find it in the contents."
        case "div", "span", "p": return "Write plain text; the theme gives it its look."
        default: return "Write it in Markdown. To show a < as itself, write \\<."
        }
    }

    /// A list in which `[x]` was meant as a marker and became a ticked box.
    mutating func checkTasks(_ list: Int) {
        let items = document.children(of: list)
        guard items.contains(where: { document.nodes[$0].flags.contains(.task) }) else { return }
        for item in items where !document.nodes[item].flags.contains(.task) {
            guard item + 2 < document.nodes[item].next, document.nodes[item + 2].kind == .text,
                let marker = bracketed(document.text(of: item + 2))
            else { continue }
            diagnostics.add(
                .mixedTaskList, at: place(ofLineOf: list),
                "This list mixes the tick box [x] with the marker [\(marker)]",
                remedy: "If [x] is a marker here too, write it as \\[x]; a tick box list has [x] or [ ] in every item.",
                notes: [.init("[\(marker)] stands here", at: place(ofLineOf: item))])
            return
        }
    }

    private func bracketed(_ text: ArraySlice<UInt8>) -> String? {
        guard text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")),
            end > text.startIndex + 1
        else { return nil }
        let word = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
        return word.count <= 4 && word.allSatisfy(\.isLetter) ? word : nil
    }
}

extension String {
    var trimmingSpace: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    func droppingAffixes(_ prefix: String, _ suffix: String) -> String? {
        guard hasPrefix(prefix), hasSuffix(suffix), utf8.count >= prefix.utf8.count + suffix.utf8.count else {
            return nil
        }
        return String(dropFirst(prefix.count).dropLast(suffix.count))
    }
}
