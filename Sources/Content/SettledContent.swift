public import Diagnostics
public import Model
internal import Platform

/// What the YAML files of a content folder say, and which files there are.
public struct SettledContent: Sendable {
    public var layout: ContentLayout
    /// Nil where `site.yaml` is missing or faulty.
    public var site: Site?
    /// In the order of their folders. One whose `publication.yaml` cannot be read lists all its chapters.
    public var publications: [Publication]
    /// Nil where the site has none, or `accessibility.yaml` cannot be read.
    public var statement: AccessibilityStatement?
    public var glossary: Glossary
    public var owners: [Owner]
    public var languages: OfferedLanguages
    public var accepted: [AcceptedFinding]
}

/// Reads the YAML files of a content folder and checks them against one another and against the files that are there.
///
/// - Parameters:
///   - paths: all files below the content folder, as paths within it, in any order.
///   - root: the content folder as places name it, such as `content`; empty where places are within it.
///   - drafts: publications that are there and left out, for messages.
///   - jobs: how many threads read.
///   - text: the text of a file, by its path; its places name the file with `root`. Nil where it cannot be read, which
///     is the caller's finding.
public func readSettings(
    _ paths: [String], root: String, drafts: [Draft] = [], jobs: Int = 1, findings: inout Diagnostics,
    text: @escaping @Sendable (String) -> SourceText?
) -> SettledContent {
    let layout = ContentLayout.discover(paths, root: root, findings: &findings)
    let present = Set(layout.siteSettings)

    let site =
        present.contains("site.yaml") ? text("site.yaml").flatMap { SiteFile.read($0, findings: &findings) } : nil
    if !present.contains("site.yaml") {
        findings.add(
            ContentRules.noSiteFile, at: Place(file: displayed("site.yaml", root: root)), "The site has no site.yaml",
            remedy: nearest(to: "site.yaml", among: layout.others).map { "Rename “\($0)” to “site.yaml”." }
                ?? "Add it to the content folder, with at least a title and an organisation.")
    }
    if let site { check(site, among: layout.sitePages, findings: &findings) }

    func settings<Value>(_ kind: FileKind<Value>, or none: Value) -> Value? {
        guard present.contains(kind.name) else { return none }
        return text(kind.name).flatMap { kind.read($0, findings: &findings) }
    }
    let glossary = settings(GlossaryFile.kind, or: Glossary())
    let owners = settings(OwnersFile.kind, or: [])
    let languages = settings(LanguagesFile.kind, or: OfferedLanguages()) ?? OfferedLanguages()
    let accepted = settings(AcceptedFile.kind, or: [])
    let statement = settings(AccessibilityFile.kind.optional, or: nil) ?? nil
    if let statement {
        ContentRules.check(
            statement, file: displayed("accessibility.yaml", root: root), contacts: site?.contacts, findings: &findings)
    }
    if let site { ContentRules.checkOffers(of: site, languages, findings: &findings) }

    let read = parallelMap(count: layout.publications.count, jobs: jobs) { index in
        var findings = Diagnostics()
        let files = layout.publications[index]
        let publication = text(files.settings).flatMap {
            PublicationFile.read($0, folder: files.folder, findings: &findings)
        }
        if let publication {
            // A list of which a part may be lost to a fault says nothing of the files that it leaves out.
            let isWhole = !findings.all.contains { ($0.place?.line ?? 0) > publication.contents.place.line }
            files.check(against: publication, isWhole: isWhole, root: root, findings: &findings)
        }
        return (publication: publication, findings: findings)
    }
    for publication in read { findings.add(contentsOf: publication.findings) }
    let publications = read.compactMap(\.publication)
    let unread = zip(layout.publications, read).filter { $1.publication == nil }.map { $0.0.id }
    ContentRules.checkReferences(
        of: publications, owners: owners, unread: unread, drafts: drafts.map(\.id), findings: &findings)

    return SettledContent(
        layout: layout, site: site,
        publications: zip(layout.publications, read).map { $0.standIn(for: $1.publication, root: root) },
        statement: statement, glossary: glossary ?? Glossary(), owners: owners ?? [], languages: languages,
        accepted: accepted ?? [])
}

/// Compares the pages that `site.yaml` names with those that are there.
private func check(_ site: Site, among present: [String], findings: inout Diagnostics) {
    func missing(_ file: Located<String>, _ words: String) {
        findings.add(
            ContentRules.listedFileMissing, at: file.place, "“\(file.value)” is \(words), and there is no such file",
            remedy: nearest(to: file.value, among: present).map { "Did you mean “\($0)”?" }
                ?? "Add the file beside site.yaml.")
    }
    // Where site.yaml does not name the home page, that it is missing is found when it is read.
    let home = site.homePage
    if home.place.line > 0, !present.contains(home.value) { missing(home, "the home page") }
    var roles: [OwnPageEntry.Role: Place] = [:]
    for page in site.pages {
        if page.file.value == home.value {
            findings.add(
                ContentRules.duplicateEntry, at: page.file.place, "“\(home.value)” is the home page already",
                remedy: "Remove it from the pages.")
        } else if !present.contains(page.file.value) {
            missing(page.file, "a page of the site")
        }
        guard let role = page.role else { continue }
        if let first = roles[role] {
            findings.add(
                ContentRules.duplicateEntry, at: page.file.place, "A second page has the role “\(role.rawValue)”",
                remedy: "Keep the role with one of the two.", notes: [.init("The first page.", at: first)])
        } else {
            roles[role] = page.file.place
        }
    }
}
