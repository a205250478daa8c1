import Diagnostics
import Model
import Rendering
import Testing

struct ReferenceTests {
    private let table = "[Staff *now*](table:staff)\n\n| a |\n|---|\n| b |\n"

    private func site(_ body: String) -> SampleSite {
        Sample(
            [
                "duties.md": "# Our duties\n\n\(body)\n\n## Monitoring\n",
                "data.md": "# The data\n\n\(table)\n![Wards](files/ward-map.png \"Map of wards\")\n\n## Sources\n",
            ], numbering: .sections
        )
        .with("other", ["plan.md": "# The plan\n\n## Steps\n"])
        .with(files: ["schemes/scheme/files/ward-map.png", "schemes/scheme/files/a b.pdf", "files/logo.svg"])
        .read()
    }

    /// The first paragraph of the page, without its tags.
    private func paragraph(_ body: String) -> String {
        let html = site(body).html()
        return String(html.dropFirst("<p>".count).prefix { $0 != "\n" }.dropLast("</p>".count))
    }

    @Test func aReferencePrintsTheNumberAndTheNameOfTheThing() {
        #expect(paragraph("<table:staff>") == "<a href=\"data.html#table:staff\">Table 1: Staff now</a>")
        #expect(paragraph("<figure:ward-map>") == "<a href=\"data.html#figure:ward-map\">Figure 1: Map of wards</a>")
        #expect(paragraph("<section:data>") == "<a href=\"data.html\">Chapter 2: The data</a>")
        #expect(paragraph("<section:data/sources>") == "<a href=\"data.html#sources\">Section 2.1: Sources</a>")
        #expect(paragraph("<section:duties/monitoring>") == "<a href=\"#monitoring\">Section 1.1: Monitoring</a>")
        #expect(paragraph("<publication:other>") == "<a href=\"../other/index.html\">The other</a>")
    }

    @Test func ownWordsStayAndAreLinked() {
        #expect(paragraph("[*our* staff](table:staff)") == "<a href=\"data.html#table:staff\"><em>our</em> staff</a>")
        #expect(paragraph("[there](section:data \"T\")") == "<a href=\"data.html\" title=\"T\">there</a>")
        #expect(paragraph("[it](publication:other)") == "<a href=\"../other/index.html\">it</a>")
    }

    @Test func referencesReachOtherPublications() {
        #expect(paragraph("<section:other:plan>") == "<a href=\"../other/plan.html\">Chapter 1: The plan</a>")
        #expect(paragraph("[x](section:other:plan/steps)") == "<a href=\"../other/plan.html#steps\">x</a>")
        #expect(site("<section:othr:plan>").findings == ["unknown-target:3:2"])
    }

    @Test(arguments: [
        ("<table:staf>", "There is no table “staf” in this publication; did you mean “staff”?"),
        ("<figure:wardmap>", "There is no figure “wardmap” in this publication; did you mean “ward-map”?"),
        (
            "<section:duties/montoring>",
            "There is no section “duties/montoring” in this publication; did you mean “duties/monitoring”?"
        ),
        ("<section:sources>", "There is no section “sources” in this publication; did you mean “data/sources”?"),
        ("<publication:otter>", "There is no publication “otter”; did you mean “other”?"),
        ("<section:otter:plan>", "There is no publication “otter”; did you mean “other”?"),
        ("<table:something-else>", "There is no table “something-else” in this publication"),
        ("<action:housing-3>", "There is no action “housing-3” in this publication"),
        ("<value:bvpi/2b>", "There is no value “bvpi/2b” in this publication"),
        ("[x](data.md#sorces)", "“The data” has no section “sorces”; did you mean “#sources”?"),
        ("[x](#monitring)", "“Our duties” has no section “monitring”; did you mean “#monitoring”?"),
        ("[x](dta.md)", "There is no file “dta.md”; did you mean “data.md”?"),
        ("[x](files/ward-mp.png)", "There is no file “files/ward-mp.png”; did you mean “files/ward-map.png”?"),
        ("[x]()", "This link has no address"),
        ("![x](data.md)", "“data.md” is a text, not an image"),
    ])
    func whatLeadsNowhereIsAFindingThatNamesTheNearest(body: String, summary: String) {
        let site = site(body)
        #expect(site.diagnostics.map(\.summary) == [summary])
        #expect(site.diagnostics.map { $0.place?.line } == [3])
        #expect(!site.html().contains("href") && !site.html().contains("src"))
    }

    @Test(arguments: [
        ("<table:x>", "3:2"), ("a [b](table:x) c", "3:7"), ("[a](table:x) [b](table:x)", "3"),
        ("é [x](nothing.md)", "3:7"),
        ("a\n[b](table:x)", "4:5"), ("| [b](table:x) |\n|---|\n", "3:7"), ("```table x\n```", "3:10"),
    ])
    func aFindingHasAColumnWhereItIsCertain(body: String, place: String) {
        #expect(site(body).diagnostics.first?.place?.description == "schemes/scheme/duties.md:\(place)")
    }

