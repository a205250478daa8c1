/// Rules that speak of one part of a site: a chapter of the handbook.
public struct RuleFamily: Sendable {
    /// The name of the chapter's file without its ending: `findings-in-chapters`.
    public let id: String
    /// `Findings in chapters`
    public let title: String
    /// What the rules look at, in plain sentences.
    public let about: String
    /// Sorted by code.
    public let rules: [Rule]

    public init(_ id: String, title: String, about: String, _ rules: [Rule]) {
        self.id = id
        self.title = title
        self.about = about
        self.rules = rules.sorted { $0.code < $1.code }
    }
}
