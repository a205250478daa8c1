internal import Content
internal import Diagnostics
internal import Model
internal import Platform
internal import Theme

/// Everything that a build reads.
struct Inputs {
    let content: SiteContent
    /// Nil where the theme has errors, which are findings.
    let theme: SiteTheme?
    let acceptances: [Acceptance]

    /// The findings so far, with those that the site's owner has accepted marked. The lines that it shows are read
    /// again from the files: nothing of the texts is kept.
    func report(_ findings: Diagnostics) -> Report {
        Report(findings, accepting: acceptances, rules: ruleCatalogue, reading: readForReport)
    }

    /// A file of the content or the theme, for the place of a finding.
    @Sendable func source(_ file: String) -> SourceText? {
        readForReport(file).map { SourceText(file: file, bytes: $0) }
    }
}

/// A file as places name it, for the excerpt of a finding.
@Sendable public func readForReport(_ file: String) -> [UInt8]? {
    let builtIn = BuiltInTheme.folder + "/"
    if file.hasPrefix(builtIn) { return BuiltInTheme.bytes(of: String(file.dropFirst(builtIn.count))) }
    return try? readFile(file, limit: 16 << 20)
}

func readInputs(_ request: BuildRequest, into findings: inout Diagnostics) -> Inputs {
    let read = readContent(
        request.contentFolder, jobs: request.jobs, includesDrafts: request.includesDrafts, into: &findings)
    return Inputs(
        content: read.content,
        theme: readTheme(request.themeFolder, language: read.content.site.language, into: &findings),
        acceptances: read.acceptances)
}
