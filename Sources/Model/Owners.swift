public import Diagnostics

/// Who answers for chapters and actions: a post, a team or a group, never a person by name.
public struct Owner: Sendable, Hashable {
    /// Words of lower-case letters, digits and hyphens, unique in the site: `performance-team`.
    public var id: Located<String>
    public var name: String
    public var kind: Kind
    public var note: String?

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case post, team, group, body, partner
    }

    public init(id: Located<String>, name: String, kind: Kind, note: String? = nil) {
        self.id = id
        self.name = name
        self.kind = kind
        self.note = note
    }
}
