public import Markup

/// All publications in groups, such as by kind or by year.
public struct IndexPage: TemplateData {
    public var frame: Frame
    public var title: String
    public var groups: [IndexGroup]
    /// The other ways to look for a publication.
    public var others: [PageLink]

    public init(frame: Frame, title: String, groups: [IndexGroup], others: [PageLink] = []) {
        self.frame = frame
        self.title = title
        self.groups = groups
        self.others = others
    }

    public static let fields: [TemplateField<IndexPage>] = [
        .record("frame") { $0.frame },
        .text("title") { $0.title },
        .list("groups") { $0.groups },
        .list("others") { $0.others },
    ]
}

/// The publications of one kind, body, year or letter.
public struct IndexGroup: TemplateData {
    public var id: String
    public var title: String
    public var publications: [PublicationEntry]

    public init(id: String, title: String, publications: [PublicationEntry]) {
        self.id = id
        self.title = title
        self.publications = publications
    }

    public static let fields: [TemplateField<IndexGroup>] = [
        .text("id") { $0.id },
        .text("title") { $0.title },
        .list("publications") { $0.publications },
    ]
}
