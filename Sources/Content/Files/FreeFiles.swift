public import Diagnostics

/// What a theme says of itself: its tokens, and the theme that it builds on.
public struct ThemeSettings: Sendable, Equatable {
    /// The name of the theme whose files stand in for those that this one lacks.
    public var extends: Located<String>?
    /// Colours, sizes and fonts by the names that the style sheets use.
    public var tokens: [Named<Located<String>>]
    public var contrast: [Contrast]

    public init(
        extends: Located<String>? = nil, tokens: [Named<Located<String>>] = [], contrast: [Contrast] = []
    ) {
        self.extends = extends
        self.tokens = tokens
        self.contrast = contrast
    }

    /// A colour, what it stands on, and how far apart they must be.
    public struct Contrast: Sendable, Equatable {
        /// The name of a token.
        public var colour: Located<String>
        /// Names of tokens.
        public var grounds: [Located<String>]
        /// From 3 to 21.
        public var atLeast: Double
    }
}

/// `theme.yaml`, in a theme's folder.
public enum ThemeFile {
    public static let kind = FileKind<ThemeSettings>(
        "theme.yaml", "What a theme builds on, and its tokens.",
        .mapping(
            ThemeSettings(),
            [
                .optional(
                    "extends", \.extends, Shape<String>.line.located,
                    "the theme that this one builds on", example: "civic"),
                .optional(
                    "tokens", \.tokens, .names(Shape<String>.text.located), or: "",
                    "colours, sizes and fonts by the names that the style sheets use", example: "{accent: \"#12436d\"}"),
                .optional(
                    "contrast", \.contrast, .list(of: contrast), or: "",
                    "which colours stand on which, and how far apart they must be",
                    example: "[{colour: ink, on: [paper], at-least: 4.5}]"),
            ]))

    private static let contrast = Shape<ThemeSettings.Contrast>.mapping(
        .init(colour: Located("", at: Place(file: "")), grounds: [], atLeast: 0),
        [
            .required(
                "colour", \.colour, Shape<String>.line.located, "the token of what is written or drawn", example: "ink"
            ),
            .required(
                "on", \.grounds, .list(of: Shape<String>.line.located), "the tokens of what it stands on",
                example: "[paper]"),
            .required(
                "at-least", \.atLeast, ratio,
                "the contrast ratio: 4.5 for text, 3 for large text and for what shows where a control is",
                example: "4.5"),
        ])

    private static let ratio = Shape<String>.text(
        TextForm("a ratio from 3 to 21", pattern: "^\\d{1,2}(\\.\\d{1,2})?$"), ContentRules.badValue,
        not: "a contrast ratio", where: { ratio(of: $0) != nil }
    ) { _ in
        "Write a number from 3 to 21: WCAG 2.2 asks for 4.5 for text, and for 3 for large text and controls."
    }.map { ratio(of: $0) ?? 21 }

    @Sendable private static func ratio(of text: String) -> Double? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            (1...2).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
        }
        guard isPlain, parts.count <= 2, let ratio = Double(text), (3...21).contains(ratio) else { return nil }
        return ratio
    }
}

/// `words/<tag>.yaml`, in a theme's folder: the words of the pages in one language.
public enum WordsFile {
    /// - Parameter known: the names that the templates use, all others being unknown keys; nil where any will do.
    public static func kind(known: [String]? = nil) -> FileKind<[Named<Located<String>>]> {
        FileKind(
            "words.yaml", "The words of the pages in one language.", .names(Shape<String>.text.located, known: known))
    }
}
