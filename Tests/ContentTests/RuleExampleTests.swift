import Content
import Diagnostics
import Testing

@Suite struct `The examples of the rules` {
    /// A small correct site, over which each example is laid.
    static let base: [String: String] = [
        "site.yaml": "title: Equality schemes\norganisation: Ashby Borough Council\n",
        "home.md": "# Equality schemes\n",
        "owners.yaml": "owners:\n- id: performance-team\n  name: Performance Team\n  kind: team\n",
        "glossary.yaml": "abbreviations:\n- abbreviation: EIA\n  stands-for: equality impact assessment\n",
        "schemes/scheme/publication.yaml": """
        title: Race equality scheme 2008 to 2011
        kind: scheme
        publisher: Ashby Borough Council
        summary: How the council meets its duties on race equality.
        contents:
        - foreword.md
        - duties.md

        """,
        "schemes/scheme/foreword.md": "# Foreword\n",
        "schemes/scheme/duties.md": "# Our duties\n",
    ]

    static func findings(with examples: [Example]) -> [Diagnostic] {
        var files = base
        for example in examples { files[example.file] = example.text }
        return findings(in: files)
    }

    static func findings(in files: [String: String]) -> [Diagnostic] {
        var findings = Diagnostics()
        _ = readSettings(Array(files.keys), root: "content", findings: &findings) { path in
            files[path].map { SourceText(file: "content/\(path)", text: $0) }
        }
        return findings.all
    }

    @Test func theSiteBelowThemIsCorrect() {
        #expect(Self.findings(with: []).map(\.summary) == [])
    }

    @Test func everyRuleHasACodeOfItsOwnAndWordsToExplainIt() {
        #expect(Set(ContentRules.all.map(\.code)).count == ContentRules.all.count)
        #expect(ContentRules.all.filter { $0.title.isEmpty || $0.explanation.isEmpty } == [])
        #expect(ContentRules.all.filter { $0.wrong.isEmpty }.map(\.code) == ["no-site-file"])
    }

    @Test(arguments: ContentRules.all)
    func breakTheRuleWhereTheySayAndNoOther(rule: Rule) {
        let expected = rule.wrong.compactMap { example in
            example.line.map { "content/\(example.file):\($0) \(rule.code)" }
        }
        let found = Self.findings(with: rule.wrong).map { finding in
            "\(finding.place?.file ?? ""):\(finding.place?.line ?? 0) \(finding.rule.code)"
        }
        #expect(found == expected)
    }

    @Test(arguments: ContentRules.all)
    func areMendedByTheRightOnes(rule: Rule) {
        #expect(Self.findings(with: rule.right).map(\.summary) == [])
    }
}
