public import Diagnostics
public import Language

/// What `publication.yaml` says of a scheme, plan or report. Its chapters' text is not here.
public struct Publication: Sendable, Hashable {
    /// The name of its folder, unique in the site, and of its address.
    public var id: String
    /// The path of its folder within the content folder: `schemes/race-equality-scheme-2008-2011`; empty where
    /// `publication.yaml` lies in the content folder itself.
    public var folder: String
    public var title: String
    public var kind: Kind
    public var publisher: String
    public var summary: String
    public var partners: [String]
    /// A year or two: `2008`, `2008 to 2011`.
    public var period: String?
    public var published: PartialDate?
    public var updated: PartialDate?
    public var nextReview: PartialDate?
    public var status: Status
    /// The name shared by the editions of one document.
    public var series: Located<String>?
    /// The id of the publication that this one replaces.
    public var supersedes: Located<String>?
    /// Nil where it is the site's.
    public var language: LanguageTag?
    /// The id, in `owners.yaml`, of who answers for it.
    public var owner: Located<String>?
    public var numbering: Numbering
    /// Whether there is one page with the whole publication as well.
    public var hasOnePage: Bool
    public var searchEngines: SearchEngines
    /// Editions that were made elsewhere, in the order in which they are shown.
    public var formats: [SuppliedEdition]
    /// Markdown that each of its pages carries.
    public var notice: Located<String>?
    /// Where the text comes from. Markdown.
    public var source: Located<String>?
    /// What its readers are told of its history, in the author's order.
    public var changes: [Change]
    /// Why and since when it no longer holds, where its status is `withdrawn`.
    public var withdrawn: Located<Withdrawal>?
    /// Addresses that lead to it now.
    public var replaces: [Replacement]
    /// At the place of the key `contents`.
    public var contents: Located<[ContentsItem]>

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case scheme, plan, report
        case caseStudy = "case-study"
        case handbook, policy
    }

    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// Built by `preview` alone.
        case draft
        case published, superseded, withdrawn
    }

    /// How deep headings are numbered.
    public enum Numbering: String, Sendable, Hashable, CaseIterable {
        case none, chapters, sections, subsections
    }

    public enum SearchEngines: String, Sendable, Hashable, CaseIterable {
        case include, exclude
    }

    public init(
        id: String, folder: String, title: String, kind: Kind, publisher: String, summary: String,
        partners: [String] = [], period: String? = nil, published: PartialDate? = nil, updated: PartialDate? = nil,
        nextReview: PartialDate? = nil, status: Status = .published, series: Located<String>? = nil,
        supersedes: Located<String>? = nil, language: LanguageTag? = nil, owner: Located<String>? = nil,
        numbering: Numbering = .chapters, hasOnePage: Bool = true, searchEngines: SearchEngines = .include,
        formats: [SuppliedEdition] = [], notice: Located<String>? = nil, source: Located<String>? = nil,
        changes: [Change] = [], withdrawn: Located<Withdrawal>? = nil, replaces: [Replacement] = [],
        contents: Located<[ContentsItem]>
    ) {
        self.id = id
        self.folder = folder
        self.title = title
        self.kind = kind
        self.publisher = publisher
        self.summary = summary
        self.partners = partners
        self.period = period
        self.published = published
        self.updated = updated
        self.nextReview = nextReview
        self.status = status
        self.series = series
        self.supersedes = supersedes
        self.language = language
        self.owner = owner
        self.numbering = numbering
        self.hasOnePage = hasOnePage
        self.searchEngines = searchEngines
        self.formats = formats
        self.notice = notice
        self.source = source
        self.changes = changes
        self.withdrawn = withdrawn
        self.replaces = replaces
        self.contents = contents
    }

    /// Its chapters and appendices in reading order, those within parts included.
    public var entries: [ContentsEntry] {
        contents.value.flatMap { item in
            switch item {
            case .entry(let entry): [entry]
            case .part(let part): part.entries
            }
        }
    }

    /// Its changes, the latest version first.
    public var history: [Change] { changes.sorted { $1.version.value < $0.version.value } }

    /// The version that its pages show; nil where no changes are told.
    public var version: Version? { changes.map(\.version.value).max() }

    /// When it was last changed: as its author says, or by the latest of its changes; the first is its beginning.
    public var lastUpdated: PartialDate? { updated ?? (changes.count > 1 ? history.first?.date.value : nil) }
}
