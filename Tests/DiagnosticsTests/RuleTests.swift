import Testing

@testable import Diagnostics

struct RuleTests {
    @Test func theCatalogueIsSortedByCode() throws {
        #expect(
            try Sample.catalogue().rules.map(\.code) == [
                "accepted-forbidden", "accepted-incomplete", "accepted-unknown-code", "accepted-unused", "bare-link",
                "long-heading", "personal-data", "table-without-caption",
            ])
    }

    @Test func aCodeNamesOneRuleOnly() {
        #expect(throws: RuleCatalogue.RepeatedCode(code: "bare-link")) {
            try RuleCatalogue([[Sample.bareLink], [Rule("bare-link", .note, title: "Another", explanation: "")]])
        }
    }

    @Test func anUnknownCodeIsAnsweredWithTheNearest() throws {
        let catalogue = try Sample.catalogue()
        #expect(throws: RuleCatalogue.UnknownCode(code: "bear-link", nearest: "bare-link")) {
            try catalogue.explanation(of: "bear-link")
        }
        let near = #expect(throws: RuleCatalogue.UnknownCode.self) { try catalogue.rule("Bare-Link") }
        #expect(near?.description == "There is no kind of finding “Bare-Link”. Did you mean “bare-link”?")
        let far = #expect(throws: RuleCatalogue.UnknownCode.self) { try catalogue.rule("zzz\u{1B}") }
        #expect(far?.description == "There is no kind of finding “zzz␛”. “strapline explain” lists all kinds.")
    }

    @Test func anExplanationShowsWhatIsWrongAndWhatIsRight() throws {
        #expect(
            try Sample.catalogue().explanation(of: "table-without-caption") == """
                table-without-caption (error)
                Every table has a caption

                A caption says what a table shows. Without one, a table is found by no one who
                cannot see it.

                Wrong: schemes/scheme/duties.md
                    1 | # Duties
                    2 |
                >   3 | [](table:staff)
                    4 |
                    5 | | Post |
                    6 | |---|

                Right: schemes/scheme/duties.md
                    1 | # Duties
                    2 |
                    3 | [Staff in post](table:staff)

                """)
    }

    @Test func anExplanationIsWrappedAtSeventyEightColumnsAndKeepsItsParagraphs() {
        let rule = Rule(
            "x", .note, title: "X",
            explanation: "\(String(repeating: "abc ", count: 19))de fg\n\n\(String(repeating: "漢", count: 39)) b\nc\n",
            canBeAccepted: false, wrong: [Example("a.md", line: 0, "")])
        #expect(
            rule.explained() == """
                x (note)
                X

                \(String(repeating: "abc ", count: 19))de
                fg

                \(String(repeating: "漢", count: 39))
                b c

                A finding of this kind can never be accepted.

                Wrong: a.md (the file as a whole)
                    1 |

                """)
    }

    @Test func theIndexListsEveryRule() throws {
        #expect(
            try RuleCatalogue([Sample.rules]).index() == """
                bare-link (warning)
                    A link says where it leads
                long-heading (note)
                    A heading is short
                personal-data (error)
                    No person is named
                table-without-caption (error)
                    Every table has a caption

                """)
    }

    @Test func aNearMissIsFoundWhereItIsNearEnough() {
        #expect(nearest(to: "captoin", among: ["title", "caption"]) == "caption")
        #expect(nearest(to: "Title", among: ["title"]) == "title")
        #expect(nearest(to: "x", among: ["caption"]) == nil)
        #expect(nearest(to: "", among: ["a", ""]) == "")
        #expect(nearest(to: "ab", among: ["ac", "ad"]) == "ac")
    }
}
