/// Something that Strapline asks of an author's files: its code, how much it matters, why it is asked, and examples
/// that are at once its documentation and its tests.
public struct Rule: Sendable, Hashable {
    /// The word that names the rule in reports, in `accepted.yaml` and in `strapline explain`, such as `unknown-key`.
    public let code: String
    public let severity: Severity
    /// What is asked, as one sentence: "Every chapter is listed under contents".
    public let title: String
    /// Why it is asked and how to mend it, in plain paragraphs.
    public let explanation: String
    /// False where no finding may ever be accepted in `accepted.yaml`, such as personal data that would be published.
    public let canBeAccepted: Bool
    /// Files that break the rule, each with the line at which it must be found.
    public let wrong: [Example]
    /// The same files mended.
    public let right: [Example]

    public init(
        _ code: String, _ severity: Severity, title: String, explanation: String,
        canBeAccepted: Bool = true, wrong: [Example] = [], right: [Example] = []
    ) {
        self.code = code
        self.severity = severity
        self.title = title
        self.explanation = explanation
        self.canBeAccepted = canBeAccepted
        self.wrong = wrong
        self.right = right
    }

    /// Rules are the same if their codes are: `RuleCatalogue` makes sure that a code names one rule only.
    public static func == (left: Rule, right: Rule) -> Bool { left.code == right.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// One file of an example, laid over a small correct site: it adds the file or replaces it.
public struct Example: Sendable {
    /// The file's path in the content folder, such as `schemes/scheme/duties.md`.
    public let file: String
    public let text: String
    /// In a wrong example, the line of `file` at which the rule must speak; 0 where it speaks of the file as a whole.
    public let line: Int?

    public init(_ file: String, line: Int? = nil, _ text: String) {
        self.file = file
        self.text = text
        self.line = line
    }
}
