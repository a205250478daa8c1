/// What a run found, ready to be shown: in order of place, each finding once, the accepted ones marked.
///
/// The same findings make the same report, in whatever order they were found.
public struct Report: Sendable {
    public struct Finding: Sendable {
        public let diagnostic: Diagnostic
        /// Why the finding does not count, or nil where it counts.
        public let accepted: Accepted?
        /// Whether the line may be quoted: false where this finding or another one at the same line forbids it.
        public let showsExcerpt: Bool
    }

    /// What `accepted.yaml` says of a finding.
    public struct Accepted: Sendable, Hashable {
        public let reason: String
        /// `YYYY-MM-DD`
        public let date: String
        /// Where the entry stands.
        public let place: Place
    }

    /// All findings: by file, line and column; those without a place last.
    public let findings: [Finding]
    /// How many findings count, by severity, and how many are accepted.
    public let counts: Counts

    public struct Counts: Sendable, Hashable {
        public internal(set) var errors = 0
        public internal(set) var warnings = 0
        public internal(set) var notes = 0
        public internal(set) var accepted = 0
        /// The files in which the findings that count stand.
        public internal(set) var files = 0
    }

    /// The report of findings none of which is accepted.
    public init(_ diagnostics: Diagnostics) {
        self.init(sorted: Report.ordered(diagnostics.all).map { ($0, nil) })
    }

    /// The report of findings, some of which are accepted. Entries that are wrong accept nothing and are findings
    /// themselves, at their own places: an unknown code, no reason or date, a rule that allows none, nothing to accept.
    ///
    /// - Parameters:
    ///   - rules: every rule there is; entries may name these only.
    ///   - unchecked: the codes of rules that this run did not check, so that their entries may accept nothing.
    ///   - read: a file's bytes by its path as in `Place.file`, or nil where it cannot be read.
    public init(
        _ diagnostics: Diagnostics, accepting acceptances: [Acceptance], rules: RuleCatalogue,
        unchecked: Set<String> = [], reading read: @escaping (String) -> [UInt8]?
    ) {
        let ordered = Report.ordered(diagnostics.all)
        let judged = judge(ordered, by: acceptances, rules: rules, unchecked: unchecked, reading: read)
        guard !judged.problems.isEmpty else {
            self.init(sorted: Array(zip(ordered, judged.accepted)))
            return
        }
        let all = Array(zip(ordered, judged.accepted)) + judged.problems.map { ($0, nil) }
        self.init(sorted: Report.unique(all.sorted { $0.0.isReported(before: $1.0) }, by: \.0))
    }

    private init(sorted: [(Diagnostic, Accepted?)]) {
        let secret = UnquotableLines(sorted.lazy.map(\.0))
        var counts = Counts()
        var file: String?
        func isSame(_ other: String) -> Bool { file.map { $0.utf8.elementsEqual(other.utf8) } ?? false }
        findings = sorted.map { diagnostic, accepted in
            if accepted != nil {
                counts.accepted += 1
            } else {
                switch diagnostic.severity {
                case .error: counts.errors += 1
                case .warning: counts.warnings += 1
                case .note: counts.notes += 1
                }
                if let place = diagnostic.place, !isSame(place.file) {
                    counts.files += 1
                    file = place.file
                }
            }
            return Finding(
                diagnostic: diagnostic, accepted: accepted,
                showsExcerpt: diagnostic.showsExcerpt && !secret.contains(diagnostic.place))
        }
        self.counts = counts
    }

    /// Whether the run fails: errors always fail it, warnings where it is strict.
    public func fails(strict: Bool) -> Bool { counts.errors > 0 || (strict && counts.warnings > 0) }

    /// The exit status of a command that made this report: 0, or 1 where findings fail it.
    public func exitStatus(strict: Bool) -> Int32 { fails(strict: strict) ? 1 : 0 }
}

// MARK: - Order

extension Report {
    static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        unique(diagnostics.sorted { $0.isReported(before: $1) }, by: \.self)
    }

    /// Without the elements that equal the one before them in everything that is reported.
    private static func unique<Element>(_ sorted: [Element], by diagnostic: (Element) -> Diagnostic) -> [Element] {
        var result: [Element] = []
        for element in sorted {
            if let last = result.last, !diagnostic(last).isReported(before: diagnostic(element)) { continue }
            result.append(element)
        }
        return result
    }
}

extension Diagnostic {
    /// A total order of everything in a finding, so that findings are equal if neither comes first. Text is compared
    /// by its bytes: two file names may be equal as text and still be two files.
    func isReported(before other: Diagnostic) -> Bool { compared(to: other) < 0 }

    private func compared(to other: Diagnostic) -> Int {
        if let order = different(compare(place, other.place)) { return order }
        if let order = different(other.severity.rawValue - severity.rawValue) { return order }
        if let order = different(compare(rule.code, other.rule.code)) { return order }
        if let order = different(compare(summary, other.summary)) { return order }
        if let order = different(compare(remedy, other.remedy)) { return order }
        for (left, right) in zip(notes, other.notes) {
            if let order = different(compare(left.place, right.place)) { return order }
            if let order = different(compare(left.text, right.text)) { return order }
        }
        if let order = different(notes.count - other.notes.count) { return order }
        return (showsExcerpt ? 1 : 0) - (other.showsExcerpt ? 1 : 0)
    }
}

private func different(_ order: Int) -> Int? { order == 0 ? nil : order }

private func compare(_ left: String, _ right: String) -> Int {
    if left.utf8.elementsEqual(right.utf8) { return 0 }
    return left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
}

private func compare(_ left: Place?, _ right: Place?) -> Int {
    guard let left, let right else { return (left == nil ? 1 : 0) - (right == nil ? 1 : 0) }
    return different(compare(left.file, right.file)) ?? different(left.line - right.line)
        ?? different(left.column - right.column) ?? (left.length - right.length)
}

/// The lines that no report may quote, because one finding there says so. A finding that hides its line and does not
/// know the line hides the whole file.
struct UnquotableLines {
    private var lines: Set<Line> = []

    private struct Line: Hashable {
        let file: String
        let number: Int
    }

    init(_ diagnostics: some Sequence<Diagnostic>) {
        for diagnostic in diagnostics where !diagnostic.showsExcerpt {
            if let place = diagnostic.place { lines.insert(Line(file: place.file, number: place.line)) }
        }
    }

    func contains(_ place: Place?) -> Bool {
        guard let place, !lines.isEmpty else { return false }
        return lines.contains(Line(file: place.file, number: place.line))
            || lines.contains(Line(file: place.file, number: 0))
    }
}
