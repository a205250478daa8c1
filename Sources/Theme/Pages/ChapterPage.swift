public import Markup

/// One chapter of a publication.
public struct ChapterPage: TemplateData {
    public var frame: Frame
    public var publication: Prepared<PublicationIdentity>
    /// What precedes the number where it is not an ordinary chapter, such as “Appendix”.
    public var label: String?
    /// The number as printed.
    public var number: String?
    public var title: HTMLFragment
    /// The chapter without its title; its sections are `<h2>` and below.
    public var content: @Sendable (inout HTMLWriter) -> Void
    public var sections: [SectionEntry]
    /// All chapters of the publication, this one marked.
    public var chapters: PreparedList<ChapterEntry>
    public var previous: Prepared<ChapterEntry>?
    public var next: Prepared<ChapterEntry>?
    /// Dates, owner and the like.
    public var facts: PreparedList<Fact>

    public init(
        frame: Frame, publication: Prepared<PublicationIdentity>, label: String? = nil, number: String? = nil,
        title: HTMLFragment, content: @escaping @Sendable (inout HTMLWriter) -> Void, sections: [SectionEntry] = [],
        chapters: PreparedList<ChapterEntry> = [], previous: Prepared<ChapterEntry>? = nil,
        next: Prepared<ChapterEntry>? = nil, facts: PreparedList<Fact> = []
    ) {
        self.frame = frame
        self.publication = publication
        self.label = label
        self.number = number
        self.title = title
        self.content = content
        self.sections = sections
        self.chapters = chapters
        self.previous = previous
        self.next = next
        self.facts = facts
    }

    public static let fields: [TemplateField<ChapterPage>] = [
        .record("frame") { $0.frame },
        .record("publication") { $0.publication },
        .optionalText("label") { $0.label },
        .optionalText("number") { $0.number },
        .html("title") { $0.title },
        .deferredHTML("content") { $0.content },
        .list("sections") { $0.sections },
        .list("chapters") { $0.chapters },
        .optionalRecord("previous") { $0.previous },
        .optionalRecord("next") { $0.next },
        .flag("has-neighbours") { $0.previous != nil || $0.next != nil },
        .list("facts") { $0.facts },
    ]
}
