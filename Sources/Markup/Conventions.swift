/// What Strapline reads in a chapter's plain Markdown: its title and sections, captions, figures, callouts, references,
/// footnotes and the options of its blocks. Tables by node index, each in reading order.
public struct Conventions: Sendable {
    /// The node of the `# heading` that the chapter begins with; nil where it has none, which is a finding.
    public internal(set) var title: Int?
    public internal(set) var headings: [Heading] = []
    public internal(set) var tables: [Table] = []
    public internal(set) var figures: [Figure] = []
    public internal(set) var callouts: [Callout] = []
    public internal(set) var lists: [ListStyle] = []
    /// Code blocks that stand for something else: ```` ```table staff-in-post ````.
    public internal(set) var insertions: [Insertion] = []
    public internal(set) var references: [Reference] = []
    /// Links and images whose address is a path, in reading order.
    public internal(set) var paths: [Int] = []
    public internal(set) var bareLinks: [BareLink] = []
    /// Nodes of the footnote definitions, first to last number.
    public internal(set) var footnotes: [Int] = []
    /// Nodes of footnote references.
    public internal(set) var footnoteReferences: [Int] = []

    /// A heading below the title.
    public struct Heading: Sendable {
        public let node: Int
        /// 2 to 6.
        public let level: Int
        /// The last part of the section's id, unique in the chapter.
        public let slug: String
    }

    /// A pipe table.
    public struct Table: Sendable {
        public let node: Int
        /// The link that is the caption: its text is the caption, its address the id. Nil for a table without.
        public let caption: Int?
        /// The author's id, as in `table:staff-in-post`.
        public let id: String?
        /// Whether the first cell of each row is its header.
        public let rowHeaders: Bool
    }

    /// An image with a caption, or a figure that exists only in words.
    public struct Figure: Sendable {
        public let node: Int
        public let id: String
        public let content: Content

        public enum Content: Sendable {
            /// The node of the image, whose title is the caption.
            case image(Int)
            /// A ```` ```figure ```` block, whose lines say caption and description.
            case words
        }
    }

    /// A block quote that begins with `[!NOTE]` or the like.
    public struct Callout: Sendable {
        public let node: Int
        public let kind: Kind
        /// The first node after the marker and its line break.
        public let contentStart: Int

        public enum Kind: String, Sendable, CaseIterable {
            case note, tip, important, warning, caution
        }
    }

    /// A numbered list that counts in letters or Roman numerals.
    public struct ListStyle: Sendable {
        public let node: Int
        public let style: Style

        public enum Style: String, Sendable, CaseIterable {
            case lowerAlpha = "a", upperAlpha = "A", lowerRoman = "i", upperRoman = "I", decimal = "1"
        }
    }

    public struct Insertion: Sendable {
        public let node: Int
        public let kind: Kind
        public let id: String

        public enum Kind: String, Sendable, CaseIterable {
            case table, chart, plan, indicators, contacts, figure
        }
    }

    /// A link to a thing by its id.
    public struct Reference: Sendable {
        public let node: Int
        public let kind: Kind
        /// What stands after the kind, such as `duties/monitoring`.
        public let target: String
        /// False for `<table:staff>`, which prints the thing's number and name.
        public let hasOwnWords: Bool

        public enum Kind: String, Sendable, CaseIterable {
            case table, section, figure, action, objective, aim, publication, value
        }
    }

    /// An address in the text, not written as a link.
    public struct BareLink: Sendable {
        /// The text node that holds it.
        public let node: Int
        /// Its bytes, counted from the start of the node's text.
        public let range: Range<Int>
        public let kind: Kind

        public enum Kind: Sendable {
            /// It begins with `http://` or `https://`.
            case web
            /// It begins with `www.`.
            case www
            case email
        }
    }
}
