import Diagnostics
import Testing

@testable import Markup

struct ConventionsTests {
    // MARK: Headings

    private func slugs(_ text: String) throws -> [String] { try read(text).conventions.headings.map(\.slug) }

    @Test func aSlugIsTheLettersAndDigitsOfItsHeading() throws {
        #expect(slug("Our duties") == "our-duties")
        #expect(slug("  The council’s 3 “General” Duties (2008/09)  ") == "the-councils-3-general-duties-2008-09")
        #expect(slug("Don't stop") == "dont-stop")
        #expect(slug("Cydraddoldeb: tŷ Ŵyn") == "cydraddoldeb-tŷ-ŵyn")
        #expect(slug("ہماری ذمہ داریاں ۲") == "ہماری-ذمہ-داریاں-۲")
        #expect(slug("…") == "section")
        #expect(slug("") == "section")
        #expect(try slugs("# T\n\n## A *b* `c` [d](https://e.example)\n") == ["a-b-c-d"])
    }

    @Test func headingIdsAreUniqueInAChapter() throws {
        #expect(try slugs("# T\n\n## A\n\n## A\n\n## A\n") == ["a", "a-2", "a-3"])
        #expect(try slugs("# T\n\n## A 2\n\n## A\n\n## A\n") == ["a-2", "a", "a-3"])
        #expect(try slugs("# T\n\n## A\n\n## A\n\n## A 2\n\n## A 2\n") == ["a", "a-2", "a-2-2", "a-2-3"])
        let many = try slugs("# T\n\n" + String(repeating: "## A\n\n", count: 3000))
        #expect(Set(many).count == 3000)
    }

    @Test func theTitleIsNoSection() throws {
        let conventions = try read("# T\n\n## A\n\n#### B\n").conventions
        #expect(conventions.title == 1)
        #expect(conventions.headings.map(\.level) == [2, 4])
    }

    @Test func aTitleHasWords() {
        #expect(findings("#\n\nText\n") == ["chapter-without-title:1"])
        #expect(findings("Title\n=====\n\nText\n") == [])
        #expect(findings("") == ["chapter-without-title"])
        #expect(findings("---\r\ntitle: A\r\n---\r\n") == ["front-matter:1"])
        #expect(findings("***\n\n# A\n") == ["chapter-without-title:1", "second-title:3"])
    }

    // MARK: Callouts

    @Test func aCalloutBeginsWithItsKind() throws {
        let reading = try read("> [!NOTE]\n> A\n\n> [!tip]\n>\n> B\n\n> [!WARNING]  \n> C\n\n> D\n")
        #expect(reading.conventions.callouts.map(\.kind) == [.note, .tip, .warning])
        let document = reading.document
        let contents = reading.conventions.callouts.map { callout in
            document.inlines([callout.contentStart].filter { document.nodes[$0].kind.isInline })
        }
        #expect(contents == ["“A”", "", "“C”"])
        #expect(reading.findings == ["chapter-without-title:1"])
    }

    @Test func aMarkerThatIsNoCalloutIsAFinding() {
        #expect(findings(body: "> [!NOTIC]\n> A\n") == ["unknown-callout:3:3"])
        #expect(findings(body: "> [!NOTE] A\n") == ["unknown-callout:3:3"])
        #expect(findings(body: "> [!NOTE] *A*\n") == ["unknown-callout:3:3"])
        #expect(findings(body: "> [NOTE]\n> A\n\nSee [!NOTE]\n") == [])
    }

    // MARK: Tables and figures

    private let table = "| Team | Staff |\n|---|---|\n| Care | 40 |\n"

    @Test func aCaptionStandsAboveItsTable() throws {
        let reading = try read("# T\n\n[Staff *now*](table:staff)\n\n\(table)\nSee <table:staff>.\n")
        #expect(reading.conventions.tables.map(\.id) == ["staff"])
        #expect(reading.conventions.tables[0].caption.map { reading.document.plainText(of: $0) } == "Staff now")
        #expect(reading.conventions.tables[0].rowHeaders == false)
        #expect(reading.conventions.references.map(\.target) == ["staff"])
        #expect(reading.findings == [])
    }

    @Test func optionsMayStandBetweenACaptionAndItsTable() throws {
        let text = "# T\n\n[Staff](table:staff)\n\n<!-- row-headers: first -->\n\(table)"
        let reading = try read(text)
        #expect(reading.conventions.tables.map(\.id) == ["staff"])
        #expect(reading.conventions.tables.map(\.rowHeaders) == [true])
        #expect(reading.findings == [])
        #expect(try read(text.replacing("-->\n", with: "-->\n\n")).conventions.tables.map(\.rowHeaders) == [true])
        #expect(try read(text.replacing("first", with: "none")).conventions.tables.map(\.rowHeaders) == [false])
    }

