import Diagnostics
import Markup
import Rendering
import Testing

struct TextTests {
    // MARK: Footnotes

    @Test func footnotesLinkBackToEachOfTheirReferences() {
        #expect(
            page("A[^a] b[^b] c[^a].\n\n[^a]: One.\n\n[^b]: Two.\n\n    - x\n") == """
                <p>A<sup><a id="note-reference:1" href="#note:1" role="doc-noteref">1</a></sup> \
                b<sup><a id="note-reference:2" href="#note:2" role="doc-noteref">2</a></sup> \
                c<sup><a id="note-reference:1-2" href="#note:1" role="doc-noteref">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-labelledby="notes:">
                <h2 id="notes:">Notes</h2>
                <ol>
                <li id="note:1"><p>One. \
                <a href="#note-reference:1" role="doc-backlink" aria-label="Back to the text of note 1 (1/2)">↩︎</a> \
                <a href="#note-reference:1-2" role="doc-backlink" aria-label="Back to the text of note 1 (2/2)">↩︎</a></p></li>
                <li id="note:2"><p>Two.</p>
                <ul>
                <li>x</li>
                </ul>
                <p><a href="#note-reference:2" role="doc-backlink" aria-label="Back to the text of note 2">↩︎</a></p></li>
                </ol>
                </section>

                """)
    }

    @Test func aFootnoteInATitleCounts() {
        let site = Sample("# Title[^a]\n\n## Section[^a]\n\n[^a]: One.\n").read()
        #expect(
            site.heading(nil, linked: true)
                == "Title<sup><a id=\"note-reference:1\" href=\"#note:1\" role=\"doc-noteref\">1</a></sup>")
        #expect(site.html().contains("id=\"note-reference:1-2\""))
        #expect(!site.html().contains("id=\"note-reference:1\""))
        #expect(site.heading(nil, linked: false) == "Title")
        #expect(site.heading(0, linked: false) == "Section")
    }

    @Test func headingsInAContentsListHaveNoLinks() {
        let site = Sample("# T *a* [b](https://c.example) <section:duties>\n").read()
        #expect(site.heading(nil, linked: false) == "T <em>a</em> b Chapter 1: T a b section:duties")
        #expect(
            site.heading(nil, linked: true)
                == "T <em>a</em> <a href=\"https://c.example\">b</a> <a href=\"duties.html\">Chapter 1: T a b section:duties</a>"
        )
    }

    // MARK: Abbreviations

    private func expanded(_ body: String) -> String {
        let html = Sample("# The EIA\n\n" + body).with(abbreviations: [
            ("EIA", "equality impact assessment", "equality impact assessments"),
            ("R&D", "research and development", nil),
            ("TIP", "training plan", nil), ("CSŴ", "cynllun", nil), ("LA", "local authority", "local authorities"),
        ]).read().html()
        return html.replacing("<p>", with: "").replacing("</p>\n", with: "")
    }

    @Test func anAbbreviationIsWrittenOutAtItsFirstUse() {
        #expect(expanded("An EIA, then another EIA.") == "An equality impact assessment (EIA), then another EIA.")
        #expect(expanded("EIAs and an EIA") == "Equality impact assessments (EIAs) and an EIA")
        #expect(
            expanded("*EIA* **LA**")
                == "<em>Equality impact assessment (EIA)</em> <strong>local authority (LA)</strong>")
        #expect(expanded("EIA's, “LA”") == "Equality impact assessment (EIA)'s, “local authority (LA)”")
        #expect(expanded("It ends. “EIA” begins.") == "It ends. “Equality impact assessment (EIA)” begins.")
        #expect(expanded("The LA’s – LAs") == "The local authority (LA)’s – LAs")
        #expect(expanded("our R&D.") == "our research and development (R&amp;D).")
        #expect(expanded("CSŴ, EIA/LA") == "Cynllun (CSŴ), equality impact assessment (EIA)/local authority (LA)")
    }

    @Test func onlyWholeWordsAreAbbreviations() {
        for text in ["EIAX XEIA EIA2 eia", "ŴEIA EIAŵ", "LAX", "R&amp;D2"] {
            #expect(!expanded(text).contains("("))
        }
    }

    @Test func headingsLinksCodeCaptionsAndAddressesKeepTheirWords() {
        #expect(
            expanded("## EIA\n\n[EIA](https://a.example) `EIA` www.EIA.example EIA")
                == """
                <h2 id="eia">EIA</h2>
                <a href="https://a.example">EIA</a> <code>EIA</code> <a href="http://www.EIA.example">www.EIA.example</a> \
                equality impact assessment (EIA)
                """)
        #expect(expanded("![EIA](a.png) EIA").hasSuffix("alt=\"EIA\"> equality impact assessment (EIA)"))
        #expect(
            expanded("[EIA](table:t)\n\n| EIA |\n|---|\n| EIA |\n").contains(
                "EIA</caption>\n<thead>\n<tr>\n<th scope=\"col\">Equality impact assessment (EIA)</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>EIA</td>"
            ))
        #expect(expanded("> [!TIP]\n> TIP").contains("training plan (TIP)"))
        #expect(expanded("    EIA\n\nEIA").contains("Equality impact assessment (EIA)"))
    }

    @Test(arguments: [
        "An equality impact assessment (EIA) is an EIA.", "An Equality Impact Assessment (EIA).",
        "An equality impact\nassessment (EIA).", "An *equality impact assessment* (EIA).",
        "An **equality impact assessment (EIA)**.", "Equality *impact* assessment (*EIA*).",
        "Equality impact assessments (EIAs) and an EIA.", "Equality impact assessments (EIA).",
        "The EIA (equality impact assessment) is an EIA.",
    ])
    func whatTheAuthorWroteOutIsLeftAlone(body: String) {
        let plain = Sample("# The EIA\n\n" + body).read().html()
        #expect(expanded(body) == plain.replacing("<p>", with: "").replacing("</p>\n", with: ""))
    }

    // MARK: Tables, figures, lists

    @Test func aTableHasItsNumberAndCaption() {
        #expect(
            page(
                "[Staff *now*](table:staff)\n\n<!-- row-headers: first -->\n|   | Staff |\n|---|--:|\n| Care | 40 |\n| | 3 |\n"
            )
                == """
                <div class="table-scroll">
                <table id="table:staff">
                <caption id="caption:staff"><span class="label">Table\u{A0}1:</span> Staff <em>now</em></caption>
                <thead>
                <tr>
                <td></td>
                <th scope="col" class="align-right">Staff</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">Care</th>
                <td class="align-right">40</td>
                </tr>
                <tr>
                <td></td>
                <td class="align-right">3</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test func aTableThatMayBeTooWideIsARegionWithANameOfItsOwn() {
        let wide = "| Neighbourhoods | Responsibilities |\n|:-:|---|\n"
        let site = Sample(
            ["a.md": "# A & B\n\n\(wide)\n\(wide)\n[Wards](table:wards)\n\n\(wide)\n| Ward | Staff |\n|---|---|\n"]
        ).read()
        func regions(_ html: String) -> [String] {
            html.split(separator: "\n").filter { $0.hasPrefix("<div") }.map(String.init)
        }
        #expect(
            regions(site.html()) == [
                #"<div class="table-scroll" tabindex="0" role="region" aria-label="Wide table 1">"#,
                #"<div class="table-scroll" tabindex="0" role="region" aria-label="Wide table 2">"#,
                #"<div class="table-scroll" tabindex="0" role="region" aria-labelledby="caption:wards">"#,
                #"<div class="table-scroll">"#,
            ])
        // Where chapters stand on one page, their names keep them apart.
        #expect(
            regions(site.html(edition: .onePage)).first
                == #"<div class="table-scroll" tabindex="0" role="region" aria-label="Wide table 1, A &amp; B">"#)
    }

    @Test func aTableWithRowHeadersCanBecomeCardsAndStaysATable() {
        #expect(
            page(
                """
                [Staff](table:staff)

                <!-- row-headers: first -->
                | Team | *Staff* | Share |
                |------|--------:|-------|
                | Care |      40 | 62 %  |

                """)
                    == """
                    <div class="table-scroll">
                    <table id="table:staff" class="cards" role="table">
                    <caption id="caption:staff"><span class="label">Table\u{A0}1:</span> Staff</caption>
                    <thead role="rowgroup">
                    <tr role="row">
                    <th scope="col" role="columnheader">Team</th>
                    <th scope="col" class="align-right" role="columnheader"><em>Staff</em></th>
                    <th scope="col" role="columnheader">Share</th>
                    </tr>
                    </thead>
                    <tbody role="rowgroup">
                    <tr role="row">
                    <th scope="row" role="rowheader">Care</th>
                    <td class="align-right" role="cell" data-label="Staff">40</td>
                    <td role="cell" data-label="Share">62 %</td>
                    </tr>
                    </tbody>
                    </table>
                    </div>

                    """)
    }

    @Test(arguments: [
        // Two columns fit any screen as they are; without row headers no card has a title; a column without a head
        // would be a value without a name.
        "<!-- row-headers: first -->\n| Team | Staff |\n|---|---|\n| Care | 40 |\n",
        "| Team | Staff | Share |\n|---|---|---|\n| Care | 40 | 62 % |\n",
        "<!-- row-headers: first -->\n| Team | Staff | |\n|---|---|---|\n| Care | 40 | 62 % |\n",
    ])
    func otherTablesStayTables(table: String) {
        #expect(!page(table).contains("cards") && !page(table).contains("data-label"))
    }

    @Test func wordsInAnotherLanguageThanTheChapterSayWhich() {
        var setting = Sample("# T\n\n[Staff](table:staff)\n\n| a |\n|---|\n").read()
        setting.words = sampleWords(in: "en")
        #expect(
            setting.html().split(separator: "\n")[2]
                == "<caption id=\"caption:staff\"><span class=\"label\" lang=\"en\" dir=\"ltr\">Table\u{A0}1:</span> Staff</caption>"
        )
    }

    @Test func anImageWithATitleIsANumberedFigure() {
        let site = Sample("# T\n\n![Wards & more](files/map.png \"Map of <wards>\")\n\n![Plain](files/map.png)\n")
            .with(files: ["schemes/scheme/files/map.png"]).read()
        #expect(
            site.html() == """
                <figure id="figure:map">
                <img src="files/map.png" alt="Wards &amp; more">
                <figcaption><span class="label">Figure\u{A0}1:</span> Map of &lt;wards&gt;</figcaption>
                </figure>
                <p><img src="files/map.png" alt="Plain"></p>

                """)
    }

    @Test func listsCountAsTheirOptionSays() {
        #expect(
            page("<!-- list: a -->\n3. x\n4. y\n   1. z\n\n<!-- list: I -->\n1) u\n") == """
                <ol type="a" start="3">
                <li>x</li>
                <li>y<ol>
                <li>z</li>
                </ol>
                </li>
                </ol>
                <ol type="I">
                <li>u</li>
                </ol>

                """)
    }

    @Test func tasksSayInWordsWhetherTheyAreDone() {
        #expect(
            page("- [x] a\n- [ ] b\n") == """
                <ul class="tasks">
                <li class="task task-done"><span class="tick" role="img" aria-label="Done">☑</span> a</li>
                <li class="task"><span class="tick" role="img" aria-label="Not done">☐</span> b</li>
                </ul>

                """)
    }

    @Test func calloutsSayTheirKind() {
        #expect(
            page("> [!NOTE]\n> A *b*\n>\n> > c\n\n> [!WARNING]\n>\n> - d\n\n> e\n") == """
                <div class="callout callout-note" role="note">
                <p class="callout-label"><strong>Note</strong></p>
                <p>A <em>b</em></p>
                <blockquote>
                <p>c</p>
                </blockquote>
                </div>
                <div class="callout callout-warning" role="note">
                <p class="callout-label"><strong>Warning</strong></p>
                <ul>
                <li>d</li>
                </ul>
                </div>
                <blockquote>
                <p>e</p>
                </blockquote>

                """)
    }

    @Test func insertionsWithoutAThingAreFindingsAndNothingIsShown() {
        let site = Sample("# T\n\n```table staff\n```\n\n```text\nx\n```\n").read()
        #expect(site.findings == ["unknown-target:3:10"])
        #expect(site.html() == "<pre tabindex=\"0\"><code class=\"language-text\">x\n</code></pre>\n")
    }

    @Test func bareLinksAreLinks() {
        #expect(
            page("www.a.example/?b=c&d https://e.example/é. f@g.example") == """
                <p><a href="http://www.a.example/?b=c&amp;d">www.a.example/?b=c&amp;d</a> \
                <a href="https://e.example/%C3%A9">https://e.example/é</a>. <a href="mailto:f@g.example">f@g.example</a></p>

                """)
        #expect(
            page("![www.a.example](https://b.example/c.png) www.d.example").hasSuffix(
                "<a href=\"http://www.d.example\">www.d.example</a></p>\n"))
    }

    // MARK: Hostile text

    static let hostile = [
        "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "</table><b>", "&lt;b&gt;",
        "javascript:alert(1)", "--><b>", "]]><b>", "\u{0}\u{1F}".dropFirst() + "<b>", "`<b>`", "${x} {{x}} <%= x %>",
    ]

    @Test(arguments: hostile) func nothingThatAnAuthorWritesBecomesMarkup(text: String) {
        let plain = text.unicodeScalars.map { $0.properties.isAlphabetic ? String($0) : "\\" + String($0) }.joined()
        let address = text.replacing(" ", with: "%20").replacing("<", with: "\\<").replacing(">", with: "\\>")
            .replacing("(", with: "\\(").replacing(")", with: "\\)")
        let body = """
            ## Heading \(plain)

            Text \(plain) *\(plain)* `\(text)` [\(plain)](https://a.example/\(address)) [x](\(address))

            [x](https://a.example "\(text.replacing("\"", with: "\\\""))") ![\(plain)](https://a.example/\(address) "\(text.replacing("\"", with: "\\\""))")

            ![\(plain)](https://a.example/\(address) "\(text.replacing("\"", with: "\\\""))")

            [\(plain)](<table:\(address)>)

            | \(plain) |
            |---|
            | \(plain) |

            <!-- row-headers: first -->
            | \(plain) | \(plain) | \(plain) |
            |---|---|---|
            | \(plain) | \(plain) | \(plain) |

            - [x] \(plain)

            > [!NOTE]
            > \(plain)

            ``` \(text.replacing("`", with: ""))
            \(text)
            ```

            ```figure \(text.replacing("`", with: "").replacing(" ", with: ""))
            ```

            Note[^1] www.a.example/\(text) a@b.example\(text)

            <https://a.example/\(text.replacing(" ", with: "").replacing("<", with: "").replacing(">", with: ""))>

            [^1]: \(plain)
            """
        let site = Sample("# \(plain)\n\n" + body).with(abbreviations: [("Text", text, nil)]).read()
        for html in [site.html(), site.html(edition: .onePage), site.heading(nil, linked: true)] {
            for token in htmlTokens(html) {
                switch token {
                case .text, .close: break
                case .comment(let comment): Issue.record("a comment: \(comment)")
                case .open(let name, let attributes):
                    #expect(allowed[name] != nil, "<\(name)>")
                    for attribute in attributes {
                        #expect(allowed[name]?.contains(attribute.name) == true, "<\(name) \(attribute.name)>")
                        if ["href", "src"].contains(attribute.name) {
                            #expect(!attribute.value.lowercased().hasPrefix("javascript"))
                        }
                    }
                }
            }
        }
        #expect(htmlTokens(site.html()).contains { $0.string?.contains(text) == true })
    }

    private let allowed: [String: Set<String>] = [
        "h2": ["id"], "h3": ["id"], "p": ["class"], "em": [], "strong": [], "code": ["class"], "pre": ["tabindex"],
        "a": ["href", "title", "id", "role", "aria-label"], "img": ["src", "alt", "title"], "figure": ["id"],
        "figcaption": [], "span": ["class", "role", "aria-label"], "table": ["id", "class", "role"], "caption": ["id"],
        "thead": ["role"],
        "tbody": ["role"], "tr": ["role"], "th": ["scope", "class", "role"], "td": ["class", "role", "data-label"],
        "ul": ["class"], "ol": [],
        "li": ["class", "id"], "sup": [], "section": ["class", "role", "aria-labelledby"],
        "div": ["class", "role", "tabindex", "aria-labelledby", "aria-label"],
    ]

    @Test func adressesThatNoOneMayFollowAreLeftOut() {
        #expect(
            page("[a](javascript:x) [b](JAVASCRIPT:x) [c](data:x) <vbscript:x> ![d](data:x)")
                == "<p><a>a</a> <a>b</a> <a>c</a> <a>vbscript:x</a> <img alt=\"d\"></p>\n")
    }

    // MARK: Threads

    @Test(arguments: [2, 8]) func anyNumberOfThreadsWriteTheSame(threads: Int) async {
        let examples = MarkdownExamples.all
        let expected = examples.map(page)
        for _ in 0..<3 {
            await withTaskGroup(of: [(Int, String)].self) { group in
                for thread in 0..<threads {
                    group.addTask {
                        stride(from: thread, to: examples.count, by: threads).map { ($0, page(examples[$0])) }
                    }
                }
                for await part in group { for (index, html) in part { #expect(html == expected[index]) } }
            }
        }
    }
}
