public import Diagnostics
public import Markup

/// One chapter, read: its place in the contents, its text, and what stands in it by convention. It never changes; it is a
/// class so that handing it from pass to pass costs nothing.
public final class Chapter: Sendable {
    public let entry: ContentsEntry
    public let document: Document
    public let conventions: Conventions
    /// What the figures in words say, by the node of their block.
    public let wordFigures: [Int: WordFigure]

    public init(
        entry: ContentsEntry, document: Document, conventions: Conventions, wordFigures: [Int: WordFigure] = [:]
    ) {
        self.entry = entry
        self.document = document
        self.conventions = conventions
        self.wordFigures = wordFigures
    }

    /// The title without markup; empty where the chapter has none.
    public var title: String { conventions.title.map { document.plainText(of: $0) } ?? "" }
}

/// A figure that exists only in words: a diagram that was lost, or one that words say better.
public struct WordFigure: Sendable, Hashable {
    public var caption: String
    /// Paragraphs of plain text.
    public var description: [String]

    public init(caption: String, description: [String]) {
        self.caption = caption
        self.description = description
    }
}

/// A short text in Markdown that stands in a YAML file, such as a notice, read like a chapter without a title.
public struct Passage: Sendable {
    public let text: Chapter
    /// Where it stands: findings in it are reported there, since its own lines are not the file's.
    public let place: Place

    public init(text: Chapter, place: Place) {
        self.text = text
        self.place = place
    }
}
