import Diagnostics
import Testing

struct TerminalReportTests {
    @Test func aReportShowsFindingsThenAcceptedOnesThenCounts() throws {
        let text = try Sample.report().terminalText(closing: "Nothing was published.", reading: Sample.read)
        #expect(
            text == """
                content/a b.md:1:1: error: A person is named here [personal-data]
                   fix: Name the post

                content/duties.md:1: note: Heading “Duties” is long [long-heading]
                    1 | # Duties

                content/duties.md:3:1: error: Table “staff” has no caption [table-without-caption]
                    3 | [](table:staff)
                      | ^~~~
                   fix: Write the caption between the square brackets: [Staff in post by …](table:staff)
                   note: content/a b.md:1:6: first defined here
                   note: a caption is one sentence

                error: The disk is full [disk-full]
                   fix: Make room, then build again

                Accepted finding:

                content/duties.md:4:5: accepted warning: An address stands as a link's text [bare-link]
                    4 | See https://example.org/, {now}
                      |     ^~~~~~~~~~~~~~~~~~~~
                   accepted: The source prints it so (2026-03-01, content/accepted.yaml:1:9)

                3 errors, 1 note in 2 files; 1 accepted. Nothing was published.

                """)
    }

    @Test func aCleanReportIsOneLine() {
        #expect(Report(Diagnostics()).terminalText(reading: Sample.read) == "No findings.\n")
        #expect(
            Report(Diagnostics()).terminalText(closing: "312 pages were published.", reading: Sample.read)
                == "No findings. 312 pages were published.\n")
    }

    @Test func countsAgreeWithTheirNouns() {
        let report = Report(
            Sample.diagnostics([Sample.noCaption(), Sample.noCaption(line: 5, id: "pay"), Sample.link]))
        #expect(report.closingLine("Nothing was published.") == "2 errors, 1 warning in 1 file. Nothing was published.")
        #expect(Report(Sample.diagnostics([Sample.fullDisk])).closingLine() == "1 error.")
    }

    @Test func coloursAreWrittenOnlyWhereTheyAreAskedFor() {
        let report = Report(Sample.diagnostics([Sample.link]))
        #expect(!report.terminalText(reading: Sample.read).contains("\u{1B}"))
        #expect(
            report.terminalText(colour: true, reading: Sample.read).replacing("\u{1B}[", with: "‹") == """
                ‹1mcontent/duties.md:4:5:‹0m ‹1;33mwarning:‹0m ‹1mAn address stands as a link's text‹0m \
                ‹2m[bare-link]‹0m
                ‹2m    4 |‹0m See https://example.org/, {now}
                ‹2m      |‹0m ‹1;32m    ^~~~~~~~~~~~~~~~~~~~‹0m
                   ‹1;32mfix:‹0m Write what is there: {name}

                ‹1m1 warning in 1 file.‹0m

                """)
    }

    @Test func nothingThatAFileOrAFindingHoldsActsOnTheTerminal() {
        let evil = "x\u{1B}]0;owned\u{7}\r\ny\u{9B}31m\u{202E}"
        let finding = Diagnostic(
            Sample.bareLink, at: Place(file: "content/\u{1B}[2J.md", line: 1, column: 2), "Summary \(evil)",
            remedy: "Remedy \(evil)", notes: [.init("Note \(evil)", at: Place(file: "\u{1B}c.md"))])
        let text = Report(Sample.diagnostics([finding])).terminalText(closing: evil) { _ in Array("a\u{1B}cb".utf8) }
        #expect(
            text == """
                content/␛[2J.md:1:2: warning: Summary x␛]0;owned␇ y\u{FFFD}31m\u{FFFD} [bare-link]
                    1 | a␛cb
                      |  ^
                   fix: Remedy x␛]0;owned␇ y\u{FFFD}31m\u{FFFD}
                   note: ␛c.md: Note x␛]0;owned␇ y\u{FFFD}31m\u{FFFD}

                1 warning in 1 file. x␛]0;owned␇ y\u{FFFD}31m\u{FFFD}

                """)
    }

    @Test func findingsBeyondTheLimitOfTheirRuleAreCounted() {
        let places = (1...5).map { Place(file: "a.md", line: $0) }
        let findings = places.map { Diagnostic(Sample.bareLink, at: $0, "Bare link", remedy: "") }
        let report = Report(Sample.diagnostics(findings + [Sample.heading]))
        let text = report.terminalText(limits: ReportLimits(perRule: 2)) { _ in nil }
        #expect(
            text == """
                a.md:1: warning: Bare link [bare-link]

                a.md:2: warning: Bare link [bare-link]
                   and 3 more of this kind [bare-link]

                content/duties.md:1: note: Heading “Duties” is long [long-heading]

                5 warnings, 1 note in 2 files.

                """)
    }

    @Test func noErrorIsLostBehindManyNotes() {
        let notes = (1...5).map { line in
            Diagnostic(Sample.longHeading, at: Place(file: "a.md", line: line), "Long", remedy: "")
        }
        let report = Report(Sample.diagnostics(notes + [Sample.link, Sample.fullDisk]))
        let text = report.terminalText(limits: ReportLimits(perRule: 2, total: 2)) { _ in nil }
        #expect(
            text == """
                content/duties.md:4:5: warning: An address stands as a link's text [bare-link]
                   fix: Write what is there: {name}

                error: The disk is full [disk-full]
                   fix: Make room, then build again

                and 5 not shown: A heading is short [long-heading]

                1 error, 1 warning, 5 notes in 2 files.

                """)
    }

    @Test func lineNumbersOfAnyLengthKeepTheGutterStraight() {
        let text = String(repeating: "\n", count: 123_455) + "abc"
        let finding = Diagnostic(Sample.bareLink, at: Place(file: "a.md", line: 123_456, column: 2), "Bare", remedy: "")
        #expect(
            Report(Sample.diagnostics([finding])).terminalText { _ in Array(text.utf8) } == """
                a.md:123456:2: warning: Bare [bare-link]
                123456 | abc
                       |  ^

                1 warning in 1 file.

                """)
    }
}
