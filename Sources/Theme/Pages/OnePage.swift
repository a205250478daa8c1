public import Markup

/// A whole publication on one page.
public struct OnePage: TemplateData {
    public var frame: Frame
    public var publication: Prepared<PublicationIdentity>
    public var facts: [Fact]
    /// The contents, whose links stay on the page, such as `#duties`.
    public var contents: [ContentsPart]
    public var chapters: [WholeChapter]

    public init(
        frame: Frame, publication: Prepared<PublicationIdentity>, facts: [Fact] = [], contents: [ContentsPart] = [],
        chapters: [WholeChapter] = []
    ) {
        self.frame = frame
        self.publication = publication
        self.facts = facts
        self.contents = contents
        self.chapters = chapters
    }

    public static let fields: [TemplateField<OnePage>] = [
        .record("frame") { $0.frame },
        .record("publication") { $0.publication },
        .list("facts") { $0.facts },
        .list("contents") { $0.contents },
        .list("chapters") { $0.chapters },
    ]
}

/// A chapter with its content, among the others on one page.
public struct WholeChapter: TemplateData {
    /// The id that contents link to.
    public var id: String
    /// What precedes the number where it is not an ordinary chapter, such as “Appendix”.
    public var label: String?
    public var number: String?
    public var title: HTMLFragment
    /// The chapter without its title; its sections are `<h3>` and below, its ids unique on the page.
    public var content: HTMLFragment

    public init(
        id: String, label: String? = nil, number: String? = nil, title: HTMLFragment, content: HTMLFragment
    ) {
        self.id = id
        self.label = label
        self.number = number
        self.title = title
        self.content = content
    }

    public static let fields: [TemplateField<WholeChapter>] = [
        .text("id") { $0.id },
        .optionalText("label") { $0.label },
        .optionalText("number") { $0.number },
        .html("title") { $0.title },
        .html("content") { $0.content },
    ]
}
