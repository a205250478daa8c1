public import Diagnostics
public import Language

/// What the files of a content folder are, by their names alone. All paths are those within the content folder, with
/// `/` between their parts, and every list is in the order of the paths.
public struct ContentLayout: Sendable, Hashable {
    /// The Markdown files in the content folder itself.
    public var sitePages: [String] = []
    /// The YAML files in the content folder itself.
    public var siteSettings: [String] = []
    public var publications: [PublicationFiles] = []
    /// Files that are none of this.
    public var others: [String] = []
}

/// The files of a publication. All names are paths within its folder.
public struct PublicationFiles: Sendable, Hashable {
    /// The last part of the folder's path.
    public var id: String
    /// The folder's path within the content folder.
    public var folder: String
    /// The Markdown files beside `publication.yaml`, such as `duties.md`.
    public var chapters: [String] = []
    public var translations: [Translation] = []
    /// What lies in `plans`, such as `plans/housing.csv`.
    public var plans: [String] = []
    /// What lies in `data`, such as `data/staff-in-post.csv`.
    public var data: [String] = []
    /// What lies in `files`, such as `files/easy-read.pdf`.
    public var files: [String] = []
    /// Files that are none of this.
    public var others: [String] = []

    /// A chapter in another language.
    public struct Translation: Sendable, Hashable {
        /// `duties.ur.md`
        public var file: String
        /// `duties.md`
        public var chapter: String
        public var language: LanguageTag
    }

    init(folder: String) {
        self.id = folderAndName(folder).name
        self.folder = folder
    }

    /// The path of `publication.yaml` within the content folder.
    public var settings: String { "\(folder)/publication.yaml" }
}

extension ContentLayout {
    /// - Parameters:
    ///   - paths: all files below the content folder, in any order.
    ///   - root: the content folder as places name it, such as `content`; empty where places are within it.
    public static func discover(_ paths: [String], root: String, findings: inout Diagnostics) -> ContentLayout {
        let paths = paths.sorted()
        var layout = ContentLayout()
        var search = LayoutSearch(paths: paths, root: root)
        layout.publications = search.publications()
        let index = Dictionary(
            layout.publications.enumerated().map { ($1.folder, $0) }, uniquingKeysWith: { first, _ in first })
        for path in paths {
            if let folder = innermost(of: index, holding: path), let publication = index[folder] {
                search.sort(path, into: &layout.publications[publication])
            } else {
                search.sort(path, into: &layout)
            }
        }
        findings.add(contentsOf: search.findings)
        return layout
    }

    private static func innermost(of folders: [String: Int], holding path: String) -> String? {
        var folder = folderAndName(path).folder
        while !folder.isEmpty {
            if folders[folder] != nil { return folder }
            folder = folderAndName(folder).folder
        }
        return nil
    }
}

/// A path as places name it.
func displayed(_ path: String, root: String) -> String { root.isEmpty ? path : "\(root)/\(path)" }

private struct LayoutSearch {
    let paths: [String]
    let root: String
    var findings = Diagnostics()
    /// The names of the files in each folder.
    private let names: [String: [String]]
    /// The folders that hold publications, at whatever depth.
    private let shelves: Set<String>
    private var foldersReported: Set<String> = []

    init(paths: [String], root: String) {
        self.paths = paths
        self.root = root
        self.names = Dictionary(grouping: paths) { folderAndName($0).folder }.mapValues {
            $0.map { folderAndName($0).name }
        }
        self.shelves = Set(paths.filter { folderAndName($0).name == "publication.yaml" }.flatMap { ancestors(of: $0) })
    }

