/// One finding: what is wrong, where, and how to mend it, written for someone who writes reports.
public struct Diagnostic: Sendable, Hashable {
    public let rule: Rule
    public let severity: Severity
    /// One sentence that leads with the specific thing, such as "Table “staff” has no caption".
    public let summary: String
    /// Nil only where no file of the author's is at fault, such as a full disk.
    public let place: Place?
    /// One line on how to mend it.
    public let remedy: String
    /// Other places that belong to the finding, such as the first of two equal ids.
    public let notes: [Note]
    /// False where the line itself must not be quoted, because it holds what must not be seen.
    public let showsExcerpt: Bool

    public struct Note: Sendable, Hashable {
        public let text: String
        public let place: Place?

        public init(_ text: String, at place: Place? = nil) {
            self.text = text
            self.place = place
        }
    }

    public init(
        _ rule: Rule, severity: Severity? = nil, at place: Place?, _ summary: String, remedy: String,
        notes: [Note] = [], showsExcerpt: Bool = true
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity
        self.summary = summary
        self.place = place
        self.remedy = remedy
        self.notes = notes
        self.showsExcerpt = showsExcerpt
    }
}

/// The findings of a run. A pass returns its own, or adds to the ones it is lent; nothing stops at the first.
public struct Diagnostics: Sendable {
    public private(set) var all: [Diagnostic] = []

    public init() {}

    public var isEmpty: Bool { all.isEmpty }
    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    public mutating func add(_ diagnostic: Diagnostic) { all.append(diagnostic) }

    public mutating func add(
        _ rule: Rule, severity: Severity? = nil, at place: Place?, _ summary: String, remedy: String,
        notes: [Diagnostic.Note] = [], showsExcerpt: Bool = true
    ) {
        all.append(
            Diagnostic(
                rule, severity: severity, at: place, summary, remedy: remedy, notes: notes, showsExcerpt: showsExcerpt))
    }

    public mutating func add(contentsOf other: Diagnostics) { all.append(contentsOf: other.all) }

    /// The same findings at another place: for a text whose own lines are not those of the file it stands in.
    public func relocated(to place: Place) -> Diagnostics {
        var moved = Diagnostics()
        for finding in all {
            moved.add(
                Diagnostic(
                    finding.rule, severity: finding.severity, at: place, finding.summary, remedy: finding.remedy,
                    notes: finding.notes.map { Diagnostic.Note($0.text) }, showsExcerpt: finding.showsExcerpt))
        }
        return moved
    }
}
