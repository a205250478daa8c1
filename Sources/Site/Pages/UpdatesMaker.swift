internal import Diagnostics
internal import Language
internal import Markup
internal import Model
internal import Rendering
internal import Theme

// What has changed: in one publication, and in all of them.

/// A change by where it stands: its publication, and its place in that one's history.
struct ChangeReference: Sendable, Hashable {
    let publication: Int
    let index: Int
}

extension SiteContent {
    /// The changes to all publications, the latest first; of one day in the order of the publications.
    func changes(where isWanted: (Change) -> Bool) -> [ChangeReference] {
        var found: [(date: PartialDate, change: ChangeReference)] = []
        for (publication, content) in publications.enumerated() {
            for (index, change) in content.publication.history.enumerated() where isWanted(change) {
                found.append((change.date.value, ChangeReference(publication: publication, index: index)))
            }
        }
        return found.sorted { first, second in
            if first.date != second.date { return second.date < first.date }
            return (first.change.publication, first.change.index) < (second.change.publication, second.change.index)
        }.map(\.change)
    }
}

extension PageMaker {
    func writeHistory(_ page: PlannedPage, _ parts: PublicationParts, into html: inout HTMLWriter) {
        let setting = setting(page.address, publication: parts.index, words: parts.words)
        theme.history.render(
            HistoryPage(
                frame: parts.frame(
                    self, page.address, title: parts.words["updates"] + " – " + parts.publication.title,
                    description: nil),
                publication: parts.identity, facts: parts.facts,
                changes: parts.publication.history.enumerated().map { index, change in
                    entry(
                        change, ChangeReference(publication: parts.index, index: index), id: change.anchor, link: nil,
                        setting, parts.words)
                }),
            words: parts.words.interface, into: &html)
    }

    func writeUpdates(
        _ page: SitePage, _ frame: Frame, at address: String, _ words: SiteWords, into html: inout HTMLWriter
    ) {
        let onlyCorrections = page == .corrections
        let setting = setting(address, publication: nil, words: words)
        let changes = content.changes { !onlyCorrections || $0.kind == .correction }
        theme.updates.render(
            UpdatesPage(
                frame: frame, title: title(of: page, words),
                introduction: words[onlyCorrections ? "corrections-introduction" : "updates-introduction"],
                changes: changes.map { reference in
                    let publication = content.publications[reference.publication].publication
                    let change = publication.history[reference.index]
                    let history = PublicationAddresses(publication).updates
                    return entry(
                        change, reference, id: "\(publication.id):\(change.anchor)",
                        link: PageLink(
                            title: HTMLFragment { $0.text(publication.title) },
                            link: relativeLink(from: address, to: history) + "#" + change.anchor),
                        setting, words)
                },
                other: link(to: onlyCorrections ? .updates : .corrections, from: address, words),
                feed: onlyCorrections ? nil : frame.feed),
            words: words.interface, into: &html)
    }

    private func entry(
        _ change: Change, _ reference: ChangeReference, id: String, link: PageLink?, _ setting: RenderingSetting,
        _ words: SiteWords
    ) -> ChangeEntry {
        let note = content.publications[reference.publication].changes[reference.index]
        let links = links.publications[reference.publication].changes[reference.index]
        return ChangeEntry(
            id: id, publication: link, version: change.version.value.text,
            kind: words["change-" + change.kind.rawValue], date: change.date.value.inEnglish,
            machineDate: change.date.value.iso,
            corrects: change.corrects.map { words.filled("corrects", ["version": $0.value.text]) },
            note: HTMLFragment { renderText(of: note.text, at: nil, links: links, setting: setting, into: &$0) })
    }
}

extension Change {
    /// The id of its entry in the history of its publication.
    var anchor: String { "version-" + version.value.text }
}
