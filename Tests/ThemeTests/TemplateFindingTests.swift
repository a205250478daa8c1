import Diagnostics
import Testing

@testable import Theme

@Suite struct NamesInTemplates {
    @Test func anUnknownNameIsReportedWhereItStands() {
        expectFindings(
            "<h1>é {{⟦titel⟧}}</h1>\n<p>\n  {{#⟦chaptres⟧}}{{link}}{{/chaptres}}{{ ⟦zzz⟧ }}",
            (.templateName, "There is no “titel” here"), (.templateName, "There is no “chaptres” here"),
            (.templateName, "There is no “zzz” here"))
    }

    @Test func theFindingNamesTheNearestNameAndAllThatAreThere() {
        var library = TemplateLibrary(
            [SourceText(file: "page.html", text: "{{#owner}}{{pots}}{{/owner}}")], folder: "theme", words: [])
        _ = library.template("page", for: SamplePage.self)
        #expect(
            library.findings.all == [
                Diagnostic(
                    .templateName, at: Place(file: "page.html", line: 1, column: 13, length: 4),
                    "There is no “pots” here", remedy: "Write “post”.",
                    notes: [
                        Diagnostic.Note(
                            """
                            Names there: name, post, title, lead, body, aside, is-draft, chapters, has-chapters, site, \
                            owner, partners, has-partners, remarks, has-remarks
                            """)
                    ])
            ])
    }

    @Test func anUnknownFieldOfARecordIsReportedAsThat() {
        expectFindings(
            "{{⟦site.nmae⟧}} {{⟦site.owner.nmae⟧}} {{⟦title.x⟧}}",
            (.templateName, "“site” has no “nmae”"), (.templateName, "“site.owner” has no “nmae”"),
            (.templateName, "“title” is text and has no “x”"))
    }

    @Test func anUnknownWordIsReportedWhereItStands() {
        expectFindings("{{⟦words.contnets⟧}}", (.templateWord, "The theme has no word “contnets”"))
    }

    @Test func aNameOfASectionIsUnknownOutsideIt() {
        expectFindings("{{#chapters}}{{link}}{{/chapters}}{{⟦link⟧}}", (.templateName, "There is no “link” here"))
    }

    @Test func aPartialIsReportedOnceHoweverOftenItIsUsedAndSaysWhereFrom() {
        var library = TemplateLibrary(
            [
                SourceText(file: "page.html", text: "{{>part}}{{>part}}"),
                SourceText(file: "part.html", text: "{{nothing}}"),
            ], folder: "theme", words: [])
        _ = library.template("page", for: SamplePage.self)
        #expect(library.findings.all.map(\.summary) == ["There is no “nothing” here"])
        #expect(
            library.findings.all.first?.notes.last
                == Diagnostic.Note("Used here", at: Place(file: "page.html", line: 1, column: 1, length: 9)))
    }
}

@Suite struct UseOfNames {
    @Test func whatIsNoTextCannotBeWritten() {
        expectFindings(
            "{{⟦is-draft⟧}}{{⟦chapters⟧}}{{⟦site⟧}}{{⟦owner⟧}}{{#chapters}}{{⟦.⟧}}{{/chapters}}{{⟦has-chapters⟧}}",
            (.templateUse, "“is-draft” is a yes or no and cannot be written as text"),
            (.templateUse, "“chapters” is a list and cannot be written as text"),
            (.templateUse, "“site” is a group of names and cannot be written as text"),
            (.templateUse, "“owner” is a group of names and cannot be written as text"),
            (.templateUse, "“.” is a group of names and cannot be written as text"),
            (.templateUse, "“has-chapters” is a yes or no and cannot be written as text"))
    }

