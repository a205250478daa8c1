import Testing

@testable import Diagnostics

/// The excerpt of a line as a report prints it: the text, and the caret under it if there is one.
private func excerpt(_ line: String, _ column: Int, _ length: Int = 1) -> [String] {
    var lines = SourceLines { _ in Array(line.utf8) }
    guard let excerpt = lines.excerpt(at: Place(file: "a.md", line: 1, column: column, length: length)) else {
        return []
    }
    return [excerpt.text] + (excerpt.caret.map { [$0] } ?? [])
}

struct ExcerptTests {
    @Test func theCaretStandsUnderTheFirstScalarAndUnderlinesTheRest() {
        #expect(excerpt("[](table:staff)", 1, 4) == ["[](table:staff)", "^~~~"])
        #expect(excerpt("one two", 5, 3) == ["one two", "    ^~~"])
    }

    @Test func theCaretMayStandAfterTheLastScalarAndNoFurther() {
        #expect(excerpt("ab", 3, 9) == ["ab", "  ^"])
        #expect(excerpt("ab", 2, 9) == ["ab", " ^"])
        #expect(excerpt("ab", 4) == ["ab"])
        #expect(excerpt("", 1) == ["", "^"])
    }

    @Test func anUnknownColumnHasNoCaret() {
        #expect(excerpt("ab", 0) == ["ab"])
    }

    @Test func tabsAreSpacesUpToTheNextStop() {
        #expect(excerpt("\tab\tc", 5) == ["    ab  c", "        ^"])
        #expect(excerpt("a\tb", 2) == ["a   b", " ^~~"])
    }

    @Test func wideLettersTakeTwoColumns() {
        #expect(excerpt("漢字x", 3) == ["漢字x", "    ^"])
        #expect(excerpt("漢字x", 2) == ["漢字x", "  ^~"])
        #expect(excerpt("한 ｆ x", 5) == ["한 ｆ x", "      ^"])
        #expect(excerpt("👍x", 2) == ["👍x", "  ^"])
    }

    @Test func marksJoinTheLetterBeforeThem() {
        #expect(excerpt("e\u{301}x", 3) == ["e\u{301}x", " ^"])
        #expect(excerpt("e\u{301}x", 2) == ["e\u{301}x", "^"])
        #expect(excerpt("हि x", 4) == ["हि x", "   ^"])
    }

    @Test func picturesJoinedToOneTakeItsColumns() {
        #expect(excerpt("👩‍👩‍👧x", 6) == ["👩‍👩‍👧x", "  ^"])
        #expect(excerpt("👍🏽x", 3) == ["👍🏽x", "  ^"])
        #expect(excerpt("🇬🇧x", 3) == ["🇬🇧x", "  ^"])
    }

    @Test func aCaretAmongLettersWrittenFromTheRightIsLeftOut() {
        #expect(excerpt("table: مساوات", 1, 5) == ["table: مساوات", "^~~~~"])
        #expect(excerpt("مساوات x", 8) == ["مساوات x"])
        #expect(excerpt("x שלום", 3, 2) == ["x שלום"])
    }

    @Test func controlCharactersAreShownAndDoNotActOnTheTerminal() {
        #expect(excerpt("a\u{1B}[31mb\u{7}\u{7F}\u{9B}2Jx", 13) == ["a␛[31mb␇␡\u{FFFD}2Jx", "            ^"])
        #expect(excerpt("a\u{202E}b\u{2066}c\u{2028}d", 7) == ["a\u{FFFD}b\u{FFFD}c\u{FFFD}d", "      ^"])
        #expect(excerpt("a\0b", 3) == ["a␀b", "  ^"])
    }

    @Test func theCarriageReturnOfALineEndingIsNotShown() {
        var lines = SourceLines { _ in Array("one\r\ntwo\r\n".utf8) }
        #expect(lines.excerpt(at: Place(file: "a.md", line: 2, column: 4))?.text == "two")
        #expect(lines.excerpt(at: Place(file: "a.md", line: 2, column: 4))?.caret == "   ^")
        #expect(lines.excerpt(at: Place(file: "a.md", line: 3, column: 1))?.text == "")
        #expect(lines.excerpt(at: Place(file: "a.md", line: 4, column: 1)) == nil)
    }

    @Test func invalidBytesAreShownAsTheirReplacements() {
        var lines = SourceLines { _ in [0x61, 0xFF, 0xFE, 0x62] }
        #expect(lines.excerpt(at: Place(file: "a.md", line: 1, column: 4))?.text == "a\u{FFFD}\u{FFFD}b")
        #expect(lines.excerpt(at: Place(file: "a.md", line: 1, column: 4))?.caret == "   ^")
    }

    @Test func aByteOrderMarkIsNotShown() {
        #expect(excerpt("\u{FEFF}abc", 2) == ["abc", " ^"])
    }

    @Test func ofALongLineAWindowAroundTheCaretIsShown() {
        let line = (0..<100).map { "<\($0 + 100)>" }.joined()
        let middle = line.dropFirst(268).prefix(98)
        #expect(excerpt(line, 301, 5) == ["…\(middle)…", String(repeating: " ", count: 33) + "^~~~~"])
        #expect(excerpt(line, 1, 5) == ["\(line.prefix(98))…", "^~~~~"])
        #expect(excerpt(line, 500, 1) == ["…\(line.suffix(98))", String(repeating: " ", count: 98) + "^"])
        #expect(excerpt(line, 501, 1) == ["…\(line.suffix(98))", String(repeating: " ", count: 99) + "^"])
        #expect(excerpt(line, 0) == ["\(line.prefix(98))…"])
    }

    @Test func theUnderlineEndsWithTheWindow() {
        let line = String(repeating: "x", count: 500)
        #expect(
            excerpt(line, 301, 200) == [
                "…" + String(repeating: "x", count: 98) + "…",
                String(repeating: " ", count: 33) + "^" + String(repeating: "~", count: 65),
            ])
    }

    @Test func aLineOfCountlessMarksIsWindowedToo() throws {
        let line = "e" + String(repeating: "\u{301}", count: 100_000) + "x"
        let shown = excerpt(line, 100_002)
        #expect(shown.count == 2)
        #expect(try #require(shown.first).unicodeScalars.count <= 1000)
    }

    @Test func aFileThatCannotBeReadHasNoExcerpt() {
        var lines = SourceLines { _ in nil }
        #expect(lines.excerpt(at: Place(file: "a.md", line: 1)) == nil)
    }

    @Test func eachFileIsReadOnce() {
        nonisolated(unsafe) var reads: [String] = []
        var lines = SourceLines { file in
            reads.append(file)
            return file == "gone.md" ? nil : Array("one\ntwo".utf8)
        }
        for file in ["a.md", "b.md", "gone.md", "a.md", "gone.md", "b.md"] {
            _ = lines.excerpt(at: Place(file: file, line: 2))
        }
        #expect(reads == ["a.md", "b.md", "gone.md"])
    }
}
