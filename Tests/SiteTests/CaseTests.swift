import Glibc
import Platform
import TestFolders
import Testing

/// Whole small sites, each a folder of Tests/Sites: what is read, what every page then holds, and what is reported.
/// `RECORD=1` rewrites what is expected, and that run fails.
@Suite struct CaseTests {
    static let sites = repository("Tests/Sites")
    static let cases: [String] = {
        let names = (try? entries(of: Descriptor(sites, flags: O_RDONLY | O_DIRECTORY)).map(\.shownName)) ?? []
        return names.sorted()
    }()

    @Test func thereAreCases() {
        #expect(Self.cases.count > 2)
    }

    @Test(arguments: cases) func aSiteIsWhatItIsExpectedToBe(name: String) throws {
        let site = SiteCase(folder: "\(Self.sites)/\(name)")
        let found = try site.outcome()
        guard getenv("RECORD") == nil else {
            try site.record(found)
            Issue.record("Recorded what “\(name)” is. Look at the difference before it is committed.")
            return
        }
        let expected = try site.expected()
        #expect(found.report == expected.report)
        #expect(found.pages.keys.sorted() == expected.pages.keys.sorted(), "unexpected pages, or expectations without")
        for (address, page) in expected.pages.sorted(by: { $0.key < $1.key }) {
            #expect(found.pages[address] == page, "\(name): \(address)")
        }
    }
}

/// A folder with `content`, `expected` and `expected-report.txt`.
struct SiteCase {
    let folder: String

    struct Outcome {
        /// What stands between `<main` and `</main>`, by the page's address; none where a finding fails the build.
        var pages: [String: String] = [:]
        /// As `strapline check` prints it.
        var report = ""
    }

    func outcome() throws -> Outcome {
        let output = try TemporaryFolder()
        let theme = "../../../themes/civic"
        let check = try run("strapline", ["check", "--theme", theme], in: folder)
        let build = try run(
            "strapline", ["build", "--theme", theme, "--output", output.path("site")], in: folder)
        #expect(build.status == check.status, "a check and a build judge alike")
        #expect(output.exists("site") == (build.status == 0))
        var outcome = Outcome(report: check.error)
        for (file, text) in output.exists("site") ? try output.texts(below: "site") : [:]
        where file.hasSuffix(".html") {
            outcome.pages[file] = try mainPart(of: text)
        }
        return outcome
    }

    func expected() throws -> Outcome {
        var outcome = Outcome()
        // A new case has neither yet, and fails.
        if let report = try? readFile(folder + "/expected-report.txt") {
            outcome.report = String(decoding: report, as: UTF8.self)
        }
        guard (try? status(of: folder + "/expected")) != nil else { return outcome }
        for file in try listFolder(folder + "/expected").files {
            outcome.pages[file] = String(decoding: try readFile("\(folder)/expected/\(file)"), as: UTF8.self)
        }
        return outcome
    }

    func record(_ outcome: Outcome) throws {
        let old = try expected().pages.keys
        try writeFile(Array(outcome.report.utf8), to: folder + "/expected-report.txt")
        for (address, page) in outcome.pages {
            try writeFile(Array(page.utf8), to: "\(folder)/expected/\(address)")
        }
        for address in old where outcome.pages[address] == nil { unlink("\(folder)/expected/\(address)") }
    }
}

/// The main element of a page, with a line feed at the end.
func mainPart(of page: String) throws -> String {
    let start = try #require(page.firstRange(of: "<main"), "a page has a main part").lowerBound
    let end = try #require(page[start...].firstRange(of: "</main>"), "the main part ends").upperBound
    return page[start..<end] + "\n"
}
