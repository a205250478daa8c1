internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Model
internal import Platform
internal import Reference

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begins a site, a publication or a chapter. Nothing is ever written over.",
        subcommands: [NewSite.self, NewPublication.self, NewChapter.self])
}

struct NewSite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Begins a site with one publication of two chapters.")

    @Argument(help: "The folder for the site, such as “our-site”; “.” for this one.")
    var path: String

    func run() throws {
        let folder = withoutFinalSlash(path)
        let prefix = folder == "." ? "" : folder + "/"
        var files = NewFiles()
        files.add(prefix + "content/site.yaml", Starter.site)
        files.add(prefix + "content/home.md", Starter.home)
        files.add(prefix + "content/owners.yaml", Starter.owners)
        files.add(prefix + "content/glossary.yaml", Starter.glossary)
        addPublication(
            prefix + "content/schemes/our-scheme",
            Starter.publication(title: "Our scheme", publisher: "Your council", isDraft: false), to: &files)
        files.addUnlessThere(prefix + ".gitignore", Starter.ignored)
        for schema in schemaFiles(of: fileForms) {
            files.add("\(prefix)\(EditorSettings.schemaFolder)/\(schema.path)", schema.text)
        }
        files.addUnlessThere(prefix + ".vscode/settings.json", EditorSettings.settings(of: fileForms))
        files.addUnlessThere(prefix + ".vscode/extensions.json", EditorSettings.recommendation)
        try files.write()
        let first = prefix.isEmpty ? "" : "cd \(folder), then "
        report(
            files,
            next: "Next: \(first)strapline preview, and open the address that it names. Begin with content/site.yaml."
        )
    }
}

struct NewPublication: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publication", abstract: "Begins a publication of two chapters, as a draft.")

    @Argument(help: "Its folder in the content folder, such as “content/schemes/our-scheme”.")
    var path: String

    func run() throws {
        let folder = withoutFinalSlash(path)
        let whole = wholePath(folder)
        let id = lastPart(of: whole)
        guard isID(id) else {
            let meant = idMeant(by: id)
            throw refusal(
                "“\(id)” cannot be the name of a publication's folder. Name it with small letters, digits and hyphens"
                    + (meant.isEmpty ? "." : ", such as “\(meant)”."))
        }
        let above = foldersAbove(whole)
        guard let content = above.first(where: { isFile($0 + "/site.yaml") }) else {
            throw refusal(
                "No folder above “\(folder)” has a site.yaml. Name a folder in the content folder, such as "
                    + "content/schemes/\(id); or begin a site: strapline new site")
        }
        if let outer = above.first(where: { isInside($0, content) && $0 != content && isFile($0 + "/publication.yaml") }
        ) {
            throw refusal(
                "“\(folder)” would lie within another publication, “\(lastPart(of: outer))”. Choose a folder beside it."
            )
        }
        let taken = ((try? listFolder(content))?.files ?? []).first { $0.hasSuffix("/\(id)/publication.yaml") }
        if let taken, content + "/" + taken != whole + "/publication.yaml" {
            throw refusal("The site has a publication “\(id)” already: \(taken). Choose another name for the folder.")
        }
        var files = NewFiles()
        addPublication(
            folder,
            Starter.publication(
                title: yamlLine(title(of: id)), publisher: yamlLine(organisation(of: content) ?? "Your council"),
                isDraft: true), to: &files)
        try files.write()
        report(files, next: "Next: strapline preview shows it. It is a draft until its line “status: draft” goes.")
    }

    private func organisation(of content: String) -> String? {
        guard let bytes = try? readFile(content + "/site.yaml", limit: 1 << 20) else { return nil }
        var ignored = Diagnostics()
        let site = SiteFile.read(SourceText(file: "site.yaml", bytes: bytes), findings: &ignored)
        return site.flatMap { $0.organisation.isEmpty ? nil : $0.organisation }
    }
}

struct NewChapter: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chapter", abstract: "Begins a chapter, and lists it in the contents of its publication.")

    @Argument(help: "Its file, such as “content/schemes/our-scheme/our-duties.md”.")
    var path: String

    func run() throws {
        let path = path.hasSuffix(".md") ? path : path + ".md"
        let name = lastPart(of: path)
        let stem = String(name.dropLast(3))
        guard isID(stem) else {
            let meant = idMeant(by: stem)
            throw refusal(
                "“\(name)” cannot be the name of a chapter's file. Name it with small letters, digits and hyphens"
                    + (meant.isEmpty ? "." : ", such as “\(meant).md”."))
        }
        guard stem != "index", stem != "one-page" else {
            throw refusal(
                "“\(stem)” is the address of a page that Strapline makes. Choose another name for the chapter.")
        }
        let folder = String(path.dropLast(name.count))
        let settings = folder + "publication.yaml"
        guard isFile(settings) else {
            let publication = lastPart(of: folder)
            let inContent = ((try? listFolder("content"))?.files ?? []).first {
                $0.hasSuffix("/\(publication)/publication.yaml")
            }
            if let inContent, !publication.isEmpty {
                throw refusal(
                    "There is no “\(settings)”. Did you mean content/\(inContent.dropLast("publication.yaml".count))\(name)?"
                )
            }
            throw refusal(
                "There is no “\(settings)”. A chapter belongs into a publication: strapline new publication "
                    + (folder.isEmpty ? "FOLDER" : withoutFinalSlash(folder)))
        }
        var files = NewFiles()
        files.add(path, Starter.chapter(title: title(of: stem)))
        try files.write()
        Console.error("Wrote “\(path)”.")
        try list(name, in: settings)
    }

    private func list(_ name: String, in settings: String) throws {
        let line = "Add this line to the contents in “\(settings)”, where the chapter belongs:\n- \(name)"
        do throws(FileError) {
            let source = SourceText(file: settings, bytes: try readFile(settings, limit: 1 << 20))
            var ignored = Diagnostics()
            let publication = PublicationFile.read(source, folder: "", findings: &ignored)
            guard publication?.entries.contains(where: { $0.file.value == name }) != true else {
                return Console.error("“\(settings)” lists it already.")
            }
            guard let added = addingChapter(name, to: source) else { return Console.error(line) }
            try replaceFile(settings, with: added.bytes)
            Console.error("Listed it in “\(settings)”, line \(added.line). Move the line to where the chapter belongs.")
        } catch {
            throw refusal("“\(error.path)” \(error.words).\n\(line)")
        }
    }
}

// MARK: What the three share

private func addPublication(_ folder: String, _ settings: String, to files: inout NewFiles) {
    files.add(folder + "/publication.yaml", settings)
    files.add(folder + "/introduction.md", Starter.introduction)
    files.add(folder + "/what-we-will-do.md", Starter.whatWeWillDo)
}

private func report(_ files: NewFiles, next: String) {
    let kept = files.kept.map { "“\($0)” was there already, and stays as it is.\n" }.joined()
    Console.error("Wrote:\n" + files.told.map { "  \($0)\n" }.joined() + kept + next)
}

private func lastPart(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "" }

private func isFile(_ path: String) -> Bool { (try? status(of: path).isFile) ?? false }

/// The path from the root of the disk, without `.` and `..`.
private func wholePath(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : (resolved(".") ?? "") + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
        if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
}

/// The folders that hold a whole path, from the nearest up.
private func foldersAbove(_ path: String) -> [String] {
    var parts = path.split(separator: "/").dropLast()
    var folders: [String] = []
    while !parts.isEmpty {
        folders.append("/" + parts.joined(separator: "/"))
        parts.removeLast()
    }
    return folders
}
