import Diagnostics
import Glibc
import Platform
import Site
import TestFolders
import Testing

/// The formats and languages that pages offer. What they look like as a whole is the case “offers” of Tests/Sites.
@Suite struct StraplineTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (path, text) in RuleExampleTests.base { try folder.write(text, to: path) }
    }

    private func page(_ address: String) throws -> String {
        let result = try build(
            BuildRequest(
                contentFolder: folder.path("content"), themeFolder: repository("themes/civic"),
                outputFolder: folder.path("output")))
        #expect(result.report.findings.map(\.diagnostic.summary) == [])
        return String(decoding: try readFile(folder.path("output/" + address)), as: UTF8.self)
    }

    @Test(arguments: [
        (1, "1 KB"), (1_499, "1 KB"), (1_500, "2 KB"), (999_499, "999 KB"), (999_500, "1 MB"), (2_449_999, "2.4 MB"),
        (2_450_000, "2.5 MB"), (104_000_000, "104 MB"),
    ])
    func anEditionSaysHowLargeItIs(bytes: Int, size: String) throws {
        let settings = "content/schemes/scheme/publication.yaml"
        try folder.write(
            (RuleExampleTests.base[settings] ?? "") + "formats:\n- {file: files/a.pdf, kind: audio}\n", to: settings)
        try folder.write("", to: "content/schemes/scheme/files/a.pdf")
        try #require(truncate(folder.path("content/schemes/scheme/files/a.pdf"), bytes) == 0)
        #expect(
            try page("schemes/scheme/index.html").contains(
                "<li><a href=\"files/a.pdf\">Audio (PDF, \(size))</a>"))
    }

    @Test(arguments: [
        ("01632 960 000", "tel:01632960000"), ("+44 (0)1632 960 000 (9 to 5)", "tel:+441632960000"),
        ("(01632) 960 000", "tel:01632960000"),
        ("01632 960 000, Monday to Friday 9 to 17", "tel:01632960000"), ("freephone 0800", nil),
    ])
    func aTelephoneNumberIsCalledWithoutItsHours(text: String, link: String?) throws {
        try folder.write(
            (RuleExampleTests.base["content/site.yaml"] ?? "") + "contacts:\n  phone: \"\(text)\"\n",
            to: "content/site.yaml")
        let written = link.map { "<a href=\"\($0)\">\(text)</a>" } ?? text
        #expect(try page("index.html").contains("<dd><bdi dir=\"ltr\">\(written)</bdi>"))
    }

    /// A site that offers nothing more than its pages does not pretend to.
    @Test func aSiteThatOffersNothingHasNoLineForIt() throws {
        #expect(!(try page("schemes/scheme/duties.html").contains("strapline")))
        #expect(!(try page("index.html").contains("page:offers")))
    }

    /// 20 languages must not weigh on every chapter.
    @Test func theLineOfAChapterIsShort() throws {
        for file in ["content/languages.yaml", "content/site.yaml", "content/licence.md"] {
            try folder.write(String(decoding: try readFile(repository(file)), as: UTF8.self), to: file)
        }
        let result = try build(
            BuildRequest(
                contentFolder: folder.path("content"), themeFolder: repository("themes/civic"),
                outputFolder: folder.path("output")))
        #expect(!result.report.fails(strict: true))
        let page = String(decoding: try readFile(folder.path("output/schemes/scheme/duties.html")), as: UTF8.self)
        let start = try #require(page.firstRange(of: "<aside class=\"strapline\"")).lowerBound
        let line = page[start..<(try #require(page[start...].firstRange(of: "</aside>")).upperBound)]
        #expect(line.matches(of: /lang="/).count == 24, "20 languages, of which the first four stand outside too")
        #expect(line.utf8.count < 2_600)
    }
}