    @Test func whatIsAlwaysThereHasNoSection() {
        expectFindings(
            "{{#⟦title⟧}}x{{/title}}{{^⟦body⟧}}x{{/body}}{{^⟦site⟧}}x{{/site}}{{#⟦words.next⟧}}x{{/words.next}}",
            (.templateUse, "“title” is text that is always there"),
            (.templateUse, "“body” is formatted text that is always there"),
            (.templateUse, "“site” is a group of names that is always there"),
            (.templateUse, "“words.next” is a word, which is always there"))
    }

    @Test func whatMayBeMissingStandsInItsOwnSection() {
        expectFindings(
            """
            {{⟦lead⟧}}{{#lead}}{{lead}}{{/lead}}{{⟦aside⟧}}{{⟦owner.name⟧}}{{#owner}}{{owner.name}}{{⟦owner.post⟧}}{{/owner}}
            {{^lead}}{{⟦lead⟧}}{{/lead}}{{#⟦owner.post⟧}}x{{/owner.post}}
            """,
            (.templateOptional, "“lead” may be missing and is used as if it were there"),
            (.templateOptional, "“aside” may be missing and is used as if it were there"),
            (.templateOptional, "“owner” may be missing and is used as if it were there"),
            (.templateOptional, "“owner.post” may be missing and is used as if it were there"),
            (.templateOptional, "“lead” may be missing and is used as if it were there"),
            (.templateOptional, "“owner” may be missing and is used as if it were there"))
    }
}

@Suite struct TagsInTemplates {
    @Test func aTagThatIsNotOfTheDialectIsReported() {
        expectFindings(
            "⟦{{{body}}}⟧ ⟦{{& body}}⟧ {{⟦page title⟧}} {{⟦=<% %>=⟧}} ⟦{{}}⟧ ⟦{{# }}⟧ ⟦{{⟧title} {{title}}",
            (.templateTag, "A tag asks for text without escaping"),
            (.templateTag, "A tag asks for text without escaping"),
            (.templateTag, "“page title” is not a name"), (.templateTag, "“=<% %>=” is not a name"),
            (.templateTag, "A tag has no name"), (.templateTag, "A tag has no name"),
            (.templateTag, "A tag is opened here and not closed"))
    }

    @Test func aSectionLeftOpenIsReportedWhereItOpens() {
        expectFindings(
            "{{#⟦site⟧}}\n{{#is-draft}}\n{{^⟦lead⟧}}\n{{/is-draft}}\n",
            (.templateUnclosed, "{{#site}} is not closed"), (.templateUnclosed, "{{^lead}} is not closed"))
    }

    @Test func aCloseThatDoesNotMatchIsReported() {
        expectFindings(
            "{{#chapters}}{{title}}{{/⟦chapter⟧}}{{/⟦site⟧}}",
            (.templateClose, "{{/chapter}} closes {{#chapters}}"), (.templateClose, "{{/site}} closes nothing"))
    }

    @Test func textBetweenTheBlocksOfALayoutIsReported() {
        expectFindings(
            "{{<base}}\n ⟦lost text⟧ \n{{$main}}x{{/main}}⟦{{title}}⟧{{$⟦main⟧}}y{{/main}}{{/base}}",
            with: ["base": "{{$main}}{{/main}}"],
            (.templateLayout, "This stands in {{<base}} outside every block and would not be published"),
            (.templateLayout, "This stands in {{<base}} outside every block and would not be published"),
            (.templateLayout, "The block “main” is filled in twice"))
    }

    @Test func aMissingTemplateIsReported() {
        expectFindings(
            "{{>⟦prat⟧}}{{<⟦bsae⟧}}{{/bsae}}{{>part}}", with: ["part": "", "base": ""],
            (.templateMissing, "The theme has no template “prat.html”"),
            (.templateMissing, "The theme has no template “bsae.html”"))
    }

    @Test func aTemplateThatHoldsItselfIsReported() {
        expectFindings(
            "{{>a}}", with: ["a": "{{>b}}", "b": "{{>⟦a⟧}}"],
            (.templateRecursion, "“a” would hold itself: “page”, then “a”, then “b”, then “a”"))
        expectFindings("{{<⟦page⟧}}{{/page}}", (.templateRecursion, "“page” would hold itself: “page”, then “page”"))
    }

