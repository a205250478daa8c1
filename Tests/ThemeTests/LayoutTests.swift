import Testing

@testable import Theme

@Suite struct StandaloneTags {
    @Test func aLineWithOnlyATagLeavesNoLine() {
        let template = """
            <ul>
              {{#partners}}
              <li>{{.}}</li>
              {{/partners}}
            </ul>
            {{! a comment
              of two lines }}
            {{^partners}}
            <p>none</p>
            {{/partners}}
            end

            """
        #expect(
            render(template, SamplePage(partners: ["A", "B"]))
                == "<ul>\n  <li>A</li>\n  <li>B</li>\n</ul>\nend\n")
        #expect(render(template) == "<ul>\n</ul>\n<p>none</p>\nend\n")
    }

    @Test func aLineWithSeveralTagsAndNothingElseLeavesNoLine() {
        #expect(
            render("a\n {{#site}} {{#is-draft}}\t\nb\n{{/is-draft}}{{/site}}\nc", SamplePage(isDraft: true))
                == "a\nb\nc")
    }

    @Test func partialsBesideOneAnotherKeepTheSpaceBetweenThem() {
        #expect(render("{{>part}} {{>part}}\n", with: ["part": "x"]) == "x x\n")
    }

    @Test func aLineThatWritesSomethingKeepsItsWhiteSpace() {
        #expect(render("a\n {{title}} \nb") == "a\n Duties \nb")
        #expect(render(" {{#is-draft}}x{{/is-draft}} \nb") == "  \nb")
        #expect(render(" {{#site}} {{name}} {{/site}} \n") == "  Anytown Council  \n")
    }

    @Test func theFirstAndLastLineNeedNoLineFeed() {
        #expect(render("{{#site}}\nx\n{{/site}}") == "x\n")
        #expect(render("  {{! only }}  ") == "")
    }

    @Test func windowsLineEndsCountAsLineEnds() {
        #expect(render("a\r\n{{#site}}\r\nb\r\n{{/site}}\r\nc\r\n") == "a\r\nb\r\nc\r\n")
    }

    @Test func aPartialOnItsOwnLineLeavesItsLinesOnly() {
        #expect(render("<p>\n  {{>part}}\n</p>\n", with: ["part": "{{title}}\n"]) == "<p>\nDuties\n</p>\n")
    }
}

@Suite struct Partials {
    @Test func aPartialKnowsTheNamesOfThePlaceWhereItIsUsed() {
        let page = SamplePage(chapters: [SampleChapter(title: "One")], owner: SampleOwner(name: "Ann", post: "Clerk"))
        #expect(
            render(
                "{{>name}} {{#chapters}}{{>name}}{{/chapters}} {{#owner}}{{#post}}{{>post}}{{/post}}{{/owner}}", page,
                with: ["name": "[{{title}}]", "post": "{{.}} {{post}}"]) == "[Duties] [One] Clerk Clerk")
    }

    @Test func aPartialMayUsePartials() {
        #expect(render("{{>a}}", with: ["a": "a{{>b}}", "b": "b{{>c}}{{>c}}", "c": "c"]) == "abcc")
    }

    @Test func aPartialMayStandInAnAttribute() {
        #expect(render("<a title=\"{{>a}}\">x</a>", with: ["a": "of {{title}}"]) == "<a title=\"of Duties\">x</a>")
    }
}

@Suite struct Layouts {
    static let base = """
        <html>
        <title>{{$title}}{{site.name}}{{/title}}</title>
        {{$main}}
        <p>nothing</p>
        {{/main}}
        </html>

        """

    @Test func aPageFillsInTheBlocksOfItsLayout() {
        let page = """
            {{<base}}
            {{! comments and blank lines may stand here }}

            {{$main}}
            <h1>{{title}}</h1>
            {{/main}}
            {{$title}}{{title}} – {{site.name}}{{/title}}
            {{/base}}

            """
        #expect(
            render(page, with: ["base": Self.base])
                == "<html>\n<title>Duties – Anytown Council</title>\n<h1>Duties</h1>\n</html>\n")
    }

    @Test func aBlockThatNoOneFillsInKeepsWhatTheLayoutHas() {
        #expect(
            render("{{<base}}{{/base}}\n", with: ["base": Self.base])
                == "<html>\n<title>Anytown Council</title>\n<p>nothing</p>\n</html>\n")
    }

    @Test func aLayoutMayFillInItsOwnLayoutAndLeaveBlocksToThePage() {
        let middle =
            "{{<base}}{{$main}}\n<article>\n{{$text}}\n<p>empty</p>\n{{/text}}\n</article>\n{{/main}}{{/base}}\n"
        let page = "{{<middle}}\n{{$text}}\n<p>{{title}}</p>\n{{/text}}\n{{$title}}T{{/title}}\n{{/middle}}\n"
        #expect(
            render(page, with: ["base": Self.base, "middle": middle])
                == "<html>\n<title>T</title>\n<article>\n<p>Duties</p>\n</article>\n</html>\n")
    }

    @Test func whatThePageFillsInComesBeforeWhatALayoutFillsIn() {
        let middle = "{{<base}}{{$title}}Middle{{/title}}{{$main}}Middle{{/main}}{{/base}}"
        let outer = "{{<middle}}{{$title}}Outer{{/title}}{{/middle}}"
        let page = "{{<outer}}{{$title}}Page{{/title}}{{/outer}}"
        #expect(
            render(page, with: ["base": "{{$title}}{{/title}}/{{$main}}{{/main}}", "middle": middle, "outer": outer])
                == "Page/Middle")
    }

    @Test func aBlockMayStandInAPartialOfTheLayout() {
        #expect(
            render(
                "{{<base}}{{$title}}{{title}}{{/title}}{{/base}}",
                with: ["base": "<head>{{>head}}</head>", "head": "<title>{{$title}}none{{/title}}</title>"])
                == "<head><title>Duties</title></head>")
    }

    @Test func aLayoutMayStandInABlockOfItself() {
        let page = "{{<card}}{{$body}}{{<card}}{{$body}}{{title}}{{/body}}{{/card}}{{/body}}{{/card}}"
        #expect(render(page, with: ["card": "<div>{{$body}}{{/body}}</div>"]) == "<div><div>Duties</div></div>")
    }

    @Test func aBlockKnowsTheNamesOfThePlaceWhereItStands() {
        let page = SamplePage(chapters: [SampleChapter(title: "One"), SampleChapter(title: "Two")])
        #expect(
            render(
                "{{<list}}{{$item}}<b>{{title}}</b>{{/item}}{{/list}}", page,
                with: ["list": "{{#chapters}}{{$item}}{{/item}};{{/chapters}}"]) == "<b>One</b>;<b>Two</b>;")
    }
}
