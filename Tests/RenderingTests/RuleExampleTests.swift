import Diagnostics
import Testing

@testable import Rendering

/// A rule's examples are its documentation; here they are its test.
struct RuleExampleTests {
    @Test(arguments: RenderingRules.all) func everyRuleFindsItsWrongExampleAndNotItsRightOne(rule: Rule) {
        for example in rule.wrong {
            let found = Sample(example.text).read().diagnostics.filter { $0.rule == rule }
            #expect(found.map { $0.place?.line } == [example.line])
        }
        for example in rule.right { #expect(Sample(example.text).read().findings == []) }
    }

    @Test func everyRuleThatAChapterCanBreakHasExamples() {
        // Aliases stand in publication.yaml.
        #expect(RenderingRules.all.filter { $0.wrong.isEmpty || $0.right.isEmpty }.map(\.code) == ["unknown-alias"])
    }
}
