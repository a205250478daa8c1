public import Diagnostics
internal import Glibc
public import Platform
internal import Site
internal import Theme

/// The small correct site that the examples of rules are laid over, so that the handbook shows what a run really says.
public enum ExampleSite {
    /// Its files, by their paths.
    public static let files: [String: String] = [
        "content/site.yaml": """
        title: Equality schemes
        organisation: Ashby Borough Council
        web-address: https://schemes.ashby.example/

        """,
        "content/home.md": "# Equality schemes\n\nWhat we promise.\n",
        "content/owners.yaml": "owners:\n- id: performance-team\n  name: Performance Team\n  kind: team\n",
        "content/glossary.yaml": "abbreviations:\n- abbreviation: EIA\n  stands-for: equality impact assessment\n",
        "content/schemes/scheme/publication.yaml": """
        title: Race equality scheme 2008 to 2011
        kind: scheme
        publisher: Ashby Borough Council
        summary: How the council meets its duties on race equality.
        contents:
        - foreword.md
        - duties.md

        """,
        "content/schemes/scheme/foreword.md": "# Foreword\n\nWe promise.\n",
        "content/schemes/scheme/duties.md": "# Our duties\n\nThey are three.\n",
    ]

    /// Where an example's file lies: examples of a theme name its folder, and all others stand in the content folder.
    public static func path(of example: Example) -> String {
        example.file.hasPrefix("themes/") ? example.file : "content/" + example.file
    }

    /// What a check of the site finds with these files laid over it; places name files by their paths in the site.
    ///
    /// - Throws: where no folder can be made for it.
    public static func check(with examples: [Example]) throws(Errno) -> [Diagnostic] {
        try inFolder(with: examples) { folder, report in
            report.findings.map { $0.diagnostic.moved(outOf: folder) }
        }
    }

    /// What a check says of a rule's wrong example, as a terminal shows it without colours; empty where the rule has none.
    ///
    /// - Throws: where no folder can be made for it.
    static func report(of rule: Rule) throws(Errno) -> String {
        guard !rule.wrong.isEmpty else { return "" }
        return try inFolder(with: rule.wrong) { folder, report in
            var own = Diagnostics()
            for finding in report.findings where finding.diagnostic.rule == rule { own.add(finding.diagnostic) }
            let text = Report(own).terminalText(reading: readForReport).replacing(folder + "/", with: "")
            // What follows the last blank line are the counts.
            return text.ranges(of: "\n\n").last.map { String(text[..<$0.lowerBound]) } ?? text
        }
    }

    private static func inFolder<Value>(
        with examples: [Example], _ body: (String, Report) -> Value
    ) throws(Errno) -> Value {
        let folder = try makeTemporaryFolder()
        defer { removeFolder(folder) }
        var all = files
        for example in examples { all[path(of: example)] = example.text }
        var theme: String?
        if examples.contains(where: { $0.file.hasPrefix("themes/") }) {
            theme = folder + "/themes/civic"
            for file in BuiltInTheme.files where all["themes/civic/" + file] == nil {
                try writeFile(BuiltInTheme.bytes(of: file) ?? [], to: folder + "/themes/civic/" + file)
            }
        }
        for (path, text) in all { try writeFile(Array(text.utf8), to: folder + "/" + path) }
        let request = BuildRequest(contentFolder: folder + "/content", themeFolder: theme, outputFolder: nil, jobs: 1)
        do {
            return body(folder, try build(request).report)
        } catch {
            // Only what writes a site can be stopped.
            preconditionFailure("\(error)")
        }
    }
}

extension Diagnostic {
    fileprivate func moved(outOf folder: String) -> Diagnostic {
        func moved(_ place: Place?) -> Place? {
            place.map { place in
                var place = place
                if place.file.hasPrefix(folder + "/") { place.file.removeFirst(folder.count + 1) }
                return place
            }
        }
        return Diagnostic(
            rule, severity: severity, at: moved(place), summary.replacing(folder + "/", with: ""),
            remedy: remedy.replacing(folder + "/", with: ""), notes: notes.map { .init($0.text, at: moved($0.place)) },
            showsExcerpt: showsExcerpt)
    }
}
