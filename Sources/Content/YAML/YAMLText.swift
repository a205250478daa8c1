public import Diagnostics

/// YAML that stands in a file of its own, or as a block in another one, such as a fenced block of a chapter.
public struct YAMLText: Sendable {
    public let source: SourceText
    /// The byte ranges of the outer file that make up the YAML, in order; what lies between them (the `> ` of a quote,
    /// the indentation of a list) is no part of it.
    let pieces: [Range<Int>]

    /// The whole of `source`, be it a file or a slice of one.
    public init(_ source: SourceText) { self.init(source, pieces: [source.range]) }

    /// The pieces of `source` that are YAML, in byte offsets of the whole file; usually one a line with its line feed.
    public init(_ source: SourceText, pieces: [Range<Int>]) {
        self.source = source
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        self.pieces = pieces.map { piece in
            let piece = piece.clamped(to: source.range)
            let isMarked = piece.lowerBound == 0 && source.bytes[piece].starts(with: byteOrderMark)
            return isMarked ? 3..<piece.upperBound : piece
        }
    }
}
