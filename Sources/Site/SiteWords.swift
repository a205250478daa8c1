internal import Language
internal import Markup
internal import Model
internal import Rendering
internal import Theme

/// The interface words of a language, by what they are for.
struct SiteWords: Sendable {
    /// The language of the page, for which the words were looked up.
    let language: LanguageTag
    let interface: InterfaceWords
    let rendering: RenderingWords
    /// The language of the words and which way they run, where the theme has none in the page's language.
    let reserve: (language: String, direction: String)?

    init(theme: SiteTheme, language: LanguageTag) {
        let found = theme.words(for: language.text) ?? theme.reference
        let spoken = LanguageTag(found.tag)
        let isReserve = spoken?.language != language.language
        let direction = (spoken?.direction ?? .leftToRight).rawValue
        let interface = isReserve ? found.standingIn(direction: direction) : found
        self.language = language
        self.interface = interface
        reserve = isReserve ? (found.tag, direction) : nil
        rendering = RenderingWords(
            chapter: interface.word("chapter"), section: interface.word("section"),
            appendix: interface.word("appendix"), table: interface.word("table"), figure: interface.word("figure"),
            note: interface.word("note"), tip: interface.word("tip"), important: interface.word("important"),
            warning: interface.word("warning"), caution: interface.word("caution"), notes: interface.word("notes"),
            backToText: interface.word("back-to-text"), done: interface.word("done"),
            notDone: interface.word("not-done"), wideTable: interface.word("wide-table"),
            language: isReserve ? found.tag : nil, direction: direction)
    }

    subscript(name: String) -> String { interface.word(name) }

    /// The words with values in the places that they name in curly brackets, such as `{date}`.
    func filled(_ name: String, _ values: [String: String]) -> String {
        var filled = ""
        var rest = self[name][...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let place = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open] + (values[place] ?? String(rest[open...close]))
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    /// A word as it stands in text, with its language where that is not the page's.
    func fragment(_ name: String) -> HTMLFragment { interface.fragment(name) ?? HTMLFragment { $0.text(name) } }

    /// The language of a text on the page, where it is another than the page's and so must be said.
    func foreign(_ other: LanguageTag) -> LanguageTag? { other.language == language.language ? nil : other }

    /// A text in a language, which it says where that is not the page's.
    func fragment(_ text: String, in other: LanguageTag) -> HTMLFragment {
        HTMLFragment { html in
            guard let other = foreign(other) else { return html.text(text) }
            html.open("span") {
                $0("lang", other.text)
                $0("dir", other.direction.rawValue)
            }
            html.text(text)
            html.close("span")
        }
    }

    /// A date or period, whose words are English so far.
    func date(_ text: String) -> HTMLFragment { fragment(text, in: .britishEnglish) }

    func format(_ format: Format.Known) -> HTMLFragment { fragment("format-" + format.rawValue) }

    func kind(_ kind: Publication.Kind) -> String { self["kind-" + kind.rawValue] }

    /// The state of a publication where it is not simply published.
    func status(_ status: Publication.Status) -> String? {
        status == .published ? nil : self["status-" + status.rawValue]
    }
}

extension InterfaceWords {
    /// Every name that pages ask for is required of a theme, so it is there.
    fileprivate func word(_ name: String) -> String { self[name] ?? name }
}

/// The words that pages need beside those which the templates name themselves.
let requiredWords: [String] =
    [
        "home", "page-not-found", "whole-publication", "chapter", "section", "appendix", "table", "figure", "note",
        "tip",
        "important", "warning", "caution", "notes", "back-to-text", "done", "not-done", "wide-table",
        "publisher", "partners", "period", "published", "updated", "next-review", "owner", "source",
        "format-web", "format-one-page", "page", "pages", "not-reviewed", "machine-translation", "video",
        "draft-notice", "email", "phone", "relay", "textphone", "post", "contact-form", "response-time",
        "by-kind", "by-body", "by-year", "a-to-z", "no-year", "glossary", "tables-and-figures",
        "version", "updates", "updates-introduction", "corrections", "corrections-introduction",
        "corrects", "supersedes", "banner-withdrawn", "banner-superseded", "banner-superseded-elsewhere",
        "banner-mistaken", "banner-corrected", "see-what-was-corrected",
        "contact-page", "privacy", "cookies", "privacy-and-cookies",
        "accessibility-statement", "statement-scope", "statement-and", "statement-run-by", "statement-enforcement-gb",
        "statement-advice-gb", "statement-enforcement-ni", "statement-advice-ni", "statement-commitment",
        "statement-full", "statement-partial", "statement-none", "statement-reason-non-compliances",
        "statement-reason-exemptions", "statement-reason-both", "statement-criterion", "statement-fix-by",
        "statement-prepared", "statement-tested", "statement-method-manual", "statement-method-automatic",
        "statement-method-both",
    ]
    + Change.Kind.allCases.map { "change-" + $0.rawValue }
    + AccessibilityStatement.Exemption.Basis.allCases.map { "basis-" + $0.rawValue }
    + Publication.Kind.allCases.map { "kind-" + $0.rawValue }
    + Format.Known.allCases.map { "format-" + $0.rawValue }
    + Publication.Status.allCases.filter { $0 != .published }.map { "status-" + $0.rawValue }
