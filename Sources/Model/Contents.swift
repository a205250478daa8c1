public import Diagnostics
public import Language

/// A line of a publication's contents, as its author lists them.
public enum ContentsItem: Sendable, Hashable {
    case entry(ContentsEntry)
    case part(ContentsPart)
}

/// Chapters under a common title. Parts hold no parts.
public struct ContentsPart: Sendable, Hashable {
    public var title: Located<String>
    public var entries: [ContentsEntry]

    public init(title: Located<String>, entries: [ContentsEntry]) {
        self.title = title
        self.entries = entries
    }
}

/// A chapter or an appendix, in its place in the contents.
public struct ContentsEntry: Sendable, Hashable {
    /// The Markdown file beside `publication.yaml`, such as `duties.md`.
    public var file: Located<String> { didSet { stem = Self.stem(of: file.value) } }
    /// The file's name without `.md`, the first half of its sections' ids.
    public private(set) var stem: String
    public var role: Role
    public var number: PrintedNumber
    /// An id in `owners.yaml`, where it is not the publication's.
    public var owner: Located<String>?
    /// Where it is not the publication's.
    public var nextReview: PartialDate?
    public var aliases: [SectionAlias]

    public enum Role: String, Sendable, Hashable {
        case chapter, appendix
    }

    public init(
        file: Located<String>, role: Role = .chapter, number: PrintedNumber = .counted, owner: Located<String>? = nil,
        nextReview: PartialDate? = nil, aliases: [SectionAlias] = []
    ) {
        self.file = file
        stem = Self.stem(of: file.value)
        self.role = role
        self.number = number
        self.owner = owner
        self.nextReview = nextReview
        self.aliases = aliases
    }

    private static func stem(of file: String) -> String {
        file.hasSuffix(".md") ? String(Substring(file.utf8.dropLast(3))) : file
    }
}

/// The number in front of a chapter's title.
public enum PrintedNumber: Sendable, Hashable {
    /// The next one, by the publication's numbering.
    case counted
    /// As the document prints it: `4A`, `III`.
    case printed(String)
    /// None.
    case unnumbered
}

/// An address that a section had before its heading was reworded.
public struct SectionAlias: Sendable, Hashable {
    /// The old section id, within the chapter: `monitoring-duty`.
    public var old: Located<String>
    /// The id that the section has now.
    public var present: Located<String>

    public init(old: Located<String>, present: Located<String>) {
        self.old = old
        self.present = present
    }
}
