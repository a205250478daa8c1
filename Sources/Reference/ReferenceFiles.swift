public import Content
public import Diagnostics
public import Platform

/// A file that Strapline writes from what it knows of itself.
public struct ReferenceFile: Sendable, Hashable {
    /// Within the folder that it is written to, with `/` between its parts.
    public let path: String
    public let text: String

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }
}

/// The chapters of the handbook's reference, and the JSON Schemas that they link to: the files of a publication's folder
/// but for its `publication.yaml`.
///
/// - Throws: where the examples of the rules cannot be tried, for want of a temporary folder.
public func referenceFiles(
    kinds: [FileForm], families: [RuleFamily], jobs: Int = availableProcessors()
) throws(Errno) -> [ReferenceFile] {
    let rules = families.flatMap(\.rules)
    let reports = try parallelMap(count: rules.count, jobs: jobs) { (index) throws(Errno) in
        try ExampleSite.report(of: rules[index])
    }
    let said = Dictionary(uniqueKeysWithValues: zip(rules.map(\.code), reports))
    return [
        ReferenceFile("keys.md", keysChapter(of: kinds)), ReferenceFile("findings.md", findingsIndex(of: families)),
    ]
        + families.map { ReferenceFile($0.id + ".md", findingsChapter(of: $0, said: said)) }
        + schemaFiles(of: kinds).map { ReferenceFile("files/schemas/" + $0.path, $0.text) }
}

/// The JSON Schemas for editors.
public func schemaFiles(of kinds: [FileForm]) -> [ReferenceFile] {
    kinds.filter { $0.place != nil }.map { ReferenceFile(schemaName(of: $0), $0.jsonSchema) }
}

/// `publication.schema.json`
func schemaName(of kind: FileForm) -> String {
    (kind.name.hasSuffix(".yaml") ? String(kind.name.dropLast(5)) : kind.name) + ".schema.json"
}
