import Diagnostics
import Testing

struct AcceptanceTests {
    /// What a report says of each finding: its code, with the reason where it is accepted.
    private func report(_ findings: [Diagnostic], accepting acceptances: [Acceptance]) throws -> [String] {
        Report(
            Sample.diagnostics(findings), accepting: acceptances, rules: try Sample.catalogue(), reading: Sample.read
        ).findings.map { finding in
            finding.accepted.map { "\(finding.diagnostic.rule.code): \($0.reason)" } ?? finding.diagnostic.rule.code
        }
    }

    /// The one finding about an acceptance, in words.
    private func complaint(of acceptance: Acceptance) throws -> [String] {
        let report = Report(
            Sample.diagnostics([Sample.link]), accepting: [acceptance], rules: try Sample.catalogue(),
            reading: Sample.read)
        let complaints = report.findings.filter { $0.diagnostic.place == acceptance.place }.map(\.diagnostic)
        return complaints.flatMap { ["\($0.severity.word) \($0.rule.code)", $0.summary, $0.remedy] }
    }

    @Test func anAcceptedFindingIsListedButDoesNotFail() throws {
        let report = Report(
            Sample.diagnostics([Sample.noCaption()]), accepting: [Sample.acceptance(code: "table-without-caption")],
            rules: try Sample.catalogue(), reading: Sample.read)
        #expect(report.exitStatus(strict: true) == 0)
        #expect(report.findings.map { $0.accepted?.reason } == ["The source prints it so"])
    }

    @Test(arguments: ["content/duties.md", "content", "content/", "./content/duties.md"])
    func aFileOrAFolderIsAccepted(path: String) throws {
        let reported = try report([Sample.link], accepting: [Sample.acceptance(path: path)])
        #expect(reported == ["bare-link: The source prints it so"])
    }

    @Test(arguments: ["content/dut", "content/duties", "duties.md", "content/duties.md/x", "", "/", "."])
    func anotherPathAcceptsNothing(path: String) throws {
        #expect(
            try report([Sample.link], accepting: [Sample.acceptance(path: path)]) == ["accepted-unused", "bare-link"])
    }

    @Test func onlyTheKindThatIsNamedIsAccepted() throws {
        let reported = try report([Sample.link, Sample.noCaption()], accepting: [Sample.acceptance()])
        #expect(reported == ["table-without-caption", "bare-link: The source prints it so"])
    }

    @Test func wordsOfALineNarrowAnAcceptanceToIt() throws {
        let findings = [Sample.noCaption(line: 3), Sample.noCaption(line: 5, id: "pay")]
        let one = Sample.acceptance(code: "table-without-caption", text: " [](table:pay) ")
        #expect(
            try report(findings, accepting: [one])
                == ["table-without-caption", "table-without-caption: The source prints it so"])
        let none = Sample.acceptance(code: "table-without-caption", text: "[](table:other)")
        #expect(
            try report(findings, accepting: [none])
                == ["accepted-unused", "table-without-caption", "table-without-caption"])
    }

    @Test func aLineThatMustNotBeQuotedIsNotComparedWithWords() throws {
        let hidden = Diagnostic(
            Sample.bareLink, at: Place(file: "content/a b.md", line: 1), "Hidden", remedy: "", showsExcerpt: false)
        let byWords = Sample.acceptance(path: "content/a b.md", text: "Jane Doe")
        #expect(try report([hidden], accepting: [byWords]) == ["bare-link", "accepted-unused"])
        let byPath = Sample.acceptance(path: "content/a b.md")
        #expect(try report([hidden], accepting: [byPath]) == ["bare-link: The source prints it so"])
    }

    @Test func anAcceptanceThatMatchesNothingIsAWarning() throws {
        #expect(
            try complaint(of: Sample.acceptance(code: "long-heading")) == [
                "warning accepted-unused", "Nothing in content/duties.md is found “long-heading”",
                "Remove this entry, or correct its place",
            ])
        #expect(
            try complaint(of: Sample.acceptance(text: "elsewhere")) == [
                "warning accepted-unused",
                "Nothing in content/duties.md is found “bare-link” at a line with the text given",
                "Remove this entry, or correct its place",
            ])
    }

    @Test func anAcceptanceOfWhatThisRunDidNotCheckMayMatchNothing() throws {
        let report = Report(
            Diagnostics(), accepting: [Sample.acceptance()], rules: try Sample.catalogue(), unchecked: ["bare-link"],
            reading: Sample.read)
        #expect(report.findings.isEmpty)
    }

    @Test func anUnknownCodeIsAnErrorThatNamesTheNearest() throws {
        #expect(
            try complaint(of: Sample.acceptance(code: "bare-lnik")) == [
                "error accepted-unknown-code", "There is no kind of finding “bare-lnik”", "Did you mean “bare-link”?",
            ])
        #expect(
            try complaint(of: Sample.acceptance(code: "zzz")) == [
                "error accepted-unknown-code", "There is no kind of finding “zzz”",
                "Copy the code from the report, where it stands in square brackets",
            ])
    }

    @Test(arguments: [nil, "", " \n"] as [String?])
    func aMissingReasonIsAnErrorAndAcceptsNothing(reason: String?) throws {
        let acceptance = Sample.acceptance(reason: reason)
        #expect(
            try complaint(of: acceptance) == [
                "error accepted-incomplete", "The accepted finding “bare-link” has no reason",
                "Add a line that says why it is left as it is: “reason: …”",
            ])
        #expect(try report([Sample.link], accepting: [acceptance]) == ["accepted-incomplete", "bare-link"])
    }

    @Test func aMissingDateIsAnErrorAndAcceptsNothing() throws {
        #expect(
            try complaint(of: Sample.acceptance(date: nil)) == [
                "error accepted-incomplete", "The accepted finding “bare-link” has no date",
                "Add the day on which it was accepted: “date: 2026-03-01”",
            ])
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "1 March 2026", "2026-3-1", "", "2026-03-0x",
    ])
    func aDayThatTheCalendarDoesNotHaveIsAnError(date: String) throws {
        #expect(
            try complaint(of: Sample.acceptance(date: date)) == [
                "error accepted-incomplete", "“\(date)” is not a date",
                "Write the day on which the finding was accepted in the form 2026-03-01",
            ])
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "2026-12-31"])
    func everyDayOfTheCalendarIsADate(date: String) throws {
        #expect(try complaint(of: Sample.acceptance(date: date)) == [])
    }

    @Test func someFindingsCanNeverBeAccepted() throws {
        let acceptance = Sample.acceptance(code: "personal-data", path: "content/a b.md")
        #expect(
            try complaint(of: acceptance) == [
                "error accepted-forbidden", "A finding “personal-data” can never be accepted",
                "Mend what the report finds in content/a b.md, and remove this entry",
            ])
        #expect(try report([Sample.person], accepting: [acceptance]) == ["personal-data", "accepted-forbidden"])
    }

    @Test func findingsAboutAcceptancesCannotBeAccepted() throws {
        let pair = [
            Sample.acceptance(code: "long-heading"),
            Sample.acceptance(code: "accepted-unused", path: "content/accepted.yaml", line: 2),
        ]
        #expect(try report([], accepting: pair) == ["accepted-unused", "accepted-forbidden"])
    }

    @Test func theFirstOfTwoThatMatchGivesTheReasonAndNeitherIsUnused() throws {
        let pair = [
            Sample.acceptance(path: "content", reason: "the folder"), Sample.acceptance(reason: "the file", line: 2),
        ]
        #expect(try report([Sample.link], accepting: pair) == ["bare-link: the folder"])
    }
}
