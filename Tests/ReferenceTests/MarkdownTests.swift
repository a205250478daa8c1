import Diagnostics
import Markup
import Testing

@testable import Reference

/// What the writer is given comes out of the parser as it went in, whatever it holds.
@Suite struct MarkdownTests {
    static let hostile = [
        "# no heading", "## no heading", "- no list", "+ no list", "1. no list", "23) no list", "= no heading", "---",
        "===",
        "***", "___", "~~~", "```", "> no quote", "| no | table |", "|---|", ":--|", "*no* _emphasis_ **at** __all__",
        "`no code`", "``no` code", "[no link](duties.md)", "![no image](a.png)", "[no]: definition",
        "<b>no HTML</b>", "<!-- no comment -->", "<https://no.link>", "&lt; &amp; &#42;", "a \\ b \\* c \\| d", "a\\",
        "~~struck~~", "[x] no task", "*\u{301} accent", "a | b", "a `|` b", "a\nb", "a  b", "“words” – é ردو 平等", "!",
        "1.0 is a version", "-1", "#tag", "{{words.name}}", "$x^2$", "a\r\nb",
    ]

    private struct Reading {
        let document: Document
        let findings: [String]
    }

    private func read(_ text: String) throws -> Reading {
        var findings = Diagnostics()
        let source = SourceText(file: "a.md", text: text)
        let document = try #require(parseMarkdown(source, into: &findings))
        _ = readConventions(of: document, source: source, into: &findings)
        return Reading(document: document, findings: findings.all.map(\.rule.code))
    }

    private func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }

    @Test(arguments: hostile)
    func plainWordsAreNoMarkup(words: String) throws {
        var page = MarkdownWriter()
        page.heading(words, level: 1)
        page.paragraph(.plain(words))
        page.paragraph(.plain("a "), .strong(words), .plain(" " + words))
        page.list([[.plain(words)], [.link(words, address: "a.md")]])
        page.table(
            "t", caption: words, head: [words, "b"],
            rows: [[[.plain(words)], [.strong(words)]], [[], [.plain(words)]]])
        let reading = try read(page.text)
        let document = reading.document
        let blocks = Array(document.children(of: 0))
        #expect(
            blocks.map { document.nodes[$0].kind } == [
                .heading, .paragraph, .paragraph, .list, .paragraph, .htmlBlock, .table,
            ])
        let expected = oneLine(words)
        #expect(document.plainText(of: blocks[0]) == expected)
        #expect(document.plainText(of: blocks[1]) == expected)
        #expect(document.plainText(of: blocks[2]) == "a \(expected) \(expected)")
        let items = Array(document.children(of: blocks[3]))
        #expect(items.map { document.plainText(of: $0) } == [expected, expected])
        #expect(document.plainText(of: blocks[4]) == expected)
        let cells = Array(document.children(of: blocks[6])).map { row in
            Array(document.children(of: row)).map { document.plainText(of: $0) }
        }
        #expect(cells == [[expected, "b"], [expected, expected], ["", expected]])
        #expect(reading.findings == [])
    }

    @Test(arguments: hostile + ["a``b", " a ", "`", "a\\|b", "||", "<table:staff>", "<table: staff>", "[^no-note]"])
    func codeIsWhatAnAuthorTypes(words: String) throws {
        var page = MarkdownWriter()
        page.heading("Title", level: 1)
        page.paragraph(.plain("a "), .code(words), .plain(" b"))
        page.table("t", caption: "Code", head: ["Code", "b"], rows: [[[.code(words)], [.plain("b")]]])
        let reading = try read(page.text)
        let document = reading.document
        let codes = document.nodes.indices.filter { document.nodes[$0].kind == .code }
        #expect(
            codes.map { String(decoding: document.text(of: $0), as: UTF8.self) } == [oneLine(words), oneLine(words)])
        #expect(reading.findings == [])
    }

    @Test(arguments: [
        "```", "````\n```\n", "~~~", "a\n\n\nb", "", "    a", "# a", "<table: staff>", "[^a]", "\ta", "a`\n",
    ])
    func aFenceHoldsAllLines(lines: String) throws {
        var page = MarkdownWriter()
        page.heading("Title", level: 1)
        page.code(lines, language: "text")
        page.paragraph(.plain("After"))
        let reading = try read(page.text)
        let document = reading.document
        let blocks = Array(document.children(of: 0))
        #expect(blocks.map { document.nodes[$0].kind } == [.heading, .codeBlock, .paragraph])
        let code = String(decoding: document.code(of: blocks[1]), as: UTF8.self)
        #expect(code == lines + (lines.isEmpty || lines.hasSuffix("\n") ? "" : "\n"))
        #expect(reading.findings == [])
    }

    @Test func whatAnAuthorTypesIsCodeInProse() {
        #expect(
            prose("Write <table:staff> or [Staff](table:staff), not [x] or [, and call Relay UK.") == [
                .plain("Write "), .code("<table:staff>"), .plain(" or "), .code("[Staff](table:staff)"),
                .plain(", not "), .code("[x]"), .plain(" or [, and call "),
                .link("Relay UK", address: "https://www.relayuk.bt.com/"), .plain("."),
            ])
        #expect(prose("![Map](a.png)") == [.code("![Map](a.png)")])
        #expect(paragraphs(of: "One\nline.\n\n\nTwo.\n") == [[.plain("One line.")], [.plain("Two.")]])
    }
}
