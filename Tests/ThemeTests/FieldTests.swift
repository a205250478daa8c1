import Markup
import Testing

@testable import Theme

@Suite struct Fields {
    @Test func textIsWritten() {
        #expect(render("<h1>{{title}}</h1>") == "<h1>Duties</h1>")
        #expect(render("<h1>{{ title }}</h1>") == "<h1>Duties</h1>")
    }

    @Test func aFieldOfARecordIsWritten() {
        #expect(render("{{site.name}}, {{site.owner.name}}") == "Anytown Council, Web team")
    }

    @Test func formattedTextIsWrittenAsItStands() {
        #expect(render("{{body}}", SamplePage(body: .emphasis("a & b"))) == "<em>a &amp; b</em>")
    }

    @Test func aFlagShowsItsSectionOrTheInverse() {
        let template = "{{#is-draft}}Draft{{/is-draft}}{{^is-draft}}Final{{/is-draft}}"
        #expect(render(template, SamplePage(isDraft: true)) == "Draft")
        #expect(render(template, SamplePage(isDraft: false)) == "Final")
    }

    @Test func optionalTextIsWrittenOnlyWhereItIsThere() {
        let template = "{{#lead}}[{{.}}|{{lead}}]{{/lead}}{{^lead}}none{{/lead}}"
        #expect(render(template, SamplePage(lead: "In short")) == "[In short|In short]")
        #expect(render(template) == "none")
    }

    @Test func optionalFormattedTextIsWrittenOnlyWhereItIsThere() {
        let template = "{{#aside}}[{{.}}]{{/aside}}{{^aside}}none{{/aside}}"
        #expect(render(template, SamplePage(aside: .emphasis("x"))) == "[<em>x</em>]")
        #expect(render(template) == "none")
    }

    @Test func anOptionalRecordBringsItsNamesIntoScope() {
        let template =
            "{{#owner}}{{name}}{{#post}} ({{.}}){{/post}} of {{title}}, {{owner.name}}{{/owner}}{{^owner}}no one{{/owner}}"
        #expect(
            render(template, SamplePage(owner: SampleOwner(name: "Ann", post: "Clerk")))
                == "Ann (Clerk) of Duties, Ann")
        #expect(render(template, SamplePage(owner: SampleOwner(name: "Ann"))) == "Ann of Duties, Ann")
        #expect(render(template) == "no one")
    }

    @Test func aRecordThatIsAlwaysThereBringsItsNamesIntoScope() {
        #expect(render("{{#site}}{{name}}: {{owner.name}}: {{title}}{{/site}}") == "Anytown Council: Web team: Duties")
    }

    @Test func aListIsWrittenItemByItem() {
        let template = "{{#chapters}}<li>{{title}}</li>{{/chapters}}{{^chapters}}empty{{/chapters}}"
        #expect(
            render(template, SamplePage(chapters: [SampleChapter(title: "One"), SampleChapter(title: "Two")]))
                == "<li>One</li><li>Two</li>")
        #expect(render(template) == "empty")
    }

    @Test func aListOfTextsOrFragmentsIsWrittenItemByItem() {
        let page = SamplePage(partners: ["A & B", "C"], remarks: [.emphasis("x"), .emphasis("y")])
        #expect(
            render("{{#partners}}{{.}};{{/partners}}{{#remarks}}{{.}};{{/remarks}}", page)
                == "A &amp; B;C;<em>x</em>;<em>y</em>;")
    }

    @Test func aListHasAFlagThatSaysThatItIsNotEmpty() {
        let template = "{{#has-partners}}<ul>{{#partners}}<li>{{.}}</li>{{/partners}}</ul>{{/has-partners}}"
        #expect(render(template, SamplePage(partners: ["A"])) == "<ul><li>A</li></ul>")
        #expect(render(template) == "")
    }

    @Test func aNameIsLookedUpInTheInnermostScopeThenOutwards() {
        let page = SamplePage(chapters: [
            SampleChapter(title: "One", sections: [SampleChapter(title: "One.One")]), SampleChapter(title: "Two"),
        ])
        let template =
            "{{#chapters}}{{title}}({{#sections}}{{title}} of {{site.name}}{{/sections}}) {{/chapters}}{{title}}"
        #expect(render(template, page) == "One(One.One of Anytown Council) Two() Duties")
    }

    @Test func aCommentIsNotWritten() {
        #expect(render("a{{! not {{ this\nnor this }}b") == "ab")
    }

    @Test func aWordIsWrittenInThePagesLanguageAndEscaped() {
        #expect(
            render("<a title=\"{{words.next}}\">{{words.contents}}</a>")
                == "<a title=\"“Next” &lt;now&gt;\">Contents</a>")
    }

    @Test func bracesThatAreNoTagStandAsTheyAre() {
        #expect(render("{a} }} { {b}}") == "{a} }} { {b}}")
    }
}

