import Diagnostics
import Markup
import Testing

@testable import Theme

@Suite struct WordLists {
    static let english = WordList(
        tag: "en", file: "words/en.yaml", entries: [ThemeEntry("contents", "Contents"), ThemeEntry("next", "Next")])

    @Test func everyLanguageHasTheNamesOfTheFirst() {
        let place = Place(file: "words/cy.yaml", line: 2, column: 1, length: 5)
        let welsh = WordList(
            tag: "cy", file: "words/cy.yaml",
            entries: [ThemeEntry("contents", "Cynnwys"), ThemeEntry("nexte", "Nesaf", at: place)])
        var findings = Diagnostics()
        let tables = InterfaceWords.tables([Self.english, welsh], findings: &findings)
        #expect(
            findings.all.map { "\($0.place?.description ?? "") \($0.summary). \($0.remedy)" } == [
                "words/cy.yaml:2:1 “nexte” is no word that the theme has. Write “next”.",
                "words/cy.yaml “next” has no words in “cy”. Add a line “next: …” with the words in that language.",
            ])
        #expect(tables[1]["contents"] == "Cynnwys")
        #expect(tables[1]["next"] == "Next")
        #expect(tables[1]["nexte"] == nil)
    }

    @Test func aWordThatStandsTwiceIsReported() {
        let twice = WordList(
            tag: "en", file: "words/en.yaml", entries: [ThemeEntry("next", "Next"), ThemeEntry("next", "On")])
        var findings = Diagnostics()
        let tables = InterfaceWords.tables([twice], findings: &findings)
        #expect(findings.all.map(\.summary) == ["“next” stands twice in the words of “en”"])
        #expect(tables[0].texts == ["Next"])
    }
}

@Suite struct StandingIn {
    @Test func wordsOfAnotherLanguageSayWhichInTextAndNotInAttributes() throws {
        let theme = try civicTheme()
        var writer = HTMLWriter()
        let words = try #require(theme.words(for: "ur")).standingIn(direction: "ltr")
        theme.notFound.render(NotFoundPage(frame: sampleFrame(title: "T")), words: words, into: &writer)
        let lines = String(decoding: writer.bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.contains(#"<h1><span lang="en" dir="ltr">Page not found</span></h1>"#))
        #expect(lines.contains(#"<nav class="breadcrumbs" aria-label="Breadcrumbs">"#))
        #expect(words.fragment("home")?.bytes.elementsEqual(#"<span lang="en" dir="ltr">Home</span>"#.utf8) == true)
        #expect(words["home"] == "Home")
    }
}

@Suite struct StyleSheets {
    @Test(arguments: [
        ("/* a */\np { color: red }\n", "p { color: red }\n"),
        ("/* a */\n\n/* b\n c */\np { color: red }\n", "p { color: red }\n"),
        ("p { color: red } /* why */\n", "p { color: red } \n"),
        ("p::before { content: \"/* no */\" }", "p::before { content: \"/* no */\" }"),
        ("p::before { content: '\\'/* no */' }", "p::before { content: '\\'/* no */' }"),
        ("a{}/*/ still */b{}", "a{}b{}"), ("a{}/**/b{}", "a{}b{}"), ("a{}/* never closed", "a{}"), ("a{}/", "a{}/"),
    ])
    func arePublishedWithoutTheirComments(rules: String, published: String) {
        var findings = Diagnostics()
        #expect(
            String(decoding: styleSheet(tokens: [], rules: Array(rules.utf8), findings: &findings), as: UTF8.self)
                == published)
    }
}

@Suite struct Tokens {
    @Test func tokensBecomeCustomPropertiesBeforeTheRules() {
        var findings = Diagnostics()
        let css = styleSheet(
            tokens: [ThemeEntry("ink", "#111"), ThemeEntry("text-font", "'Noto Sans', sans-serif")],
            rules: Array("p { color: var(--ink); }\n".utf8), findings: &findings)
        #expect(findings.isEmpty)
        #expect(
            String(decoding: css, as: UTF8.self)
                == ":root {\n  --ink: #111;\n  --text-font: 'Noto Sans', sans-serif;\n}\n\np { color: var(--ink); }\n")
    }

    @Test(arguments: [
        ("red; } body { display: none", "holds “;”"), ("</style><script>", "holds “<”"), ("", "has no value"),
        ("a\nb", "holds a line break or another control character"), ("red /* x", "holds a comment"),
        ("URL( x)", "fetches from an address"), ("'a", "has a quotation mark or bracket without its partner"),
        ("calc(1px", "has a quotation mark or bracket without its partner"), ("\\3b", "holds “\\”"),
        ("red !important", "holds “!”"), ("a) b(", "has a quotation mark or bracket without its partner"),
    ])
    func aValueThatCouldEndItsDeclarationOrFetchIsRefused(value: String, fault: String) {
        var findings = Diagnostics()
        let css = styleSheet(tokens: [ThemeEntry("ink", value)], rules: [], findings: &findings)
        #expect(findings.all.map(\.summary) == ["The token “ink” \(fault)"])
        #expect(css.isEmpty)
    }

    @Test(arguments: ["", "Ink", "a b", "1st", "a:b", "-x"])
    func aNameThatIsNoneIsRefused(name: String) {
        var findings = Diagnostics()
        #expect(styleSheet(tokens: [ThemeEntry(name, "red")], rules: [], findings: &findings).isEmpty)
        #expect(findings.all.map(\.summary) == ["“\(name)” is no name for a token"])
    }

    @Test func aTokenThatStandsTwiceIsReported() {
        var findings = Diagnostics()
        _ = styleSheet(tokens: [ThemeEntry("a", "1"), ThemeEntry("a", "2")], rules: [], findings: &findings)
        #expect(findings.all.map(\.summary) == ["The token “a” stands twice"])
    }
}