    @Test func elsewhereTheSameLinkIsAReference() throws {
        for text in ["[Staff](table:staff)\n\nText\n\n\(table)", "<table:staff>\n\n\(table)", "[Staff](table:staff)"] {
            let reading = try read("# T\n\n" + text)
            #expect(reading.conventions.tables.allSatisfy { $0.id == nil })
            #expect(reading.conventions.references.map(\.target) == ["staff"])
        }
    }

    @Test func tablesInListsAndQuotesHaveCaptionsToo() throws {
        let listed = "- [A](table:a)\n\n  | b |\n  |---|\n  | c |\n"
        let quoted = "> [A](table:a)\n>\n> | b |\n> |---|\n> | c |\n"
        for text in [listed, quoted] {
            let reading = try read("# T\n\n" + text)
            #expect(reading.conventions.tables.map(\.id) == ["a"])
            #expect(reading.findings == [])
        }
    }

    @Test func anIdIsOneWord() {
        #expect(findings(body: "[A](table:)\n\n\(table)") == ["malformed-id:3"])
        #expect(findings(body: "[A](<table:a b>)\n\n\(table)") == ["malformed-id:3"])
        #expect(findings(body: "[A](table:a\"b)\n\n\(table)") == ["malformed-id:3"])
        #expect(findings(body: "[A](table:tŷ_1.a-b)\n\n\(table)") == [])
        #expect(findings(body: "```figure a\"b\n```\n") == ["malformed-id:3"])
    }

    @Test func anImageAloneWithATitleIsAFigure() throws {
        let reading = try read(
            "# T\n\n![A](files/ward-map.svg \"Wards\")\n\n![B](b.png)\n\nText ![C](c.png \"C\")\n\n```figure who\nx\n```\n"
        )
        #expect(reading.conventions.figures.map(\.id) == ["ward-map", "who"])
        #expect(reading.conventions.paths.count == 3)
        #expect(try read("![A](<ward map.svg> \"W\")").conventions.figures.map(\.id) == ["ward-map"])
        #expect(try read("![A](ward%20map.svg \"W\")").conventions.figures.map(\.id) == ["ward-map"])
    }

    // MARK: Options, insertions

    @Test func optionsOfListsAreReadInOrder() throws {
        let reading = try read("# T\n\n<!-- list: a -->\n1. x\n\n<!--list:I-->\n\n1. y\n\n1) z\n")
        #expect(reading.conventions.lists.map(\.style) == [.lowerAlpha, .upperRoman])
        #expect(reading.findings == [])
    }

    @Test func anOptionThatNothingCanUseIsAFinding() {
        #expect(findings(body: "<!-- list: b -->\n1. x\n") == ["unknown-option:3"])
        #expect(findings(body: "<!-- note to self -->\n\nText\n") == ["unknown-option:3"])
        #expect(findings(body: "<!-- list: a --> more\n\n1. x\n") == ["unknown-option:3"])
        #expect(findings(body: "<!-- list: a -->\n\nText\n") == ["misplaced-option:3"])
        #expect(findings(body: "<!-- list: a -->\n\n\(table)") == ["misplaced-option:3"])
        #expect(findings(body: "<!-- row-headers: first -->\n\n1. x\n") == ["misplaced-option:3"])
        #expect(findings(body: "Text\n\n<!-- list: a -->\n") == ["misplaced-option:5"])
    }

