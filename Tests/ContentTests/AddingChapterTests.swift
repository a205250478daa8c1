import Diagnostics
import Testing

@testable import Content

@Suite struct AddingChapter {
    static let head = "title: Scheme # kept\nkind: scheme\npublisher: Council\nsummary: What it does.\n"

    /// The contents after “new.md” was added to them, and the line on which it is then; nil where it was not added.
    private func adding(to contents: String, head: String = head) -> (contents: String, line: Int)? {
        let source = SourceText(file: "publication.yaml", text: head + contents)
        guard let added = addingChapter("new.md", to: source) else { return nil }
        let text = String(decoding: added.bytes, as: UTF8.self)
        #expect(text.utf8.starts(with: head.utf8))
        return (String(decoding: added.bytes.dropFirst(head.utf8.count), as: UTF8.self), added.line)
    }

    @Test(arguments: [
        ("contents:\n- a.md\n- b.md\n", "contents:\n- a.md\n- b.md\n- new.md\n", 8),
        ("contents:\n  - a.md", "contents:\n  - a.md\n  - new.md\n", 7),
        // Comments and keys after the list stay where they are.
        (
            "contents:\n- a.md # first\n\n# The end\nstatus: draft\n",
            "contents:\n- a.md # first\n- new.md\n\n# The end\nstatus: draft\n", 7
        ),
        // An entry of several lines is not cut in two.
        (
            "contents:\n- chapter: a.md\n  # as printed\n  number: 4A\nstatus: draft\n",
            "contents:\n- chapter: a.md\n  # as printed\n  number: 4A\n- new.md\nstatus: draft\n", 9
        ),
        (
            "contents:\n- part: One\n  contents:\n  - a.md\n  - b.md\n",
            "contents:\n- part: One\n  contents:\n  - a.md\n  - b.md\n- new.md\n", 10
        ),
        // Chapters stand before appendices.
        (
            "contents:\n- a.md\n- appendix: x.md\n- appendix: y.md\n",
            "contents:\n- a.md\n- new.md\n- appendix: x.md\n- appendix: y.md\n", 7
        ),
        ("contents:\n- appendix: x.md\n", "contents:\n- new.md\n- appendix: x.md\n", 6),
    ])
    func isALineAfterTheLastChapter(contents: String, expected: String, line: Int) throws {
        let added = try #require(adding(to: contents))
        #expect(added.contents == expected)
        #expect(added.line == line)
    }

    @Test func keepsTheLineEndings() throws {
        let head = Self.head.replacing("\n", with: "\r\n")
        let added = try #require(adding(to: "contents:\r\n- a.md\r\nstatus: draft\r\n", head: head))
        #expect(added.contents == "contents:\r\n- a.md\r\n- new.md\r\nstatus: draft\r\n")
    }

    /// Where only the author can say how.
    @Test(arguments: [
        "", "contents:\n", "contents: [a.md, b.md]\n", "contents:\n  [a.md,\n  b.md]\n", "contents: a.md\n",
        "contents:\n- [\n", "contents:\n- new.md\n",
    ])
    func isLeftToTheAuthorWhereTheListIsOfAnotherForm(contents: String) {
        #expect(adding(to: contents) == nil)
    }
}
