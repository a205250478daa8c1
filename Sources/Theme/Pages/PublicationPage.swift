public import Markup

/// A publication's front page.
public struct PublicationPage: TemplateData {
    public var frame: Frame
    public var publication: Prepared<PublicationIdentity>
    public var summary: HTMLFragment?
    /// Dates, status, partners and the like.
    public var facts: [Fact]
    public var introduction: HTMLFragment?
    public var contents: [ContentsPart]
    /// The link to the whole publication on one page.
    public var onePage: String?
    /// The link to the list of its tables and figures.
    public var tablesAndFigures: String?
    /// The link to its history.
    public var updates: String?
    /// The other editions of the same document.
    public var editions: [PublicationEntry]
    /// The formats and languages in which there is the publication, in full.
    public var panels: HTMLFragment?

    public init(
        frame: Frame, publication: Prepared<PublicationIdentity>, summary: HTMLFragment? = nil, facts: [Fact] = [],
        introduction: HTMLFragment? = nil, contents: [ContentsPart] = [], onePage: String? = nil,
        tablesAndFigures: String? = nil, updates: String? = nil, editions: [PublicationEntry] = [],
        panels: HTMLFragment? = nil
    ) {
        self.frame = frame
        self.publication = publication
        self.summary = summary
        self.facts = facts
        self.introduction = introduction
        self.contents = contents
        self.onePage = onePage
        self.tablesAndFigures = tablesAndFigures
        self.updates = updates
        self.editions = editions
        self.panels = panels
    }

    public static let fields: [TemplateField<PublicationPage>] = [
        .record("frame") { $0.frame },
        .record("publication") { $0.publication },
        .optionalHTML("summary") { $0.summary },
        .list("facts") { $0.facts },
        .optionalHTML("introduction") { $0.introduction },
        .list("contents") { $0.contents },
        .optionalText("one-page") { $0.onePage },
        .optionalText("tables-and-figures") { $0.tablesAndFigures },
        .optionalText("updates") { $0.updates },
        .list("editions") { $0.editions },
        .optionalHTML("panels") { $0.panels },
    ]
}
