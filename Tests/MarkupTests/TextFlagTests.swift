import Diagnostics
import Testing

@testable import Markup

@Suite struct TextFlagTests {
    /// Texts of every length around those at which the parser takes sixteen bytes at once, with what is looked for at
    /// every place in them.
    @Test(arguments: ["<", "&", "\"", ">", ":", "@", "(", "ww", "BM", "B4", "wW", "bM", "44", "w", "B"])
    func flagsSayWhatATextHolds(_ piece: String) throws {
        for length in [1, 2, 3, 15, 16, 17, 18, 31, 32, 33, 40] {
            for offset in 0...length {
                let words =
                    String(repeating: "a", count: offset) + piece + String(repeating: "a", count: length - offset)
                // The next text begins with what must not be taken for the end of this one.
                try check(words + "\n" + "w4M")
            }
        }
    }

    private func check(_ text: String) throws {
        var findings = Diagnostics()
        let source = SourceText(file: "a.md", text: text)
        let document = try #require(parseMarkdown(source, into: &findings))
        for (index, node) in document.nodes.enumerated() where node.kind == .text {
            let bytes = Array(document.text(of: index))
            let pairs = Array(zip(bytes, bytes.dropFirst()))
            #expect(node.flags.contains(.needsEscaping) == bytes.contains { "&<>\"".utf8.contains($0) }, "\(text)")
            #expect(
                node.flags.contains(.mayHoldAddress)
                    == (bytes.contains { ":@<(".utf8.contains($0) } || pairs.contains { $0 == (0x77, 0x77) }), "\(text)"
            )
            #expect(
                node.flags.contains(.holdsCapitals)
                    == pairs.contains { isCapital($0.0) && (isCapital($0.1) || (0x30...0x39).contains($0.1)) },
                "\(text)")
        }
    }

    private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
