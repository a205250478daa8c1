internal import Diagnostics

/// The chapter of a family of rules: a section a rule, headed by its code.
///
/// - Parameter said: what a run says of each rule's wrong example, by code.
func findingsChapter(of family: RuleFamily, said: [String: String]) -> String {
    var page = MarkdownWriter()
    page.heading(family.title, level: 1)
    page.paragraph(prose(family.about))
    for rule in family.rules { page.add(rule, said: said[rule.code] ?? "") }
    return page.text
}

/// The chapter that lists every rule by its code, with the way to its section.
func findingsIndex(of families: [RuleFamily]) -> String {
    var page = MarkdownWriter()
    page.heading("All findings, from A to Z", level: 1)
    page.paragraph(
        .plain("Each finding ends with its code in square brackets. Look the code up here. The command "),
        .code("strapline explain"), .plain(" with the code prints the same."))
    let rules = families.flatMap { family in family.rules.map { (rule: $0, chapter: family.id + ".md") } }
        .sorted { $0.rule.code < $1.rule.code }
    page.table(
        "all-findings", caption: "All findings by their codes", head: ["Code", "What is asked", "How much it matters"],
        rows: rules.map { rule, chapter in
            [[.link(rule.code, address: "\(chapter)#\(rule.code)")], prose(rule.title), [.plain(rule.severity.word)]]
        })
    return page.text
}

extension MarkdownWriter {
    fileprivate mutating func add(_ rule: Rule, said: String) {
        heading(rule.code, level: 2)
        paragraph(.strong(rule.title + "."), .plain(" What breaks this rule is \(rule.severity.withArticle)."))
        for words in paragraphs(of: rule.explanation) { paragraph(words) }
        if !rule.canBeAccepted { paragraph(.plain("A finding of this kind can never be accepted.")) }
        for example in rule.wrong where example.line != nil { add(example, as: "Wrong") }
        for example in rule.wrong where example.line == nil { add(example, as: "Beside it") }
        if !said.isEmpty {
            paragraph(.plain("Strapline says:"))
            code(said, language: "text")
        }
        for example in mended(rule) { add(example, as: "Right") }
    }

    /// What differs from the wrong example; the files beside it are the same.
    private func mended(_ rule: Rule) -> [Example] {
        let changed = rule.right.filter { right in
            !rule.wrong.contains { $0.file == right.file && $0.text == right.text }
        }
        return changed.isEmpty ? rule.right : changed
    }

    private mutating func add(_ example: Example, as word: String) {
        let path = ExampleSite.path(of: example)
        paragraph(.plain("\(word), in "), .code(path), .plain(":"))
        code(example.text, language: language(of: path))
    }

    private func language(of path: String) -> String {
        let ending = path.split(separator: ".").last.map(String.init) ?? ""
        return ["md": "markdown", "yaml": "yaml", "html": "html", "css": "css"][ending] ?? "text"
    }
}

extension Severity {
    fileprivate var withArticle: String {
        switch self {
        case .note: "a note"
        case .warning: "a warning"
        case .error: "an error"
        }
    }
}
