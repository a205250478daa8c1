/// A node of a chapter's flat tree: a few numbers that point into the tree and into its buffer of text.
///
/// Nodes stand in reading order. A node's first child, where it has one, is the next node; the node after its last
/// descendant is `next`.
public struct Node: Sendable, Hashable {
    public let kind: NodeKind
    public let flags: NodeFlags
    let rawLine: UInt32
    let rawParent: UInt32
    let rawNext: UInt32
    let textStart: UInt32
    /// The length of the node's text in bytes; for headings, numbered lists and footnote references their number.
    let value: UInt32

    /// Line from 1.
    public var line: Int { Int(rawLine) }
    /// Index of the parent; the document is its own.
    public var parent: Int { Int(rawParent) }
    /// Index after the last descendant.
    public var next: Int { Int(rawNext) }
    var text: Range<Int> { Int(textStart)..<Int(textStart) + Int(value) }
}

/// The kinds of node, as the C parser numbers them.
public enum NodeKind: UInt8, Sendable, Hashable {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, footnoteReference

    public var isInline: Bool { rawValue >= NodeKind.text.rawValue }
    /// A soft or a hard line break.
    var isBreak: Bool { self == .softBreak || self == .lineBreak }
}

/// What some kinds of node have or have not.
public struct NodeFlags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A list whose items are not separated by blank lines.
    public static let tight = NodeFlags(rawValue: 1)
    /// A numbered list.
    public static let ordered = NodeFlags(rawValue: 2)
    /// A list item that is a task, and one that is ticked.
    public static let task = NodeFlags(rawValue: 4)
    public static let ticked = NodeFlags(rawValue: 8)
    /// The header row of a table.
    public static let header = NodeFlags(rawValue: 16)
    /// A code block between fences.
    public static let fenced = NodeFlags(rawValue: 32)
    /// A text that may hold a bare address or a misread reference; without it, it holds neither.
    static let mayHoldAddress = NodeFlags(rawValue: 64)
    /// A text that holds `&`, `<`, `>` or `"`.
    static let needsEscaping = NodeFlags(rawValue: 128)
    /// A text that holds a capital letter with another one or a digit right after it.
    public static let holdsCapitals = NodeFlags(rawValue: 256)
}

/// How the columns of a table are set.
public enum ColumnAlignment: UInt8, Sendable {
    case none = 0x2D, left = 0x6C, centre = 0x63, right = 0x72
}
