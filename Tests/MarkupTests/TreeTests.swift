import Diagnostics
import Testing

@testable import Markup

struct TreeTests {
    private func outline(_ text: String) throws -> String { try read(text).document.outline }

    @Test func blocksStandInReadingOrderWithTheirLines() throws {
        let text = """
            # Our *duties*

            They are
            three.

            1. One
               - a
               - b
            2. Two

            > Quoted
            >
            > ```text
            > code
            > ```

            ***
            """
        #expect(
            try outline(text) == """
                1 h1 “Our ” em(“duties”)
                3 p “They are” / “three.”
                6 ol 1
                  6 item
                    6 p “One”
                    7 ul
                      7 item
                        7 p “a”
                      8 item
                        8 p “b”
                  9 item
                    9 p “Two”
                11 quote
                  11 p “Quoted”
                  13 code(text) “code¶”
                17 hr

                """)
    }

    @Test func inlinesKeepWhatTheyAreMadeOf() throws {
        #expect(
            try outline("**a *b* `c`** [d](e \"f\") ![g](h) <https://i.j> k\\\nl&amp;m <br>") == """
                1 p strong(“a ” em(“b”) “ ” `c`) “ ” a[e “f”](“d”) “ ” img[h](“g”) “ ” a[https://i.j](“https://i.j”) “ k” // “l&m ” html “<br>”

                """)
    }

    @Test func loneBracketsDoNotDivideAText() throws {
        #expect(try outline("a [b] c ![d e] & f\n") == "1 p “a [b] c ![d e] & f”\n")
    }

    @Test func listsSayWhetherTheyAreLooseNumberedOrTasks() throws {
        #expect(
            try outline("3) c\n\n4) d\n\n- [ ] e\n- [x] f\n") == """
                1 ol 3 loose
                  1 item
                    1 p “c”
                  3 item
                    3 p “d”
                5 ul
                  5 item [ ]
                    5 p “e”
                  6 item [x]
                    6 p “f”

                """)
    }

    @Test func tablesKeepTheirColumnsAndLines() throws {
        #expect(
            try outline("| a | b | c | d |\n|---|:--|--:|:-:|\n| **e** | f |\n| \\| | `g` | h | i |\n") == """
                1 table -lrc
                  1 head
                    1 cell “a”
                    1 cell “b”
                    1 cell “c”
                    1 cell “d”
                  3 row
                    3 cell strong(“e”)
                    3 cell “f”
                    3 cell
                    3 cell
                  4 row
                    4 cell “|”
                    4 cell `g`
                    4 cell “h”
                    4 cell “i”

                """)
    }

    @Test func aParagraphDirectlyAboveATableKeepsItsLines() throws {
        let reading = try read("Before.\n\nOne *two*\nthree `four`\n| a |\n|---|\n| b |\n| c |\n\nAfter\n")
        #expect(
            reading.document.outline == """
                1 p “Before.”
                3 p “One ” em(“two”) / “three ” `four`
                5 table -
                  5 head
                    5 cell “a”
                  7 row
                    7 cell “b”
                  8 row
                    8 cell “c”
                10 p “After”

                """)
        #expect(
            reading.document.linesOfText == [
                "1 Before.", "3 One ", "3 two", "4 three ", "4 four", "5 a", "7 b", "8 c", "10 After",
            ])
    }

    @Test(arguments: ["| a |\n|---|\n", "| a |\n|---|", "| a |\n|---|\n\nNext\n", "| a |\n|---|\n# Next\n"])
    func aTableWithoutBodyRowsKeepsItsLine(text: String) throws {
        let document = try read("# T\n\n" + text).document
        #expect(document.nodes.filter { [.table, .tableRow, .tableCell].contains($0.kind) }.map(\.line) == [3, 3, 3])
        let below = try read("# T\n\nWords\nmore\n" + text).document
        #expect(below.nodes.filter { [.table, .tableRow, .tableCell].contains($0.kind) }.map(\.line) == [5, 5, 5])
        #expect(below.nodes.filter { $0.kind == .paragraph }.first?.line == 3)
    }

    @Test func tablesInListsAndQuotesKeepTheirLines() throws {
        let document = try read("- one\n\n  | a |\n  |---|\n  | b |\n\n> | c |\n> |---|\n> | *d* |\n").document
        #expect(document.linesOfText == ["1 one", "3 a", "5 b", "7 c", "9 d"])
    }

    @Test func linesAreRightAfterWhatSpansLines() throws {
        let text = "a `code\ncode` b\nc [link\nwords](x \"title\") d\ne ![alt\nalt](y) f\ng <b\nc=\"d\"> h\ni\n"
        let document = try read(text).document
        #expect(
            document.linesOfText == [
                "1 a ", "1 code code", "2  b", "3 c ", "3 link", "4 words", "4  d", "5 e ", "5 alt", "6 alt", "6  f",
                "7 g ", "7 <b\nc=\"d\">", "8  h", "9 i",
            ])
        #expect(document.nodes.filter { $0.kind == .link || $0.kind == .image }.map(\.line) == [3, 5])
    }

    @Test func linesAreRightBelowLinkDefinitions() throws {
        let document = try read("[a]: /a\n[b]: /b\nText [a]\nand *[b]*.\n\nNext\n").document
        #expect(document.linesOfText == ["3 Text ", "3 a", "4 and ", "4 b", "4 .", "6 Next"])
    }

    @Test(arguments: ["\r\n", "\r"]) func otherLineEndingsGiveTheSameTree(ending: String) throws {
        let text = "# T\n\nOne\ntwo\n\n- a\n- b\n\n| c |\n|---|\n| d |\n\n```\ncode\n```\n"
        let other = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending)
        #expect(try outline(other) == outline(text))
        #expect(try read(other).findings == [])
    }

    @Test func aByteOrderMarkIsNoText() throws {
        let reading = try read("\u{FEFF}# T\n\nText\n")
        #expect(reading.document.outline == "1 h1 “T”\n3 p “Text”\n")
        #expect(reading.findings == [])
    }

    @Test func footnotesStandAtTheEndInTheOrderOfTheirFirstUse() throws {
        let notes = try outline(
            "a[^two] b[^one] c[^two]\n\n[^one]: One.\n\n[^two]: Two[^three].\n\n    More.\n[^three]: 3\n")
        #expect(
            notes == """
                1 p “a” ^1 “ b” ^2 “ c” ^1
                5 note
                  5 p “Two” ^3 “.”
                  7 p “More.”
                3 note
                  3 p “One.”
                8 note
                  8 p “3”

                """)
    }

    @Test func nothingIsAnEmptyTree() throws {
        #expect(try outline("") == "")
        #expect(try outline("\n\n \n") == "")
        #expect(try outline("[a]: /b\n") == "")
    }

    @Test func plainTextLeavesMarkupOut() throws {
        let document = try read("# A *b* `c` [d](e)\nf ![g](h)").document
        #expect(document.plainText(of: 1) == "A b c d")
        let link = try #require(document.nodes.firstIndex { $0.kind == .image })
        #expect(document.plainText(of: link) == "g")
    }
}