    // MARK: Numbers in words

    @Test(arguments: [
        "[Table 2](table:staff)", "[table 3, staff](table:staff)", "[Figure 2](figure:ward-map)",
        "[section 1.2](section:duties/monitoring)", "[Chapter 4](section:data)", "[Section 3](section:data)",
        "[see\nTable 2](table:staff)", "[Table **2**](table:staff)",
    ])
    func aWrongNumberInTheWordsOfALinkIsAFinding(body: String) {
        #expect(site(body).diagnostics.map(\.rule.code) == ["wrong-number"])
    }

    @Test(arguments: [
        "[Table 1](table:staff)", "[Table 1: staff](table:staff)", "[the table of 2008](table:staff)",
        "[Section 1.1.](section:duties/monitoring)", "[Chapter 1](section:duties/monitoring)",
        "[the section I mean](section:duties/monitoring)", "[A table: A to Z](table:staff)", "[Table](table:staff)",
        "[(Table 1)](table:staff)", "[Table](table:staff) 2", "[Figures 2](figure:ward-map)",
    ])
    func aRightNumberOrNoneIsFine(body: String) {
        #expect(site(body).findings == [])
    }

    @Test func lettersAreNumbersOfAppendices() {
        var sample = Sample([:])
        let texts = ["# A\n\n[Appendix B](section:b) and [Appendix A](section:b)\n", "# B\n"]
        sample.publications = [
            (
                "scheme", .chapters,
                [
                    (ContentsEntry(file: located("a.md")), texts[0]),
                    (ContentsEntry(file: located("b.md"), role: .appendix), texts[1]),
                ]
            )
        ]
        #expect(sample.read().diagnostics.map(\.summary) == ["“Appendix B” is Appendix A"])
    }

    // MARK: Relative links

