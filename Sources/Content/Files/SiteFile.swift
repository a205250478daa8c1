public import Diagnostics
public import Model

/// `site.yaml`, in the content folder itself.
public enum SiteFile {
    public static let kind = FileKind<Site>(
        "site.yaml", "What is said once for the whole site.",
        .mapping(
            Site(title: "", organisation: "", homePage: Located("", at: Place(file: ""))),
            [
                .required(
                    "title", \.title, .line, "the name of the site, as each page shows it",
                    example: "Equality schemes and reports"),
                .required(
                    "organisation", \.organisation, .line, "the public body that answers for the site",
                    example: "Ashby Borough Council"),
                .optional(
                    "language", \.language, .languageTag, or: "en-GB",
                    "the language of the site, in which everything is that says no other", example: "en-GB"),
                .optional(
                    "web-address", \.webAddress, Shape<String>.webAddress(isBare: true).map(withSlash).located,
                    "the address at which the site is read, for the sitemap, the feed and search engines",
                    example: "https://www.example.org/schemes/"),
                .optional(
                    "home-page", \.homePage, Shape<String>.chapterFile.located, or: "home.md",
                    "the Markdown file in the content folder that becomes the home page", example: "home.md"),
                .optional(
                    "contacts", \.contacts, contacts,
                    "the ways to reach the organisation, such as for a document in another format",
                    example: "{email: equality@example.org, phone: 01632 960 000}"),
                .optional(
                    "formats", \.formats, Shape<[Format]>.list(of: .format).locatedAtKey,
                    "the formats in which you give a publication to anyone who asks: "
                        + "\(FormatsSchema.knownFormats), or words of your own",
                    example: "[large-print, easy-read, braille, a copy on yellow paper]"),
                .optional(
                    "allow-unreviewed", \.allowUnreviewed, Shape<String>.text.located,
                    "why words that no speaker of their language has checked are published; pages then say so beside them",
                    example: "The translators check them in May."),
                .optional(
                    "notice", \.notice, Shape<String>.markdown.located, "a notice that every page carries, in Markdown",
                    example: "This site is a demonstration."),
                .optional(
                    "pages", \.pages, .list(of: page, unique: { $0.file }, called: "page"), or: "",
                    "the site’s own pages beside the home page, which every page links to",
                    example: "[{page: privacy.md, role: privacy}, about.md]"),
            ]))

    /// Reads `site.yaml`; nil where it is faulty.
    public static func read(_ source: SourceText, findings: inout Diagnostics) -> Site? {
        guard var site = kind.read(source, findings: &findings) else { return nil }
        if site.homePage.place.file.isEmpty { site.homePage.place.file = source.file }
        return site
    }

    private static let page = Shape<OwnPageEntry>.either(
        Shape<String>.chapterFile.located.map { OwnPageEntry(file: $0) },
        or: [
            (
                "page",
                .mapping(
                    OwnPageEntry(file: Located("", at: Place(file: ""))),
                    [
                        .required(
                            "page", \.file, Shape<String>.chapterFile.located,
                            "the page’s Markdown file in the content folder", example: "privacy.md"),
                        .optional(
                            "role", \.role, .word,
                            "what the page is for, where it takes the place of one that Strapline makes",
                            example: "privacy"),
                    ], isUsable: { !$0.file.value.isEmpty })
            )
        ])

    static let contacts = Shape<Contacts>.mapping(
        Contacts(),
        [
            .optional("email", \.email, .email, "an email address", example: "equality@example.org"),
            .optional(
                "phone", \.phone, .line, "a telephone number, with its hours if need be", example: "01632 960 000"),
            .optional(
                "relay", \.relay, .line,
                "how to call through Relay UK, for those who cannot hear or speak on the phone",
                example: "18001 then 01632 960 000"),
            .optional("textphone", \.textphone, .line, "the number of a textphone", example: "01632 960 001"),
            .optional("post", \.post, .text, "a postal address", example: "Town Hall, Market Street, Ashby AB1 2CD"),
            .optional(
                "form", \.form, .webAddress(isBare: false), "the web address of a contact form",
                example: "https://www.example.org/contact"),
            .optional(
                "response-time", \.responseTime, .line, "how soon an answer comes", example: "within 5 working days"),
        ],
        check: { contacts, _, place, findings in
            guard contacts.isEmpty else { return true }
            findings.add(
                ContentRules.noContactRoute, at: Place(file: place.file, line: place.line),
                "The contacts name no way to get in touch",
                remedy: "Add at least one of: email, phone, relay, textphone, post, form.")
            return false
        })

    @Sendable private static func withSlash(_ address: String) -> String {
        address.hasSuffix("/") ? address : address + "/"
    }
}
