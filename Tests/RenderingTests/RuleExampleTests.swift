import Diagnostics
import Testing

@testable import Rendering

/// A rule's examples are its documentation; here they are its test.
struct RuleExampleTests {
    /// Those of other files are built as whole sites.
    @Test(arguments: RenderingRules.all.filter { $0.wrong.allSatisfy { $0.file.hasSuffix(".md") } })
    func everyRuleFindsItsWrongExampleAndNotItsRightOne(rule: Rule) {
        for example in rule.wrong {
            let found = Sample(example.text).read().diagnostics.filter { $0.rule == rule }
            #expect(found.map { $0.place?.line } == [example.line])
        }
        for example in rule.right { #expect(Sample(example.text).read().findings == []) }
    }

    @Test func everyRuleThatAChapterCanBreakHasExamples() {
        #expect(RenderingRules.all.filter { $0.wrong.isEmpty || $0.right.isEmpty }.map(\.code) == [])
    }
}
