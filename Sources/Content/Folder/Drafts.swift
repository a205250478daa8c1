internal import Diagnostics
internal import Glibc
internal import Model
internal import Platform

/// The drafts among the publications of a content folder.
///
/// - Parameters:
///   - paths: all files below the content folder, as paths within it.
///   - text: the text of a file, by its path; nil where it cannot be read.
func drafts(among paths: [String], jobs: Int, text: @escaping @Sendable (String) -> SourceText?) -> [Draft] {
    let settings = paths.filter { $0.hasSuffix("/publication.yaml") }
    return parallelMap(count: settings.count, jobs: jobs) { index in
        guard let source = text(settings[index]), isDraft(source) else { return nil }
        let folder = folderAndName(settings[index]).folder
        return Draft(id: folderAndName(folder).name, folder: folder)
    }.compactMap(\.self)
}

/// Whether a `publication.yaml` says `status: draft`. One that is no YAML may still say it in a line of its own: a slip
/// elsewhere in the file does not publish a draft's findings.
private func isDraft(_ source: SourceText) -> Bool {
    guard source.holds("draft") else { return false }
    var ignored = Diagnostics()
    guard let node = YAMLNode.read(YAMLText(source), findings: &ignored) else {
        return source.string.split(whereSeparator: \.isNewline).contains { line in
            let line = YAMLLine(String(line))
            let value = line.value.prefix { $0 != "#" }.filter { !"\"' \t".contains($0) }
            return line.indentation == 0 && line.key == "status" && value == Publication.Status.draft.rawValue
        }
    }
    guard case .mapping(let entries) = node.content,
        case .text(let status, _) = entries.first(where: { $0.key.value == "status" })?.value.content
    else { return false }
    return status == Publication.Status.draft.rawValue
}

extension FolderListing {
    /// What is left without the folders of drafts. A publication that lies within a draft's folder is none of it.
    func without(_ drafts: [Draft]) -> FolderListing {
        guard !drafts.isEmpty else { return self }
        let folders = Set(drafts.map(\.folder))
        let publications = Set(
            files.filter { folderAndName($0).name == "publication.yaml" }.map { folderAndName($0).folder })
        func isPublic(_ path: String) -> Bool {
            var folder = folderAndName(path).folder
            while !folder.isEmpty, !publications.contains(folder) { folder = folderAndName(folder).folder }
            return !folders.contains(folder)
        }
        return FolderListing(files: files.filter(isPublic), problems: problems.filter { isPublic($0.path) })
    }
}

extension SourceText {
    /// Whether a word stands anywhere in the file, at the speed of the C library.
    fileprivate func holds(_ word: StaticString) -> Bool {
        bytes.withUnsafeBytes { bytes in
            let length = word.utf8CodeUnitCount
            guard var at = bytes.baseAddress, bytes.count >= length else { return false }
            let end = at + bytes.count
            while let found = memchr(at, Int32(word.utf8Start[0]), end - at), end - UnsafeRawPointer(found) >= length {
                if memcmp(found, word.utf8Start, length) == 0 { return true }
                at = UnsafeRawPointer(found) + 1
            }
            return false
        }
    }
}
