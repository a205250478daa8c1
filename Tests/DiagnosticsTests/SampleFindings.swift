import Diagnostics

/// The rules and files that the tests of reports share.
enum Sample {
    static let tableWithoutCaption = Rule(
        "table-without-caption", .error, title: "Every table has a caption",
        explanation: "A caption says what a table shows. Without one, a table is found by no one who cannot see it.",
        wrong: [Example("schemes/scheme/duties.md", line: 3, "# Duties\n\n[](table:staff)\n\n| Post |\n|---|\n")],
        right: [Example("schemes/scheme/duties.md", "# Duties\n\n[Staff in post](table:staff)\n")])
    static let bareLink = Rule(
        "bare-link", .warning, title: "A link says where it leads", explanation: "An address is no name for a page.")
    static let longHeading = Rule(
        "long-heading", .note, title: "A heading is short", explanation: "Headings are listed under contents.")
    static let personalData = Rule(
        "personal-data", .error, title: "No person is named", explanation: "Names of people are not published.",
        canBeAccepted: false)

    static let rules = [tableWithoutCaption, bareLink, longHeading, personalData]

    static func catalogue() throws -> RuleCatalogue { try RuleCatalogue([rules, AcceptanceRules.all]) }

    static let duties = "content/duties.md"
    static let files = [
        duties: "# Duties\n\n[](table:staff)\nSee https://example.org/, {now}\n[](table:pay)\n",
        "content/a b.md": "Jane Doe, 100% of it\n",
        "content/accepted.yaml": "- code: bare-link\n  place: duties.md\n",
    ]

    static func read(_ file: String) -> [UInt8]? { files[file].map { Array($0.utf8) } }

    static func noCaption(line: Int = 3, id: String = "staff", length: Int = 4) -> Diagnostic {
        Diagnostic(
            tableWithoutCaption, at: Place(file: duties, line: line, column: 1, length: length),
            "Table “\(id)” has no caption",
            remedy: "Write the caption between the square brackets: [Staff in post by …](table:\(id))",
            notes: [
                Diagnostic.Note("first defined here", at: Place(file: "content/a b.md", line: 1, column: 6, length: 3)),
                Diagnostic.Note("a caption is one sentence"),
            ])
    }

    static let link = Diagnostic(
        bareLink, at: Place(file: duties, line: 4, column: 5, length: 20), "An address stands as a link's text",
        remedy: "Write what is there: {name}")
    static let heading = Diagnostic(
        longHeading, at: Place(file: duties, line: 1), "Heading “Duties” is long", remedy: "")
    static let person = Diagnostic(
        personalData, at: Place(file: "content/a b.md", line: 1, column: 1, length: 8), "A person is named here",
        remedy: "Name the post", showsExcerpt: false)
    static let fullDisk = Diagnostic(
        Rule("disk-full", .error, title: "There is room to write", explanation: "The site is written whole."),
        at: nil, "The disk is full", remedy: "Make room, then build again")

    static func diagnostics(_ list: [Diagnostic]) -> Diagnostics {
        var diagnostics = Diagnostics()
        for diagnostic in list { diagnostics.add(diagnostic) }
        return diagnostics
    }

    static func acceptance(
        code: String = "bare-link", path: String = duties, text: String? = nil,
        reason: String? = "The source prints it so", date: String? = "2026-03-01", line: Int = 1
    ) -> Acceptance {
        Acceptance(
            code: code, path: path, text: text, reason: reason, date: date,
            place: Place(file: "content/accepted.yaml", line: line, column: 9, length: 9))
    }

    /// One of everything: two errors, a note, an accepted warning, in three places of two files and one nowhere.
    static func report() throws -> Report {
        Report(
            diagnostics([fullDisk, link, noCaption(), person, heading]), accepting: [acceptance()],
            rules: try catalogue(), reading: read)
    }
}