    @Test func aBlockThatTheLayoutLacksIsReported() {
        expectFindings(
            "{{<base}}{{$⟦mian⟧}}x{{/mian}}{{/base}}", with: ["base": "{{$main}}{{/main}}{{$title}}{{/title}}"],
            (.templateBlock, "“base” has no block “mian” to fill in"))
    }

    @Test func allProblemsOfAllTemplatesAreReportedInOneGo() {
        expectFindings(
            "{{⟦one⟧}}{{>part}}{{#⟦site⟧}}", with: ["part": "{{⟦two⟧}}{{/⟦three⟧}}", "unused": "⟦{{{four}}}⟧"],
            (.templateName, "There is no “one” here"), (.templateUnclosed, "{{#site}} is not closed"),
            (.templateName, "There is no “two” here"), (.templateClose, "{{/three}} closes nothing"),
            (.templateTag, "A tag asks for text without escaping"))
    }
}

@Suite struct PlacesInMarkup {
    @Test func anAttributeNeedsDoubleQuotationMarks() {
        expectFindings(
            "<a href=⟦{{title}}⟧ class=⟦x⟧ id=⟦'⟧y' title=\"a\"⟦l⟧ang=\"en\"⟦=⟧\"x\">",
            (.templateAttribute, "The value of “href” is not in quotation marks"),
            (.templateAttribute, "The value of “class” is not in quotation marks"),
            (.templateAttribute, "The value of “id” is in single quotation marks"),
            (.templateAttribute, "A space is missing before this attribute"),
            (.templateAttribute, "This value has no attribute's name"))
    }

    @Test func noFieldStandsWhereItCouldBecomeCode() {
        expectFindings(
            """
            <script>let a = "{{⟦title⟧}}" </script><STYLE>p { color: {{⟦words.next⟧}} }</STYLE>
            <p onclick="{{⟦title⟧}}" STYLE="{{⟦title⟧}}" {{⟦title⟧}}="x" class="{{title}}">{{title}}</{{⟦title⟧}}>
            <{{⟦title⟧}}> <!-- {{⟦title⟧}} --> <!doctype {{⟦title⟧}}>{{title}}
            """,
            (.templateField, "“title” stands inside <script>, where no field may stand"),
            (.templateField, "“words.next” stands inside <style>, where no field may stand"),
            (.templateField, "“title” stands inside the attribute “onclick”, where no field may stand"),
            (.templateField, "“title” stands inside the attribute “style”, where no field may stand"),
            (.templateField, "“title” stands inside the tag <p>, where no field may stand"),
            (.templateField, "“title” stands right after “<”, where no field may stand"),
            (.templateField, "“title” stands right after “<”, where no field may stand"),
            (.templateField, "“title” stands inside an HTML comment, where no field may stand"),
            (.templateField, "“title” stands inside a declaration, where no field may stand"))
    }

    @Test func formattedTextStandsOnlyInTheTextOfThePage() {
        expectFindings(
            "<title>{{title}}{{⟦body⟧}}</title><p title=\"{{⟦body⟧}}\">{{body}}</p><textarea>{{⟦body⟧}}</textarea>{{body}}",
            (.templateField, "“body” is formatted text and stands inside <title>"),
            (.templateField, "“body” is formatted text and stands inside the attribute “title”"),
            (.templateField, "“body” is formatted text and stands inside <textarea>"))
    }

    @Test func aPartialIsCheckedAtThePlaceOfItsUse() {
        expectFindings(
            "{{>part}}<p title=\"{{>part}}\">", with: ["part": "{{⟦body⟧}}"],
            (.templateField, "“body” is formatted text and stands inside the attribute “title”"))
    }

