public import Markup

/// The site's home page.
public struct HomePage: TemplateData {
    public var frame: Frame
    public var title: HTMLFragment
    /// The home page's own text without its title.
    public var content: HTMLFragment
    public var publications: [PublicationEntry]
    /// Other ways to find something, such as by year.
    public var ways: [PageLink]
    /// The formats and languages on offer, in full.
    public var panels: HTMLFragment?

    public init(
        frame: Frame, title: HTMLFragment, content: HTMLFragment, publications: [PublicationEntry] = [],
        ways: [PageLink] = [], panels: HTMLFragment? = nil
    ) {
        self.frame = frame
        self.title = title
        self.content = content
        self.publications = publications
        self.ways = ways
        self.panels = panels
    }

    public static let fields: [TemplateField<HomePage>] = [
        .record("frame") { $0.frame },
        .html("title") { $0.title },
        .html("content") { $0.content },
        .list("publications") { $0.publications },
        .list("ways") { $0.ways },
        .optionalHTML("panels") { $0.panels },
    ]
}

/// A publication in a list of publications.
public struct PublicationEntry: TemplateData {
    public var title: String
    /// The link to its front page.
    public var link: String
    /// Its kind in words, such as “Race equality scheme”.
    public var kind: String
    public var publisher: String
    /// The time that it covers, such as “2008 to 2011”.
    public var period: String?
    /// Its state in words where that is worth saying, such as “Withdrawn”.
    public var status: String?
    public var summary: HTMLFragment?

    public init(
        title: String, link: String, kind: String, publisher: String, period: String? = nil, status: String? = nil,
        summary: HTMLFragment? = nil
    ) {
        self.title = title
        self.link = link
        self.kind = kind
        self.publisher = publisher
        self.period = period
        self.status = status
        self.summary = summary
    }

    public static let fields: [TemplateField<PublicationEntry>] = [
        .text("title") { $0.title },
        .text("link") { $0.link },
        .text("kind") { $0.kind },
        .text("publisher") { $0.publisher },
        .optionalText("period") { $0.period },
        .optionalText("status") { $0.status },
        .optionalHTML("summary") { $0.summary },
    ]
}
