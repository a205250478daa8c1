import Diagnostics
import Testing

@testable import Markup

/// cmark's extensions for bare links and strikethrough change tables of the whole process; ours must not.
struct ParallelTests {
    static let texts = (0..<300).map { seed in
        var random = SplitMix(state: UInt64(seed))
        let pieces = [
            "~~a~~", "www.b.example", "*c*", "**d _e_**", "`f`", "[g](h.md)", "![i](j.png)", "https://k.example",
            "l@m.example",
            "<b>", "\\*", "&amp;", "[^1]", "n\\\n", "o\np", "~", ":", "w", "[q]", "| r |\n|---|\n| s |\n",
            "\n\n- t\n- [x] u\n\n",
            "\n\n> v\n\n", "\n\n## w\n\n", "\n\n```x\ny\n```\n\n", "é", "ہے",
        ]
        return "# T\n\n"
            + (0..<60).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined(separator: " ")
            + "\n\n[^1]: z\n"
    }

    @Test(arguments: [2, 8]) func anyNumberOfThreadsReadTheSame(threads: Int) async {
        let expected = ParallelTests.texts.map(summary)
        for _ in 0..<10 {
            await withTaskGroup(of: [(Int, String)].self) { group in
                for thread in 0..<threads {
                    group.addTask {
                        stride(from: thread, to: ParallelTests.texts.count, by: threads).map {
                            ($0, summary(ParallelTests.texts[$0]))
                        }
                    }
                }
                for await part in group { for (index, text) in part { #expect(text == expected[index]) } }
            }
        }
    }
}

private func summary(_ text: String) -> String {
    guard let reading = try? read(text) else { return "" }
    return reading.document.outline + "\(reading.conventions.bareLinks)" + reading.findings.joined(separator: " ")
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
