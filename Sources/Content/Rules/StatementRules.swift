public import Diagnostics

extension ContentRules {
    public static let statementOverclaims = Rule(
        "statement-overclaims", .error, title: "A site complies in full only where people have found no fault",
        explanation: """
            Programs find perhaps a third of what keeps people out. A statement may say that the site complies in full \
            only where a person has tested it, and where nothing is listed that fails.
            """,
        wrong: [
            Example(
                "accessibility.yaml", line: 1, fullStatement.replacing("method: manual", with: "method: automatic")),
            Example("site.yaml", siteWithContacts),
        ],
        right: [Example("accessibility.yaml", fullStatement), Example("site.yaml", siteWithContacts)])

    public static let statementWithoutReasons = Rule(
        "statement-without-reasons", .error, title: "A statement lists what does not comply",
        explanation: """
            The regulations ask for the parts that people cannot use, and for the reasons. The statement's sentence ends \
            with “listed below”.
            """,
        wrong: [
            Example(
                "accessibility.yaml", line: 1, fullStatement.replacing("compliance: full", with: "compliance: partial")),
            Example("site.yaml", siteWithContacts),
        ],
        right: [Example("accessibility.yaml", partialStatement), Example("site.yaml", siteWithContacts)])

    public static let statementNotTested = Rule(
        "statement-not-tested", .warning, title: "A statement says when the site was tested",
        explanation: "The model statement says when the site was last tested, by whom, how, and what was looked at.",
        wrong: [
            Example(
                "accessibility.yaml", line: 0,
                partialStatement.split(separator: "\n").filter { !$0.hasPrefix("tested") }.joined(separator: "\n")
                    + "\n"),
            Example("site.yaml", siteWithContacts),
        ],
        right: [Example("accessibility.yaml", partialStatement), Example("site.yaml", siteWithContacts)])

    public static let statementContact = Rule(
        "statement-contact", .warning, title: "A statement names ways to report a problem that everyone can use",
        explanation: """
            Who cannot hear or speak on the telephone calls through Relay UK, which was once called Text Relay: 18001 \
            then the number. An email address or a form helps others.
            """,
        wrong: [Example("accessibility.yaml", line: 0, partialStatement)],
        right: [Example("accessibility.yaml", partialStatement), Example("site.yaml", siteWithContacts)])

    private static let fullStatement = """
        compliance: full
        prepared: 2026-01-31
        reviewed: 2026-01-31
        tested: {date: 2026-01-15, by: the web team, method: manual, sample: Every page.}

        """

    private static let partialStatement = """
        compliance: partial
        prepared: 2026-01-31
        reviewed: 2026-01-31
        tested: {date: 2026-01-15, by: the web team, method: manual, sample: Every page.}
        non-compliances:
        - text: Some images have no description.
          criterion: 1.1.1 Non-text content
          level: A

        """

    private static let siteWithContacts = """
        title: Equality schemes
        organisation: Ashby Borough Council
        web-address: https://schemes.ashby.example/
        contacts:
          email: equality@example.org
          phone: 01632 960 000
          relay: 18001 then our number

        """
}
