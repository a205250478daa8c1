public import Diagnostics

/// The rules that speak of a site as a whole.
public enum SiteRules {
    public static let whole: [Rule] = [.addressTaken, .idRepeated, .linkBroken, .noWebAddress, .fileNotLinked]

    /// What was live, and where its readers are led.
    public static let addresses: [Rule] = [.oldAddressTaken, .addressGone, .publishedLock]

    public static let statement: [Rule] = [.statementNotLinked, .statementReviewDue]

    /// What is asked of a theme beyond its templates.
    public static let themes: [Rule] = [
        .themeUnreadable, .themeWordMissing, .themeExtends, .themeFileUnused, .themeNameUnused,
    ]
}

extension Rule {
    static let noWebAddress = Rule(
        "no-web-address", .note, title: "The site knows its web address",
        explanation: """
            Links within the site need no web address, so the site also works from a memory stick. The page for \
            addresses that do not exist, canonical links, the sitemap, the feed and robots.txt do; without an address they \
            are left out.
            """,
        wrong: [
            Example(
                "site.yaml", line: 0,
                """
                title: Equality schemes
                organisation: Ashby Borough Council

                """)
        ],
        right: [
            Example(
                "site.yaml",
                """
                title: Equality schemes
                organisation: Ashby Borough Council
                web-address: https://www.example.org/schemes/

                """)
        ])

    static let statementReviewDue = Rule(
        "statement-review-due", .note, title: "The accessibility statement is reviewed every year",
        explanation: """
            The regulations ask for regular review, which the guidance takes to be once a year. It depends on what day \
            it is, so it is looked at only where --date says so, as make publish does.
            """)

    static let fileNotLinked = Rule(
        "file-not-linked", .warning, title: "Every file under files is linked to",
        explanation: """
            Only files that a page links to or shows are published, so that nothing is published by accident. A file \
            that nothing links to is probably a link forgotten.
            """,
        wrong: [Example("schemes/scheme/files/wards.csv", line: 0, "ward,people\nNorth,4120\n")],
        right: [
            Example("schemes/scheme/files/wards.csv", "ward,people\nNorth,4120\n"),
            Example(
                "schemes/scheme/duties.md", "# Our duties\n\nThey hold in [all wards](files/wards.csv).\n"),
        ])
}
