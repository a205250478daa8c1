import CMarkReference
import Diagnostics
import Testing

@testable import Markup

/// Texts that take a Markdown parser minutes or gigabytes. Each gives one finding within a bounded time, and the next
/// parse on the thread is right.
@Suite(.serialized)
struct HostileTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let findings: [String]
        /// Whether it costs no more than other texts with cmark-gfm 0.29.0.gfm.13.
        var isMended = false
        let text: @Sendable () -> String
        var testDescription: String { name }
    }

    static let chapter = """
        # Duties

        They are *three*.[^1]

        | a | b |
        |---|--:|
        | c | [d](e.md) |

        - f
        - g

        [^1]: By law.
        """

    static let costly = "chapter-too-costly"
    static let intro = "# T\n\nText\n\n"

    static let cases: [Case] = [
        Case(name: "brackets of images", findings: ["\(costly):5"], isMended: true) {
            intro + String(repeating: "![[]()", count: 40_000) + "\n\nText\n"
        },
        Case(name: "a wide table of short rows", findings: ["\(costly):5"]) {
            let row = "|" + String(repeating: "a|", count: 64) + "\n|" + String(repeating: "-|", count: 64) + "\n"
            return intro + row + String(repeating: "|a\n", count: 330_000)
        },
        Case(name: "one-letter lines above a table's rule", findings: ["\(costly):5"], isMended: true) {
            intro + String(repeating: "a\n", count: 150_000) + "|-|\n"
        },
        Case(name: "one-letter lines and rules in turn", findings: ["\(costly):5"], isMended: true) {
            intro + String(repeating: "a\n|-|-|\n", count: 60_000)
        },
        Case(name: "a long definition used often", findings: ["\(costly):5"], isMended: true) {
            intro + String(repeating: "[a]", count: 33_000) + "\n\n[a]: /" + String(repeating: "b", count: 50_000)
                + "\n"
        },
        Case(name: "quotes in quotes", findings: ["chapter-too-deep:5"]) {
            intro + String(repeating: ">", count: 100_000) + "\n"
        },
        Case(name: "lists in lists", findings: ["chapter-too-deep:54"]) {
            intro + (0..<2_000).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        },
        Case(name: "emphasis in emphasis", findings: ["chapter-too-deep:5"]) {
            intro + String(repeating: "*a **a ", count: 60_000) + String(repeating: "b** b*", count: 60_000)
        },
        Case(name: "a file of 20 MB", findings: ["chapter-too-large"]) { String(repeating: "text\n", count: 4 << 20) },
    ]

    @Test(arguments: cases) func aHostileTextIsOneFindingInABoundedTime(hostile: Case) throws {
        let expected = try read(HostileTests.chapter).document.outline
        let text = hostile.text()
        let seconds = ContinuousClock().measure { expectFindings(of: hostile, in: text) }
        #expect(seconds < .seconds(20))
        #expect(try read(HostileTests.chapter).document.outline == expected)
    }

    /// The one finding; or, where the parser has become faster, none that says that the text costs too much.
    private func expectFindings(of hostile: Case, in text: String) {
        let found = findings(text)
        if hostile.isMended, cmark_reference_edition() >= 13 {
            #expect(!found.contains { $0.hasPrefix("chapter-too") })
        } else {
            #expect(found == hostile.findings)
        }
    }

    @Test func hostileTextsLeaveOtherThreadsAlone() async throws {
        let expected = try read(HostileTests.chapter).document.outline
        await withTaskGroup(of: Void.self) { group in
            for hostile in HostileTests.cases.prefix(3) {
                group.addTask {
                    expectFindings(of: hostile, in: hostile.text())
                    #expect((try? read(HostileTests.chapter).document.outline) == expected)
                }
                group.addTask {
                    for _ in 0..<200 { #expect((try? read(HostileTests.chapter).document.outline) == expected) }
                }
            }
        }
    }

    @Test func manyLinesThatAreCheapAreNoFinding() throws {
        #expect(findings("# T\n\n" + String(repeating: "a\n", count: 100_000)) == [])
        #expect(findings("# T\n\n" + String(repeating: "[a] ", count: 20_000)) == [])
        #expect(findings("# T\n\n" + String(repeating: "*a* **b** `c` [d](e.md) ", count: 5_000)) == [])
    }

    /// What reads the source again must be linear too.
    @Test(arguments: [
        "]:", "[a]:", "[a]: b\n", "[^a]: b\n", "x[^a]", "(((table:", "a@", "www.", "(www._", "http://a.b)))", "<b> ",
        "<table: a", "| a |", "[a](b:c) ", "w", "_www._", ":http://", "http://(", "<!-- a -->\n", "## a\n",
        "> [!a]\n\n",
        "&;www.a.b", "```table\n```\n",
    ])
    func findingWhatIsWrongTakesTimeInProportion(piece: String) {
        let text = "# T\n\n" + String(repeating: piece, count: 100_000 / piece.utf8.count) + "\n"
        let seconds = ContinuousClock().measure { _ = findings(text) }
        #expect(seconds < .seconds(5))
    }

    // MARK: What is no text

    @Test(
        arguments: [
            ([0xFF], "a stray byte"), ([0x80], "a continuation alone"), ([0xC3], "a sequence cut off"),
            ([0xC0, 0xAF], "an overlong slash"), ([0xE0, 0x80, 0xAF], "another"),
            ([0xF0, 0x80, 0x80, 0xAF], "a third"),
            ([0xED, 0xA0, 0x80], "a surrogate"), ([0xF4, 0x90, 0x80, 0x80], "beyond the last character"),
            ([0xE2, 0x82], "two of three bytes"), ([0xF0, 0x9F, 0x98], "three of four"), ([0xFE], "no first byte"),
            ([0x00], "NUL"),
        ] as [([UInt8], String)])
    func whatIsNotUTF8IsOneFindingAtItsPlace(bytes: [UInt8], name: String) throws {
        for (before, place) in [
            ("", "1:1"), ("# T\n\nabc é ", "3:7"), ("# T\r\n\r\n12345678", "3:9"), ("\u{FEFF}a", "1:2"),
        ] {
            for after in ["", "x", "abcdefghi\n", "\u{E9}"] {
                let source = SourceText(file: "a.md", bytes: Array(before.utf8) + bytes + Array(after.utf8))
                var diagnostics = Diagnostics()
                #expect(parseMarkdown(source, into: &diagnostics).map(\.nodes) == nil)
                #expect(
                    diagnostics.all.map { $0.rule.code + ":" + $0.place!.description.dropFirst(5) } == [
                        "not-utf8:\(place)"
                    ])
            }
        }
    }

    @Test func everyScalarIsUTF8() {
        let all = (0x80...0x10FFFF).compactMap(UnicodeScalar.init)
        let text = String(String.UnicodeScalarView(all))
        #expect(firstInvalidUTF8(in: Array(text.utf8)) == nil)
    }
}
