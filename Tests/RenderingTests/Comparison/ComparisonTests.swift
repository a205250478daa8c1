import Foundation
import Testing

/// Our HTML is that of cmark's own renderer but for the intended differences.
struct ComparisonTests {
    @Test(arguments: MarkdownExamples.all) func ourHTMLIsCmarksButForWhatIsIntended(example: String) {
        let (ours, cmarks) = compared(example)
        #expect(ours == cmarks, "\(example)")
    }

    @Test func theListOfExamplesIsLongAndHasNoneTwice() {
        #expect(MarkdownExamples.all.count >= 250)
        #expect(Set(MarkdownExamples.all).count == MarkdownExamples.all.count)
    }

    @Test(arguments: intendedDifferences.indices) func everyIntendedDifferenceIsNeeded(index: Int) {
        let isNeeded = MarkdownExamples.all.contains { example in
            let (ours, cmarks) = compared(example, without: index)
            return ours != cmarks
        }
        #expect(isNeeded, "\(intendedDifferences[index].reason)")
    }

    /// The examples of the specification that lies at `CMARK_SPEC`, the `test/spec.txt` of cmark-gfm.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["CMARK_SPEC"] != nil))
    func ourHTMLOfTheSpecificationIsCmarks() throws {
        let path = try #require(ProcessInfo.processInfo.environment["CMARK_SPEC"])
        let examples = specificationExamples(try String(contentsOfFile: path, encoding: .utf8))
        var agreeing = 0
        var reasons: [String: Int] = [:]
        for example in examples {
            if let reason = example.reasonToDiffer {
                reasons[reason, default: 0] += 1
                continue
            }
            let (ours, cmarks) = example.compared
            if ours == cmarks { agreeing += 1 }
            #expect(ours == cmarks, "example \(example.number): \(example.markdown)")
        }
        print("\(agreeing) of \(examples.count) examples of the specification agree")
        for (reason, count) in reasons.sorted(by: { $0.key < $1.key }) { print("  \(count) \(reason)") }
    }
}

struct SpecificationExample {
    let number: Int
    let markdown: String
    let html: String
    let extensions: String

    /// Why an example is not compared; nil for nearly all.
    var reasonToDiffer: String? {
        if extensions.contains("strikethrough") { return "strikethrough, which is not safe with threads" }
        if extensions.contains("tagfilter") { return "the filter of raw HTML, of which we write none" }
        if extensions.contains("autolink"), html.contains("ftp://") { return "ftp:, which browsers no longer open" }
        return nil
    }

    /// The autolink extension is compared with what the specification says, all else with what cmark writes with the
    /// options that we use.
    var compared: (ours: String, cmarks: String) {
        if extensions.contains("autolink") {
            let differences = intendedDifferences.filter { !$0.reason.hasPrefix("Bare addresses") }
            return comparable(ours: page(markdown), cmarks: html, using: differences)
        }
        return RenderingTests.compared(markdown)
    }
}

/// The examples of a `spec.txt`: between fences of 32 backticks, Markdown, a line with a full stop, HTML; `→` is a tab.
func specificationExamples(_ text: String) -> [SpecificationExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var rest = text[...]
    while let start = rest.range(of: "\n\(fence) example"),
        let end = rest.range(of: "\n\(fence)\n", range: start.upperBound..<rest.endIndex)
    {
        let body = rest[start.upperBound..<end.lowerBound] + "\n"
        let extensions = body.prefix { $0 != "\n" }
        let parts = body.dropFirst(extensions.count).split(
            separator: "\n.\n", maxSplits: 1, omittingEmptySubsequences: false)
        rest = rest[rest.index(before: end.upperBound)...]
        examples.append(
            SpecificationExample(
                number: examples.count + 1, markdown: (String(parts[0].dropFirst()) + "\n").replacing("→", with: "\t"),
                html: String(parts.count > 1 ? parts[1] : "").replacing("→", with: "\t"), extensions: String(extensions)
            ))
    }
    return examples
}
