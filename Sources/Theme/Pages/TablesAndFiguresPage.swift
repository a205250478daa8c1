public import Markup

/// The list of a publication's tables and figures.
public struct TablesAndFiguresPage: TemplateData {
    public var frame: Frame
    public var publication: Prepared<PublicationIdentity>
    public var tables: [NumberedEntry]
    public var figures: [NumberedEntry]

    public init(
        frame: Frame, publication: Prepared<PublicationIdentity>, tables: [NumberedEntry] = [],
        figures: [NumberedEntry] = []
    ) {
        self.frame = frame
        self.publication = publication
        self.tables = tables
        self.figures = figures
    }

    public static let fields: [TemplateField<TablesAndFiguresPage>] = [
        .record("frame") { $0.frame },
        .record("publication") { $0.publication },
        .list("tables") { $0.tables },
        .list("figures") { $0.figures },
    ]
}

/// A table or figure in a list of them.
public struct NumberedEntry: TemplateData {
    /// `Table 4`.
    public var label: String
    public var title: HTMLFragment
    public var link: String

    public init(label: String, title: HTMLFragment, link: String) {
        self.label = label
        self.title = title
        self.link = link
    }

    public static let fields: [TemplateField<NumberedEntry>] = [
        .text("label") { $0.label },
        .html("title") { $0.title },
        .text("link") { $0.link },
    ]
}
