/// The words of a sentence that was written for a terminal: what an author would type, such as `<table:staff>` or `[x]`,
/// becomes code, so that no page takes it for a reference.
func prose(_ sentence: String) -> [MarkdownWriter.Words] {
    var words: [MarkdownWriter.Words] = []
    var rest = sentence[...]
    while let match = rest.firstMatch(of: typed) {
        if match.range.lowerBound > rest.startIndex {
            words.append(.plain(String(rest[..<match.range.lowerBound])))
        }
        words.append(named(String(match.output)))
        rest = rest[match.range.upperBound...]
    }
    return rest.isEmpty ? words : words + [.plain(String(rest))]
}

/// The paragraphs of a text, which blank lines divide.
func paragraphs(of text: String) -> [[MarkdownWriter.Words]] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
        .split { $0.allSatisfy(\.isWhitespace) }
        .map { prose($0.joined(separator: " ")) }
}

/// Something in angle brackets; a link; a word in square brackets; a name that has a page of its own.
nonisolated(unsafe) private let typed =
    /<[^<>\n]+>|!?\[[^\[\]\n]*\]\([^()\n]*\)|\[[^\[\]\s]{1,20}\]|Relay UK/

private func named(_ text: String) -> MarkdownWriter.Words {
    // A link, so that no glossary writes the name out.
    text == "Relay UK" ? .link(text, address: "https://www.relayuk.bt.com/") : .code(text)
}
