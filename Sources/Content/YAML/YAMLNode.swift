public import Diagnostics

/// A value of a YAML text as its author wrote it: `no`, `010` and `~` are texts like any other.
public struct YAMLNode: Sendable {
    public let place: Place
    public let content: Content

    public indirect enum Content: Sendable {
        /// Without the quotes. Plain are the texts that had none.
        case text(String, isPlain: Bool)
        case list([YAMLNode])
        /// In the author's order, each key once.
        case mapping([Entry])
        /// Something that was found fault with already, such as an alias: no more is to be said of it.
        case refused
    }

    public struct Entry: Sendable {
        public let key: Located<String>
        public let value: YAMLNode

        public init(key: Located<String>, value: YAMLNode) {
            self.key = key
            self.value = value
        }
    }

    public init(_ content: Content, at place: Place) {
        self.content = content
        self.place = place
    }
}
