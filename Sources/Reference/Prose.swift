/// The words of a sentence that was written for a terminal: what an author would type, such as `<table:staff>` or `[x]`,
/// becomes code, so that no page takes it for a reference.
func prose(_ sentence: String) -> [MarkdownWriter.Words] {
    var words: [MarkdownWriter.Words] = []
    var plain = ""
    var rest = sentence[...]
    while let first = rest.first {
        let found = rest.hasPrefix(relay) ? rest.prefix(relay.count) : typed(atStartOf: rest)
        guard let found else {
            plain.append(first)
            rest.removeFirst()
            continue
        }
        if !plain.isEmpty { words.append(.plain(plain)) }
        plain = ""
        words.append(found == relay ? .link(relay, address: relayAddress) : .code(String(found)))
        rest = rest[found.endIndex...]
    }
    return plain.isEmpty ? words : words + [.plain(plain)]
}

/// The paragraphs of a text, which blank lines divide.
func paragraphs(of text: String) -> [[MarkdownWriter.Words]] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
        .split { $0.allSatisfy(\.isWhitespace) }
        .map { prose($0.joined(separator: " ")) }
}

/// A service whose name holds an abbreviation. A link, so that no site's glossary writes it out.
private let relay = "Relay UK"
private let relayAddress = "https://www.relayuk.bt.com/"

/// What begins a text and is something that authors type: words in angle brackets, a link or image, or one word in
/// square brackets; nil where nothing is.
private func typed(atStartOf text: Substring) -> Substring? {
    if let end = end(ofBracketed: text, "<", ">") { return text[..<end] }
    let link = text.hasPrefix("![") ? text.dropFirst() : text
    guard let end = end(ofBracketed: link, "[", "]") else { return nil }
    if let end = Reference.end(ofBracketed: link[end...], "(", ")") { return text[..<end] }
    let isWord = link.startIndex == text.startIndex && !text[..<end].contains(where: \.isWhitespace)
    return isWord && text[..<end].count > 2 ? text[..<end] : nil
}

/// Where a piece in brackets ends that begins a text and holds no such brackets itself.
private func end(ofBracketed text: Substring, _ open: Character, _ close: Character) -> String.Index? {
    guard text.first == open, let end = text.dropFirst().firstIndex(where: { $0 == open || $0 == close }),
        text[end] == close, end != text.index(after: text.startIndex) || close == ")"
    else { return nil }
    return text.index(after: end)
}
