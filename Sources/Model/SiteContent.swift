/// All that a site is made of, read and held as values: what every later pass works on.
public struct SiteContent: Sendable {
    public let site: Site
    /// The page that `site.yaml` names as the home page; nil where it could not be read.
    public let home: Chapter?
    /// The notice of `site.yaml`.
    public let notice: Passage?
    public let glossary: Glossary
    public let owners: [Owner]
    /// In the order of their folders' names.
    public let publications: [PublicationContent]
    /// What is left out, where drafts are not to be built.
    public let drafts: [Draft]
    /// Every file of the content folder outside these, by its path within it, sorted.
    public let files: [String]

    public init(
        site: Site, home: Chapter?, notice: Passage? = nil, glossary: Glossary, owners: [Owner],
        publications: [PublicationContent], drafts: [Draft] = [], files: [String]
    ) {
        self.site = site
        self.home = home
        self.notice = notice
        self.glossary = glossary
        self.owners = owners
        self.publications = publications
        self.drafts = drafts
        self.files = files
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

    public init(publication: Publication, chapters: [Chapter], notice: Passage? = nil, source: Passage? = nil) {
        self.publication = publication
        self.chapters = chapters
        self.notice = notice
        self.source = source
    }
}