    @Test func aFencedBlockThatNamesAThingIsAnInsertion() throws {
        let reading = try read("# T\n\n```table staff\n```\n\n~~~ chart  staff\n~~~\n\n```text\n```\n\n    table x\n")
        #expect(reading.conventions.insertions.map { "\($0.kind) \($0.id)" } == ["table staff", "chart staff"])
        #expect(reading.findings == [])
        #expect(
            findings(body: "```plan\n```\n\n```table a b\n```\n") == [
                "insertion-without-id:3", "insertion-without-id:6",
            ])
    }

    // MARK: References and links

    @Test func referencesAreLinksToThingsByTheirIds() throws {
        let reading = try read(
            "# T\n\n<section:duties/a> [own](figure:f) <value:a/b> <publication:p> [x](duties.md#a) <https://e.example>\n"
        )
        #expect(
            reading.conventions.references.map { "\($0.kind) \($0.target) \($0.hasOwnWords)" } == [
                "section duties/a false", "figure f true", "value a/b false", "publication p false",
            ])
        #expect(reading.conventions.paths.map { reading.document.plainText(of: $0) } == ["x"])
        #expect(reading.findings == [])
    }

    @Test func anAddressWithAColonInItsPathIsAPath() throws {
        let reading = try read("# T\n\n[a](b/c:d.pdf) [e](#f:g) [h](?i:j) [k]()\n")
        #expect(reading.conventions.paths.count == 4)
    }

    @Test func linksLeadToWhatLinksCanLeadTo() {
        #expect(findings(body: "[a](javascript:alert(1))\n") == ["unknown-link:3:5"])
        #expect(findings(body: "[a](DATA:text/html,b)\n") == ["unknown-link:3:5"])
        #expect(findings(body: "[a](HTTPS://b.example) [c](tel:+441632960000) [d](mailto:e@f.example)\n") == [])
        #expect(findings(body: "[](a.md) [*b*](c.md) [`d`](e.md) [![f](g.png)](h.md)\n") == ["link-without-text:3:4"])
        #expect(
            findings(body: "![](a.png)\n![ ](b.png)\n") == [
                "image-without-alternative:3:5", "image-without-alternative:4:6",
            ])
    }

    @Test func whatLooksLikeAReferenceIsAFinding() {
        #expect(findings(body: "See <section: duties> here.\n") == ["reference-misread:3:5"])
        #expect(findings(body: "See [x] (table:staff).\n") == ["reference-misread:3:9"])
        #expect(findings(body: "See (table: staff), 3 < table: 4 and `<table: x>`.\n") == [])
    }

    @Test(arguments: [
        ("<section: duties>", "Write <section:duties>, without a space."),
        ("[x](table: staff)", "Write (table:staff), without a space."),
        ("[x] (table:staff)", "Write [words](table:staff), with nothing between ] and (."),
        (
            "<table:staff in post>",
            "Write <table:an-id> without spaces, or [words](table:an-id) with nothing between ] and (."
        ),
    ])
    func aMisreadReferenceIsShownAsItWasMeant(written: String, remedy: String) throws {
        #expect(try read("# Title\n\nSee \(written).\n").diagnostics.map(\.remedy) == [remedy])
    }

    @Test func aCaptionBelowOtherWordsIsReportedAndKept() throws {
        let table = "| Duty |\n|---|\n| One |\n"
        for between in ["\n", "\n<!-- row-headers: first -->\n", ""] {
            let reading = try read("# Title\n\nThey are three.\n[Duties](table:duties)\n\(between)\(table)")
            #expect(reading.findings == ["caption-among-words:4:10"])
            #expect(reading.conventions.tables.map(\.id) == ["duties"])
            #expect(reading.conventions.references.isEmpty)
        }
        #expect(findings(body: "They are three, see\n[Duties](table:duties)\n\nMore.\n") == [])
        #expect(findings(body: "They are three, see [Duties](table:duties)\n\n\(table)") == [])
    }

    @Test func aHeadingWithoutItsSpaceIsReported() throws {
        let reading = try read("# Title\n\n##Monitoring duty\n\nText\n###Deep\n\n- ## In a list\n- ##Too\n")
        #expect(reading.findings == ["heading-misread:3", "heading-misread:6", "heading-misread:9"])
        #expect(reading.diagnostics.first?.remedy == "Write ## Monitoring duty")
        #expect(findings(body: "#tag and ##two, *##a*\n\n####### Seven\n\n\\##shown\n\n`##` is\n\n##\n") == [])
    }

    // MARK: Ordinary text

    @Test func ordinaryTextGivesNoFinding() {
        let text = """
            # Consultation [draft]

            Staff (table 3) & others: see page 4, 5:30pm – “quoted” [sic] [1] and [x].
            A ratio of 3:1; a < b; 2 * 3 * 4 = 24; snake_case_name; e-mail a@b.example; £3,000.

            [Note]: this is text, and so is the next.

            [Note]: it is text, with words after it.

            - [label]: description of it
            - a | b
            - –-|-–

            1. [x](https://x.example): with a colon

            `[^1]` and `<b>` and `[a]: /b`

                [^2]: code
                [a]: /b

            ```
            [^3]: code
            [a]: /b
            [a]: /b
            ```

            > [a] quoted

            \\[^4] and [\\^5].

            | a \\| b | `c \\| d` |
            |:--|--:|
            | e | f |
            |   | \\\\\\| |

            Ticks: \\[x]

            - [x] done
            - [ ] not done
            - see [here]
            """
        #expect(findings(text) == [])
    }

    @Test func listsOfMarkersAreNoTasks() {
        #expect(findings(body: "- [x] a\n- [z] b\n") == ["mixed-task-list:3"])
        #expect(findings(body: "- [x] a\n- [c](d.md) b\n- e\n") == [])
    }
}
