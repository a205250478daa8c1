internal import Diagnostics

/// Cuts a template into text and tags. What is no tag of the dialect is reported and left out.
struct TemplateScanner {
    private let source: SourceText
    private var tokens: [TemplateToken] = []
    private(set) var findings = Diagnostics()

    private init(_ source: SourceText) { self.source = source }

    static func scan(_ source: SourceText) -> (tokens: [TemplateToken], findings: Diagnostics) {
        var scanner = TemplateScanner(source)
        scanner.scan()
        return (withoutTagOnlyLines(scanner.tokens, of: source), scanner.findings)
    }

    private mutating func scan() {
        let bytes = source.bytes
        var position = source.range.lowerBound
        var textStart = position
        while let start = find("{{", from: position) {
            if start > textStart { tokens.append(.text(textStart..<start)) }
            position = readTag(at: start)
            textStart = position
        }
        if bytes.count > textStart { tokens.append(.text(textStart..<bytes.count)) }
    }

    /// Reads the tag that opens at `start` and returns where the text goes on.
    private mutating func readTag(at start: Int) -> Int {
        let bytes = source.bytes
        let first = start + 2 < bytes.count ? bytes[start + 2] : 0
        let isComment = first == UInt8(ascii: "!")
        let isTriple = first == UInt8(ascii: "{")
        guard let end = find(isTriple ? "}}}" : "}}", from: start + 2),
            isComment || isTriple || find("{{", from: start + 2) ?? end >= end
        else {
            report(
                start..<start + 2, "A tag is opened here and not closed",
                remedy: "Close it with }}. Two braces that are meant as text cannot stand in a template.")
            return start + 2
        }
        let range = start..<end + (isTriple ? 3 : 2)
        guard !isTriple, first != UInt8(ascii: "&") else {
            report(
                range, "A tag asks for text without escaping",
                remedy: "Write {{name}}. Formatted text is known by its type and is written as it stands.")
            return range.upperBound
        }
        let kind = TemplateTag.Kind(sign: first) ?? .value
        guard kind != .comment else {
            tokens.append(.tag(TemplateTag(kind: kind, name: "", nameRange: range, range: range)))
            return range.upperBound
        }
        var name = (kind == .value ? start + 2 : start + 3)..<end
        while let byte = bytes[name].first, isSpace(byte) { name = name.lowerBound + 1..<name.upperBound }
        while let byte = bytes[name].last, isSpace(byte) { name = name.lowerBound..<name.upperBound - 1 }
        if name.isEmpty {
            report(range, "A tag has no name", remedy: "Write a name between the braces, or take the tag out.")
        } else if bytes[name].contains(where: { isSpace($0) || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "{") }) {
            report(
                name, "“\(source[name].string)” is not a name",
                remedy: "Write one name, in lower case with hyphens, such as {{page-title}}.")
        } else {
            let word = source[name].string
            tokens.append(.tag(TemplateTag(kind: kind, name: word, nameRange: name, range: range)))
        }
        return range.upperBound
    }

    private func find(_ marker: StaticString, from start: Int) -> Int? {
        let marker = UnsafeBufferPointer(start: marker.utf8Start, count: marker.utf8CodeUnitCount)
        return source.bytes.withUnsafeBufferPointer { bytes in
            var position = start
            while position + marker.count <= bytes.count {
                if bytes[position] == marker[0], (1..<marker.count).allSatisfy({ bytes[position + $0] == marker[$0] }) {
                    return position
                }
                position += 1
            }
            return nil
        }
    }

    private mutating func report(_ range: Range<Int>, _ summary: String, remedy: String) {
        let place = source.place(at: range.lowerBound, length: range.count)
        findings.add(.templateTag, at: place, summary, remedy: remedy)
    }
}

/// A line that holds tags but writes nothing itself (sections, blocks, partials, layouts, comments) leaves no line.
///
/// Mustache says so of a line with one such tag. Here it holds of any number, as `{{/title}}{{#summary}}` share a line,
/// except that partials beside other tags are read as parts of a sentence.
private func withoutTagOnlyLines(_ tokens: [TemplateToken], of source: SourceText) -> [TemplateToken] {
    var kept: [TemplateToken] = []
    var lineStart = 0
    var tags = 0
    var partials = 0
    var holdsOutput = false

    func endLine() {
        if tags > 0, !holdsOutput, partials == 0 || tags == 1 {
            let tags = kept[lineStart...].filter { if case .tag = $0 { true } else { false } }
            kept.replaceSubrange(lineStart..., with: tags)
        }
        lineStart = kept.count
        tags = 0
        partials = 0
        holdsOutput = false
    }

    for token in tokens {
        switch token {
        case .tag(let tag):
            kept.append(token)
            if tag.kind == .value { holdsOutput = true } else { tags += 1 }
            if tag.kind == .partial { partials += 1 }
        case .text(let range):
            var start = range.lowerBound
            while start < range.upperBound {
                let lineEnd = source.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
                let end = lineEnd.map { $0 + 1 } ?? range.upperBound
                kept.append(.text(start..<end))
                if !source.bytes[start..<end].allSatisfy(isSpace) { holdsOutput = true }
                if lineEnd != nil { endLine() }
                start = end
            }
        }
    }
    endLine()
    return kept
}

/// White space as HTML knows it.
func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) && byte != 0x0B
}

extension Rule {
    static let templateTag = Rule(
        "template-tag", .error,
        title: "Every tag of a template is closed and is one that templates have",
        explanation: """
            Templates have {{name}}, {{#name}}…{{/name}}, {{^name}}…{{/name}}, {{>partial}}, {{<layout}}…{{/layout}}, \
            {{$block}}…{{/block}} and {{! comment}}.

            There is no tag that writes text without escaping: what is formatted text is known by its type, and the \
            plain {{name}} writes it as it stands.
            """,
        wrong: [Example("themes/civic/404.html", line: 1, "<h1>{{{frame.page-title}}}</h1>\n")],
        right: [Example("themes/civic/404.html", "<h1>{{frame.page-title}}</h1>\n")])
}
