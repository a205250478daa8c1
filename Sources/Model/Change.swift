public import Diagnostics
public import Language

/// A change to a publication that its readers are told of.
public struct Change: Sendable, Hashable {
    public var date: Located<PartialDate>
    /// The version that the change made.
    public var version: Located<Version>
    public var kind: Kind
    /// What changed and why, in Markdown.
    public var note: Located<String>
    /// Of a correction: the first version that had the mistake.
    public var corrects: Located<Version>?

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A new edition, with new data or new aims.
        case edition
        /// Something new in the same edition.
        case update
        /// A mistake put right.
        case correction
        /// The same, said more clearly.
        case clarification
    }

    public init(
        date: Located<PartialDate>, version: Located<Version>, kind: Kind, note: Located<String>,
        corrects: Located<Version>? = nil
    ) {
        self.date = date
        self.version = version
        self.kind = kind
        self.note = note
        self.corrects = corrects
    }
}

/// The version of a publication: `1.0` is an edition, `1.1` the same edition with something put right.
public struct Version: Sendable, Hashable, Comparable {
    public let major: Int
    public let minor: Int

    public init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Reads two numbers with a full stop between them; nil for anything else, such as `1`, `1.01` or `1.1.2`.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part -> Int? in
            guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                return nil
            }
            return part.count > 1 && part.first == "0" ? nil : Int(part)
        }
        guard parts.count == 2, numbers.count == 2 else { return nil }
        self.init(major: numbers[0], minor: numbers[1])
    }

    public var text: String { "\(major).\(minor)" }

    public static func < (left: Version, right: Version) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}

/// Why and since when a publication no longer holds.
public struct Withdrawal: Sendable, Hashable {
    public var since: PartialDate
    /// Markdown.
    public var reason: Located<String>

    public init(since: PartialDate, reason: Located<String>) {
        self.since = since
        self.reason = reason
    }
}

/// An address that now leads to a publication, or to one of its chapters.
public struct Replacement: Sendable, Hashable {
    public var old: Located<OldAddress>
    /// The chapter's file; nil for the front page.
    public var page: Located<String>?

    public init(old: Located<OldAddress>, page: Located<String>? = nil) {
        self.old = old
        self.page = page
    }
}
