public import Markup

// What the pages of one publication share.

/// The publication that a page belongs to.
public struct PublicationIdentity: TemplateData {
    public var title: String
    /// The link to its front page.
    public var link: String
    /// Its kind in words, such as “Race equality scheme”.
    public var kind: String
    /// The time that it covers, such as “2008 to 2011”.
    public var period: String?
    public var publisher: String
    /// Its state in words where that is worth saying, such as “Draft” or “Withdrawn”.
    public var status: String?

    public init(
        title: String, link: String, kind: String, period: String? = nil, publisher: String, status: String? = nil
    ) {
        self.title = title
        self.link = link
        self.kind = kind
        self.period = period
        self.publisher = publisher
        self.status = status
    }

    public static let fields: [TemplateField<PublicationIdentity>] = [
        .text("title") { $0.title },
        .text("link") { $0.link },
        .text("kind") { $0.kind },
        .optionalText("period") { $0.period },
        .text("publisher") { $0.publisher },
        .optionalText("status") { $0.status },
    ]
}

/// Something known about a publication or chapter, such as its date, owner or partners.
public struct Fact: TemplateData {
    public var label: String
    /// One value, or several, such as the partners.
    public var values: [HTMLFragment]

    public init(label: String, values: [HTMLFragment]) {
        self.label = label
        self.values = values
    }

    /// A fact with one value that is plain text.
    public init(label: String, value: String) {
        self.init(label: label, values: [HTMLFragment { $0.text(value) }])
    }

    public static let fields: [TemplateField<Fact>] = [
        .text("label") { $0.label },
        .fragments("values") { $0.values },
    ]
}

/// A chapter in a list of chapters, or the one before or after.
public struct ChapterEntry: TemplateData {
    /// What precedes the number where it is not an ordinary chapter, such as “Appendix”.
    public var label: String?
    /// The number as printed.
    public var number: String?
    public var title: HTMLFragment
    public var link: String

    public init(label: String? = nil, number: String? = nil, title: HTMLFragment, link: String) {
        self.label = label
        self.number = number
        self.title = title
        self.link = link
    }

    public static let fields: [TemplateField<ChapterEntry>] = [
        .optionalText("label") { $0.label },
        .optionalText("number") { $0.number },
        .html("title") { $0.title },
        .text("link") { $0.link },
        .current("current"),
    ]
}

/// A part of a publication's contents; chapters before the first part stand in one without a title.
public struct ContentsPart: TemplateData {
    public var title: HTMLFragment?
    public var chapters: [ChapterEntry]

    public init(title: HTMLFragment? = nil, chapters: [ChapterEntry]) {
        self.title = title
        self.chapters = chapters
    }

    public static let fields: [TemplateField<ContentsPart>] = [
        .optionalHTML("title") { $0.title },
        .list("chapters") { $0.chapters },
    ]
}

/// A section of a chapter in its list “On this page”.
public struct SectionEntry: TemplateData {
    public var number: String?
    public var title: HTMLFragment
    /// Its id on the page, such as `monitoring`.
    public var id: String
    public var sections: [SectionEntry]

    public init(number: String? = nil, title: HTMLFragment, id: String, sections: [SectionEntry] = []) {
        self.number = number
        self.title = title
        self.id = id
        self.sections = sections
    }

    public static let fields: [TemplateField<SectionEntry>] = [
        .optionalText("number") { $0.number },
        .html("title") { $0.title },
        .text("id") { $0.id },
        .list("sections") { $0.sections },
    ]
}
