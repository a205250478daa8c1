public import Diagnostics

/// The abbreviations and terms of a site, each of them once.
public struct Glossary: Sendable, Hashable {
    public var abbreviations: [Abbreviation]
    public var terms: [Term]

    public struct Abbreviation: Sendable, Hashable {
        /// As it stands in texts, in the same capitals: `EIA`.
        public var abbreviation: Located<String>
        /// `equality impact assessment`.
        public var standsFor: String
        /// The full name of several: `equality impact assessments`.
        public var plural: String?
        /// Markdown.
        public var definition: Located<String>?

        public init(
            abbreviation: Located<String>, standsFor: String, plural: String? = nil, definition: Located<String>? = nil
        ) {
            self.abbreviation = abbreviation
            self.standsFor = standsFor
            self.plural = plural
            self.definition = definition
        }
    }

    public struct Term: Sendable, Hashable {
        public var term: Located<String>
        /// Markdown.
        public var definition: Located<String>

        public init(term: Located<String>, definition: Located<String>) {
            self.term = term
            self.definition = definition
        }
    }

    public init(abbreviations: [Abbreviation] = [], terms: [Term] = []) {
        self.abbreviations = abbreviations
        self.terms = terms
    }
}
