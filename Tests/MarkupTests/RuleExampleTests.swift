import Diagnostics
import Testing

@testable import Markup

/// A rule's examples are its documentation; here they are its test.
struct RuleExampleTests {
    @Test(arguments: MarkupRules.all) func everyRuleFindsItsWrongExampleAndNotItsRightOne(rule: Rule) {
        for example in rule.wrong {
            let found = findings(example.text).filter { $0.hasPrefix(rule.code + ":") || $0 == rule.code }
            #expect(found.map { $0.split(separator: ":").dropFirst().first.map { Int($0) } ?? 0 } == [example.line])
        }
        for example in rule.right { #expect(findings(example.text) == []) }
    }

    @Test func everyRuleThatAShortTextCanBreakHasExamples() {
        let without = MarkupRules.all.filter { $0.wrong.isEmpty || $0.right.isEmpty }.map(\.code)
        // What these ask cannot be shown in a few lines of text.
        #expect(without == ["chapter-too-large", "chapter-too-costly"])
    }

    @Test func everyRuleHasACodeOfItsOwn() throws {
        #expect(throws: Never.self) { try RuleCatalogue([MarkupRules.all]) }
    }
}
