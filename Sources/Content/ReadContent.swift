public import Diagnostics
internal import Glibc
internal import Language
internal import Markup
public import Model
internal import Platform
internal import Synchronization

/// A content folder, read.
public struct ContentRead: Sendable {
    /// Whatever could be read, even where findings say that something is wrong with it, so that later passes can look
    /// at the rest.
    public let content: SiteContent
    /// What `accepted.yaml` lists, with files as findings name them.
    public let acceptances: [Acceptance]
}

/// Reads a content folder: its YAML files, then the chapters of its publications side by side.
///
/// - Parameters:
///   - folder: its path, which begins the name of every file in a finding.
///   - jobs: how many threads read.
///   - includesDrafts: whether publications with `status: draft` are read. Where not, nothing is said of them.
public func readContent(
    _ folder: String, jobs: Int, includesDrafts: Bool, into findings: inout Diagnostics
) -> ContentRead {
    let whole = list(folder, into: &findings)
    let reader = ContentReader(root: folder, refused: Set(whole.problems.map(\.path)))
    let drafts = includesDrafts ? [] : drafts(among: whole.files, jobs: jobs) { reader.source($0) }
    let listing = whole.without(drafts)
    let files = listing.files
    for problem in listing.problems { findings.add(finding(for: problem, root: folder)) }
    // What may not be read is there all the same: that it cannot be published is one finding, and not a missing file.
    let settled = readSettings(
        files + listing.problems.map(\.path), root: folder, drafts: drafts, jobs: jobs, findings: &findings
    ) { reader.source($0) }
    let publications = parallelMap(count: settled.publications.count, jobs: jobs) { index in
        var findings = Diagnostics()
        let publication = settled.publications[index]
        let content = reader.readChapters(of: publication, into: &findings)
        reader.checkUnlisted(settled.layout.publications[index], besides: publication, into: &findings)
        return (content, findings)
    }
    for (_, found) in publications { findings.add(contentsOf: found) }
    let site =
        settled.site
        ?? Site(title: "", organisation: "", homePage: Located("home.md", at: Place(file: folder + "/site.yaml")))
    let home = reader.readHome(of: site, among: settled.layout.sitePages, into: &findings)
    let pages = reader.readPages(of: site, among: settled.layout.sitePages, into: &findings)
    findings.add(contentsOf: reader.unreadable)
    return ContentRead(
        content: SiteContent(
            site: site, home: home, notice: site.notice.map { readPassage($0, into: &findings) }, pages: pages,
            statement: settled.statement, glossary: settled.glossary,
            definitions: readDefinitions(of: settled.glossary, into: &findings), owners: settled.owners,
            languages: settled.languages, publications: publications.map(\.0), drafts: drafts, files: files),
        // What is accepted of a draft is neither found nor missing.
        acceptances: settled.accepted.filter { accepted in !drafts.contains { $0.holds(accepted.file.value) } }
            .map(reader.acceptance))
}

/// The files of a content folder, and what stands there and is no file that may be read.
private func list(_ root: String, into findings: inout Diagnostics) -> FolderListing {
    do throws(FileError) {
        return try listFolder(root)
    } catch {
        findings.add(
            .contentUnreadable, at: Place(file: root), "The content folder “\(root)” \(error.words)",
            remedy: "Name the folder that holds site.yaml with --content.")
        return FolderListing()
    }
}

private func finding(for problem: FolderListing.Problem, root: String) -> Diagnostic {
    let place = Place(file: displayed(problem.path, root: root))
    if case .linkLeadsOut = problem.reason {
        return Diagnostic(
            .linkOutOfContent, at: place, "“\(problem.path)” is a symbolic link out of the content folder",
            remedy: "Copy the file into the content folder in its place: what lies outside is never published.")
    }
    return Diagnostic(
        .contentUnreadable, at: place, "“\(problem.path)” \(words(for: problem.reason))",
        remedy: "Put an ordinary file in its place, or take it out of the content folder.")
}

private func words(for reason: FolderListing.Reason) -> String {
    switch reason {
    case .linkLeadsOut(let target): "is a symbolic link to \(target)"
    case .linkIsBroken(let target): "is a symbolic link to “\(target)”, which does not exist"
    case .linkLoops: "is a symbolic link to a folder around it"
    case .link: "is a symbolic link"
    case .notAFile: "is no ordinary file"
    case .nameIsNotUTF8: "has a name that is not UTF-8"
    case .tooDeep: "lies more than 100 folders deep"
    case .unreadable(let code): "cannot be read: \(systemMessage(code))"
    }
}

/// Reads the files of one content folder, and notes the ones that cannot be read.
private final class ContentReader: Sendable {
    private let root: String
    /// Paths that are findings already and are not read: what a link shows may lie anywhere on the computer.
    private let refused: Set<String>
    private let failures = Mutex<[String: FileError]>([:])

    init(root: String, refused: Set<String>) {
        self.root = root
        self.refused = refused
    }

    private func shown(_ path: String) -> String { displayed(path, root: root) }

    // MARK: Files

    /// The text of a file, or nil where it cannot be read.
    func source(_ path: String) -> SourceText? {
        guard !refused.contains(path) else { return nil }
        do throws(FileError) {
            return SourceText(file: shown(path), bytes: try readFile(shown(path), limit: 64 << 20))
        } catch {
            // A listed file that is missing is a finding of the list.
            if error.reason != .missing { failures.withLock { $0[path] = error } }
            return nil
        }
    }

