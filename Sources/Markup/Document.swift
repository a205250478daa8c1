/// A chapter's text as a flat tree: one array of nodes in reading order and one buffer of bytes, never changed after it
/// was parsed. What later passes find out about a node they keep in tables of their own, by its index.
public struct Document: Sendable {
    /// The file's path as the author knows it.
    public let file: String
    public let nodes: [Node]
    let bytes: [UInt8]

    init(file: String, nodes: [Node], bytes: [UInt8]) {
        self.file = file
        self.nodes = nodes
        self.bytes = bytes
    }

    /// A text without any words.
    public init(empty file: String) {
        self.file = file
        nodes = [
            Node(
                kind: .document, flags: [], rawLine: 1, rawParent: 0, rawNext: 1, textStart: 0, value: 0)
        ]
        bytes = []
    }

    /// About how many bytes the document is as HTML: enough to write it without making room again and again.
    public var sizeAsHTML: Int { bytes.count + bytes.count / 4 + nodes.count * 10 }

    /// Indices of the children of a node, in order.
    public func children(of parent: Int) -> Children { Children(nodes: nodes, at: parent + 1, end: nodes[parent].next) }

    /// The children of a node, first to last.
    public struct Children: Sequence, IteratorProtocol {
        let nodes: [Node]
        var at: Int
        let end: Int

        public mutating func next() -> Int? {
            guard at < end else { return nil }
            defer { at = nodes[at].next }
            return at
        }
    }

    public func hasChildren(_ index: Int) -> Bool { nodes[index].next > index + 1 }

    /// The bytes of a text, of code or of raw HTML; UTF-8.
    public func text(of index: Int) -> ArraySlice<UInt8> { bytes[nodes[index].text] }

    /// Calls `body` with the bytes of a text.
    public func withText<Result>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[nodes[index].text])) }
    }

    public func headingLevel(_ index: Int) -> Int { Int(nodes[index].value) }
    /// The first number of a numbered list.
    public func listStart(_ index: Int) -> Int { Int(nodes[index].value) }
    /// The number that cmark gave the footnote, counted from 1 in the order of first references.
    public func footnoteNumber(_ index: Int) -> Int { Int(nodes[index].value) }
    public func columnCount(ofTable index: Int) -> Int { Int(nodes[index].value) }

    public func alignment(ofTable index: Int, column: Int) -> ColumnAlignment {
        ColumnAlignment(rawValue: bytes[nodes[index].text.lowerBound + column]) ?? .none
    }

    /// The address of a link or image.
    public func address(of index: Int) -> ArraySlice<UInt8> { halves(of: index).0 }
    /// The title of a link or image; empty where it has none.
    public func title(of index: Int) -> ArraySlice<UInt8> { halves(of: index).1 }
    /// The words after the opening fence of a code block; empty where it has none.
    public func info(ofCode index: Int) -> ArraySlice<UInt8> { halves(of: index).0 }
    /// The lines of a code block.
    public func code(of index: Int) -> ArraySlice<UInt8> { halves(of: index).1 }

    private func halves(of index: Int) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
        let range = nodes[index].text
        let length = bytes.withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[range]).firstOffset(of: 0, from: 0) }
        let divide = length.map { range.lowerBound + $0 } ?? range.upperBound
        return (bytes[range.lowerBound..<divide], bytes[min(divide + 1, range.upperBound)..<range.upperBound])
    }

    /// Whether a link was written as `<address>`, so that its text is its address.
    public func isAutolink(_ index: Int) -> Bool {
        guard nodes[index].kind == .link, title(of: index).isEmpty, nodes[index].next == index + 2 else { return false }
        guard nodes[index + 1].kind == .text else { return false }
        let written = text(of: index + 1)
        let address = address(of: index)
        return written == address || (address.starts(with: "mailto:".utf8) && address.dropFirst(7) == written)
    }

    /// The words of a node without any markup, breaks as spaces; images count by their alternative text.
    ///
    /// - Parameter limit: where given, the text is cut at a character once it is at least so many bytes long.
    public func plainText(of index: Int, limit: Int = .max) -> String {
        let end = max(nodes[index].next, index + 1)
        // Most headings and captions are one run of text.
        let first = nodes[index].kind.isInline ? index : index + 1
        if end == first + 1, nodes[first].kind == .text { return string(text(of: first), limit: limit) }
        var words: [UInt8] = []
        for at in index..<end where words.count < limit {
            switch nodes[at].kind {
            case .text, .code: words.append(contentsOf: text(of: at))
            case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
            default: break
            }
        }
        return string(words[...], limit: limit)
    }

    private func string(_ text: ArraySlice<UInt8>, limit: Int) -> String {
        var end = text.startIndex + min(limit, text.count)
        // On to the end of a character that is longer than one byte.
        while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
        return String(decoding: text[..<end], as: UTF8.self)
    }
}
