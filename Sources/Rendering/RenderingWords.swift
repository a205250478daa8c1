internal import Markup

/// The words that stand in a chapter's text without its author having written them, in the chapter's language.
public final class RenderingWords: Sendable {
    public let chapter: String
    public let section: String
    public let appendix: String
    public let table: String
    public let figure: String
    public let note: String
    public let tip: String
    public let important: String
    public let warning: String
    public let caution: String
    /// The heading above a chapter's footnotes.
    public let notes: String
    /// The name of the link from a footnote back to the text.
    public let backToText: String
    public let done: String
    public let notDone: String
    /// The name of the region in which a wide table without a caption scrolls, to which a number is added.
    public let wideTable: String
    /// The language of these words and which way they run, where it is not the chapter's.
    public let language: String?
    public let direction: String

    public init(
        chapter: String, section: String, appendix: String, table: String, figure: String, note: String, tip: String,
        important: String, warning: String, caution: String, notes: String, backToText: String, done: String,
        notDone: String, wideTable: String, language: String? = nil, direction: String = "ltr"
    ) {
        self.chapter = chapter
        self.section = section
        self.appendix = appendix
        self.table = table
        self.figure = figure
        self.note = note
        self.tip = tip
        self.important = important
        self.warning = warning
        self.caution = caution
        self.notes = notes
        self.backToText = backToText
        self.done = done
        self.notDone = notDone
        self.wideTable = wideTable
        self.language = language
        self.direction = direction
    }

    /// Marks an element in a line that holds nothing but these words with their language and which way it runs. What has
    /// lines of its own is left as it is, for it keeps the side of the page.
    func mark(_ attribute: inout AttributeWriter) {
        guard let language else { return }
        attribute("lang", language)
        attribute("dir", direction)
    }

    func label(of callout: Conventions.Callout.Kind) -> String {
        switch callout {
        case .note: note
        case .tip: tip
        case .important: important
        case .warning: warning
        case .caution: caution
        }
    }

    /// What a reference without words of its own prints: “Table 1: Staff in post”.
    func name(of target: Target) -> String {
        let word: String
        switch target.kind {
        case .publication: return target.name
        case .chapter: word = chapter
        case .appendix: word = appendix
        case .section: word = section
        case .table: word = table
        case .figure: word = figure
        }
        return target.number.map { "\(word) \($0): \(target.name)" } ?? target.name
    }
}
