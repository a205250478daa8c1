public import Markup

/// All changes to a publication, the latest first.
public struct HistoryPage: TemplateData {
    public var frame: Frame
    public var publication: Prepared<PublicationIdentity>
    public var facts: [Fact]
    public var changes: [ChangeEntry]

    public init(
        frame: Frame, publication: Prepared<PublicationIdentity>, facts: [Fact] = [], changes: [ChangeEntry] = []
    ) {
        self.frame = frame
        self.publication = publication
        self.facts = facts
        self.changes = changes
    }

    public static let fields: [TemplateField<HistoryPage>] = [
        .record("frame") { $0.frame },
        .record("publication") { $0.publication },
        .list("facts") { $0.facts },
        .list("changes") { $0.changes },
    ]
}

/// The changes to all publications, or the corrections among them, the latest first.
public struct UpdatesPage: TemplateData {
    public var frame: Frame
    public var title: String
    /// What the page lists, in a sentence.
    public var introduction: String
    public var changes: [ChangeEntry]
    /// The other one of the two pages.
    public var other: PageLink?
    /// The link to the Atom feed.
    public var feed: String?

    public init(
        frame: Frame, title: String, introduction: String, changes: [ChangeEntry] = [], other: PageLink? = nil,
        feed: String? = nil
    ) {
        self.frame = frame
        self.title = title
        self.introduction = introduction
        self.changes = changes
        self.other = other
        self.feed = feed
    }

    public static let fields: [TemplateField<UpdatesPage>] = [
        .record("frame") { $0.frame },
        .text("title") { $0.title },
        .text("introduction") { $0.introduction },
        .list("changes") { $0.changes },
        .optionalRecord("other") { $0.other },
        .optionalText("feed") { $0.feed },
        .flag("has-links") { $0.other != nil || $0.feed != nil },
    ]
}

/// A change to a publication.
public struct ChangeEntry: TemplateData {
    /// Unique on the page.
    public var id: String
    /// The publication that changed, on a page of the site as a whole.
    public var publication: PageLink?
    /// `1.1`.
    public var version: String
    /// What kind of change it is, such as “Correction”.
    public var kind: String
    /// The date in words.
    public var date: String
    /// The date for machines, such as `2008-10-01`.
    public var machineDate: String
    /// Which versions had the mistake, such as “Corrects a mistake in versions from 1.0 on”.
    public var corrects: String?
    public var note: HTMLFragment

    public init(
        id: String, publication: PageLink? = nil, version: String, kind: String, date: String, machineDate: String,
        corrects: String? = nil, note: HTMLFragment
    ) {
        self.id = id
        self.publication = publication
        self.version = version
        self.kind = kind
        self.date = date
        self.machineDate = machineDate
        self.corrects = corrects
        self.note = note
    }

    public static let fields: [TemplateField<ChangeEntry>] = [
        .text("id") { $0.id },
        .optionalRecord("publication") { $0.publication },
        .text("version") { $0.version },
        .text("kind") { $0.kind },
        .text("date") { $0.date },
        .text("machine-date") { $0.machineDate },
        .optionalText("corrects") { $0.corrects },
        .html("note") { $0.note },
    ]
}
