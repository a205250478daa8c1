public import Diagnostics

/// What a theme says of itself: its tokens, and the theme that it builds on.
public struct ThemeSettings: Sendable, Equatable {
    /// The name of the theme whose files stand in for those that this one lacks.
    public var extends: Located<String>?
    /// Colours, sizes and fonts by the names that the style sheets use.
    public var tokens: [Named<Located<String>>]

    public init(extends: Located<String>? = nil, tokens: [Named<Located<String>>] = []) {
        self.extends = extends
        self.tokens = tokens
    }
}

/// `theme.yaml`, in a theme's folder.
public enum ThemeFile {
    public static let kind = FileKind<ThemeSettings>(
        "theme.yaml", "The tokens of a theme.",
        .mapping(
            ThemeSettings(),
            [
                .optional(
                    "extends", \.extends, Shape<String>.line.located,
                    "the theme that this one builds on", example: "civic"),
                .optional(
                    "tokens", \.tokens, .names(Shape<String>.text.located), or: "",
                    "colours, sizes and fonts by the names that the style sheets use", example: "{accent: \"#12436d\"}"),
            ]))
}

/// `words/<tag>.yaml`, in a theme's folder: the words of the pages in one language.
public enum WordsFile {
    /// - Parameter known: the names that the templates use, all others being unknown keys; nil where any will do.
    public static func kind(known: [String]? = nil) -> FileKind<[Named<Located<String>>]> {
        FileKind(
            "words.yaml", "The words of the pages in one language.", .names(Shape<String>.text.located, known: known))
    }
}
