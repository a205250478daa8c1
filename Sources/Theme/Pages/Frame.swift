public import Markup

/// What every page has around its content. Every link is relative to the page, such as `../../index.html`.
public struct Frame: TemplateData {
    /// The page's language, a BCP 47 tag.
    public var language: String
    /// `ltr` or `rtl`.
    public var direction: String
    /// The text of `<title>`, the site's name included.
    public var pageTitle: String
    public var description: String?
    public var site: Prepared<SiteIdentity>
    /// The way to the site's root from the page: empty, or `../` a number of times.
    public var root: String
    /// The link to the style sheet.
    public var stylesheet: String
    /// The page's full web address, where the site's is known.
    public var canonical: String?
    /// What is said above every page's content, such as that the publication was withdrawn.
    public var notice: HTMLFragment?
    /// Asks search engines to leave the page out.
    public var noIndex: Bool
    /// The pages above this one, from the home page down; this page is not among them.
    public var breadcrumbs: PreparedList<PageLink>
    public var contacts: PreparedList<Contact>
    /// What every page says before its content of the state of its publication.
    public var banners: PreparedList<Banner>
    /// The pages that every page links to at its end, such as the accessibility statement.
    public var sitePages: PreparedList<PageLink>
    /// The link to the site's icon, where the theme has one.
    public var icon: String?
    /// The link to the Atom feed, where there is one.
    public var feed: String?
    /// The one line that opens to the formats and languages on offer; nil on a page that has them in full.
    public var strapline: HTMLFragment?
    /// The language of the interface words and which way they run, where the theme has none in the page's language.
    public var wordsLanguage: String?
    public var wordsDirection: String

    public init(
        language: String, direction: String, pageTitle: String, description: String? = nil,
        site: Prepared<SiteIdentity>, root: String, stylesheet: String, canonical: String? = nil,
        notice: HTMLFragment? = nil, noIndex: Bool = false, breadcrumbs: PreparedList<PageLink> = [],
        contacts: PreparedList<Contact> = [], banners: PreparedList<Banner> = [],
        sitePages: PreparedList<PageLink> = [], icon: String? = nil, feed: String? = nil,
        strapline: HTMLFragment? = nil, wordsLanguage: String? = nil, wordsDirection: String = "ltr"
    ) {
        self.language = language
        self.direction = direction
        self.pageTitle = pageTitle
        self.description = description
        self.site = site
        self.root = root
        self.stylesheet = stylesheet
        self.canonical = canonical
        self.notice = notice
        self.noIndex = noIndex
        self.breadcrumbs = breadcrumbs
        self.contacts = contacts
        self.banners = banners
        self.sitePages = sitePages
        self.icon = icon
        self.feed = feed
        self.strapline = strapline
        self.wordsLanguage = wordsLanguage
        self.wordsDirection = wordsDirection
    }

    public static let fields: [TemplateField<Frame>] = [
        .text("language") { $0.language },
        .text("direction") { $0.direction },
        .text("page-title") { $0.pageTitle },
        .optionalText("description") { $0.description },
        .record("site") { $0.site },
        .text("root") { $0.root },
        .text("stylesheet") { $0.stylesheet },
        .optionalText("canonical") { $0.canonical },
        .optionalHTML("notice") { $0.notice },
        .flag("no-index") { $0.noIndex },
        .list("breadcrumbs") { $0.breadcrumbs },
        .list("contacts") { $0.contacts },
        .list("banners") { $0.banners },
        .list("site-pages") { $0.sitePages },
        .optionalText("icon") { $0.icon },
        .optionalText("feed") { $0.feed },
        .optionalHTML("strapline") { $0.strapline },
        .optionalText("words-language") { $0.wordsLanguage },
        .text("words-direction") { $0.wordsDirection },
    ]
}

/// Something that readers must know of a publication before they read it, such as that it was withdrawn.
public struct Banner: TemplateData {
    /// `withdrawn`, `superseded`, `mistaken` or `corrected`.
    public var name: String
    /// Paragraphs.
    public var content: HTMLFragment

    public init(name: String, content: HTMLFragment) {
        self.name = name
        self.content = content
    }

    public static let fields: [TemplateField<Banner>] = [
        .text("name") { $0.name },
        .html("content") { $0.content },
    ]
}

/// Whose site it is.
public struct SiteIdentity: TemplateData {
    public var title: String
    public var organisation: String
    /// The link to the home page.
    public var link: String
    /// The site's language and which way it runs, where that is not the page's language.
    public var language: String?
    public var direction: String
    /// The link to the logo, where the theme has one.
    public var logo: String?

    public init(
        title: String, organisation: String, link: String, language: String? = nil, direction: String = "ltr",
        logo: String? = nil
    ) {
        self.title = title
        self.organisation = organisation
        self.link = link
        self.language = language
        self.direction = direction
        self.logo = logo
    }

    public static let fields: [TemplateField<SiteIdentity>] = [
        .text("title") { $0.title },
        .text("organisation") { $0.organisation },
        .text("link") { $0.link },
        .optionalText("language") { $0.language },
        .text("direction") { $0.direction },
        .optionalText("logo") { $0.logo },
    ]
}

/// A page and the way to it.
public struct PageLink: TemplateData {
    public var title: HTMLFragment
    public var link: String

    public init(title: HTMLFragment, link: String) {
        self.title = title
        self.link = link
    }

    public static let fields: [TemplateField<PageLink>] = [
        .html("title") { $0.title },
        .text("link") { $0.link },
    ]
}

/// A way to reach the organisation.
public struct Contact: TemplateData {
    /// What it is, such as “Telephone”.
    public var label: String
    /// What is written, such as “0300 123 4567”.
    public var text: String
    /// What it leads to, such as `tel:+443001234567`; nil for a postal address.
    public var link: String?
    /// Whether the text keeps its order from left to right in any language, as addresses and numbers do.
    public var isLeftToRight: Bool
    /// The language of the text and which way it runs, where that is not the page's language.
    public var language: String?
    public var direction: String

    public init(
        label: String, text: String, link: String? = nil, isLeftToRight: Bool = false, language: String? = nil,
        direction: String = "ltr"
    ) {
        self.label = label
        self.text = text
        self.link = link
        self.isLeftToRight = isLeftToRight
        self.language = language
        self.direction = direction
    }

    public static let fields: [TemplateField<Contact>] = [
        .text("label") { $0.label },
        .text("text") { $0.text },
        .optionalText("link") { $0.link },
        .flag("left-to-right") { $0.isLeftToRight },
        .optionalText("language") { $0.language },
        .text("direction") { $0.direction },
    ]
}
