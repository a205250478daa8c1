/// All that a site is made of, read and held as values: what every later pass works on.
public struct SiteContent: Sendable {
    public let site: Site
    /// The page that `site.yaml` names as the home page; nil where it could not be read.
    public let home: Chapter?
    public let glossary: Glossary
    public let owners: [Owner]
    /// In the order of their folders' names.
    public let publications: [PublicationContent]
    /// Every file of the content folder, by its path within it, sorted.
    public let files: [String]

    public init(
        site: Site, home: Chapter?, glossary: Glossary, owners: [Owner], publications: [PublicationContent],
        files: [String]
    ) {
        self.site = site
        self.home = home
        self.glossary = glossary
        self.owners = owners
        self.publications = publications
        self.files = files
    }
}

/// A publication with its chapters' texts, in the order of its contents. Chapters that could not be read are missing,
/// and each of these is a finding.
public struct PublicationContent: Sendable {
    public let publication: Publication
    public let chapters: [Chapter]

    public init(publication: Publication, chapters: [Chapter]) {
        self.publication = publication
        self.chapters = chapters
    }
}
