internal import Language
internal import Model
internal import Rendering
internal import Theme

/// The interface words of a language, by what they are for.
struct SiteWords: Sendable {
    /// The language of the page, for which the words were looked up.
    let language: LanguageTag
    let interface: InterfaceWords
    let rendering: RenderingWords

    init(theme: SiteTheme, language: LanguageTag) {
        let interface = theme.words(for: language.text) ?? theme.reference
        self.language = language
        self.interface = interface
        rendering = RenderingWords(
            chapter: interface.word("chapter"), section: interface.word("section"),
            appendix: interface.word("appendix"), table: interface.word("table"), figure: interface.word("figure"),
            note: interface.word("note"), tip: interface.word("tip"), important: interface.word("important"),
            warning: interface.word("warning"), caution: interface.word("caution"), notes: interface.word("notes"),
            backToText: interface.word("back-to-text"), done: interface.word("done"),
            notDone: interface.word("not-done"), wideTable: interface.word("wide-table"))
    }

    subscript(name: String) -> String { interface.word(name) }

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
        "draft-notice", "email", "phone", "relay", "textphone", "post", "contact-form", "response-time",
    ]
    + Publication.Kind.allCases.map { "kind-" + $0.rawValue }
    + Publication.Status.allCases.filter { $0 != .published }.map { "status-" + $0.rawValue }
