/// All that a site is made of, read and held as values: what every later pass works on.
public struct SiteContent: Sendable {
    public let site: Site
    /// The page that `site.yaml` names as the home page; nil where it could not be read.
    public let home: Chapter?
    /// The notice of `site.yaml`.
    public let notice: Passage?
    /// The site's own pages, those that could be read, in the order of `site.yaml`.
    public let pages: [OwnPage]
    public let statement: AccessibilityStatement?
    public let glossary: Glossary
    /// The definitions of the glossary.
    public let definitions: Definitions
    public let owners: [Owner]
    public let languages: OfferedLanguages
    /// In the order of their folders' names.
    public let publications: [PublicationContent]
    /// What is left out, where drafts are not to be built.
    public let drafts: [Draft]
    /// Every file of the content folder outside these, by its path within it, sorted.
    public let files: [String]

    public init(
        site: Site, home: Chapter?, notice: Passage? = nil, pages: [OwnPage] = [],
        statement: AccessibilityStatement? = nil, glossary: Glossary, definitions: Definitions = Definitions(),
        owners: [Owner], languages: OfferedLanguages = OfferedLanguages(), publications: [PublicationContent],
        drafts: [Draft] = [], files: [String]
    ) {
        self.site = site
        self.home = home
        self.notice = notice
        self.pages = pages
        self.statement = statement
        self.glossary = glossary
        self.definitions = definitions
        self.owners = owners
        self.languages = languages
        self.publications = publications
        self.drafts = drafts
        self.files = files
    }
}

/// One of the site's own pages with its text.
public struct OwnPage: Sendable {
    public let role: OwnPageEntry.Role?
    public let text: Chapter

    public init(role: OwnPageEntry.Role?, text: Chapter) {
        self.role = role
        self.text = text
    }
}

/// What abbreviations and terms mean, in the order of the glossary.
public struct Definitions: Sendable {
    /// Nil for an abbreviation that is not explained further.
    public var abbreviations: [Passage?]
    public var terms: [Passage?]

    public init(abbreviations: [Passage?] = [], terms: [Passage?] = []) {
        self.abbreviations = abbreviations
        self.terms = terms
    }
}

/// A publication with its chapters' texts, in the order of its contents. Chapters that could not be read are missing,
/// and each of these is a finding.
public struct PublicationContent: Sendable {
    public let publication: Publication
    public let chapters: [Chapter]
    /// The notice and the source of `publication.yaml`.
    public let notice: Passage?
    public let source: Passage?
    /// Why it was withdrawn.
    public let withdrawal: Passage?
    /// The notes of its history, in the order of `Publication.history`.
    public let changes: [Passage]

    public init(
        publication: Publication, chapters: [Chapter], notice: Passage? = nil, source: Passage? = nil,
        withdrawal: Passage? = nil, changes: [Passage] = []
    ) {
        self.publication = publication
        self.chapters = chapters
        self.notice = notice
        self.source = source
        self.withdrawal = withdrawal
        self.changes = changes
    }
}
