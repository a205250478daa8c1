internal import Diagnostics
internal import Markup
internal import Model

/// Reads a short text in Markdown out of a YAML file. What is wrong with it is reported at its key's value.
func readPassage(_ text: Located<String>, into findings: inout Diagnostics) -> Passage {
    var own = Diagnostics()
    let source = SourceText(file: text.place.file, text: text.value)
    let document = parseMarkdown(source, into: &own) ?? Document(empty: text.place.file)
    let conventions = readConventions(of: document, source: source, titled: false, into: &own)
    findings.add(contentsOf: own.relocated(to: text.place))
    let entry = ContentsEntry(file: Located("", at: text.place), number: .unnumbered)
    return Passage(
        text: Chapter(entry: entry, document: document, conventions: conventions), place: text.place)
}

/// Reads the definitions of a glossary.
func readDefinitions(of glossary: Glossary, into findings: inout Diagnostics) -> Definitions {
    Definitions(
        abbreviations: glossary.abbreviations.map { entry in
            entry.definition.map { readPassage($0, into: &findings) }
        },
        terms: glossary.terms.map { entry in
            // An entry whose definition is faulty is kept for its name.
            entry.definition.value.isEmpty ? nil : readPassage(entry.definition, into: &findings)
        })
}
