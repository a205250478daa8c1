import Diagnostics
import Glibc
import Platform
import Reference
import Site
import TestFolders
import Testing

/// Every rule's examples, laid over a small correct site on a disk and built as a whole: what the handbook shows is
/// what a run finds.
@Suite struct RuleExampleTests {
    static let base = ExampleSite.files

    /// Rules whose breach is no text that could be laid over a site, and why.
    static let notShown: [(reason: String, codes: [String])] = [
        ("the bytes are no text", ["not-utf8"]),
        ("the text would fill screens", ["chapter-too-large", "chapter-too-costly"]),
        ("so would the template, and all the words of a second language", ["template-too-large", "theme-words"]),
        ("it is about a file that is missing", ["no-site-file", "no-home-page"]),
        ("it is about links and permissions of the disk", ["content-unreadable", "link-out-of-content"]),
        ("it is about a theme's folder that is missing", ["theme-unreadable"]),
        ("the form of accepted.yaml asks for the same before", ["accepted-incomplete"]),
        ("it is about what day it is", ["statement-review-due"]),
        (
            "it is about the output folder and its disk",
            [
                "output-asset", "output-busy", "output-changed", "output-disk-full", "output-file-name",
                "output-foreign-files", "output-leftover", "output-link", "output-manifest", "output-mount-point",
                "output-no-permission", "output-no-swap", "output-not-a-folder", "output-not-ours", "output-parent",
                "output-place", "output-read-only", "output-staging", "output-two-files", "output-write-failed",
            ]
        ),
    ]

    @Test func theSiteBelowThemHasNoFindings() throws {
        #expect(try findings(with: []) == [])
    }

    @Test func everyRuleIsShownUnlessItIsSaidWhyNot() {
        let missing = ruleCatalogue.rules.filter { $0.wrong.isEmpty }.map(\.code)
        #expect(missing == Self.notShown.flatMap(\.codes).sorted())
        // The mended example is the site without the file, where there is none.
        #expect(
            ruleCatalogue.rules.filter { !$0.wrong.isEmpty && $0.right.isEmpty }.map(\.code)
                == ["template-unused"])
    }

    /// A rule outside the catalogue can neither be explained nor accepted.
    @Test func everyRuleOfTheCodeIsInTheCatalogue() throws {
        var codes: Set<String> = []
        for file in try listFolder(repository("Sources")).files where file.hasSuffix(".swift") {
            let code = String(decoding: try readFile(repository("Sources/\(file)")), as: UTF8.self)
            for match in code.matches(of: /Rule\(\s*"([a-z0-9-]+)",\s*\.(?:error|warning|note)/) {
                codes.insert(String(match.1))
            }
        }
        #expect(codes.sorted() == ruleCatalogue.rules.map(\.code))
    }

    @Test(arguments: ruleCatalogue.rules.filter { !$0.wrong.isEmpty }.map(\.code))
    func aRuleSpeaksWhereItsExamplesSayAndIsContentWithTheMendedOnes(code: String) throws {
        let rule = try ruleCatalogue.rule(code)
        let places = rule.wrong.compactMap { example in
            example.line.map { "\(ExampleSite.path(of: example)):\($0) \(code)" }
        }
        #expect(!places.isEmpty, "a wrong example names its line")
        let found = Set(try findings(with: rule.wrong))
        for place in places { #expect(found.contains(place), "found instead: \(found.sorted())") }
        #expect(try findings(with: rule.right).filter { $0.hasSuffix(" \(code)") } == [])
    }

    /// What a check of the site finds with these files laid over it, as `content/home.md:3 raw-html`.
    private func findings(with examples: [Example]) throws -> [String] {
        try ExampleSite.check(with: examples).map { "\($0.place?.file ?? ""):\($0.place?.line ?? 0) \($0.rule.code)" }
    }
}

/// The words of a theme's languages.
@Suite struct ThemeWordsTests {
    @Test func theWordsOfTheSitesLanguageAreWhatOthersAreComparedWith() throws {
        let folder = try TemporaryFolder()
        for (path, text) in RuleExampleTests.base { try folder.write(text, to: path) }
        try folder.copy(repository("themes/civic"), to: "civic")
        // “cy” comes before “en” in the folder.
        try folder.write("contents: Cynnwys\nno-such-word: Dim\n", to: "civic/words/cy.yaml")
        let result = try build(
            BuildRequest(contentFolder: folder.path("content"), themeFolder: folder.path("civic"), outputFolder: nil))
        let files = Set(result.report.findings.compactMap(\.diagnostic.place?.file))
        #expect(files == [folder.path("civic/words/cy.yaml")])
        #expect(Set(result.report.findings.map(\.diagnostic.rule.code)) == ["theme-words"])
    }

    @Test func aThemeWithoutWordsIsRefused() throws {
        let folder = try TemporaryFolder()
        for (path, text) in RuleExampleTests.base { try folder.write(text, to: path) }
        try folder.copy(repository("themes/civic"), to: "civic")
        unlink(folder.path("civic/words/en.yaml"))
        let result = try build(
            BuildRequest(contentFolder: folder.path("content"), themeFolder: folder.path("civic"), outputFolder: nil))
        #expect(result.report.findings.contains { $0.diagnostic.summary == "The theme has no file of words" })
    }
}

/// What search engines show of a chapter.
@Suite struct DescriptionTests {
    @Test(arguments: [
        (String(repeating: "平等", count: 60), String(repeating: "平等", count: 26) + "…"),
        (String(repeating: "We promise. ", count: 20), String(repeating: "We promise. ", count: 13).dropLast() + "…"),
        ("We promise.", "We promise."),
    ])
    func isTheFirstParagraphCutWhereItMayBe(paragraph: String, description: String) throws {
        let folder = try TemporaryFolder()
        for (path, text) in RuleExampleTests.base { try folder.write(text, to: path) }
        try folder.write("# Our duties\n\n\(paragraph)\n", to: "content/schemes/scheme/duties.md")
        _ = try build(
            BuildRequest(
                contentFolder: folder.path("content"), themeFolder: repository("themes/civic"),
                outputFolder: folder.path("output")))
        let page = String(decoding: try readFile(folder.path("output/schemes/scheme/duties.html")), as: UTF8.self)
        let tag = page.split(separator: "\n").first { $0.hasPrefix("<meta name=\"description\"") }
        #expect(tag == "<meta name=\"description\" content=\"\(description)\">")
    }
}

/// The page that a server shows for an address that does not exist, whatever folder that seems to be in.
@Suite struct NotFoundPageTests {
    @Test func allItsLinksAreWhole() throws {
        let folder = try TemporaryFolder()
        for (path, text) in RuleExampleTests.base { try folder.write(text, to: path) }
        let notice = "notice: See [our duties](schemes/scheme/duties.md) and <publication:scheme>.\n"
        try folder.write((RuleExampleTests.base["content/site.yaml"] ?? "") + notice, to: "content/site.yaml")
        _ = try build(
            BuildRequest(
                contentFolder: folder.path("content"), themeFolder: repository("themes/civic"),
                outputFolder: folder.path("output")))
        let page = String(decoding: try readFile(folder.path("output/404.html")), as: UTF8.self)
        let links = page.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }
        #expect(links.count > 3)
        #expect(links.filter { !$0.hasPrefix("https://schemes.ashby.example/") && !$0.hasPrefix("#") } == [])
    }
}
