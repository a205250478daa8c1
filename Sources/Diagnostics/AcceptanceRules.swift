/// What is asked of the entries of `accepted.yaml`. None of these findings can be accepted itself.
public enum AcceptanceRules {
    public static let all = [unknownCode, incomplete, forbidden, unused]

    public static let unknownCode = Rule(
        "accepted-unknown-code", .error,
        title: "An accepted finding names a kind of finding that exists",
        explanation: """
            An entry in accepted.yaml names the kind of finding by its code, the word in square brackets at the end of \
            the finding's first line. Copy it from the report. “strapline explain” lists all codes.
            """,
        canBeAccepted: false,
        wrong: [Example("accepted.yaml", line: 2, entry(code: "too-few-clels")), tableRow],
        right: [Example("accepted.yaml", entry(code: "too-few-cells")), tableRow])

    public static let incomplete = Rule(
        "accepted-incomplete", .error,
        title: "An accepted finding says why and since when",
        explanation: """
            Who reads the report later, perhaps an auditor, must see why a finding was left as it is and when that was \
            decided. So each entry in accepted.yaml has a reason in words and a date in the form 2026-03-01.
            """,
        canBeAccepted: false)

    public static let forbidden = Rule(
        "accepted-forbidden", .error,
        title: "Only a finding that harms no one can be accepted",
        explanation: """
            Some findings can never be accepted, because a page with them would show what must not be seen, or could \
            not be published whole. “strapline explain” says of each kind whether it can be accepted.
            """,
        canBeAccepted: false,
        wrong: [Example("accepted.yaml", line: 2, entry(code: "accepted-unused"))],
        right: [Example("accepted.yaml", entry(code: "too-few-cells")), tableRow])

    public static let unused = Rule(
        "accepted-unused", .warning,
        title: "An accepted finding still occurs",
        explanation: """
            Once the cause is mended, or the file renamed, an entry in accepted.yaml accepts nothing any more. Left \
            there it would accept the next finding of its kind, which no one has looked at.
            """,
        canBeAccepted: false,
        wrong: [
            Example("accepted.yaml", line: 2, entry(code: "too-few-cells")),
            Example(
                tableRow.file, "# Our duties\n\n| Duty | Since |\n|------|-------|\n| One | not known |\n"),
        ],
        right: [Example("accepted.yaml", entry(code: "too-few-cells")), tableRow])

    private static func entry(code: String) -> String {
        """
        accepted:
        - code: \(code)
          file: schemes/scheme/duties.md
          line-text: "| One |"
          reason: The source prints this row so.
          date: 2026-03-01

        """
    }

    /// The chapter in which the entry accepts a finding.
    private static let tableRow = Example(
        "schemes/scheme/duties.md", "# Our duties\n\n| Duty | Since |\n|------|-------|\n| One |\n")
}
