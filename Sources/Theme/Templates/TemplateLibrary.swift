internal import Diagnostics

/// The templates of a theme, paired once and then compiled for each type of page.
struct TemplateLibrary {
    private let folder: String
    private let trees: [TemplateTree]
    private let named: [String: TemplateTree]
    private let words: [String]
    private var used: Set<String> = []
    private var seen: Set<Finding> = []
    private(set) var findings = Diagnostics()

    /// A partial is checked for every page that uses it; one finding a place is enough.
    private struct Finding: Hashable {
        let rule: Rule
        let place: Place?
    }

    init(_ sources: [SourceText], folder: String, words: [String]) {
        self.folder = folder
        self.words = words
        trees = sources.map { TemplateTree($0) }.sorted { $0.name < $1.name }
        named = Dictionary(trees.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for tree in trees { findings.add(contentsOf: tree.findings) }
    }

    /// Nil, with a finding, where the theme has no such file; otherwise all findings of the page are added.
    mutating func template<Page>(_ name: String, for page: Page.Type) -> Template<Page>? {
        guard let tree = named[name] else {
            findings.add(
                .templateMissing, at: Place(file: "\(folder)/\(name).html"),
                "The theme has no template “\(name).html”", remedy: "Add it, or copy it from the default theme.")
            return nil
        }
        var compiler = TemplateCompiler(templates: named, words: words, page: TemplateShape(of: page))
        let compiled = compiler.compile(tree)
        used.formUnion(compiler.used)
        for finding in compiler.findings.all
        where seen.insert(Finding(rule: finding.rule, place: finding.place)).inserted {
            findings.add(finding)
        }
        return Template(compiled: compiled)
    }

    /// The file of a template, where the theme has it.
    func file(of name: String) -> String? { named[name]?.source.file }

    /// - Parameter inherited: files that a theme has from another one, and may leave unused.
    mutating func reportUnused(except inherited: Set<String>) {
        for tree in trees where !used.contains(tree.name) && !inherited.contains(tree.source.file) {
            let meant = nearest(to: tree.name, among: used.sorted())
            findings.add(
                .templateUnused, at: Place(file: tree.source.file),
                "No page uses the template “\(tree.name).html”, so it was not checked",
                remedy: meant.map { "Rename it to “\($0).html”, if that is meant." }
                    ?? "Use it, correct its name, or take it out of the theme.")
        }
    }
}
