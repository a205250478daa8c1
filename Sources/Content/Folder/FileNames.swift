public import Language

/// The name of a translated chapter: `duties.ur.md` is the Urdu of `duties.md`.
public struct TranslationName: Sendable, Hashable {
    /// The chapter's file, such as `duties.md`.
    public let chapter: String
    public let language: LanguageTag

    /// Nil where the name has no language tag before `.md`. The tag's first part has two or three letters, so that
    /// `duties.draft.md` is none.
    public init?(_ file: String) {
        guard file.hasSuffix(".md") else { return nil }
        let stem = Substring(file.utf8.dropLast(3))
        guard let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")), dot > stem.startIndex else { return nil }
        guard let language = LanguageTag(stem[stem.utf8.index(after: dot)...]), language.language.utf8.count <= 3 else {
            return nil
        }
        self.chapter = stem[..<dot] + ".md"
        self.language = language
    }
}

/// The folder of a path and the name in it: `("schemes/scheme", "duties.md")`; the folder of a bare name is empty.
func folderAndName(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
}
