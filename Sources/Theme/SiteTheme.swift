public import Diagnostics

/// The files of a theme, with those of the themes that it extends where it has none of its own, read but not yet
/// checked.
public struct ThemeSource: Sendable {
    /// The folder as the site's owner knows it, such as `themes/civic`.
    public var folder: String
    /// Every `*.html` file of the folder, one a name.
    public var templates: [SourceText]
    /// The files among them that come from an extended theme, and that this one need not use.
    public var inherited: Set<String>
    /// The interface words a language; the first list is the reference for the others.
    public var words: [WordList]
    /// The entries of `theme.yaml`.
    public var tokens: [ThemeEntry]
    /// Which colours stand on which.
    public var contrast: [ContrastPair]
    /// The bytes of `assets/site.css`, and of the further styles after them.
    public var styleSheet: [UInt8]
    /// The other files in `assets` that are published.
    public var assets: [ThemeAsset]

    public init(
        folder: String, templates: [SourceText], inherited: Set<String> = [], words: [WordList],
        tokens: [ThemeEntry] = [], contrast: [ContrastPair] = [], styleSheet: [UInt8] = [], assets: [ThemeAsset] = []
    ) {
        self.folder = folder
        self.templates = templates
        self.inherited = inherited
        self.words = words
        self.tokens = tokens
        self.contrast = contrast
        self.styleSheet = styleSheet
        self.assets = assets
    }
}

/// A file of a theme that is published as it stands, such as its logo.
public struct ThemeAsset: Sendable {
    /// The path in the theme, which is its address too: `assets/logo.svg`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The names under which a theme has a logo, the one that is taken first.
    public static let logos = ["assets/logo.svg", "assets/logo.png"]
    /// The names under which browsers or pages look for a theme's files without its naming them.
    public static let wellKnown = logos + ["assets/icon.svg", "assets/favicon.ico"]
}

/// A theme that was checked as a whole: a template for each type of page, the words of each language, the style sheet.
public struct SiteTheme: Sendable {
    public let home: Template<HomePage>
    public let publication: Template<PublicationPage>
    public let chapter: Template<ChapterPage>
    public let onePage: Template<OnePage>
    public let notFound: Template<NotFoundPage>
    public let index: Template<IndexPage>
    public let glossary: Template<GlossaryPage>
    public let tablesAndFigures: Template<TablesAndFiguresPage>
    public let history: Template<HistoryPage>
    public let updates: Template<UpdatesPage>
    public let text: Template<TextPage>
    public let privacy: Template<PrivacyPage>
    public let statement: Template<StatementPage>
    /// The formats and languages on offer: in full, and as the one line that opens.
    public let panels: Template<Strapline>
    public let strapline: Template<Strapline>
    /// The interface words of every language that the theme has, the reference first.
    public let words: [InterfaceWords]
    /// The final `assets/site.css`: tokens, then rules.
    public let styleSheet: [UInt8]
    public let assets: [ThemeAsset]
    /// The file of the template for addresses that do not exist.
    public let notFoundFile: String

    /// Checks and compiles a theme. All findings of all its files are reported; nil where one of them is an error.
    public init?(_ source: ThemeSource, findings: inout Diagnostics) {
        var own = Diagnostics()
        words = InterfaceWords.tables(source.words, findings: &own)
        assets = source.assets
        styleSheet = Theme.styleSheet(tokens: source.tokens, rules: source.styleSheet, findings: &own)
        checkContrast(of: source.contrast, tokens: source.tokens, findings: &own)
        var library = TemplateLibrary(source.templates, folder: source.folder, words: words.first?.names ?? [])
        let home = library.template("home", for: HomePage.self)
        let publication = library.template("publication", for: PublicationPage.self)
        let chapter = library.template("chapter", for: ChapterPage.self)
        let onePage = library.template("one-page", for: OnePage.self)
        let notFound = library.template("404", for: NotFoundPage.self)
        let index = library.template("index", for: IndexPage.self)
        let glossary = library.template("glossary", for: GlossaryPage.self)
        let tablesAndFigures = library.template("tables-and-figures", for: TablesAndFiguresPage.self)
        let history = library.template("history", for: HistoryPage.self)
        let updates = library.template("updates", for: UpdatesPage.self)
        let text = library.template("text", for: TextPage.self)
        let privacy = library.template("privacy", for: PrivacyPage.self)
        let statement = library.template("statement", for: StatementPage.self)
        let panels = library.template("panels", for: Strapline.self)
        let strapline = library.template("strapline", for: Strapline.self)
        library.reportUnused(except: source.inherited)
        notFoundFile = library.file(of: "404") ?? source.folder
        own.add(contentsOf: library.findings)
        findings.add(contentsOf: own)
        guard !own.hasErrors, let home, let publication, let chapter, let onePage, let notFound, let index,
            let glossary, let tablesAndFigures, let history, let updates, let text, let privacy, let statement,
            let panels, let strapline
        else { return nil }
        self.home = home
        self.publication = publication
        self.chapter = chapter
        self.onePage = onePage
        self.notFound = notFound
        self.index = index
        self.glossary = glossary
        self.tablesAndFigures = tablesAndFigures
        self.history = history
        self.updates = updates
        self.text = text
        self.privacy = privacy
        self.statement = statement
        self.panels = panels
        self.strapline = strapline
    }

    /// The address of the logo; nil where the theme has none.
    public var logo: String? {
        ThemeAsset.logos.first { name in assets.contains { $0.path == name } }
    }

    /// The words that all others are compared with.
    public var reference: InterfaceWords { words.first ?? InterfaceWords(tag: "en", names: [], texts: []) }

    /// The words for a page in a language: its own, or those of the language without region (`cy` for `cy-GB`), or the
    /// reference; nil for a theme without words.
    public func words(for tag: String) -> InterfaceWords? {
        var subtags = tag.lowercased().split(separator: "-")
        while !subtags.isEmpty {
            let shorter = subtags.joined(separator: "-")
            if let found = words.first(where: { $0.tag.lowercased() == shorter }) { return found }
            subtags.removeLast()
        }
        return words.first
    }
}
