import Diagnostics
import Model
import Rendering
import Testing

struct NumberingTests {
    private let chapter = "# T\n\n## A\n\n### B\n\n### C\n\n## D\n\n### E\n\n#### F\n"

    private func sections(_ mode: Publication.Numbering, _ text: String? = nil) -> [String?] {
        Sample(["a.md": text ?? chapter], numbering: mode).read().targets.numberings[0].sections[0]
    }

    @Test func sectionsAreNumberedAsDeepAsThePublicationSays() {
        #expect(sections(.none) == [nil, nil, nil, nil, nil, nil])
        #expect(sections(.chapters) == [nil, nil, nil, nil, nil, nil])
        #expect(sections(.sections) == ["1.1", nil, nil, "1.2", nil, nil])
        #expect(sections(.subsections) == ["1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", nil])
    }

    @Test func aSubsectionWithoutASectionHasNoNumber() {
        #expect(sections(.subsections, "# T\n\n### A\n\n## B\n\n### C\n") == [nil, "1.1", "1.1.1"])
    }

    @Test func chaptersCountThroughPartsAndAppendicesInLetters() throws {
        var sample = Sample([:])
        func entry(
            _ file: String, _ role: ContentsEntry.Role = .chapter, _ number: PrintedNumber = .counted
        ) -> (ContentsEntry, String) {
            (ContentsEntry(file: located(file), role: role, number: number), "# T\n\n## S\n")
        }
        let chapters = [
            entry("a.md", .chapter, .unnumbered), entry("b.md"), entry("c.md", .chapter, .printed("4A")), entry("d.md"),
            entry("e.md", .appendix), entry("f.md", .appendix, .unnumbered), entry("g.md", .appendix),
        ]
        sample.publications = [("scheme", .sections, chapters)]
        let numbering = try #require(sample.read().targets.numberings.first)
        #expect(numbering.chapters == [nil, "1", "4A", "2", "A", nil, "B"])
        #expect(numbering.sections == [[nil], ["1.1"], ["4A.1"], ["2.1"], ["A.1"], [nil], ["B.1"]])
        sample.publications = [("scheme", .none, chapters)]
        #expect(sample.read().targets.numberings.first?.chapters == [nil, nil, "4A", nil, "A", nil, "B"])
    }

    @Test func manyAppendicesGoOnWithTwoLetters() {
        var sample = Sample([:])
        let chapters = (0..<29).map { (ContentsEntry(file: located("\($0).md"), role: .appendix), "# T\n") }
        sample.publications = [("scheme", .chapters, chapters)]
        #expect(sample.read().targets.numberings[0].chapters.suffix(4) == ["Z", "AA", "AB", "AC"])
    }

    @Test func tablesAndFiguresCountThroughThePublication() {
        let table = "| a |\n|---|\n| b |\n"
        let site = Sample([
            "a.md": "# A\n\n[One](table:one)\n\n\(table)\n\(table)\n[Two](table:two)\n\n\(table)",
            "b.md": "# B\n\n![x](files/x.png \"X\")\n\n[Three](table:three)\n\n\(table)\n```figure y\n```\n",
        ]).with(files: ["schemes/scheme/files/x.png"]).read()
        #expect(site.targets.numberings[0].tables == [[1, nil, 2], [3]])
        #expect(site.targets.numberings[0].figures == [[], [1, 2]])
        #expect(site.findings == [])
    }

    @Test func headingsShowTheirNumbers() {
        #expect(
            Sample(["a.md": "# T\n\n## A *b*\n\n### C\n"], numbering: .sections).read().html() == """
                <h2 id="a-b"><span class="number">1.1</span> A <em>b</em></h2>
                <h3 id="c">C</h3>

                """)
    }
}
