import Content
import Diagnostics
import Testing

@Suite struct `A value in YAML` {
    @Test(arguments: [
        "no", "yes", "on", "Off", "~", "null", "2008", "010", "0x1F", "1e3", "1:30", "12:30:45", ".5", "1_000", "+1",
        ".inf",
        "2008-04-01", "2026-13-45", "true", "=", "It's", "http://x.org:80/",
    ])
    func isWhatTheAuthorWrote(text: String) {
        guard case .mapping(let entries)? = node("a: \(text)\n")?.content, let first = entries.first,
            case .text(let value, let isPlain) = first.value.content
        else {
            Issue.record("no text")
            return
        }
        #expect(value == text)
        #expect(isPlain)
    }

    @Test func knowsItsPlaceInScalarsAndItsLength() throws {
        guard case .mapping(let entries)? = node("tïtle: “Übung”\n\"name\": 'x y'\nlist:\n- one\n")?.content else {
            Issue.record("no mapping")
            return
        }
        #expect(entries[0].key.place == Place(file: "a.yaml", line: 1, column: 1, length: 5))
        #expect(entries[0].value.place == Place(file: "a.yaml", line: 1, column: 8, length: 7))
        #expect(entries[1].key.place == Place(file: "a.yaml", line: 2, column: 1, length: 6))
        #expect(entries[1].value.place == Place(file: "a.yaml", line: 2, column: 9, length: 5))
        guard case .list(let items) = entries[2].value.content else {
            Issue.record("no list")
            return
        }
        #expect(items.map(\.place) == [Place(file: "a.yaml", line: 4, column: 3, length: 3)])
    }

    @Test func inABlockOfAChapterHasItsPlaceInTheChapter() {
        let chapter = SourceText(
            file: "duties.md", text: "# Duties\r\n\r\n```contacts\r\nemail: a\r\nfax: ü\r\n```\r\n")
        let start = "# Duties\r\n\r\n```contacts\r\n".utf8.count
        var findings = Diagnostics()
        let block = chapter[start..<start + "email: a\r\nfax: ü\r\n".utf8.count]
        let kind = FileKind<[Named<Located<String>>]>(
            "a contacts block", "", .names(Shape<String>.text.located, known: ["email"]))
        _ = kind.read(block, findings: &findings)
        #expect(
            findings.all.map(brief) == [
                "5:1 unknown-key: “fax” is not a key of a contacts block > Remove it, or use one of its keys: email."
            ])
    }

    @Test func inABlockWithinAQuoteHasItsPlaceInTheChapter() {
        let text = "> ```plan\n> a: b\n> c: d: e\n> ```\n"
        let chapter = SourceText(file: "duties.md", text: text)
        let lines = [12..<17, 19..<27]
        var findings = Diagnostics()
        #expect(lines.map { chapter[$0].string } == ["a: b\n", "c: d: e\n"])
        #expect(YAMLNode.read(YAMLText(chapter, pieces: lines), findings: &findings) == nil)
        #expect(findings.all.map { $0.place } == [Place(file: "duties.md", line: 3, column: 7)])
    }

    @Test(arguments: ["\n", "\r", "\u{2028}", "\u{85}", "\r\n"])
    func isPlacedByTheLinesOfEditorsWhateverElseEndsALineInYAML(lineBreak: String) {
        let text = "a: b\(lineBreak)c: 'd\u{2028}e'\(lineBreak)f: {g: h}\n"
        guard case .mapping(let entries)? = node(text)?.content, entries.count == 3 else {
            Issue.record("no mapping")
            return
        }
        let source = SourceText(file: "a.yaml", text: text)
        let offset = Array(text.utf8).firstIndex(of: UInt8(ascii: "f")) ?? 0
        #expect(entries[2].key.place == source.place(at: offset))
    }

    @Test func mayStartWithAByteOrderMark() {
        #expect(syntax("\u{FEFF}title: A\n") == [])
    }
}
