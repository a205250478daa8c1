import Platform
import Site
import TestFolders
import Testing

/// What a reader with a slow connection waits for.
@Suite struct BudgetTests {
    static let words = 900
    static let budget = 20_000

    /// The page and its style sheet as a server sends them. The words are those of the demonstration, which no
    /// compression can guess, in its scheme of thirteen chapters with all that is around a chapter.
    @Test(arguments: [nil, repository("Tests/Themes/harbour")])
    func aChapterOfNineHundredWordsWithItsStylesIsSmall(theme: String?) throws {
        let folder = try TemporaryFolder()
        try folder.copy(repository("content"), to: "content")
        let chapter = "schemes/race-equality-scheme-2008-2011/vision"
        try folder.write("# Our vision\n\n" + (try Self.prose()), to: "content/\(chapter).md")
        let result = try build(
            BuildRequest(
                contentFolder: folder.path("content"), themeFolder: theme, outputFolder: folder.path("output"),
                baseURL: "https://schemes.example.org/"))
        #expect(result.published != nil)
        let page = try compressedSize(of: folder.path("output/\(chapter).html"))
        let styles = try compressedSize(of: folder.path("output/assets/site.css"))
        #expect(page > 3_000 && styles > 1_000, "both are whole")
        #expect(page + styles <= Self.budget, "\(page) bytes of page and \(styles) of styles")
    }

    /// Whole paragraphs of the demonstration's chapters without references, of so many words, under a heading each four.
    private static func prose() throws -> String {
        let root = repository("content/schemes")
        var paragraphs: [String] = []
        var count = 0
        for file in try listFolder(root).files where file.hasSuffix(".md") {
            let text = String(decoding: try readFile("\(root)/\(file)"), as: UTF8.self)
            for paragraph in text.split(separator: "\n\n").map(String.init) {
                guard count < words, paragraph.first?.isLetter == true,
                    !paragraph.contains(where: { "<[|`".contains($0) })
                else { continue }
                if paragraphs.count.isMultiple(of: 5) {
                    paragraphs.append(
                        "## " + paragraph.split(whereSeparator: \.isWhitespace).prefix(5).joined(separator: " "))
                }
                paragraphs.append(paragraph)
                count += paragraph.split(whereSeparator: \.isWhitespace).count
            }
        }
        #expect((words..<(words + 200)).contains(count), "\(count) words")
        return paragraphs.joined(separator: "\n\n") + "\n"
    }

    private func compressedSize(of path: String) throws -> Int {
        let folder = try TemporaryFolder()
        try folder.write(try readFile(path), to: "file")
        #expect(try run("/bin/gzip", ["-6", "-n", folder.path("file")]).status == 0)
        return try readFile(folder.path("file.gz")).count
    }
}
