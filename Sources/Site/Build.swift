internal import Content
public import Diagnostics
internal import Language
internal import Markup
internal import Model
public import Output
public import Platform
internal import Rendering
internal import Theme

/// What a build is asked to do.
public struct BuildRequest: Sendable {
    /// The folders as the user names them, which is how findings name their files.
    public var contentFolder: String
    /// Nil for the built-in theme.
    public var themeFolder: String?
    /// Where the site is written; nil for a check, which writes nothing.
    public var outputFolder: String?
    /// The site's web address, where it is not the one in `site.yaml`.
    public var baseURL: String?
    /// The day that counts as today, as `2026-01-31`; nil where nothing is due.
    public var date: String?
    /// How many threads work.
    public var jobs: Int
    /// Whether warnings fail the build too.
    public var strict: Bool
    /// Whether publications with `status: draft` are built.
    public var includesDrafts: Bool
    /// The user's home folder, which is never replaced.
    public var homeFolder: String?

    public init(
        contentFolder: String, themeFolder: String?, outputFolder: String?, baseURL: String? = nil,
        date: String? = nil, jobs: Int = availableProcessors(), strict: Bool = false, includesDrafts: Bool = false,
        homeFolder: String? = nil
    ) {
        self.contentFolder = contentFolder
        self.themeFolder = themeFolder
        self.outputFolder = outputFolder
        self.baseURL = baseURL
        self.date = date
        self.jobs = jobs
        self.strict = strict
        self.includesDrafts = includesDrafts
        self.homeFolder = homeFolder
    }
}

/// What came of a build.
public struct BuildResult: Sendable {
    public let report: Report
    /// What was published; nil where nothing was, because of a finding or because nothing was asked for.
    public let published: PublishedSite?
    public let timings: Timings
    let parts: SiteParts

    /// The record of what is live, where something was published.
    public var lock: PublishedLock? {
        published.map { PublishedLock($0.manifest, addresses: parts.plan.lastingAddresses) }
    }

    /// How many pages and publications the plan has.
    public var pages: Int { parts.plan.pages.count }
    public var publications: Int { parts.content.publications.count }
}

/// What the site was built from: kept to the end of the process, which then need not take it apart.
struct SiteParts: Sendable {
    let content: SiteContent
    let targets: SiteTargets
    let links: ResolvedLinks
    let plan: SitePlan
    var verifier: PageVerifier?
    var pages: [VerifiedPage] = []
}

/// Builds a site: reads and checks everything, writes every page, checks the pages, and puts the whole in the place of
/// the old site in one step. Any finding that fails leaves the old site as it is.
///
/// - Parameter progress: told what begins, in words for the one who waits.
/// - Throws: only where the user has interrupted the work; everything else is a finding.
public func build(
    _ request: BuildRequest, interruption: Interruption = .never, progress: (String) -> Void = { _ in }
) throws(OutputError) -> BuildResult {
    var timings = Timings()
    var findings = Diagnostics()

    progress("Reading \(request.contentFolder)")
    let inputs = timings.measure("read") { readInputs(request, into: &findings) }
    let content = inputs.content
    let targets = timings.measure("number") {
        numberPublications(content, reading: inputs.source, jobs: request.jobs, into: &findings)
    }
    let links = timings.measure("resolve") { resolveLinks(content, targets, jobs: request.jobs, into: &findings) }
    let baseURL = webAddress(request, content.site, into: &findings)
    let plan = timings.measure("plan") {
        planSite(
            content, linkedFiles: links.files, contentFolder: request.contentFolder,
            themeAssets: inputs.theme?.assets.map(\.path) ?? [],
            notFoundTemplate: baseURL.flatMap { _ in inputs.theme?.notFoundFile }, into: &findings)
    }
    let redirects = resolveRedirects(content, plan, baseURL: baseURL, into: &findings)
    checkReview(of: content.statement, request, into: &findings)
    checkPublished(content, plan, redirects, request, into: &findings)
    reportUnusedFiles(content, linked: links.files, request, into: &findings)

    var parts = SiteParts(content: content, targets: targets, links: links, plan: plan)
    var site: StagedSite?
    if let output = request.outputFolder {
        // Even where nothing will be published: what is wrong with the folder belongs into the same report.
        site = try openSite(output, request, interruption, into: &findings)
        if inputs.report(findings).fails(strict: request.strict) {
            site?.abandon()
            site = nil
        }
    }
    if let theme = inputs.theme {
        let maker = PageMaker(
            content: content, targets: targets, links: links, theme: theme, baseURL: baseURL)
        let verifier = PageVerifier(plan, baseURL: baseURL)
        parts.verifier = verifier
        do throws(OutputError) {
            progress("\(site == nil ? "Checking" : "Writing") \(plan.pages.count) pages")
            let pages = try timings.measure("render") { () throws(OutputError) in
                try writePages(plan, maker, verifier, to: site, jobs: request.jobs, interruption)
            }
            let machine = MachineFiles(content: content, plan: plan, redirects: redirects, baseURL: baseURL)
            try timings.measure("files") { () throws(OutputError) in
                try writeFiles(plan, theme, machine, to: site)
            }
            parts.pages = pages
            timings.measure("verify") { addVerdicts(verifier.verifyFragments(pages), to: &findings) }
        } catch {
            try note(error, &findings)
        }
    }

    var published: PublishedSite?
    if let site, !inputs.report(findings).fails(strict: request.strict) {
        do throws(OutputError) {
            progress("Putting the new site in place")
            let finished = try timings.measure("swap") { () throws(OutputError) in try site.finish(jobs: request.jobs) }
            findings.add(contentsOf: finished.findings)
            published = finished
        } catch {
            try note(error, &findings)
        }
    }
    site?.abandon()
    return BuildResult(
        report: inputs.report(findings), published: published, timings: timings, parts: parts)
}

