internal import Content
internal import Diagnostics
internal import Language
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
@Sendable public func readForReport(_ file: String) -> [UInt8]? { try? readFile(file, limit: 16 << 20) }

func readInputs(_ request: BuildRequest, into findings: inout Diagnostics) -> Inputs {
    let read = readContent(
        request.contentFolder, jobs: request.jobs, includesDrafts: request.includesDrafts, into: &findings)
    return Inputs(
        content: read.content,
        theme: readTheme(request.themeFolder, language: read.content.site.language, into: &findings),
        acceptances: read.acceptances)
}

// MARK: Theme

/// - Parameter language: the site's, whose words all other languages' are compared with.
private func readTheme(_ folder: String, language: LanguageTag, into findings: inout Diagnostics) -> SiteTheme? {
    let listing: FolderListing
    do throws(FileError) {
        listing = try listFolder(folder)
    } catch {
        findings.add(
            .themeUnreadable, at: Place(file: folder), "The theme “\(folder)” \(error.words)",
            remedy: "Name the theme's folder with --theme.")
        return nil
    }
    var own = Diagnostics()
    var source = themeSource(folder, listing.files, into: &own)
    for tag in [language.text, language.language, "en"] {
        guard let reference = source.words.firstIndex(where: { $0.tag == tag }) else { continue }
        source.words.insert(source.words.remove(at: reference), at: 0)
        break
    }
    let theme = SiteTheme(source, findings: &own)
    requireWords(in: source, into: &own)
    findings.add(contentsOf: own)
    return own.hasErrors ? nil : theme
}

private func themeSource(_ folder: String, _ files: [String], into findings: inout Diagnostics) -> ThemeSource {
    func source(_ file: String) -> SourceText? {
        let path = "\(folder)/\(file)"
        do throws(FileError) {
            return SourceText(file: path, bytes: try readFile(path, limit: 4 << 20))
        } catch {
            findings.add(
                .themeUnreadable, at: Place(file: path), "“\(path)” \(error.words)",
                remedy: "Check that the file may be read.")
            return nil
        }
    }
    var theme = ThemeSource(folder: folder, templates: [], words: [])
    for file in files {
        if file.hasSuffix(".html"), !file.contains("/") {
            if let template = source(file) { theme.templates.append(template) }
        } else if file.hasPrefix("words/"), file.hasSuffix(".yaml"), let text = source(file) {
            let words = WordsFile.kind().read(text, findings: &findings) ?? []
            theme.words.append(
                WordList(tag: String(file.dropFirst(6).dropLast(5)), file: text.file, entries: words.map(entry)))
        } else if file == "theme.yaml", let text = source(file) {
            theme.tokens = (ThemeFile.kind.read(text, findings: &findings)?.tokens ?? []).map(entry)
        } else if file == styleSheetAddress {
            theme.styleSheet = source(file)?.bytes ?? []
        } else if file.hasPrefix("assets/"), let asset = source(file) {
            theme.assets.append(ThemeAsset(path: file, bytes: asset.bytes))
        }
    }
    return theme
}

private func entry(_ named: Named<Located<String>>) -> ThemeEntry {
    ThemeEntry(named.name.value, named.value.value, at: named.name.place)
}

private func requireWords(in source: ThemeSource, into findings: inout Diagnostics) {
    guard let reference = source.words.first else {
        return findings.add(
            .themeWordMissing, at: Place(file: source.folder), "The theme has no file of words",
            remedy: "Copy words/en.yaml from the default theme.")
    }
    let present = Set(reference.entries.map(\.name))
    for word in requiredWords where !present.contains(word) {
        findings.add(
            .themeWordMissing, at: Place(file: reference.file), "The theme has no words for “\(word)”",
            remedy: "Add a line “\(word): …” to \(reference.file), or copy it from the default theme.")
    }
}

extension Rule {
    static let themeUnreadable = Rule(
        "theme-unreadable", .error, title: "The theme's folder and files can be read",
        explanation: "A theme is a folder of templates, words and styles. Without it no page can be made.")

    static let themeWordMissing = Rule(
        "theme-word-missing", .error, title: "A theme has words for everything that pages say",
        explanation: """
            Labels such as “Table” and “Published” are not in the templates but in the theme's folder words, a file a \
            language, so that a page is in one language throughout.
            """,
        wrong: [Example("themes/civic/words/en.yaml", line: 0, "contents: Contents\n")],
        right: [Example("themes/civic/words/en.yaml", requiredWords.map { "\($0): words\n" }.joined())])
}
