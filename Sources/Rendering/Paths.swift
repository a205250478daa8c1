internal import Diagnostics
internal import Markup
internal import Model

// Links and images whose address is a path: to a chapter, a section, a file, or a page of the site itself.

extension LinkResolver {
    mutating func resolvePath(_ node: Int) -> ResolvedLink {
        let written = String(decoding: chapter.document.address(of: node), as: UTF8.self)
        let isImage = chapter.document.nodes[node].kind == .image
        if isImage, written.hasPrefix("http://") || written.hasPrefix("https://") { return nowhere(node) }
        guard !written.isEmpty else {
            diagnostics.add(
                .missingFile, at: place(node), "This \(isImage ? "image" : "link") has no address",
                remedy: "Write between the round brackets where it leads.")
            return nowhere(node)
        }
        if !isImage, let chapter = neighbour(written) {
            return ResolvedLink(
                node: node,
                destination: .page(publication: chapter.publication, chapter: chapter.chapter, fragment: nil),
                printed: nil)
        }
        let parts = written.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count > 1 ? String(parts[1]) : nil
        if parts.isEmpty || parts[0].isEmpty { return resolveFragment(fragment ?? "", node: node) }
        guard let path = resolved(percentDecoded(parts[0])) else {
            diagnostics.add(
                .linkLeavesSite, at: place(node), "“\(written)” leads out of the content folder",
                remedy: "Link to a file by its path from this one, or to a web address with https://.")
            return nowhere(node)
        }
        if path.hasSuffix(".md") {
            guard isImage else { return resolveChapter(path, fragment, written: written, node: node) }
            diagnostics.add(
                .missingFile, at: place(node), "“\(written)” is a text, not an image",
                remedy: "Link to it with [words](\(written)), without the !.")
            return nowhere(node)
        }
        guard targets.files.contains(path) else {
            reportMissingFile(written, path, node: node)
            return nowhere(node)
        }
        // Settings, figures and plans lie beside the chapters; of them only what Strapline makes of them is published.
        guard path.split(separator: "/").dropLast().contains("files") else {
            diagnostics.add(
                .fileNotPublished, at: place(node),
                "“\(written)” does not lie in a folder “files”, so it is not published",
                remedy: "Move the file into the folder files beside publication.yaml, and link to files/….")
            return nowhere(node)
        }
        files.append(path)
        return ResolvedLink(
            node: node, destination: .file(path, fragment: fragment.map { "#" + $0.replacing(" ", with: "%20") } ?? ""),
            printed: nil)
    }

    /// The chapter of the same publication that a plain `duties.md` leads to, as most links do.
    private func neighbour(_ written: String) -> (publication: Int, chapter: Int)? {
        guard let publication, written.hasSuffix(".md"),
            let chapter = targets.targets[publication].chapters[String(Substring(written.utf8.dropLast(3)))]
        else { return nil }
        return (publication, chapter)
    }

    private mutating func resolveFragment(_ fragment: String, node: Int) -> ResolvedLink {
        guard let publication,
            let index = targets.targets[publication].chapters[chapter.entry.stem]
        else {
            guard let section = section(fragment, of: chapter, node: node) else { return nowhere(node) }
            return ResolvedLink(node: node, destination: .samePage(section: section), printed: nil)
        }
        return resolveSection(fragment, publication: publication, chapter: index, node: node)
    }

    private mutating func resolveChapter(
        _ path: String, _ fragment: String?, written: String, node: Int
    ) -> ResolvedLink {
        guard let (publication, chapter) = targets.chapter(at: path) else {
            if let page = sitePage(at: path) {
                guard let text = page.text, let fragment, !fragment.isEmpty else {
                    return ResolvedLink(node: node, destination: .sitePage(page.address, fragment: ""), printed: nil)
                }
                guard let section = section(fragment, of: text, node: node) else { return nowhere(node) }
                return ResolvedLink(
                    node: node, destination: .sitePage(page.address, fragment: "#" + section), printed: nil)
            }
            reportMissingFile(written, path, node: node)
            return nowhere(node)
        }
        guard let fragment, !fragment.isEmpty else {
            return ResolvedLink(
                node: node, destination: .page(publication: publication, chapter: chapter, fragment: nil), printed: nil)
        }
        return resolveSection(fragment, publication: publication, chapter: chapter, node: node)
    }

