public import Diagnostics
internal import Glibc

/// Two colours of a theme that stand on each other, and how far apart they must be: one line of `contrast:` in its
/// `theme.yaml`.
public struct ContrastPair: Sendable {
    /// The names of tokens, and where `theme.yaml` says them.
    public let colour: Located<String>
    public let ground: Located<String>
    /// The ratio of WCAG 2.2: 4.5 for text, 3 for large text and for what shows where a control is.
    public let atLeast: Double

    public init(_ colour: Located<String>, on ground: Located<String>, atLeast: Double) {
        self.colour = colour
        self.ground = ground
        self.atLeast = atLeast
    }
}

/// Measures every pair of colours that a theme asks for.
func checkContrast(of pairs: [ContrastPair], tokens: [ThemeEntry], findings: inout Diagnostics) {
    let check = ContrastCheck(pairs: pairs, tokens: tokens)
    check.measure(into: &findings)
}

private struct ContrastCheck {
    let pairs: [ContrastPair]
    let tokens: [String: ThemeEntry]
    let names: [String]

    init(pairs: [ContrastPair], tokens: [ThemeEntry]) {
        self.tokens = Dictionary(tokens.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        names = tokens.map(\.name)
        // Where two themes of a chain ask for the same pair, the more is asked.
        var strictest: [[String]: Int] = [:]
        var kept: [ContrastPair] = []
        for pair in pairs {
            let key = [pair.colour.value, pair.ground.value]
            if let index = strictest[key] {
                if pair.atLeast > kept[index].atLeast { kept[index] = pair }
            } else {
                strictest[key] = kept.count
                kept.append(pair)
            }
        }
        self.pairs = kept
    }

    func measure(into findings: inout Diagnostics) {
        var reported: Set<String> = []
        for pair in pairs {
            let named = [pair.colour, pair.ground].map { name in (name, tokens[name.value]) }
            for (name, token) in named {
                guard let token else {
                    if reported.insert(name.value).inserted { findings.add(unknown(name)) }
                    continue
                }
                guard Colour(token.value) == nil, reported.insert(token.name).inserted else { continue }
                findings.add(unmeasurable(token))
            }
            guard let colour = named[0].1, let ground = named[1].1, let ratio = ratio(colour, ground),
                ratio < pair.atLeast
            else { continue }
            findings.add(tooClose(colour, ground, ratio, pair))
        }
    }

    private func ratio(_ first: ThemeEntry, _ second: ThemeEntry) -> Double? {
        guard let first = Colour(first.value), let second = Colour(second.value) else { return nil }
        return first.contrast(with: second)
    }

    // MARK: Findings

    private func unknown(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .themeContrast, at: name.place, "The theme has no token “\(name.value)” to measure",
            remedy: nearest(to: name.value, among: names).map { "Write “\($0)”." }
                ?? "Add the token, or take the pair out.")
    }

    private func unmeasurable(_ token: ThemeEntry) -> Diagnostic {
        Diagnostic(
            .themeContrast, at: token.place,
            "The token “\(token.name)” is “\(token.value)”, of which the contrast cannot be measured",
            remedy: "Write the colour as # and six digits, such as #1b1b1b.")
    }

    private func tooClose(
        _ colour: ThemeEntry, _ ground: ThemeEntry, _ ratio: Double, _ pair: ContrastPair
    ) -> Diagnostic {
        // The one that the nearest theme of the chain has set is the one to change.
        let isOfTheGround = ground.depth < colour.depth
        let (token, other) = isOfTheGround ? (ground, colour) : (colour, ground)
        let remedy =
            passing(token, beside: pair).map { "Write “\($0)”, the nearest lightness that is enough." }
            ?? "No lightness of “\(token.name)” is enough: change “\(other.name)” as well."
        return Diagnostic(
            .themeContrast, at: token.place,
            "“\(colour.name)” on “\(ground.name)” has a contrast of \(digits(ratio)) to 1, and "
                + "\(digits(pair.atLeast)) to 1 is the least",
            remedy: remedy,
            notes: [
                Diagnostic.Note("“\(other.name)” is \(other.value)", at: other.place),
                Diagnostic.Note("The pair is asked for here", at: pair.colour.place),
            ])
    }

    // MARK: Remedies

