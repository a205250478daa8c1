internal import Diagnostics
internal import Markup
internal import Model

/// The lines of a ```` ```figure ```` block.
enum FigureBlock {
    static let kind = FileKind<WordFigure>(
        "figure", "A figure that exists only in words.",
        .mapping(
            WordFigure(caption: "", description: []),
            [
                .required(
                    "caption", \.caption, .line, "what the figure shows", example: "How the scheme is led"),
                .required(
                    "description", \.description, Shape<String>.text.map(paragraphs),
                    "everything that the figure says, in sentences", example: "The Cabinet decides. The group advises."),
            ]))

    private static func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
    }
}

/// Reads the figures in words of a chapter, by the node of their block.
func readWordFigures(
    of document: Document, _ conventions: Conventions, _ source: SourceText, into findings: inout Diagnostics
) -> [Int: WordFigure] {
    var figures: [Int: WordFigure] = [:]
    for figure in conventions.figures {
        guard case .words = figure.content else { continue }
        let lines = YAMLText(source, pieces: pieces(ofCode: figure.node, of: document, in: source))
        figures[figure.node] = FigureBlock.kind.read(lines, findings: &findings)
    }
    return figures
}

/// Where the lines of a code block stand in the source. In a list or quote each is the end of its line, after what
/// makes it part of the list.
func pieces(ofCode block: Int, of document: Document, in source: SourceText) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = source.lineStart(document.nodes[block].line + 1) ?? source.bytes.count
    for line in document.code(of: block).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .dropLast()
    {
        let end = source.lineEnd(from: start)
        let next = min(end + 1, source.bytes.count)
        let length = min(line.count + next - end, next - start)
        pieces.append(next - length..<next)
        start = next
    }
    return pieces
}
