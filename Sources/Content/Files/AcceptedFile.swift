public import Diagnostics
public import Language

/// A finding that the site's editors have decided to live with.
public struct AcceptedFinding: Sendable, Hashable {
    /// The code of the rule.
    public var code: Located<String>
    /// The file's path in the content folder.
    public var file: Located<String>
    /// Text that the finding's line must hold; nil where any finding in the file will do.
    public var lineText: Located<String>?
    public var reason: String
    /// When it was accepted.
    public var date: Located<CalendarDate>

    public init(
        code: Located<String>, file: Located<String>, lineText: Located<String>? = nil, reason: String,
        date: Located<CalendarDate>
    ) {
        self.code = code
        self.file = file
        self.lineText = lineText
        self.reason = reason
        self.date = date
    }
}

/// `accepted.yaml`, in the content folder itself.
public enum AcceptedFile {
    public static let kind = FileKind<[AcceptedFinding]>(
        "accepted.yaml", "The findings that were looked at and accepted.",
        Shape<Accepted>.mapping(
            Accepted(),
            [
                .required(
                    "accepted", \.list, .list(of: finding), "the accepted findings",
                    example:
                        "[{code: long-sentence, file: schemes/scheme/duties.md, reason: Quoted from the law., date: 2026-01-31}]"
                )
            ]
        ).map(\.list))

    private struct Accepted: Sendable {
        var list: [AcceptedFinding] = []
    }

    private static let finding = Shape<AcceptedFinding>.mapping(
        AcceptedFinding(
            code: Located("", at: Place(file: "")), file: Located("", at: Place(file: "")), reason: "",
            date: Located(.first, at: Place(file: ""))),
        [
            .required(
                "code", \.code, Shape<String>.id.located, "the code of the finding, as the report prints it",
                example: "long-sentence"),
            .required(
                "file", \.file, Shape<String>.line.located,
                "the file of the finding, by its path in the content folder",
                example: "schemes/scheme/duties.md"),
            .optional(
                "line-text", \.lineText, Shape<String>.line.located,
                "text that the line must hold, so that nothing else in the file is accepted with it",
                example: "the said authority shall"),
            .required("reason", \.reason, .text, "why it is accepted", example: "Quoted from the law."),
            .required("date", \.date, Shape<CalendarDate>.date.located, "when it was accepted", example: "2026-01-31"),
        ])
}
