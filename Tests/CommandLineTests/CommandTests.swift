import Foundation
import Glibc
import TestFolders
import Testing

@Suite struct CommandTests {
    let working: Working
    var folder: TemporaryFolder { working.folder }
    init() throws { working = try Working() }

    // MARK: Asking

    @Test(arguments: [["--help"], ["-h"], ["build", "--help"], ["help", "check"]])
    func helpIsPrinted(arguments: [String]) throws {
        let run = try run("strapline", arguments, in: folder.path)
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.output.contains("USAGE: strapline"))
    }

    @Test func theVersionIsPrinted() throws {
        let run = try working.strapline("--version")
        #expect(run.status == 0)
        #expect(run.output == "0.1.0\n")
        #expect(run.error == "")
    }

    @Test(
        arguments: [
            (["build", "--fromage"], "Unknown option '--fromage'"), (["bild"], "'bild'"),
            (["build", "--jobs", "0"], "--jobs takes a number from 1 to 256."),
            (["build", "--jobs", "two"], "'two'"),
            (["check", "--date", "2026-02-30"], "--date takes a day of the calendar written as 2026-01-31."),
            (["check", "--date", "30/01/2026"], "--date takes a day of the calendar written as 2026-01-31."),
            (
                ["build", "--base-url", "schemes.example"],
                "--base-url takes an address that begins with https:// or http://."
            ),
            (["check", "--report", "pdf"], "'pdf'"), (["explain", "raw-htlm"], "Did you mean “raw-html”?"),
            (["explain", "nothing-like-it"], "There is no kind of finding “nothing-like-it”."),
        ] as [([String], String)])
    func whatIsNotUnderstoodIsSaidAndEndsWithTwo(arguments: [String], message: String) throws {
        let run = try run("strapline", arguments, in: folder.path)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.error.contains(message), "\(run.error)")
        #expect(try folder.names() == ["content", "themes"])
    }

    @Test func aRuleIsExplainedWithItsExamples() throws {
        let run = try working.strapline("explain", "raw-html")
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.output.hasPrefix("raw-html (error)\nChapters hold no HTML\n"))
        #expect(run.output.contains("\nWrong: schemes/scheme/duties.md\n"))
        #expect(run.output.contains("\nRight: schemes/scheme/duties.md\n"))
    }

    @Test func allRulesAreListed() throws {
        let run = try working.strapline("explain")
        #expect(run.status == 0)
        #expect(run.output.contains("raw-html (error)\n    Chapters hold no HTML\n"))
    }

    // MARK: Building and checking

    @Test func aBuildSaysWhatItDid() throws {
        let first = try working.strapline("build")
        #expect(first.status == 0)
        #expect(first.output == "")
        #expect(
            first.error
                == "No findings. 6 pages of 1 publication in “output”: 15 files written, 0 unchanged, 0 removed.\n")
        let second = try working.strapline("build")
        #expect(second.status == 0)
        #expect(second.error == "No findings. 6 pages of 1 publication in “output”, which nothing has changed.\n")
        try folder.write("# Our duties\n\nThey are four.\n", to: Working.chapter)
        let third = try working.strapline("build")
        // The chapter, and the page of the whole publication.
        #expect(
            third.error
                == "No findings. 6 pages of 1 publication in “output”: 2 files written, 13 unchanged, 0 removed.\n")
    }

    @Test func aCheckWritesNothing() throws {
        let before = try folder.traces()
        let run = try working.strapline("check")
        #expect(run.status == 0)
        #expect(run.error == "No findings. Checked 6 pages of 1 publication.\n")
        #expect(try folder.traces() == before)
    }

    @Test func anErrorFailsAndLeavesTheOldSite() throws {
        try working.strapline("build")
        let before = try folder.traces().filter { $0.key.hasPrefix("output") }
        try working.breakChapter()
        let build = try working.strapline("build")
        #expect(build.status == 1)
        #expect(
            build.error == """
                content/schemes/scheme/duties.md:3:10: error: “<b>” is HTML, which is not published [raw-html]
                    3 | They are <b>three</b>.
                      |          ^~~
                   fix: Write **bold**.

                content/schemes/scheme/duties.md:3:18: error: “</b>” is HTML, which is not published [raw-html]
                    3 | They are <b>three</b>.
                      |                  ^~~~
                   fix: Write **bold**.

                2 errors in 1 file. Nothing was published; the old site stands as it was.

                """)
        #expect(try working.strapline("check").status == 1)
        #expect(try folder.traces().filter { $0.key.hasPrefix("output") } == before)
        #expect(try folder.names() == ["content", "output", "themes"])
    }

    @Test func aWarningFailsWhereTheBuildIsStrict() throws {
        try working.blemishChapter()
        #expect(try working.strapline("check").status == 0)
        #expect(try working.strapline("check", "--strict").status == 1)
        #expect(try working.strapline("build", "--strict").status == 1)
        #expect(!folder.exists("output"))
        #expect(try working.strapline("build").status == 0)
        #expect(folder.exists("output/index.html"))
    }

    @Test func theDayThatCountsAsTodayIsTaken() throws {
        #expect(try working.strapline("build", "--date", "2026-01-31").status == 0)
    }

    @Test func theTimesOfTheStagesAreSaidOnRequest() throws {
        let run = try working.strapline("check", "--timings")
        #expect(run.status == 0)
        #expect(run.error.contains("\nstage      wall ms  cpu ms\nread "))
    }

    @Test func slashesAtTheEndOfFoldersMakeNoDifference() throws {
        try working.breakChapter()
        let run = try working.strapline("check", "--content", "content/", "--theme", "themes/civic//")
        #expect(run.error == (try working.strapline("check").error))
    }

    @Test func aFolderThatIsNotThereIsSaidToBeMissing() throws {
        let run = try working.strapline("check", "--content", "contents")
        #expect(run.status == 1)
        #expect(
            run.error.hasPrefix("contents: error: The content folder “contents” does not exist [content-unreadable]\n"))
        let theme = try working.strapline("check", "--theme", "themes/cevic")
        #expect(theme.status == 1)
        #expect(
            theme.error.hasPrefix("themes/cevic: error: The theme “themes/cevic” does not exist [theme-unreadable]\n"))
    }

    @Test func aFolderThatIsNotOursIsRefusedAndUntouched() throws {
        try folder.write("My life", to: "Documents/CV.txt")
        let before = try folder.traces()
        let run = try working.strapline("build", "--output", "Documents")
        #expect(run.status == 1)
        #expect(
            run.error == """
                error: “Documents” holds a file or folder that Strapline did not make [output-not-ours]
                   fix: Choose another folder with --output; nothing in this one was touched
                   note: For instance “CV.txt”

                1 error. Nothing was published; the old site stands as it was.

                """)
        #expect(try folder.traces() == before)
    }

    @Test func theOutputFolderIsJudgedInTheSameRunAsTheContent() throws {
        try folder.write("My life", to: "Documents/CV.txt")
        try working.breakChapter()
        let run = try working.strapline("build", "--output", "Documents")
        #expect(run.status == 1)
        #expect(run.error.contains("[raw-html]") && run.error.contains("[output-not-ours]"))
    }

    // MARK: Publishing

    @Test func publishingRecordsWhatIsLive() throws {
        let first = try working.strapline("publish")
        #expect(first.status == 0, "\(first.error)")
        let lock = try folder.text("content/published.lock")
        let lines = lock.split(separator: "\n")
        #expect(
            lines.first == "# What is live, written by “strapline publish”. Keep it with the content; do not edit it.")
        let pages = try folder.texts(below: "output").keys.filter { $0.hasSuffix(".html") && $0 != "404.html" }
            .sorted()
        #expect(lines.dropFirst().map { String($0.split(separator: " ")[1]) } == pages)
        let before = try folder.traces()
        let second = try working.strapline("publish")
        #expect(second.status == 0)
        #expect(try folder.traces() == before)
        try folder.write("# Our duties\n\nThey are four.\n", to: Working.chapter)
        #expect(try working.strapline("publish").status == 0)
        #expect(try folder.text("content/published.lock") != lock)
    }

    @Test func anAddressThatWasLiveIsNotLostInSilence() throws {
        #expect(try working.strapline("publish").status == 0)
        let lock = try folder.text("content/published.lock")
        try folder.write("# Our duties\n\nThey are three.\n", to: "content/schemes/scheme/obligations.md")
        unlink(folder.path(Working.chapter))
        let settings = try folder.text("content/schemes/scheme/publication.yaml")
            .replacing("duties.md", with: "obligations.md")
        try folder.write(settings, to: "content/schemes/scheme/publication.yaml")

        let lost = try working.strapline("publish")
        #expect(lost.status == 1)
        #expect(lost.error.contains("“schemes/scheme/duties.html” is live, and this build has nothing there"))
        #expect(lost.error.contains("publication.yaml, so that readers find the new page: replaces: ["))
        #expect(try folder.text("content/published.lock") == lock)

        try folder.write(
            settings + "replaces: [{old: schemes/scheme/duties.html, page: obligations.md}]\n",
            to: "content/schemes/scheme/publication.yaml")
        let mended = try working.strapline("publish")
        #expect(mended.status == 0, "\(mended.error)")
        #expect(
            try folder.text("output/_redirects").hasSuffix(
                "\n/schemes/scheme/duties.html /schemes/scheme/obligations.html 301\n"))
    }

    @Test func publishingIsStrict() throws {
        try working.blemishChapter()
        #expect(try working.strapline("publish").status == 1)
        #expect(try folder.names() == ["content", "themes"])
        #expect(!folder.exists("content/published.lock"))
    }

    // MARK: Previewing

    @Test func aPreviewIsBuiltWithDraftsInAFolderOfItsOwnUntilItIsStopped() throws {
        try working.strapline("build")
        let site = try folder.texts(below: "output")
        try folder.write(
            try folder.text("content/schemes/scheme/publication.yaml") + "status: draft\n",
            to: "content/schemes/next/publication.yaml")
        try folder.write("# Our duties\n\nThey will be four.\n", to: "content/schemes/next/duties.md")
        let child = try Child(
            "strapline", ["preview", "--port", "0"], in: folder.path, output: folder.path("said"),
            error: folder.path("said"))
        for _ in 0..<3000 {
            guard child.isRunning, try !folder.text("said").contains("Stop with Ctrl-C.") else { break }
            pause(microseconds: 10_000)
        }
        #expect(child.isRunning)
        child.signal(SIGINT)
        #expect(child.end() == 1000 + SIGINT)
        #expect(try folder.text("said").contains("Open http://127.0.0.1:"))
        #expect(folder.exists(".preview/schemes/next/duties.html"))
        #expect(try folder.texts(below: "output") == site)
    }

    @Test func aPreviewThatCannotBeBuiltSaysWhatIsWrong() throws {
        try working.breakChapter()
        let run = try working.strapline("preview", "--port", "0")
        #expect(run.status == 1)
        #expect(run.error.contains("[raw-html]"))
        #expect(!folder.exists(".preview"))
    }

    @Test func aSiteWithoutAThemeIsBuiltWithTheBuiltInOne() throws {
        try working.strapline("build", "--output", "with")
        let bare = try TemporaryFolder()
        try bare.copy(folder.path("content"), to: "content")
        let built = try run("strapline", ["build", "--output", "with"], in: bare.path)
        #expect(built.status == 0, "\(built.error)")
        #expect(try bare.texts(below: "with") == folder.texts(below: "with"))
    }

    @Test func ofSeveralThemesOneIsNamed() throws {
        try folder.write("extends: civic\n", to: "themes/county/theme.yaml")
        try folder.write("extends: civic\n", to: "themes/town/theme.yaml")
        #expect(try working.strapline("check").status == 0)
        let bare = try TemporaryFolder()
        try bare.copy(folder.path("content"), to: "content")
        try bare.copy(folder.path("themes/county"), to: "themes/county")
        #expect(try run("strapline", ["check"], in: bare.path).status == 0)
        try bare.copy(folder.path("themes/town"), to: "themes/town")
        let several = try run("strapline", ["check"], in: bare.path)
        #expect(several.status == 2)
        #expect(
            several.error.contains(
                "There are several themes: themes/county, themes/town. Name the site's with --theme."))
    }

    // MARK: Reports

    @Test func theJSONReportHasTheFindings() throws {
        try working.breakChapter()
        let run = try working.strapline("check", "--report", "json")
        #expect(run.status == 1)
        #expect(run.error == "Checked 6 pages of 1 publication.\n")
        let report = try json(run.output)
        #expect(report["format"] as? String == "strapline-report")
        #expect(report["fails"] as? Bool == true)
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.map { $0["code"] as? String } == ["raw-html", "raw-html"])
        let place = try #require(findings[0]["place"] as? [String: Any])
        #expect(place["file"] as? String == Working.chapter)
        #expect(place["line"] as? Int == 3)
    }

    @Test func theSARIFReportHasTheFindings() throws {
        try working.breakChapter()
        let run = try working.strapline("check", "--report", "sarif")
        #expect(run.status == 1)
        let log = try json(run.output)
        #expect(log["version"] as? String == "2.1.0")
        let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleId"] as? String } == ["raw-html", "raw-html"])
    }

    @Test func theReportForGitHubIsALineAFinding() throws {
        try working.breakChapter()
        let run = try working.strapline("check", "--report", "github")
        #expect(run.status == 1)
        #expect(run.error == "")
        let lines = run.output.split(separator: "\n")
        let start = "::error file=content/schemes/scheme/duties.md,line=3,col="
        #expect(lines.map { $0.hasPrefix(start) } == [true, true, false])
    }

    @Test func aCleanReportIsAsWellFormedAsAnyOther() throws {
        let report = try json(try working.strapline("check", "--report", "json").output)
        #expect(report["fails"] as? Bool == false)
        #expect((report["findings"] as? [Any])?.isEmpty == true)
        _ = try json(try working.strapline("check", "--report", "sarif").output)
    }

    @Test(arguments: [nil, "1"] as [String?])
    func nothingThatIsNotATerminalGetsColours(noColour: String?) throws {
        try working.breakChapter()
        let run = try working.strapline(
            "check", environment: ["NO_COLOR": noColour, "TERM": "xterm-256color", "CLICOLOR_FORCE": nil])
        #expect(!run.error.contains("\u{1B}"))
    }

    @Test func aTerminalGetsColoursUnlessItWantsNone() throws {
        try working.breakChapter()
        // script(1) gives the command a terminal.
        func onTerminal(_ environment: [String: String?]) throws -> Run {
            let command = besideTests("strapline") + " check"
            return try run(
                "/usr/bin/script", ["-qec", command, "/dev/null"], in: folder.path, environment: environment)
        }
        let coloured = try onTerminal(["NO_COLOR": nil, "TERM": "xterm"])
        #expect(coloured.status == 1)
        #expect(coloured.output.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(!(try onTerminal(["NO_COLOR": "1", "TERM": "xterm"]).output.contains("\u{1B}")))
        #expect(!(try onTerminal(["NO_COLOR": nil, "TERM": "dumb"]).output.contains("\u{1B}")))
    }
}