@Suite struct PreparedLists {
    @Test func onlyTheMarkedItemIsCurrent() {
        let list: PreparedList<SampleChapter> = [
            SampleChapter(title: "A"), SampleChapter(title: "B"), SampleChapter(title: "C"),
        ]
        let template = "{{#chapters}}{{title}}{{#current}}*{{/current}}{{^current}}-{{/current}}{{/chapters}}"
        #expect(render(template, SamplePage(chapters: list.marking(1))) == "A-B*C-")
        #expect(render(template, SamplePage(chapters: list.marking(1).marking(2))) == "A-B-C*")
        #expect(render(template, SamplePage(chapters: list)) == "A-B-C-")
        #expect(render(template, SamplePage(chapters: list.marking(7))) == "A-B-C-")
    }

    @Test func aListInsideTheCurrentItemHasNoCurrentItemOfItsOwn() {
        let list: PreparedList<SampleChapter> = [SampleChapter(title: "A", sections: [SampleChapter(title: "a")])]
        let template = "{{#chapters}}{{#sections}}{{title}}{{#current}}*{{/current}}{{/sections}}{{/chapters}}"
        #expect(render(template, SamplePage(chapters: list.marking(0))) == "a")
    }

    @Test func aRecordMadeReadyOnceReadsAsTheRecordItself() {
        struct Sharing: TemplateData {
            let site: Prepared<SampleSite>
            static let fields: [TemplateField<Sharing>] = [.record("site") { $0.site }]
        }
        let page = Sharing(site: Prepared(SampleSite()))
        #expect(render("{{#site}}{{name}}{{/site}}, {{site.owner.name}}", page) == "Anytown Council, Web team")
    }
}

@Suite struct Escaping {
    static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "&lt;b&gt; &amp;amp;",
        "{{title}}", "{{{body}}}", "-->]]></title></textarea>", "a\u{0}b\u{202E}c\n\td", "“quotes” — ﷽ 👩🏽‍🦽",
    ]

    @Test(arguments: hostile)
    func textCannotLeaveItsElement(text: String) {
        #expect(render("<p>{{title}}</p>", SamplePage(title: text)) == "<p>\(escaped(text))</p>")
        #expect(render("<title>{{title}}</title>", SamplePage(title: text)) == "<title>\(escaped(text))</title>")
    }

    @Test(arguments: hostile)
    func textCannotLeaveItsAttribute(text: String) {
        #expect(
            render("<a href=\"{{title}}\" title=\"x {{title}}\">y</a>", SamplePage(title: text))
                == "<a href=\"\(escaped(text))\" title=\"x \(escaped(text))\">y</a>")
    }

    @Test(arguments: hostile)
    func everyKindOfTextIsEscaped(text: String) {
        let page = SamplePage(
            lead: text, chapters: [SampleChapter(title: text)], site: SampleSite(name: text),
            owner: SampleOwner(name: text), partners: [text])
        let template = """
            {{#lead}}{{.}}{{/lead}}|{{#chapters}}{{title}}{{/chapters}}|{{site.name}}|{{#owner}}{{name}}{{/owner}}|\
            {{#partners}}{{.}}{{/partners}}
            """
        #expect(render(template, page) == Array(repeating: escaped(text), count: 5).joined(separator: "|"))
    }

    private func escaped(_ text: String) -> String {
        text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] ?? String($0) }.joined()
    }
}