    var unreadable: Diagnostics {
        var findings = Diagnostics()
        for (path, error) in failures.withLock({ $0 }).sorted(by: { precedesInBytes($0.key, $1.key) }) {
            findings.add(
                .contentUnreadable, at: Place(file: shown(path)), "“\(path)” \(error.words)",
                remedy: "Check that the file is complete and may be read.")
        }
        return findings
    }

    func acceptance(_ finding: AcceptedFinding) -> Acceptance {
        Acceptance(
            code: finding.code.value, path: shown(finding.file.value), text: finding.lineText?.value,
            reason: finding.reason, date: finding.date.value.iso, place: finding.code.place)
    }

    /// The publication with the lengths of its supplied editions, which pages state.
    private func measuringEditions(of publication: Publication) -> Publication {
        var publication = publication
        for index in publication.formats.indices {
            let path = "\(publication.folder)/\(publication.formats[index].file.value)"
            // One that is missing, or may not be read, is a finding already.
            guard !refused.contains(path), let status = try? Descriptor(shown(path), flags: O_RDONLY).status() else {
                continue
            }
            publication.formats[index].bytes = Int(status.st_size)
        }
        return publication
    }

    // MARK: Chapters

    func readHome(of site: Site, among pages: [String], into findings: inout Diagnostics) -> Chapter? {
        let name = site.homePage.value
        let listed = Set(site.pages.map(\.file.value))
        for page in pages where page != name && !listed.contains(page) {
            findings.add(
                .pageNotUsed, at: Place(file: shown(page)), "“\(page)” is no page of the site",
                remedy: "List it under pages in site.yaml, or move it into a publication.")
        }
        guard pages.contains(name) else {
            // A name that site.yaml gives is looked for with the other settings.
            if site.homePage.place.line == 0 {
                findings.add(
                    .noHomePage, at: Place(file: shown(name)), "The site has no home page",
                    remedy: "Write home.md in the content folder, with # and the site's welcome on the first line.")
            }
            return nil
        }
        return chapter(ContentsEntry(file: site.homePage, number: .unnumbered), folder: "", into: &findings)
    }

    /// A listed page that is not there is a finding of the list already.
    func readPages(of site: Site, among present: [String], into findings: inout Diagnostics) -> [OwnPage] {
        site.pages.compactMap { page in
            guard present.contains(page.file.value), page.file.value != site.homePage.value else { return nil }
            return chapter(ContentsEntry(file: page.file, number: .unnumbered), folder: "", into: &findings)
                .map { OwnPage(role: page.role, text: $0) }
        }
    }

    func readChapters(of publication: Publication, into findings: inout Diagnostics) -> PublicationContent {
        let chapters = publication.entries.compactMap {
            chapter($0, folder: publication.folder + "/", into: &findings)
        }
        return PublicationContent(
            publication: measuringEditions(of: publication), chapters: chapters,
            notice: publication.notice.map { readPassage($0, into: &findings) },
            source: publication.source.map { readPassage($0, into: &findings) },
            withdrawal: publication.withdrawn.map { readPassage($0.value.reason, into: &findings) },
            changes: publication.history.map { readPassage($0.note, into: &findings) })
    }

    /// Looks at chapters that are in no list, which is a finding, for what else is wrong with them.
    func checkUnlisted(_ files: PublicationFiles, besides publication: Publication, into findings: inout Diagnostics) {
        let listed = Set(publication.entries.map(\.file.value))
        for name in files.chapters where !listed.contains(name) {
            let entry = ContentsEntry(file: Located(name, at: Place(file: shown(files.settings))))
            _ = chapter(entry, folder: files.folder + "/", into: &findings)
        }
    }

    /// A listed chapter that is not there is a finding of the contents list already.
    private func chapter(_ entry: ContentsEntry, folder: String, into findings: inout Diagnostics) -> Chapter? {
        guard let source = source(folder + entry.file.value), let document = parseMarkdown(source, into: &findings)
        else { return nil }
        let conventions = readConventions(of: document, source: source, into: &findings)
        return Chapter(
            entry: entry, document: document, conventions: conventions,
            wordFigures: readWordFigures(of: document, conventions, source, into: &findings))
    }
}

extension Rule {
    static let contentUnreadable = Rule(
        "content-unreadable", .error, title: "Everything in the content folder can be read",
        explanation: """
            Strapline reads every file of the content folder. A file that may not be read, a broken link or a device \
            cannot be published.
            """)

    static let linkOutOfContent = Rule(
        "link-out-of-content", .error, title: "No symbolic link leads out of the content folder",
        explanation: """
            A symbolic link can make any file of the computer look as if it lay in the content folder, and so publish \
            what was never meant to be seen.
            """)

    static let pageNotUsed = Rule(
        "page-not-used", .error, title: "A Markdown file in the content folder itself is a page of the site",
        explanation: """
            The home page and the pages that site.yaml lists stand in the content folder itself; chapters stand in \
            publications. Any other Markdown file would have no address.
            """,
        wrong: [Example("about.md", line: 0, "# About us\n\nWe are the council.\n")],
        right: [
            Example("about.md", "# About us\n\nWe are the council.\n"),
            Example(
                "site.yaml",
                "title: Equality schemes\norganisation: Ashby Borough Council\npages: [about.md]\n"),
        ])

    static let noHomePage = Rule(
        "no-home-page", .error, title: "A site has a home page",
        explanation: """
            The home page is a Markdown file in the content folder itself: home.md, or the one that site.yaml names. \
            The list of publications follows its text.
            """)
}
