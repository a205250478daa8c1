public import Markup

/// The formats and languages in which a publication, or anything of the site, can be had: in full as the panels of a
/// front page (`panels.html`), and as the one line that opens on all other pages (`strapline.html`).
public struct Strapline: TemplateData {
    /// The link to the page that has the panels in full; empty on that page itself.
    public var panels: String
    /// The editions that there are.
    public var editions: [EditionEntry]
    /// The formats that are made for those who ask, by name.
    public var onRequest: [HTMLFragment]
    /// Every way to ask.
    public var contacts: [Contact]
    /// Why sentences that nobody has checked are there all the same.
    public var unreviewedReason: HTMLFragment?
    public var languages: [LanguageEntry]
    /// Languages, spoken or signed, for which there are interpreters.
    public var interpreters: [LanguageEntry]
    /// The language of the interface words, for what stands within other languages.
    public var language: String
    /// The same, where the theme has none in the page's language.
    public var wordsLanguage: String?
    /// Which way the interface words run.
    public var wordsDirection: String

    public init(
        language: String, panels: String = "", editions: [EditionEntry] = [], onRequest: [HTMLFragment] = [],
        contacts: [Contact] = [],
        unreviewedReason: HTMLFragment? = nil, languages: [LanguageEntry] = [], interpreters: [LanguageEntry] = [],
        wordsLanguage: String? = nil, wordsDirection: String = "ltr"
    ) {
        self.language = language
        self.panels = panels
        self.editions = editions
        self.onRequest = onRequest
        self.contacts = contacts
        self.unreviewedReason = unreviewedReason
        self.languages = languages
        self.interpreters = interpreters
        self.wordsLanguage = wordsLanguage
        self.wordsDirection = wordsDirection
    }

    public static let fields: [TemplateField<Strapline>] = [
        .text("words-tag") { $0.language },
        .text("panels") { $0.panels },
        .flag("has-formats") { !$0.editions.isEmpty || !$0.onRequest.isEmpty },
        .flag("has-other-languages") { !$0.languages.isEmpty || !$0.interpreters.isEmpty },
        .list("editions") { $0.editions },
        .fragments("on-request") { $0.onRequest },
        .list("contacts") { $0.contacts },
        // The ways that need no English to be understood.
        .list("direct-contacts") { $0.contacts.filter(\.isLeftToRight) },
        .optionalHTML("unreviewed-reason") { $0.unreviewedReason },
        .list("languages") { $0.languages },
        // What the line shows before it is opened.
        .list("first-languages") { Array($0.languages.prefix(4)) },
        .list("interpreters") { $0.interpreters },
        .optionalText("words-language") { $0.wordsLanguage },
        .text("words-direction") { $0.wordsDirection },
    ]
}

/// An edition of a publication that can be read now.
public struct EditionEntry: TemplateData {
    public var title: HTMLFragment
    public var link: String
    /// Type, size, pages, language and date, as far as they are known.
    public var details: HTMLFragment?

    public init(title: HTMLFragment, link: String, details: HTMLFragment? = nil) {
        self.title = title
        self.link = link
        self.details = details
    }

    public static let fields: [TemplateField<EditionEntry>] = [
        .html("title") { $0.title },
        .text("link") { $0.link },
        .optionalHTML("details") { $0.details },
    ]
}

/// A language that is offered.
public struct LanguageEntry: TemplateData {
    /// Its BCP 47 tag, and `ltr` or `rtl`.
    public var language: String
    public var direction: String
    /// Its name in its own script.
    public var autonym: String
    /// Its name in English, for staff; nil where that is the same.
    public var englishName: String?
    /// What is said in it; nil where that is still to be written, and the theme says it in the page's language.
    public var sentence: String?
    /// That nobody has checked the sentence, in interface words.
    public var caution: String?
    /// The address of a video in the language.
    public var video: String?

    public init(
        language: String, direction: String, autonym: String, englishName: String? = nil,
        sentence: String? = nil, caution: String? = nil, video: String? = nil
    ) {
        self.language = language
        self.direction = direction
        self.autonym = autonym
        self.englishName = englishName
        self.sentence = sentence
        self.caution = caution
        self.video = video
    }

    public static let fields: [TemplateField<LanguageEntry>] = [
        .text("language") { $0.language },
        .text("direction") { $0.direction },
        .text("autonym") { $0.autonym },
        .optionalText("english-name") { $0.englishName },
        .optionalText("sentence") { $0.sentence },
        .optionalText("caution") { $0.caution },
        .optionalText("video") { $0.video },
    ]
}
