import Content
import Diagnostics
import Platform
import Site
import TestFolders
import Testing

@testable import Reference

@Suite struct TheReference {
    static let folder = repository("content/handbook/strapline-handbook")

    /// `make handbook` renews it.
    @Test func isCommittedAsThisVersionWritesIt() throws {
        let folder = try TemporaryFolder()
        try folder.write("Mine\n", to: "handbook/mine.md")
        try folder.write("Old\n", to: "handbook/findings.md")
        try folder.makeFolder("temporary")
        let run = try run(
            "strapline", ["reference", "handbook/"], in: folder.path,
            environment: ["TMPDIR": folder.path("temporary")])
        #expect(run.status == 0)
        #expect(try folder.names("temporary") == [])
        var written = try folder.texts(below: "handbook")
        #expect(run.error == "“handbook”: \(written.count - 1) files written, 0 unchanged.\n")
        #expect(written.removeValue(forKey: "mine.md") == "Mine\n")
        for (path, text) in written {
            let committed = try? readFile("\(Self.folder)/\(path)")
            #expect(committed == Array(text.utf8), "\(path) differs: run make handbook")
        }
        // Nor is there what an older version wrote.
        let committed = try listFolder(Self.folder).files.filter {
            $0.hasPrefix("findings") || $0.hasPrefix("files/schemas/")
        }
        #expect(Set(committed) == Set(written.keys).subtracting(["keys.md"]))
    }

    @Test func doesNotDependOnTheNumberOfThreads() throws {
        let families = Array(ruleFamilies.prefix(2))
        let one = try referenceFiles(kinds: [], families: families, jobs: 1)
        #expect(one == (try referenceFiles(kinds: [], families: families, jobs: 3)))
    }

    @Test func showsARuleWithWhatARunSaysOfItsExample() {
        let rule = Rule(
            "no-fence", .warning, title: "A chapter has no fences", explanation: "See <table:a>.\n\nOr not.",
            canBeAccepted: false,
            wrong: [Example("a.csv", "a,b"), Example("schemes/scheme/duties.md", line: 3, "# A\n\n```\nx\n```\n")],
            right: [Example("themes/civic/404.html", "<p>A</p>"), Example("a.csv", "a,b")])
        let family = RuleFamily("findings-in-fences", title: "Findings in fences", about: "All of them.", [rule])
        #expect(
            findingsChapter(of: family, said: ["no-fence": "a.md:3: warning: A fence [no-fence]"]) == """
                # Findings in fences

                All of them.

                ## no-fence

                **A chapter has no fences.** What breaks this rule is a warning.

                See `<table:a>`.

                Or not.

                A finding of this kind can never be accepted.

                Wrong, in `content/schemes/scheme/duties.md`:

                ````markdown
                # A

                ```
                x
                ```
                ````

                Beside it, in `content/a.csv`:

                ```text
                a,b
                ```

                Strapline says:

                ```text
                a.md:3: warning: A fence [no-fence]
                ```

                Right, in `themes/civic/404.html`:

                ```html
                <p>A</p>
                ```

                """)
        #expect(
            findingsIndex(of: [family]).hasSuffix(
                """
                | Code | What is asked | How much it matters |
                | --- | --- | --- |
                | [no-fence](findings-in-fences.md#no-fence) | A chapter has no fences | warning |

                """))
    }

    @Test func saysOfARuleWhatACheckSays() throws {
        let rule = try ruleCatalogue.rule("raw-html")
        #expect(
            try ExampleSite.report(of: rule) == """
                content/schemes/scheme/duties.md:3:9: error: “<br>” is HTML, which is not published [raw-html]
                    3 | They are<br>three.
                      |         ^~~~
                   fix: End the line with a backslash for a line break, or begin a new paragraph.
                """)
    }

    /// A run that said nothing of its own example would leave the handbook without the message.
    @Test func saysSomethingOfEveryRuleThatHasAnExample() throws {
        for family in ruleFamilies {
            let chapter = String(decoding: try readFile("\(Self.folder)/\(family.id).md"), as: UTF8.self)
            for (index, rule) in family.rules.enumerated() {
                let next = index + 1 < family.rules.count ? family.rules[index + 1].code : ""
                let section = try #require(
                    chapter.components(between: "\n## \(rule.code)\n", and: "\n## \(next)\n"), "\(rule.code)")
                #expect(section.contains("[\(rule.code)]\n") == !rule.wrong.isEmpty, "\(rule.code)")
            }
        }
    }

    @Test func hasARowForEveryKeyAndASchemaForEveryFile() throws {
        let chapter = String(decoding: try readFile(Self.folder + "/keys.md"), as: UTF8.self)
        for kind in fileForms {
            let section = try #require(chapter.components(between: "\n## \(kind.name)\n", and: "\n## "), "\(kind.name)")
            for row in kind.rows { #expect(section.contains("\n| `\(row.path)` | "), "\(kind.name) \(row.path)") }
            #expect(section.contains("(files/schemas/") == (kind.place != nil))
        }
    }
}

extension String {
    /// What stands between two texts, or from the first to the end.
    fileprivate func components(between start: String, and end: String) -> Substring? {
        guard let first = firstRange(of: start) else { return nil }
        let rest = self[first.upperBound...]
        return rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)]
    }
}
