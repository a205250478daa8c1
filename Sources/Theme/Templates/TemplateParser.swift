internal import Diagnostics

/// One template file, its tags paired. What was wrong with it is in `findings`.
struct TemplateTree: Sendable {
    /// The file's name without `.html`, as `{{>name}}` and `{{<name}}` say it.
    let name: String
    let source: SourceText
    let nodes: [TemplateNode]
    let findings: Diagnostics

    init(_ source: SourceText) {
        let file = source.file.split(separator: "/").last.map(String.init) ?? source.file
        name = file.hasSuffix(".html") ? String(file.dropLast(5)) : file
        self.source = source
        var parser = TemplateParser(source)
        nodes = parser.parse()
        findings = parser.findings
    }
}

/// Pairs the tags of one template. A section that is not closed ends where what holds it ends.
private struct TemplateParser {
    /// A tag that waits for its close, and what it holds so far.
    struct Open {
        let tag: TemplateTag
        var nodes: [TemplateNode] = []
        var blocks: [TemplateBlock] = []
    }

    static let deepest = 100

    let source: SourceText
    var findings = Diagnostics()
    var nodes: [TemplateNode] = []
    var open: [Open] = []

    init(_ source: SourceText) { self.source = source }

    mutating func parse() -> [TemplateNode] {
        let scanned = TemplateScanner.scan(source)
        findings = scanned.findings
        for token in scanned.tokens {
            switch token {
            case .text(let range): add(.markup(range), at: range)
            case .tag(let tag):
                switch tag.kind {
                case .value: add(.value(tag), at: tag.range)
                case .partial: add(.partial(tag), at: tag.range)
                case .comment: break
                case .close: close(tag)
                case .section, .inverse, .layout, .block:
                    guard open.count < Self.deepest else {
                        report(
                            .templateTooLarge, tag, "\(tag.written) stands more than \(Self.deepest) sections deep",
                            remedy: "Move the inner part to a partial of its own.")
                        return nodes
                    }
                    open.append(Open(tag: tag))
                }
            }
        }
        while let section = open.last { leaveOpen(section.tag, endedBy: nil) }
        return nodes
    }

    private mutating func close(_ tag: TemplateTag) {
        guard let innermost = open.last else {
            report(
                .templateClose, tag, "\(tag.written) closes nothing",
                remedy: "Take it out, or open it above with {{#\(tag.name)}}.")
            return
        }
        if innermost.tag.name == tag.name {
            finish()
        } else if open.contains(where: { $0.tag.name == tag.name }) {
            while let section = open.last, section.tag.name != tag.name { leaveOpen(section.tag, endedBy: tag) }
            finish()
        } else {
            report(
                .templateClose, tag, "\(tag.written) closes \(innermost.tag.written)",
                remedy: "Write {{/\(innermost.tag.name)}}.",
                notes: [note("Opened here", innermost.tag)])
            finish()
        }
    }

    private mutating func leaveOpen(_ tag: TemplateTag, endedBy end: TemplateTag?) {
        report(
            .templateUnclosed, tag, "\(tag.written) is not closed",
            remedy: "Write {{/\(tag.name)}} where it ends.",
            notes: end.map { [note("It must end before this", $0)] } ?? [])
        finish()
    }

    /// Ends the innermost open tag and hands it to what holds it.
    private mutating func finish() {
        guard let section = open.popLast() else { return }
        switch section.tag.kind {
        case .layout: add(.layout(section.tag, section.blocks), at: section.tag.range)
        case .block: add(TemplateBlock(tag: section.tag, nodes: section.nodes))
        default: add(.section(section.tag, section.nodes), at: section.tag.range)
        }
    }

    private mutating func add(_ block: TemplateBlock) {
        guard let holder = open.last, holder.tag.kind == .layout else {
            return add(.block(block), at: block.tag.range)
        }
        if let first = holder.blocks.first(where: { $0.tag.name == block.tag.name }) {
            report(
                .templateLayout, block.tag, "The block “\(block.tag.name)” is filled in twice",
                remedy: "Leave one of the two.", notes: [note("First here", first.tag)])
        } else {
            open[open.count - 1].blocks.append(block)
        }
    }

    private mutating func add(_ node: TemplateNode, at range: Range<Int>) {
        guard let holder = open.last else { return nodes.append(node) }
        guard holder.tag.kind == .layout else { return open[open.count - 1].nodes.append(node) }
        let text = source.bytes[range]
        guard let start = text.firstIndex(where: { !isSpace($0) }) else { return }
        let end = text[start...].lastIndex { !isSpace($0) } ?? start
        findings.add(
            .templateLayout, at: source.place(at: start, length: end + 1 - start),
            "This stands in \(holder.tag.written) outside every block and would not be published",
            remedy: "Move it into one of the blocks, such as {{$main}}…{{/main}}.")
    }

    private func note(_ text: String, _ tag: TemplateTag) -> Diagnostic.Note {
        Diagnostic.Note(text, at: source.place(at: tag.range.lowerBound, length: tag.range.count))
    }

    private mutating func report(
        _ rule: Rule, _ tag: TemplateTag, _ summary: String, remedy: String, notes: [Diagnostic.Note] = []
    ) {
        let place = source.place(at: tag.nameRange.lowerBound, length: tag.nameRange.count)
        findings.add(rule, at: place, summary, remedy: remedy, notes: notes)
    }
}

extension Rule {
    static let templateUnclosed = Rule(
        "template-unclosed", .error,
        title: "Every section, block and layout of a template is closed",
        explanation: """
            {{#name}}, {{^name}}, {{$name}} and {{<name}} each end at a {{/name}} of the same name, and inside what \
            they stand in.
            """,
        wrong: [Example("themes/civic/404.html", line: 1, "{{#frame.canonical}}\n<p>{{.}}</p>\n")],
        right: [
            Example("themes/civic/404.html", "{{#frame.canonical}}\n<p>{{.}}</p>\n{{/frame.canonical}}\n")
        ])

    static let templateClose = Rule(
        "template-close", .error,
        title: "A closing tag closes the innermost open one",
        explanation: "A {{/name}} has the name of the section, block or layout that was opened last and is still open.",
        wrong: [
            Example("themes/civic/404.html", line: 3, "{{#frame.canonical}}\n<p>{{.}}</p>\n{{/frame.canonicle}}\n")
        ],
        right: [
            Example("themes/civic/404.html", "{{#frame.canonical}}\n<p>{{.}}</p>\n{{/frame.canonical}}\n")
        ])

    static let templateLayout = Rule(
        "template-layout", .error,
        title: "Inside a layout stand only blocks, each once",
        explanation: """
            A template that uses a layout says what goes into each of its blocks: {{<base}} {{$main}}…{{/main}} \
            {{/base}}. What stands between the blocks has no place on the page, so it is refused and not dropped.
            """,
        wrong: [
            Example(
                "themes/civic/404.html", line: 2,
                "{{<base}}\n<p>Lost</p>\n{{$main}}\n<p>Kept</p>\n{{/main}}\n{{/base}}\n")
        ],
        right: [
            Example("themes/civic/404.html", "{{<base}}\n{{$main}}\n<p>Kept</p>\n{{/main}}\n{{/base}}\n")
        ])

    static let templateTooLarge = Rule(
        "template-too-large", .error,
        title: "A template stays within bounds",
        explanation: """
            Sections nest at most 100 deep in a file and 200 deep on a page, and a page is made of at most 10,000 uses \
            of templates. No real page comes near; a template that does repeats itself by mistake.
            """)
}