    /// The folders with a `publication.yaml`, with nothing in them yet.
    mutating func publications() -> [PublicationFiles] {
        var found: [PublicationFiles] = []
        var first: [String: String] = [:]
        let settings = paths.filter { folderAndName($0).name == "publication.yaml" }
        let folders = Set(settings.map { folderAndName($0).folder }.filter { !$0.isEmpty })
        for path in settings {
            let publication = PublicationFiles(folder: folderAndName(path).folder)
            guard !publication.folder.isEmpty else {
                findings.add(
                    ContentRules.publicationFolder, at: place(path),
                    "The content folder itself cannot be a publication",
                    remedy: "Move publication.yaml and its chapters into a folder, such as schemes/my-scheme.")
                continue
            }
            if !isID(publication.id) {
                let meant = idMeant(by: publication.id)
                findings.add(
                    ContentRules.publicationFolder, at: place(path),
                    "“\(publication.id)” cannot be the name of a publication's folder",
                    remedy: "Name it with small letters, digits and hyphens"
                        + (meant.isEmpty ? "." : ", such as \(meant)"))
            }
            if let outer = ancestors(of: publication.folder).first(where: folders.contains) {
                findings.add(
                    ContentRules.nestedPublication, at: place(path),
                    "This publication lies within another one, \(outer)",
                    remedy: "Move its folder beside the other one.",
                    notes: [.init("The outer publication.", at: place("\(outer)/publication.yaml"))])
            }
            if let earlier = first[publication.id] {
                findings.add(
                    ContentRules.duplicatePublication, at: place(path),
                    "Two publications have the id “\(publication.id)”, the name of their folder",
                    remedy: "Rename one of the folders: the id is part of the address, and references use it.",
                    notes: [.init("The other one.", at: place(earlier))])
            }
            first[publication.id] = first[publication.id] ?? path
            found.append(publication)
        }
        return found
    }

    mutating func sort(_ path: String, into publication: inout PublicationFiles) {
        let name = String(Substring(path.utf8.dropFirst(publication.folder.utf8.count + 1)))
        let parts = name.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
        switch parts.first {
        case "publication.yaml" where parts.count == 1: break
        case "files" where parts.count > 1: publication.files.append(name)
        case _ where isMarkdown(name):
            guard parts.count == 1 else {
                findings.add(
                    ContentRules.strayMarkdown, at: place(path),
                    "“\(name)” lies in a folder of its own, and is no chapter there",
                    remedy: "Move it beside publication.yaml and list it under contents.")
                break
            }
            if let translation = TranslationName(name) {
                publication.translations.append(
                    .init(file: name, chapter: translation.chapter, language: translation.language))
            } else if isChapterFile(name) {
                publication.chapters.append(name)
            } else {
                findings.add(
                    ContentRules.badFileName, at: place(path), "“\(name)” is not the name of a chapter's file",
                    remedy: "Rename it with small letters, digits and hyphens, such as \(fileMeant(by: name))")
            }
        case "plans" where parts.count > 1: publication.plans.append(name)
        case "data" where parts.count > 1: publication.data.append(name)
        default: publication.others.append(name)
        }
    }

    mutating func sort(_ path: String, into layout: inout ContentLayout) {
        let (folder, name) = folderAndName(path)
        switch (folder.isEmpty, isMarkdown(name)) {
        case (true, true): layout.sitePages.append(path)
        case (true, false) where name.hasSuffix(".yaml") && name != "publication.yaml": layout.siteSettings.append(path)
        case (false, true): reportOutside(path)
        default: layout.others.append(path)
        }
    }

    private mutating func reportOutside(_ path: String) {
        let (folder, name) = folderAndName(path)
        if shelves.contains(folder) {
            findings.add(
                ContentRules.strayMarkdown, at: place(path), "“\(name)” belongs to no publication",
                remedy:
                    "Move it into a publication's folder, or into the content folder itself if it is a page of the site."
            )
        } else if foldersReported.insert(folder).inserted {
            let misspelt = nearest(to: "publication.yaml", among: (names[folder] ?? []).filter { !isMarkdown($0) })
            findings.add(
                ContentRules.folderWithoutPublication, at: place(path),
                "The folder \(folder) has chapters and no publication.yaml",
                remedy: misspelt.map { "Rename “\($0)” to “publication.yaml”." }
                    ?? "Add publication.yaml with title, kind, publisher, summary and contents, or move the files.")
        }
    }

    private func place(_ path: String) -> Place { Place(file: displayed(path, root: root)) }

    private func isMarkdown(_ name: String) -> Bool { name.lowercased().hasSuffix(".md") }

    private func fileMeant(by name: String) -> String {
        let meant = idMeant(by: String(name.dropLast(3)))
        return meant.isEmpty ? "duties.md" : "\(meant).md"
    }
}

/// The folders that hold a path, from the nearest to the content folder itself, which is empty.
private func ancestors(of path: String) -> [String] {
    Array(sequence(first: folderAndName(path).folder) { $0.isEmpty ? nil : folderAndName($0).folder })
}