    /// The page of the site itself that is made from a file of the content folder.
    private func sitePage(at path: String) -> (address: String, text: Chapter?)? {
        let content = targets.content
        if path == content.site.homePage.value { return ("index.html", content.home) }
        return content.pages.first { $0.text.entry.file.value == path }.map { ($0.address, $0.text) }
    }

    /// The id of a section of a page of the site itself; one that it has not is a finding.
    private mutating func section(_ fragment: String, of page: Chapter, node: Int) -> String? {
        let id = percentDecoded(fragment)
        if page.conventions.headings.contains(where: { $0.slug == id }) { return id }
        reportUnknownSection(fragment, in: page, node: node)
        return nil
    }

    private mutating func resolveSection(
        _ fragment: String, publication: Int, chapter index: Int, node: Int
    ) -> ResolvedLink {
        let target = targets.content.publications[publication].chapters[index]
        let id = percentDecoded(fragment)
        let known = targets.targets[publication]
        guard let found = known.section(id, of: index) ?? known.aliases["\(target.entry.stem)/\(id)"] else {
            reportUnknownSection(fragment, in: target, node: node)
            return nowhere(node)
        }
        return ResolvedLink(
            node: node, destination: .page(publication: publication, chapter: index, fragment: found.fragment),
            printed: nil)
    }

    private mutating func reportUnknownSection(_ fragment: String, in target: Chapter, node: Int) {
        let near = nearest(to: fragment, among: target.conventions.headings.map(\.slug))
        diagnostics.add(
            .unknownTarget, at: place(node),
            "“\(target.title)” has no section “\(fragment)”" + (near.map { "; did you mean “#\($0)”?" } ?? ""),
            remedy: "Write the heading in lower case with hyphens after the #.")
    }

    private mutating func reportMissingFile(_ written: String, _ path: String, node: Int) {
        guard !reportDraft(at: path, node: node) else { return }
        let folder = folder
        // By what authors write: the folder that all of them share makes no two names alike.
        func fromHere(_ path: String) -> String { path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path }
        let near = nearest(to: fromHere(path), among: targets.content.files.map(fromHere))
        let isChapter = path.hasSuffix(".md") && targets.files.contains(path)
        diagnostics.add(
            .missingFile, at: place(node),
            isChapter
                ? "“\(written)” is in no publication's contents, so it has no page"
                : "There is no file “\(written)”" + (near.map { "; did you mean “\($0)”?" } ?? ""),
            remedy: isChapter
                ? "List it under contents in its publication.yaml."
                : remedy(forMissing: written, isKnown: near != nil))
    }

    /// How a link to a file that is not there is mended.
    private func remedy(forMissing written: String, isKnown: Bool) -> String {
        let parts = written.split(separator: "/", omittingEmptySubsequences: false)
        guard !isKnown, let first = parts.first, let last = parts.last else {
            return "Correct the path, which counts from this file's folder, or put the file there."
        }
        if parts.count == 1, written.contains("@") { return "To let readers write an email, link to mailto:\(written)" }
        if first.hasPrefix("www.") { return "To lead to another website, link to https://\(written)" }
        if last.hasSuffix(".md") || parts.dropLast().contains("files") || !last.contains(".") {
            return "Put the file there, or correct the path, which counts from this file's folder."
        }
        return "Put the file into the folder files of the publication, and link to files/\(last)"
    }

    /// A path from the chapter's folder as a path in the content folder; nil where it leads out of it.
    private func resolved(_ path: String) -> String? {
        guard !path.hasPrefix("/") else { return nil }
        if !path.contains("/") { return folder + path }
        var segments = folder.split(separator: "/").map(String.init)
        for segment in path.split(separator: "/") {
            switch segment {
            case ".": continue
            case "..":
                guard segments.popLast() != nil else { return nil }
            default: segments.append(String(segment))
            }
        }
        return segments.joined(separator: "/")
    }
}
