public import Diagnostics
import Language
public import Model

extension PublicationFiles {
    /// The publication as later passes look at it. Where `publication.yaml` or its list of contents cannot be read,
    /// which is a finding, all chapters that are there stand in their places, so that what is wrong in them, and in
    /// links to them, is found in the same run.
    func standIn(for publication: Publication?, root: String) -> Publication {
        if let publication, publication.hasReadableContents { return publication }
        var standIn =
            publication
            ?? Publication(
                id: id, folder: folder, title: id, kind: .scheme, publisher: "", summary: "",
                contents: Located([], at: Place(file: "")))
        let place = Place(file: displayed(settings, root: root))
        standIn.contents = Located(
            chapters.map { .entry(ContentsEntry(file: Located($0, at: place), number: .unnumbered)) }, at: place)
        return standIn
    }

    /// Compares the files that are there with the ones that the publication lists.
    ///
    /// - Parameter isWhole: whether every entry of the list could be read.
    public func check(
        against publication: Publication, isWhole: Bool = true, root: String, findings: inout Diagnostics
    ) {
        for edition in publication.formats where !files.contains(edition.file.value) {
            findings.add(
                ContentRules.listedFileMissing, at: edition.file.place,
                "“\(edition.file.value)” is listed under formats, and there is no such file",
                remedy: nearest(to: edition.file.value, among: files).map { "Did you mean “\($0)”?" }
                    ?? "Put the file into the publication's folder “files” and write files/ and its name, or remove it here."
            )
        }
        guard publication.hasReadableContents else { return }
        let settings = displayed(self.settings, root: root)
        let listed = Set(publication.entries.map(\.file.value))
        let present = Set(chapters)
        let unlisted = chapters.filter { !listed.contains($0) }
        // A misspelt entry is one finding, not two.
        var meantByEntries: Set<String> = []

        for entry in publication.entries where !present.contains(entry.file.value) {
            let name = entry.file.value
            let meant = nearest(to: name, among: unlisted) ?? nearest(to: name, among: chapters)
            if let meant { meantByEntries.insert(meant) }
            findings.add(
                ContentRules.listedFileMissing, at: entry.file.place, "“\(name)” is listed, and there is no such file",
                remedy: meant.map { "Did you mean “\($0)”?" }
                    ?? "Add the file beside publication.yaml, or remove it here.")
        }
        for name in unlisted where isWhole && !meantByEntries.contains(name) {
            findings.add(
                ContentRules.chapterNotListed, at: publication.contents.place,
                "The chapter “\(name)” is not listed under contents",
                remedy: "Add the line “- \(name)” where it belongs among the chapters.",
                notes: [.init("The chapter.", at: Place(file: displayed("\(folder)/\(name)", root: root)))])
        }
        for translation in translations where !present.contains(translation.chapter) {
            let meant = nearest(to: translation.chapter, among: chapters)
                .map { "\($0.dropLast(3)).\(translation.language.text).md" }
            findings.add(
                ContentRules.translationWithoutChapter,
                at: Place(file: displayed("\(folder)/\(translation.file)", root: root)),
                "“\(translation.file)” translates “\(translation.chapter)”, and there is no such chapter",
                remedy: meant.map { "Rename it to “\($0)”, if that is the chapter." }
                    ?? "Name it as the chapter is named, with the language's tag before .md.",
                notes: [
                    .init(
                        "The chapters are listed here.",
                        at: Place(file: settings, line: publication.contents.place.line))
                ])
        }
    }
}

extension Publication {
    /// Whether the list of contents stands in `publication.yaml` and is a list.
    fileprivate var hasReadableContents: Bool { !contents.place.file.isEmpty }
}