    /// The nearest lightness of a token with which all its pairs are far enough apart, or at least this one.
    private func passing(_ token: ThemeEntry, beside pair: ContrastPair) -> Colour? {
        guard let colour = Colour(token.value) else { return nil }
        func passes(_ candidate: Colour, _ pair: ContrastPair) -> Bool {
            let other = pair.colour.value == token.name ? pair.ground.value : pair.colour.value
            guard let other = tokens[other].flatMap({ Colour($0.value) }) else { return true }
            return candidate.contrast(with: other) >= pair.atLeast
        }
        let all = pairs.filter { ($0.colour.value == token.name) != ($0.ground.value == token.name) }
        let lightnesses = colour.lightnesses
        return lightnesses.first { candidate in all.allSatisfy { passes(candidate, $0) } }
            ?? lightnesses.first { passes($0, pair) }
    }
}

/// A ratio with two digits, never rounded up to what it does not reach.
private func digits(_ ratio: Double) -> String {
    // A hair more, as 4.7 is a little less than that as a binary number.
    let hundredths = Int(ratio * 100 + 1e-9)
    let fraction = hundredths % 100
    guard fraction != 0 else { return String(hundredths / 100) }
    let text = "\(hundredths / 100).\(fraction / 10)"
    return fraction.isMultiple(of: 10) ? text : text + String(fraction % 10)
}

/// A colour of sRGB, each part from 0 to 255.
struct Colour: Equatable, CustomStringConvertible {
    let red: UInt8
    let green: UInt8
    let blue: UInt8

    /// A colour as tokens write those that are measured: `#1b1b1b`, `#abc`, `white` or `black`.
    init?(_ text: String) {
        let named = ["white": "#ffffff", "black": "#000000"]
        let written = (named[text.lowercased()] ?? text).utf8
        let digits = written.dropFirst().compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
        guard written.first == UInt8(ascii: "#"), digits.count == written.count - 1 else { return nil }
        switch digits.count {
        case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
        case 6:
            self.init(
                red: digits[0] << 4 | digits[1], green: digits[2] << 4 | digits[3], blue: digits[4] << 4 | digits[5])
        default: return nil
        }
    }

    init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    var description: String {
        "#"
            + [red, green, blue].map { part in
                (part < 16 ? "0" : "") + String(part, radix: 16)
            }.joined()
    }

    /// The relative luminance of WCAG 2.2, from 0 for black to 1 for white.
    var luminance: Double {
        func linear(_ part: UInt8) -> Double {
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    func contrast(with other: Colour) -> Double {
        let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// The same hue and saturation (of HSL) in every lightness, the nearest first, and the darker of two as near.
    var lightnesses: [Colour] {
        let parts = [red, green, blue].map { Double($0) / 255 }
        let (high, low) = (max(parts[0], parts[1], parts[2]), min(parts[0], parts[1], parts[2]))
        let own = (high + low) / 2
        let chroma = high - low
        let widest = 1 - abs(2 * own - 1)
        let saturation = widest > 0 ? chroma / widest : 0
        // How far each part stands between the lowest and the highest: the hue.
        let positions = parts.map { chroma > 0 ? ($0 - low) / chroma : 0 }
        return (0...510).map { Double($0) / 510 }
            .sorted { (abs($0 - own), $0) < (abs($1 - own), $1) }
            .map { lightness in
                let chroma = (1 - abs(2 * lightness - 1)) * saturation
                let low = lightness - chroma / 2
                let parts = positions.map { UInt8(min(255, max(0, ((low + $0 * chroma) * 255).rounded()))) }
                return Colour(red: parts[0], green: parts[1], blue: parts[2])
            }
    }
}

extension Rule {
    static let themeContrast = Rule(
        "theme-contrast", .error,
        title: "The colours of a theme are far enough apart",
        explanation: """
            Under contrast, a theme.yaml says which colours stand on which, and how strongly. Many readers see colours \
            that are too near to each other as one. WCAG 2.2 asks for at least 4.5 to 1 for text, and for 3 to 1 for \
            large text and for whatever shows where a control is. Who changes one colour is held to all its pairs, \
            those of the extended themes included.
            """,
        wrong: [
            Example(
                "themes/civic/theme.yaml", line: 3,
                """
                extends: civic
                tokens:
                  my-ink: '#8a8a8a'
                  my-paper: '#ffffff'
                contrast:
                - colour: my-ink
                  on: [my-paper]
                  at-least: 4.5

                """)
        ],
        right: [
            Example(
                "themes/civic/theme.yaml",
                """
                extends: civic
                tokens:
                  my-ink: '#595959'
                  my-paper: '#ffffff'
                contrast:
                - colour: my-ink
                  on: [my-paper]
                  at-least: 4.5

                """)
        ])
}
