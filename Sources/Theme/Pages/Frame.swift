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

    public init(
        language: String, direction: String, pageTitle: String, description: String? = nil,
        site: Prepared<SiteIdentity>, root: String, stylesheet: String, canonical: String? = nil,
        notice: HTMLFragment? = nil, noIndex: Bool = false, breadcrumbs: PreparedList<PageLink> = [],
        contacts: PreparedList<Contact> = []
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
    ]
}

/// Whose site it is.
public struct SiteIdentity: TemplateData {
    public var title: String
    public var organisation: String
    /// The link to the home page.
    public var link: String
    /// The link to the logo, where the theme has one.
    public var logo: String?

    public init(title: String, organisation: String, link: String, logo: String? = nil) {
        self.title = title
        self.organisation = organisation
        self.link = link
        self.logo = logo
    }

    public static let fields: [TemplateField<SiteIdentity>] = [
        .text("title") { $0.title },
        .text("organisation") { $0.organisation },
        .text("link") { $0.link },
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

    public init(label: String, text: String, link: String? = nil) {
        self.label = label
        self.text = text
        self.link = link
    }

    public static let fields: [TemplateField<Contact>] = [
        .text("label") { $0.label },
        .text("text") { $0.text },
        .optionalText("link") { $0.link },
    ]
}
