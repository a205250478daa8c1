internal import Diagnostics
internal import Markup
internal import Model
internal import Rendering
internal import Theme

extension PageMaker {
    func writeGlossary(_ frame: Frame, at address: String, _ words: SiteWords, into html: inout HTMLWriter) {
        let setting = setting(address, publication: nil, words: words)
        func definition(_ passage: Passage?, _ links: ChapterLinks?) -> HTMLFragment? {
            guard let passage, let links else { return nil }
            return HTMLFragment {
                renderText(of: passage.text, at: nil, links: links, setting: setting, into: &$0)
            }
        }
        var taken: Set<String> = []
        var abbreviations: [(key: String, entry: GlossaryEntry)] = []
        for (index, entry) in content.glossary.abbreviations.enumerated() {
            abbreviations.append(
                (
                    sortKey(entry.abbreviation.value),
                    GlossaryEntry(
                        id: glossaryID(entry.abbreviation.value, &taken), term: entry.abbreviation.value,
                        standsFor: entry.standsFor,
                        definition: definition(
                            content.definitions.abbreviations[index], links.definitions.abbreviations[index]))
                ))
        }
        var terms: [(key: String, entry: GlossaryEntry)] = []
        for (index, entry) in content.glossary.terms.enumerated() {
            terms.append(
                (
                    sortKey(entry.term.value),
                    GlossaryEntry(
                        id: glossaryID(entry.term.value, &taken), term: entry.term.value,
                        definition: definition(content.definitions.terms[index], links.definitions.terms[index]))
                ))
        }
        theme.glossary.render(
            GlossaryPage(frame: frame, abbreviations: sorted(abbreviations), terms: sorted(terms)),
            words: words.interface, into: &html)
    }
}

private func sorted(_ entries: [(key: String, entry: GlossaryEntry)]) -> [GlossaryEntry] {
    entries.sorted { ($0.key, $0.entry.term) < ($1.key, $1.entry.term) }.map(\.entry)
}

/// An id of letters, digits and hyphens for an entry, which no other has; a colon keeps it apart from the ids of
/// sections.
private func glossaryID(_ name: String, _ taken: inout Set<String>) -> String {
    var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    if words.isEmpty { words = "entry" }
    var id = "glossary:" + words
    var count = 1
    while !taken.insert(id).inserted {
        count += 1
        id = "glossary:\(words)-\(count)"
    }
    return id
}