    @Test func aSectionHoldsWholePiecesOfMarkup() {
        expectFindings(
            """
            <p class="a{{#is-draft}} b{{/is-draft}}"{{#is-draft}} id="c"{{/is-draft}} {{#is-draft}}hidden{{/is-draft}}>x</p>
            {{#⟦is-draft⟧}}<p class="{{/is-draft}}
            <b{{#⟦is-draft⟧}}>{{/is-draft}}>
            <i class={{#⟦is-draft⟧}}"a"{{/is-draft}}>
            """,
            (.templateMarkup, "{{#is-draft}} begins in the text and ends inside the attribute “class”"),
            (.templateMarkup, "{{#is-draft}} begins inside the tag <b> and ends in the text"),
            (.templateMarkup, "{{#is-draft}} begins inside the attribute “class” and ends inside the tag <i>"))
    }

    @Test func aSectionCannotNameAnAttribute() {
        expectFindings(
            "<p {{#is-draft}}onclick{{/is-draft}}⟦=⟧\"x\" on{{#is-draft}}⟦c⟧lick{{/is-draft}}⟦=⟧\"x\">",
            (.templateAttribute, "This value has no attribute's name"),
            (.templateAttribute, "A space is missing before this attribute"),
            (.templateAttribute, "This value has no attribute's name"))
    }

    @Test func aPageEndsInItsText() {
        var library = TemplateLibrary([SourceText(file: "page.html", text: "<p")], folder: "theme", words: [])
        _ = library.template("page", for: SamplePage.self)
        #expect(library.findings.all.map(\.summary) == ["The page ends inside the tag <p>"])
    }
}

@Suite struct Bounds {
    @Test func templatesThatGrowWithoutEndAreRefused() {
        var files = ["z": "x"]
        for level in "abcdefghijklmno" {
            files[String(level)] = "{{>\(level == "o" ? "z" : next(level))}}{{>\(level == "o" ? "z" : next(level))}}"
        }
        let sources = files.map { SourceText(file: "\($0.key).html", text: $0.value) }
        var library = TemplateLibrary(sources, folder: "theme", words: [])
        _ = library.template("a", for: SamplePage.self)
        #expect(library.findings.all.map(\.summary) == ["The page is made of more than 10000 uses of templates"])
    }

    @Test func sectionsThatNestWithoutEndAreRefused() {
        let text = String(repeating: "{{#site}}", count: 100_000)
        var library = TemplateLibrary([SourceText(file: "page.html", text: text)], folder: "theme", words: [])
        _ = library.template("page", for: SamplePage.self)
        #expect(library.findings.all.map(\.summary) == ["{{#site}} stands more than 100 sections deep"])
    }

    @Test func partialsThatNestWithoutEndAreRefused() {
        let sources = (0..<500).map { SourceText(file: "p\($0).html", text: "{{>p\($0 + 1)}}") }
        var library = TemplateLibrary(sources, folder: "theme", words: [])
        _ = library.template("p0", for: SamplePage.self)
        #expect(library.findings.all.map(\.summary) == ["{{>p201}} stands more than 200 sections deep"])
    }

    @Test func noTemplateMakesTheLoaderCrash() {
        let pieces = [
            "{{", "}}", "{{#site}}", "{{/site}}", "{{.}}", "{{..}}", "<", ">", "\"", "=", "{{$a}}", "{{<b}}", "\n", "é",
            "{{!", "{{{", "<!--", "<script>", "a ",
        ]
        var seed: UInt64 = 1
        for _ in 0..<2000 {
            var text = ""
            for _ in 0..<12 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(seed >> 33) % pieces.count]
            }
            var library = TemplateLibrary(
                [SourceText(file: "page.html", text: text), SourceText(file: "b.html", text: "{{$a}}{{/a}}")],
                folder: "theme", words: [])
            let template = library.template("page", for: SamplePage.self)
            #expect(template != nil)
        }
    }

    private func next(_ level: Character) -> Character {
        Character(UnicodeScalar(level.asciiValue! + 1))
    }
}
