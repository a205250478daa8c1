import Diagnostics
import Testing

struct SourceTextTests {
    @Test func aSliceReportsThePlacesOfTheFileItWasCutFrom() {
        let file = SourceText(file: "a.md", text: "one\ntwo three\nfour")
        let slice = file[8..<13]
        #expect(slice.string == "three")
        #expect(
            slice.place(at: slice.range.lowerBound, length: 5) == Place(file: "a.md", line: 2, column: 5, length: 5))
        #expect(slice.place(line: 3, of: "four") == Place(file: "a.md", line: 3, column: 1, length: 4))
    }

    @Test func aSliceOfASliceIsCutToWhatTheOuterOneHolds() {
        let slice = SourceText(file: "a.md", text: "0123456789")[2..<6]
        #expect(slice[4..<100].string == "45")
        #expect(slice[0..<1].string == "")
    }

    @Test func columnsAndLengthsCountUnicodeScalars() {
        let file = SourceText(file: "a.md", text: "é漢👍x")
        #expect(file.place(at: 2, length: 7) == Place(file: "a.md", line: 1, column: 2, length: 2))
        #expect(file.place(at: 9) == Place(file: "a.md", line: 1, column: 4))
        #expect(file.place(line: 1, byteColumn: 6) == Place(file: "a.md", line: 1, column: 3))
    }

    @Test func anOffsetInsideACharacterIsThatCharactersPlace() {
        let file = SourceText(file: "a.md", text: "é漢👍x")
        #expect((0...9).map { file.place(at: $0).column } == [1, 1, 2, 2, 2, 3, 3, 3, 3, 4])
    }

    @Test func anInvalidByteCountsAsTheOneReplacementThatIsShownForIt() {
        let file = SourceText(file: "a.md", bytes: [0x61, 0x80, 0xFF, 0x62])
        #expect(file.string == "a\u{FFFD}\u{FFFD}b")
        #expect((0...3).map { file.place(at: $0).column } == [1, 2, 3, 4])
    }

    @Test(arguments: ["one\ntwo\n", "one\r\ntwo\r\n", "one\rtwo\r"])
    func aLineEndsWithALineFeedACarriageReturnOrBoth(text: String) throws {
        let file = SourceText(file: "a.md", text: text)
        #expect(file.lineStarts.map { file[file.textOfLine(from: $0)].string } == ["one", "two", ""])
        #expect((0...4).map { file.lineStart($0) } == [nil] + file.lineStarts.map { $0 } + [nil])
        let second = try #require(file.lineStart(2))
        #expect(file.place(at: second + 1, length: 99) == Place(file: "a.md", line: 2, column: 2, length: 2))
        #expect(file.place(line: 2, byteColumn: 99) == Place(file: "a.md", line: 2, column: 4))
        #expect(file.lineEnd(from: 1) + 1 == second)
    }

    @Test func anOffsetInsideALineEndingIsThePlaceAfterTheLinesText() {
        let file = SourceText(file: "a.md", text: "ab\r\nc")
        #expect((2...4).map { file.place(at: $0).description } == ["a.md:1:3", "a.md:1:3", "a.md:2:1"])
    }

    @Test func offsetsOutsideTheFileAreItsStartAndEnd() {
        let file = SourceText(file: "a.md", text: "ab")
        #expect(file.place(at: -5) == Place(file: "a.md", line: 1, column: 1))
        #expect(file.place(at: 2) == Place(file: "a.md", line: 1, column: 3))
        #expect(file.place(at: 99, length: .max) == Place(file: "a.md", line: 1, column: 3))
        #expect(SourceText(file: "a.md", text: "ab\n").place(at: 3) == Place(file: "a.md", line: 2, column: 1))
        #expect(SourceText(file: "a.md", text: "").place(at: 0) == Place(file: "a.md", line: 1, column: 1))
    }

    @Test func wordsArePlacedWhereTheyStandInALineOnceOnly() {
        let file = SourceText(file: "a.md", text: "é staff, staff\nstaff and aaa\r\n")
        #expect(file.place(line: 2, of: "staff") == Place(file: "a.md", line: 2, column: 1, length: 5))
        #expect(file.place(line: 1, of: "é") == Place(file: "a.md", line: 1, column: 1, length: 1))
        #expect(file.place(line: 1, of: "staff") == Place(file: "a.md", line: 1))
        #expect(file.place(line: 2, of: "aa") == Place(file: "a.md", line: 2))
        #expect(file.place(line: 2, of: "absent") == Place(file: "a.md", line: 2))
        #expect(file.place(line: 2, of: "") == Place(file: "a.md", line: 2))
        #expect(file.place(line: 9, of: "staff") == Place(file: "a.md"))
    }

    @Test func whatIsNotKnownIsLeftOutOfAPlace() {
        let file = SourceText(file: "a.md", text: "one")
        #expect(file.place(line: 0, byteColumn: 0) == Place(file: "a.md"))
        #expect(file.place(line: 7, byteColumn: 1) == Place(file: "a.md"))
        #expect(file.place(line: 1, byteColumn: 0) == Place(file: "a.md", line: 1))
        #expect(Place(file: "a.md", column: 4).description == "a.md")
        #expect(Place(file: "a.md", line: 3).description == "a.md:3")
    }

    @Test func aByteOrderMarkIsNoPartOfTheFirstLine() {
        let file = SourceText(file: "a.md", text: "\u{FEFF}abc\nd")
        #expect(file.place(at: 3) == Place(file: "a.md", line: 1, column: 1))
        #expect(file.place(at: 4) == Place(file: "a.md", line: 1, column: 2))
        #expect(file.place(line: 1, of: "abc") == Place(file: "a.md", line: 1, column: 1, length: 3))
        #expect(file[file.textOfLine(from: 0)].string == "abc")
    }
}