    @Test func relativeLinksAreFollowedToPagesSectionsAndFiles() {
        #expect(paragraph("[x](data.md)") == "<a href=\"data.html\">x</a>")
        #expect(paragraph("[x](./data.md#sources)") == "<a href=\"data.html#sources\">x</a>")
        #expect(paragraph("[x](#monitoring)") == "<a href=\"#monitoring\">x</a>")
        #expect(paragraph("[x](duties.md#monitoring)") == "<a href=\"#monitoring\">x</a>")
        #expect(paragraph("[x](../other/plan.md#steps)") == "<a href=\"../other/plan.html#steps\">x</a>")
        #expect(paragraph("[x](../../home.md)") == "<a href=\"../../index.html\">x</a>")
        #expect(paragraph("[x](files/a%20b.pdf#page=2)") == "<a href=\"files/a%20b.pdf#page=2\">x</a>")
        #expect(paragraph("[x](<files/a b.pdf>)") == "<a href=\"files/a%20b.pdf\">x</a>")
        #expect(paragraph("a ![x](../../files/logo.svg)") == "a <img src=\"../../files/logo.svg\" alt=\"x\">")
        #expect(
            site("[x](files/a%20b.pdf) ![y](files/ward-map.png)").links[0][0].files.sorted()
                == ["schemes/scheme/files/a b.pdf", "schemes/scheme/files/ward-map.png"])
    }

    @Test(arguments: [
        "../../../minutes.pdf", "/etc/passwd", "//example.org/x", "..%2F..%2F..%2Fminutes.pdf",
        "files/../../../../x.pdf",
    ])
    func aLinkOutOfTheContentFolderIsAFinding(address: String) {
        #expect(site("[x](\(address))").findings == ["link-leaves-site:3:5"])
        #expect(site("![x](\(address))").findings == ["link-leaves-site:3:6"])
    }

    @Test func aPercentSignThatEncodesNothingStandsForItself() {
        #expect(site("[x](a%2)").findings == ["missing-file:3:5"])
        #expect(site("[x](a%+1b)").findings == ["missing-file:3:5"])
        #expect(site("[x](%00%ff)").findings == ["missing-file:3:5"])
    }

    @Test(arguments: [
        ("dutys.md", "Correct the path, which counts from this file's folder, or put the file there."),
        ("minutes.md", "Put the file there, or correct the path, which counts from this file's folder."),
        ("report.pdf", "Put the file into the folder files of the publication, and link to files/report.pdf"),
        ("files/report.pdf", "Put the file there, or correct the path, which counts from this file's folder."),
        ("www.example.org/a.pdf", "To lead to another website, link to https://www.example.org/a.pdf"),
        ("equality@example.org", "To let readers write an email, link to mailto:equality@example.org"),
    ])
    func aLinkToWhatIsNotThereIsMendedByWhatItProbablyMeant(address: String, remedy: String) {
        #expect(site("[x](\(address))").diagnostics.map(\.remedy) == [remedy])
    }

    @Test func theHomePageLinksToItsSectionsAndToPublications() {
        var sample = Sample(["duties.md": "# Our duties\n\n[home](../../home.md#news), [x](../../home.md#nws)\n"])
        sample.home =
            "# Home\n\n[n](#news) [d](schemes/scheme/duties.md) <publication:scheme> <section:scheme:duties>\n\n## News\n"
        let site = sample.read()
        #expect(site.findings == ["unknown-target:3:33"])
        #expect(site.html() == "<p><a href=\"../../index.html#news\">home</a>, <a>x</a></p>\n")
        #expect(
            site.homeHTML == """
                <p><a href="#news">n</a> <a href="schemes/scheme/duties.html">d</a> \
                <a href="schemes/scheme/index.html">The scheme</a> \
                <a href="schemes/scheme/duties.html">Chapter 1: Our duties</a></p>
                <h2 id="news">News</h2>

                """)
        sample.home = "# Home\n\n<section:duties>\n"
        #expect(sample.read().findings.last == "unknown-target:3:2")
    }

    @Test func relativeLinksCountFromTheFolderOfThePage() {
        #expect(relativeLink(from: "a/b.html", to: "a/c.html") == "c.html")
        #expect(relativeLink(from: "a/b.html", to: "index.html") == "../index.html")
        #expect(relativeLink(from: "index.html", to: "a/b/c.html") == "a/b/c.html")
        #expect(relativeLink(from: "a/b/c.html", to: "a/d/e.html") == "../d/e.html")
        #expect(relativeLink(from: "a/b.html", to: "a/b.html") == "b.html")
        #expect(relativeLink(from: "a.html", to: "b c/d:e?.html") == "b%20c/d%3Ae%3F.html")
        #expect(relativeLink(from: "a.html", to: "tŷ.html") == "tŷ.html")
    }

    // MARK: Ids

    @Test func anIdDefinedTwiceIsAFindingThatShowsTheFirst() {
        let site = Sample(["a.md": "# A\n\n\(table)\n", "b.md": "# B\n\nText\n\n\(table)\n"]).read()
        #expect(site.findings == ["id-defined-twice:5"])
        #expect(
            site.diagnostics[0].notes == [
                .init("the first is table 1, here", at: Place(file: "schemes/scheme/a.md", line: 3))
            ])
    }

    @Test func aliasesLeadToSectionsThatStand() {
        func site(_ old: String, _ present: String) -> SampleSite {
            var sample = Sample([:])
            let entry = ContentsEntry(
                file: located("a.md"), aliases: [SectionAlias(old: located(old), present: located(present))])
            sample.publications = [("scheme", .chapters, [(entry, "# A\n\n<section:a/old>\n\n## New\n\n## Other\n")])]
            return sample.read()
        }
        #expect(site("old", "new").html().hasPrefix("<p><a href=\"#new\">New</a></p>\n"))
        #expect(
            site("old", "nev").diagnostics.map(\.summary).first
                == "Chapter “a” has no section “nev”; did you mean “new”?")
        #expect(
            site("new", "other").diagnostics.map(\.summary).first
                == "“new” is the id of a section that stands in “a” today")
    }

    // MARK: The whole publication on one page

    @Test func onOnePageIdsAreUniqueAndLinksWithinThePublicationAreFragments() {
        let text = "## Same\n\n<section:b/same> [x](b.md) [y](#same) <table:t> <publication:scheme>[^1]\n\n[^1]: N\n"
        let site = Sample([
            "a.md": "# A\n\n\(text)", "b.md": "# B\n\n[T](table:t)\n\n| a |\n|---|\n\n\(text)",
        ]).read()
        #expect(
            site.html(0, edition: .onePage) == """
                <h3 id="a/same">Same</h3>
                <p><a href="#b/same">Same</a> <a href="#b">x</a> <a href="#a/same">y</a> \
                <a href="#table:t">Table 1: T</a> <a href="index.html">The scheme</a>\
                <sup><a id="a/note-reference:1" href="#a/note:1" role="doc-noteref">1</a></sup></p>
                <section class="footnotes">
                <h3 id="a/notes:">Notes</h3>
                <ol>
                <li id="a/note:1"><p>N <a href="#a/note-reference:1" role="doc-backlink" aria-label="Back to the text of note 1">↩︎</a></p></li>
                </ol>
                </section>

                """)
        let ids = (0...1).flatMap { htmlTokens(site.html($0, edition: .onePage)).compactMap { $0.attribute("id") } }
        #expect(ids.count == 10)
        #expect(Set(ids).count == ids.count)
        let targets = (0...1).flatMap {
            htmlTokens(site.html($0, edition: .onePage)).compactMap { $0.attribute("href") }
        }
        let known = Set(ids.map { "#" + $0 } + ["#a", "#b", "index.html"])
        #expect(targets.allSatisfy(known.contains))
    }
}
