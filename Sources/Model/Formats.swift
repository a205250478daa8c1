public import Diagnostics
public import Language

/// What an edition of a publication is made for: a well-known format, whose name pages say in their own language, or one
/// in the author's words.
public enum Format: Sendable, Hashable {
    case known(Known)
    case own(String)

    public enum Known: String, Sendable, Hashable, CaseIterable {
        case largePrint = "large-print"
        case easyRead = "easy-read"
        case audio, braille
        /// British Sign Language.
        case bsl
        case plainText = "plain-text"
        /// On paper, as it looks on the screen.
        case paper
        case tactile
        case anotherLanguage = "another-language"
    }
}

/// An edition that was made elsewhere and lies as a file among the publication's.
public struct SuppliedEdition: Sendable, Hashable {
    /// The file's path within the publication's folder, such as `files/easy-read.pdf`.
    public var file: Located<String>
    public var format: Format
    /// Its own title, where it has one.
    public var title: String?
    /// Nil where it is the publication's.
    public var language: LanguageTag?
    public var date: PartialDate?
    public var pages: Int?
    /// The file's length, once it was looked at.
    public var bytes: Int?

    public init(
        file: Located<String>, format: Format, title: String? = nil, language: LanguageTag? = nil,
        date: PartialDate? = nil, pages: Int? = nil, bytes: Int? = nil
    ) {
        self.file = file
        self.format = format
        self.title = title
        self.language = language
        self.date = date
        self.pages = pages
        self.bytes = bytes
    }
}
