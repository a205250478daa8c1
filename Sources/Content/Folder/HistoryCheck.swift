import Diagnostics
import Language
import Model

extension ContentRules {
    /// Looks at what publications say of their own history: whether versions, kinds and dates fit together, whether a
    /// correction names a version that there was, and whether old addresses lead to chapters that there are.
    static func checkHistory(of publications: [Publication], findings: inout Diagnostics) {
        let byID = Dictionary(publications.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for publication in publications {
            checkStatus(of: publication, findings: &findings)
            checkReplacements(of: publication, findings: &findings)
            guard !publication.changes.isEmpty else { continue }
            checkOrder(of: publication, findings: &findings)
            let earlier = predecessors(of: publication, among: byID).flatMap(\.changes).map(\.version.value)
            for change in publication.changes {
                checkKind(of: change, findings: &findings)
                checkCorrection(change, in: publication, earlier: earlier, findings: &findings)
            }
        }
    }

    /// The publications that one supersedes, from the latest back. A circle is a finding elsewhere.
    private static func predecessors(of publication: Publication, among known: [String: Publication]) -> [Publication] {
        guard publication.changes.contains(where: { $0.corrects != nil }) else { return [] }
        var found: [Publication] = []
        var seen = [publication.id]
        var next = publication.supersedes.flatMap { known[$0.value] }
        while let predecessor = next, !seen.contains(predecessor.id) {
            seen.append(predecessor.id)
            found.append(predecessor)
            next = predecessor.supersedes.flatMap { known[$0.value] }
        }
        return found
    }

    private static func checkStatus(of publication: Publication, findings: inout Diagnostics) {
        if let withdrawn = publication.withdrawn, publication.status != .withdrawn {
            findings.add(
                withdrawnUnexplained, at: withdrawn.place,
                "It says why it was withdrawn, and its status is “\(publication.status.rawValue)”",
                remedy: "Write “status: withdrawn”, or remove “withdrawn” while it still holds.")
        }
        // Where the list of contents cannot be read, the file has other faults first.
        let file = publication.contents.place.file
        guard publication.status == .withdrawn, publication.withdrawn == nil, !file.isEmpty else { return }
        findings.add(
            withdrawnUnexplained, at: Place(file: file),
            "“\(publication.title)” is withdrawn, and nothing says why and since when",
            remedy: "Add a line such as: withdrawn: {since: 2011-04-05, reason: The law has changed.}")
    }

    private static func checkReplacements(of publication: Publication, findings: inout Diagnostics) {
        let files = publication.entries.map(\.file.value)
        for page in publication.replaces.compactMap(\.page) where !files.contains(page.value) {
            findings.add(
                listedFileMissing, at: page.place, "“\(page.value)” is no chapter of this publication",
                remedy: nearest(to: page.value, among: files).map { "Did you mean “\($0)”?" }
                    ?? "Name one of the files under contents, or leave “page” out for the front page.")
        }
    }

    private static func checkKind(of change: Change, findings: inout Diagnostics) {
        let version = change.version
        if change.kind == .edition, version.value.minor > 0 {
            findings.add(
                versionAndKind, at: version.place, "\(version.value.text) is no version of a new edition",
                remedy: "Write \(version.value.major + 1).0, or make it an update, a correction or a clarification.")
        } else if change.kind != .edition, version.value.minor == 0 {
            findings.add(
                versionAndKind, at: version.place,
                "\(version.value.text) is the version of a new edition, and this is of the kind “\(change.kind.rawValue)”",
                remedy: "Count on in the edition, such as \(version.value.major).1, or write “kind: edition”.")
        }
    }

    private static func checkCorrection(
        _ change: Change, in publication: Publication, earlier: [Version], findings: inout Diagnostics
    ) {
        guard let wrong = change.corrects else {
            guard change.kind == .correction else { return }
            return findings.add(
                correctionOfVersion, at: change.version.place,
                "The correction \(change.version.value.text) does not say which version was wrong",
                remedy: "Add “corrects:” with the first version that had the mistake.")
        }
        let known = (publication.changes.map(\.version.value) + earlier).filter { $0 < change.version.value }.sorted()
        if change.kind != .correction {
            findings.add(
                correctionOfVersion, at: wrong.place,
                "“corrects” stands with a change of the kind “\(change.kind.rawValue)”",
                remedy: "Write “kind: correction”, or remove “corrects”.")
        } else if !known.contains(wrong.value) {
            findings.add(
                correctionOfVersion, at: wrong.place,
                "There was no version \(wrong.value.text) before \(change.version.value.text)",
                remedy: known.isEmpty
                    ? "List the version that had the mistake among the changes as well."
                    : "Write the first version that had the mistake, one of: \(listed(known.map(\.text))).")
        }
    }

    /// The versions grow with the dates, each is there once, and `updated` is the date of the latest.
    private static func checkOrder(of publication: Publication, findings: inout Diagnostics) {
        let changes = publication.changes.sorted { $0.version.value < $1.version.value }
        for (change, next) in zip(changes, changes.dropFirst()) {
            if change.version.value == next.version.value {
                findings.add(
                    changesInOrder, at: next.version.place, "Version \(next.version.value.text) stands here twice",
                    remedy: "Give each change a version of its own.",
                    notes: [.init("It stands first here.", at: change.version.place)])
            } else if (next.date.value.lastDay ?? .first) < (change.date.value.firstDay ?? .first) {
                findings.add(
                    changesInOrder, at: next.date.place,
                    "Version \(next.version.value.text) is dated before version \(change.version.value.text)",
                    remedy: "Correct one of the dates: later versions have later dates.",
                    notes: [.init("The earlier version.", at: change.date.place)])
            }
        }
        if let updated = publication.updated, let last = changes.last, changes.count > 1, updated != last.date.value {
            findings.add(
                changesInOrder, at: last.date.place,
                "The latest change is dated \(last.date.value.inEnglish), and “updated” says \(updated.inEnglish)",
                remedy: "Remove “updated”: the date of the latest change is taken.")
        }
    }
}
