public import Diagnostics
public import Language

/// What `site.yaml` says of the site as a whole.
public struct Site: Sendable, Hashable {
    public var title: String
    /// The public body that answers for the site.
    public var organisation: String
    /// The language of the pages at the root of the site.
    public var language: LanguageTag
    /// The absolute address of the home page's folder, with a final `/`; nil where the site has none yet.
    public var webAddress: Located<String>?
    /// The Markdown file in the content folder that becomes the home page.
    public var homePage: Located<String>
    public var contacts: Contacts?
    /// The formats in which the organisation gives any publication to those who ask, at the place of the key `formats`.
    public var formats: Located<[Format]>?
    /// Why words that no speaker of their language has checked are published all the same; nil where they are not.
    public var allowUnreviewed: Located<String>?
    /// Markdown that every page carries.
    public var notice: Located<String>?
    /// The site's own pages beside the home page.
    public var pages: [OwnPageEntry]

    public init(
        title: String, organisation: String, language: LanguageTag = .britishEnglish,
        webAddress: Located<String>? = nil, homePage: Located<String>, contacts: Contacts? = nil,
        formats: Located<[Format]>? = nil, allowUnreviewed: Located<String>? = nil, notice: Located<String>? = nil,
        pages: [OwnPageEntry] = []
    ) {
        self.title = title
        self.organisation = organisation
        self.language = language
        self.webAddress = webAddress
        self.homePage = homePage
        self.contacts = contacts
        self.formats = formats
        self.allowUnreviewed = allowUnreviewed
        self.notice = notice
        self.pages = pages
    }
}

/// A page that `site.yaml` lists, such as what the site does with personal data.
public struct OwnPageEntry: Sendable, Hashable {
    /// The Markdown file in the content folder, such as `privacy.md`.
    public var file: Located<String>
    /// What the page is for, where it stands in the place of one that Strapline would make.
    public var role: Role?

    public enum Role: String, Sendable, Hashable, CaseIterable {
        case privacy, cookies, licence, contact
    }

    public init(file: Located<String>, role: Role? = nil) {
        self.file = file
        self.role = role
    }
}

/// The ways to reach the organisation, in the words that the pages print.
public struct Contacts: Sendable, Hashable {
    public var email: String?
    public var phone: String?
    /// How to call through Relay UK: `18001 then 01632 960 000`.
    public var relay: String?
    public var textphone: String?
    /// The postal address; its lines are the author's.
    public var post: String?
    /// The absolute address of a contact form.
    public var form: String?
    /// How soon an answer comes: `within 5 working days`. Not a route.
    public var responseTime: String?

    public init(
        email: String? = nil, phone: String? = nil, relay: String? = nil, textphone: String? = nil,
        post: String? = nil, form: String? = nil, responseTime: String? = nil
    ) {
        self.email = email
        self.phone = phone
        self.relay = relay
        self.textphone = textphone
        self.post = post
        self.form = form
        self.responseTime = responseTime
    }

    /// True where none of the ways to get in touch is given.
    public var isEmpty: Bool { [email, phone, relay, textphone, post, form].allSatisfy { $0 == nil } }
}
