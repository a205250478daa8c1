import Diagnostics
import Testing

@testable import Theme

@Suite struct Contrast {
    /// From WCAG 2.2 and its understanding documents, and by hand.
    @Test(arguments: [
        ("#000000", "#ffffff", "21"), ("#777777", "#ffffff", "4.478"), ("#767676", "#ffffff", "4.542"),
        ("#ffffff", "#ffffff", "1"), ("#0b4a8f", "#ffffff", "8.785"), ("#f00", "white", "3.998"),
        ("#12436D", "#ffffff", "10.247"),
    ])
    func isTheRatioOfWCAG(first: String, second: String, ratio: String) throws {
        let (first, second) = (try #require(Colour(first)), try #require(Colour(second)))
        let expected = try #require(Double(ratio))
        #expect(abs(first.contrast(with: second) - expected) < 0.001)
        #expect(first.contrast(with: second) == second.contrast(with: first))
    }

    @Test(arguments: [
        "", "#", "#12", "#1234", "#12345", "#1234567", "#12345g", "#+12345", "red", "rgb(1 2 3)", "1b1b1b",
    ])
    func isOfColoursThatAreWrittenAsDigits(text: String) {
        #expect(Colour(text) == nil)
    }

    @Test func shortColoursDoubleTheirDigits() {
        #expect(Colour("#1aF")?.description == "#11aaff")
        #expect(Colour("BLACK")?.description == "#000000")
    }

    @Test(arguments: ["#0b4a8f", "#999999", "#000000", "#ffffff", "#ffdd00", "#c81e1f"])
    func theNearestLightnessOfAColourIsItsOwn(text: String) throws {
        let colour = try #require(Colour(text))
        #expect(colour.lightnesses.first == colour)
        #expect(colour.lightnesses.contains { $0.description == "#000000" })
        #expect(colour.lightnesses.contains { $0.description == "#ffffff" })
    }

    @Test func tooLittleIsFoundAtTheTokenWithTheNearestLightnessThatIsEnough() {
        #expect(
            findings(
                tokens: [token("ink", "#8a8a8a", line: 2), token("paper", "#ffffff", line: 3)],
                pairs: [pair("ink", "paper", 4.5)]) == [
                    "theme.yaml:2:3 “ink” on “paper” has a contrast of 3.45 to 1, and 4.5 to 1 is the least > "
                        + "Write “#767676”, the nearest lightness that is enough."
                ])
        #expect(
            findings(
                tokens: [token("ink", "#767676", line: 2), token("paper", "#ffffff", line: 3)],
                pairs: [pair("ink", "paper", 4.5)]) == [])
    }

    /// #777777 is 4.478: less than 4.5, though it would round to that.
    @Test func whatIsFoundIsNeverRoundedUpToWhatIsAsked() {
        let found = findings(
            tokens: [token("ink", "#777777", line: 2), token("paper", "#ffffff", line: 3)],
            pairs: [pair("ink", "paper", 4.5)])
        #expect(found.map { $0.contains("of 4.47 to 1, and 4.5 to 1") } == [true])
    }

    @Test func whoChangesTheGroundIsAtFault() {
        let inherited = ThemeEntry(
            "ink", "#595959", at: Place(file: "built-in/theme.yaml", line: 9, column: 3), depth: 1)
        #expect(
            findings(tokens: [inherited, token("paper", "#777777", line: 3)], pairs: [pair("ink", "paper", 4.5)]) == [
                "theme.yaml:3:3 “ink” on “paper” has a contrast of 1.56 to 1, and 4.5 to 1 is the least > "
                    + "Write “#d0d0d0”, the nearest lightness that is enough."
            ])
    }

    /// Nothing is 15 to 1 away from a middling grey.
    @Test func whereNoLightnessIsEnoughTheOtherColourIsNamed() {
        let found = findings(
            tokens: [token("ink", "#222222", line: 2), token("paper", "#808080", line: 3)],
            pairs: [pair("ink", "paper", 15)])
        #expect(found.map { $0.hasSuffix("> No lightness of “ink” is enough: change “paper” as well.") } == [true])
    }

    /// Darker than both grounds, not between them.
    @Test func theRemedyHoldsForAllPairsOfTheTokenWhereItCan() throws {
        let tokens = [
            token("ink", "#999999", line: 2), token("paper", "#ffffff", line: 3), token("shade", "#e0e0e0", line: 4),
        ]
        let pairs = [pair("ink", "paper", 4.5), pair("ink", "shade", 4.5)]
        let found = findings(tokens: tokens, pairs: pairs)
        #expect(found.count == 2)
        let remedy = try #require(found.first?.firstMatch(of: /“(#[0-9a-f]{6})”, the nearest/))
        let mended = [token("ink", String(remedy.1), line: 2)] + tokens.dropFirst()
        #expect(findings(tokens: mended, pairs: pairs) == [])
    }

    @Test func theStricterOfTwoEqualPairsHolds() {
        let tokens = [token("ink", "#767676", line: 2), token("paper", "#ffffff", line: 3)]
        #expect(findings(tokens: tokens, pairs: [pair("ink", "paper", 3), pair("ink", "paper", 7)]).count == 1)
        #expect(findings(tokens: tokens, pairs: [pair("ink", "paper", 7), pair("ink", "paper", 3)]).count == 1)
    }

    @Test func whatCannotBeMeasuredIsSaidOnce() {
        #expect(
            findings(
                tokens: [token("ink", "rebeccapurple", line: 2), token("paper", "#ffffff", line: 3)],
                pairs: [pair("ink", "paper", 4.5), pair("ink", "papper", 4.5), pair("paper", "ink", 3)]) == [
                    "theme.yaml:2:3 The token “ink” is “rebeccapurple”, of which the contrast cannot be measured > "
                        + "Write the colour as # and six digits, such as #1b1b1b.",
                    "theme.yaml:20:5 The theme has no token “papper” to measure > Write “paper”.",
                ])
    }

    private func token(_ name: String, _ value: String, line: Int) -> ThemeEntry {
        ThemeEntry(name, value, at: Place(file: "theme.yaml", line: line, column: 3))
    }

    private func pair(_ colour: String, _ ground: String, _ atLeast: Double) -> ContrastPair {
        let place = Place(file: "theme.yaml", line: 20, column: 5)
        return ContrastPair(Located(colour, at: place), on: Located(ground, at: place), atLeast: atLeast)
    }

    private func findings(tokens: [ThemeEntry], pairs: [ContrastPair]) -> [String] {
        var findings = Diagnostics()
        checkContrast(of: pairs, tokens: tokens, findings: &findings)
        return findings.all.map { "\($0.place?.description ?? "") \($0.summary) > \($0.remedy)" }
    }
}
