import Platform
import TestFolders
import Testing

/// Every number of the source documents stands in the page that retells it, or it is said why not.
@Suite struct SourceNumbersTests {
    static let files: [String] = ((try? listFolder(repository("Tests/SourceNumbers")).files) ?? []).filter {
        $0.hasSuffix(".csv")
    }

    @Test func everyPublicationWithASourceHasItsNumbers() {
        #expect(!Self.files.isEmpty)
    }

    @Test(arguments: files) func everyNumberIsOnItsPage(file: String) throws {
        let numbers = try read(file)
        let folder = try TemporaryFolder()
        let site = try build(repository("content"), in: folder)
        #expect(numbers.missing(from: try pages(for: numbers, file, in: site)) == [])
    }

    @Test(arguments: files) func aFigureTakenOutOfTheTextIsMissed(file: String) throws {
        let numbers = try read(file)
        let folder = try TemporaryFolder()
        try folder.copy(repository("content"), to: "content")
        // The first number that stands once only in its chapter.
        for entry in numbers.entries where entry.reason.isEmpty && entry.chapter != "publication" {
            let chapters = try listFolder(folder.path("content")).files.filter { $0.hasSuffix("/\(entry.chapter).md") }
            guard chapters.count == 1 else { continue }
            let text = try folder.text("content/" + chapters[0])
            guard text.ranges(of: entry.number).count == 1 else { continue }
            try folder.write(text.replacing(entry.number, with: "some"), to: "content/" + chapters[0])
            let site = try build(folder.path("content"), in: folder)
            let missing = numbers.missing(from: try pages(for: numbers, file, in: site))
            #expect(missing == ["line \(entry.line): \(entry.number) is not in \(entry.chapter)"])
            return
        }
        Issue.record("no number of \(file) stands once only in its chapter")
    }

    @Test func aNumberIsFoundAsAWholeOnly() {
        for (token, text) in [
            ("92%", "about 92% of them"), ("92", "92 people"), ("2000", "the Act of 2000, and"), ("2000", "in 2000."),
            ("4.6 million", "some 4.6 million people"), ("7/7", "after 7/7"), ("A8", "the A8 countries"),
            ("three", "of three."), ("1", "(1) first"), ("816,700", "816,700"), ("5", "£5"),
        ] {
            #expect(hasToken(token, in: text), "\(token)")
        }
        for (token, text) in [
            ("92%", "192%"), ("92", "92% of them"), ("2000", "12000"), ("2000", "2,000"), ("000", "2,000"),
            ("4", "4.6"), ("6", "4.6"), ("three", "thirty-threes"), ("1", "1st"), ("A8", "A80"), ("8", "A8"),
            ("2008", ""),
        ] {
            #expect(!hasToken(token, in: text), "\(token)")
        }
    }

    @Test func theTextOfAPageIsWhatAReaderReads() {
        #expect(readableText(of: "<p>Table\u{A0}1:<br>\n 5 &lt; 6 &amp;amp;</p><p>7</p>") == "Table 1: 5 < 6 &amp; 7")
    }

    @Test func theYearsOfEveryPageAreNotTheChaptersOwn() {
        let page = """
            <main><div class="notice">
            <p>2010</p>
            </div><p class="tag-line"><span>Scheme 2008</span></p><h1>Words of 2001</h1>
            <nav aria-label="a"><a>2009</a></nav><p>Text of 2002</p><dl class="facts"><div><dd>2011</dd></div></dl></main>
            """
        #expect(readableText(of: chapterText(of: page)) == "Words of 2001 Text of 2002")
    }

    @Test(arguments: [
        ("number,chapter\n", "1: the head is not number,chapter,left-out-because"),
        ("number,chapter,left-out-because\n", "1: there are no numbers"),
        ("number,chapter,left-out-because\n1,foreword\n", "2: there are 2 fields, not 3"),
        ("number,chapter,left-out-because\n4,552,context,\n", "2: there are 4 fields, not 3"),
        ("number,chapter,left-out-because\n1,,\n", "2: a number or a chapter is missing"),
        ("number,chapter,left-out-because\n1,foreword,-\n", "2: the reason has no words"),
        ("number,chapter,left-out-because\n1,foreword, \n", "2: a field begins or ends with a space"),
        ("number,chapter,left-out-because\n\"1,foreword,\n", "2: a quotation mark is not closed"),
        ("number,chapter,left-out-because\n\"1\"2,foreword,\n", "2: a field goes on after its quotation mark"),
        ("number,chapter,left-out-because\n1\",foreword,\n", "2: a quotation mark stands within a field"),
        ("number,chapter,left-out-because\n\n1,foreword,\n", "2: the row is empty"),
        ("number,chapter,left-out-because\n1,foreword,", "2: the last row has no end"),
    ])
    func aFileOfNumbersIsReadStrictly(text: String, fault: String) {
        do {
            _ = try SourceNumbers(text)
            Issue.record("nothing was found wrong")
        } catch {
            #expect("\(error.line): \(error.words)" == fault)
        }
    }

    // MARK: Pieces

    private func read(_ file: String) throws -> SourceNumbers {
        try SourceNumbers(String(decoding: try readFile(repository("Tests/SourceNumbers/\(file)")), as: UTF8.self))
    }

    /// The built site: its pages by address.
    private func build(_ content: String, in folder: TemporaryFolder) throws -> [String: String] {
        let run = try run(
            "strapline",
            ["build", "--content", content, "--theme", repository("themes/civic"), "--output", folder.path("site")])
        #expect(run.status == 0, "\(run.error)")
        return try folder.texts(below: "site").filter { $0.key.hasSuffix(".html") }
    }

    /// The pages of the publication that a file is about, by their stems: the one whose name ends the file's, and that
    /// has all the chapters.
    private func pages(
        for numbers: SourceNumbers, _ file: String, in site: [String: String]
    ) throws -> [String: String] {
        var publications: [String: [String: String]] = [:]
        for (address, page) in site {
            let parts = address.split(separator: "/")
            guard parts.count > 1, let name = parts.last else { continue }
            let publication = parts.dropLast().joined(separator: "/")
            publications[publication, default: [:]][String(name.dropLast(5))] = try mainPart(of: page)
        }
        let chapters = Set(numbers.entries.map(\.chapter)).subtracting(["publication"])
        let named = publications.keys.filter { name in
            file.hasSuffix((name.split(separator: "/").last.map(String.init) ?? "") + ".csv")
        }
        #expect(named.count == 1, "the file's name ends with that of one publication, not of \(named)")
        let pages = publications[named.first ?? ""] ?? [:]
        #expect(chapters.subtracting(pages.keys).isEmpty, "every chapter has a page")
        return pages
    }
}
