import Content
import Diagnostics
import Testing

/// A finding as a report's first line has it, with the remedy: `2:8 unknown-word: … > …`.
func brief(_ finding: Diagnostic) -> String {
    let place = finding.place.map { "\($0.line):\($0.column)" } ?? "-"
    return "\(place) \(finding.rule.code): \(finding.summary) > \(finding.remedy)"
}

/// What a file of some kind says, and what is found in it.
func read<Value>(_ kind: FileKind<Value>, _ text: String) -> (value: Value?, findings: [String]) {
    var findings = Diagnostics()
    let value = kind.read(SourceText(file: kind.name, text: text), findings: &findings)
    return (value, findings.all.map(brief))
}

/// The findings of the YAML itself.
func syntax(_ text: String) -> [String] {
    var findings = Diagnostics()
    _ = YAMLNode.read(YAMLText(SourceText(file: "a.yaml", text: text)), findings: &findings)
    return findings.all.map(brief)
}

func node(_ text: String) -> YAMLNode? {
    var findings = Diagnostics()
    return YAMLNode.read(YAMLText(SourceText(file: "a.yaml", text: text)), findings: &findings)
}
