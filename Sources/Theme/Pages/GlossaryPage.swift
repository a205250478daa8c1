public import Markup

/// The abbreviations and terms that the site explains.
public struct GlossaryPage: TemplateData {
    public var frame: Frame
    public var abbreviations: [GlossaryEntry]
    public var terms: [GlossaryEntry]

    public init(frame: Frame, abbreviations: [GlossaryEntry] = [], terms: [GlossaryEntry] = []) {
        self.frame = frame
        self.abbreviations = abbreviations
        self.terms = terms
    }

    public static let fields: [TemplateField<GlossaryPage>] = [
        .record("frame") { $0.frame },
        .list("abbreviations") { $0.abbreviations },
        .list("terms") { $0.terms },
    ]
}

/// An abbreviation or a term.
public struct GlossaryEntry: TemplateData {
    /// The id that links to it end with.
    public var id: String
    public var term: String
    /// The full name of an abbreviation.
    public var standsFor: String?
    public var definition: HTMLFragment?

    public init(id: String, term: String, standsFor: String? = nil, definition: HTMLFragment? = nil) {
        self.id = id
        self.term = term
        self.standsFor = standsFor
        self.definition = definition
    }

    public static let fields: [TemplateField<GlossaryEntry>] = [
        .text("id") { $0.id },
        .text("term") { $0.term },
        .optionalText("stands-for") { $0.standsFor },
        .optionalHTML("definition") { $0.definition },
    ]
}