/// A refusal of the output folder is a finding like any other; an interruption ends the build.
private func note(_ error: OutputError, _ findings: inout Diagnostics) throws(OutputError) {
    guard let diagnostic = error.diagnostic else { throw error }
    findings.add(diagnostic)
}

private func openSite(
    _ output: String, _ request: BuildRequest, _ interruption: Interruption, into findings: inout Diagnostics
) throws(OutputError) -> StagedSite? {
    do throws(OutputError) {
        return try StagedSite(
            replacing: output, apartFrom: [request.contentFolder, request.themeFolder].compactMap(\.self),
            home: request.homeFolder,
            interruption: interruption)
    } catch {
        try note(error, &findings)
        return nil
    }
}

// MARK: Stages

private func numberPublications(
    _ content: SiteContent, reading: @escaping @Sendable (String) -> SourceText?, jobs: Int,
    into findings: inout Diagnostics
) -> SiteTargets {
    let numbered = parallelMap(count: content.publications.count, jobs: jobs) { index in
        var findings = Diagnostics()
        let publication = NumberedPublication(content.publications[index], into: &findings)
        return (publication: publication, findings: findings)
    }
    for publication in numbered { findings.add(contentsOf: publication.findings) }
    return SiteTargets(content, numbered: numbered.map(\.publication), reading: reading)
}

/// Writes and verifies every page; a page that is not to be written is only verified.
private func writePages(
    _ plan: SitePlan, _ maker: PageMaker, _ verifier: PageVerifier, to site: StagedSite?, jobs: Int,
    _ interruption: Interruption
) throws(OutputError) -> [VerifiedPage] {
    let units = try parallelMap(count: plan.units.count, jobs: jobs) { (unit) throws(OutputError) in
        var html = HTMLWriter(capacity: 1 << 16)
        var cache = PageVerifier.Cache()
        var shared: PublicationParts?
        var verified: [VerifiedPage] = []
        for index in plan.units[unit] {
            if let signal = interruption.signal { throw OutputError.interrupted(signal: signal) }
            html.reset()
            maker.write(plan.pages[index], shared: &shared, into: &html)
            try html.withBytes { (bytes) throws(OutputError) in
                try site?.write(UnsafeRawBufferPointer(bytes), to: plan.pages[index].address)
                verified.append(verifier.verify(index, bytes, cache: &cache))
            }
        }
        return verified
    }
    return units.flatMap { $0 }
}

/// Adds what is wrong with finished pages, but not of a page whose own files have errors already: what is wrong there
/// mostly follows from them, and shows again once they are mended.
private func addVerdicts(_ verdicts: Diagnostics, to findings: inout Diagnostics) {
    let faulty = Set(findings.all.lazy.filter { $0.severity == .error }.compactMap { $0.place?.file })
    let faultyFolders = Set(faulty.map { $0[..<($0.lastIndex(of: "/") ?? $0.startIndex)] })
    for verdict in verdicts.all {
        let file = verdict.place?.file ?? ""
        // Of publication.yaml are the pages that all chapters make together.
        let isShared = file.hasSuffix("/publication.yaml")
        let folder = file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
        guard isShared ? !faultyFolders.contains(folder) : !faulty.contains(file) else { continue }
        findings.add(verdict)
    }
}

private func writeFiles(
    _ plan: SitePlan, _ theme: SiteTheme, _ machine: MachineFiles, to site: StagedSite?
) throws(OutputError) {
    guard let site else { return }
    for file in plan.files {
        switch file.source {
        case .content(let path): try site.copy(path, to: file.address)
        case .styleSheet: try site.write(theme.styleSheet, to: file.address)
        case .theme(let index): try site.write(theme.assets[index].bytes, to: file.address)
        case .machine(let kind): try site.write(machine.bytes(of: kind), to: file.address)
        }
    }
}

// MARK: Small findings

private func webAddress(_ request: BuildRequest, _ site: Site, into findings: inout Diagnostics) -> String? {
    if let address = request.baseURL ?? site.webAddress?.value {
        return address.hasSuffix("/") ? address : address + "/"
    }
    findings.add(
        .noWebAddress, at: Place(file: request.contentFolder + "/site.yaml"),
        "The site's web address is not known, so 404.html, canonical links, sitemap, feed and robots.txt are left out",
        remedy: "When the address is known, write it in site.yaml: web-address: https://schemes.example.gov.uk/")
    return nil
}

private func checkReview(
    of statement: AccessibilityStatement?, _ request: BuildRequest, into findings: inout Diagnostics
) {
    guard let reviewed = statement?.reviewed, let today = request.date.flatMap({ try? CalendarDate(iso: $0) }),
        let limit = CalendarDate(year: today.year - 1, month: today.month, day: min(today.day, 28)),
        reviewed.value < limit
    else { return }
    findings.add(
        .statementReviewDue, at: reviewed.place,
        "The accessibility statement was last reviewed on \(reviewed.value.inEnglish), more than a year ago",
        remedy: "Review it, and write the day under “reviewed”.")
}

private func reportUnusedFiles(
    _ content: SiteContent, linked: [String], _ request: BuildRequest, into findings: inout Diagnostics
) {
    let linked = Set(linked)
    for file in content.files where !file.hasSuffix(".md") {
        guard file.split(separator: "/").dropLast().last == "files", !linked.contains(file) else { continue }
        findings.add(
            .fileNotLinked, at: Place(file: request.contentFolder + "/" + file),
            "No page links to “\(file)”, so it is not published",
            remedy: "Link to it from a chapter, or take it out of the content folder.")
    }
}
