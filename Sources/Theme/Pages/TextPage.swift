public import Markup

/// One of the site's own pages that an author wrote, and the page of contacts.
public struct TextPage: TemplateData {
    public var frame: Frame
    public var title: HTMLFragment
    public var content: HTMLFragment?
    /// Whether the ways to reach the organisation stand in the page.
    public var showsContacts: Bool

    public init(frame: Frame, title: HTMLFragment, content: HTMLFragment? = nil, showsContacts: Bool = false) {
        self.frame = frame
        self.title = title
        self.content = content
        self.showsContacts = showsContacts
    }

    public static let fields: [TemplateField<TextPage>] = [
        .record("frame") { $0.frame },
        .html("title") { $0.title },
        .optionalHTML("content") { $0.content },
        .flag("shows-contacts") { $0.showsContacts },
    ]
}

/// What the site does with personal data, and with cookies, where no author has written of it.
public struct PrivacyPage: TemplateData {
    public var frame: Frame
    public var title: String
    public var tellsOfCookies: Bool
    public var tellsOfPrivacy: Bool
    /// The link to the page of contacts.
    public var contact: String?

    public init(frame: Frame, title: String, tellsOfCookies: Bool, tellsOfPrivacy: Bool, contact: String? = nil) {
        self.frame = frame
        self.title = title
        self.tellsOfCookies = tellsOfCookies
        self.tellsOfPrivacy = tellsOfPrivacy
        self.contact = contact
    }

    public static let fields: [TemplateField<PrivacyPage>] = [
        .record("frame") { $0.frame },
        .text("title") { $0.title },
        .flag("tells-of-cookies") { $0.tellsOfCookies },
        .flag("tells-of-privacy") { $0.tellsOfPrivacy },
        .optionalText("contact") { $0.contact },
    ]
}
