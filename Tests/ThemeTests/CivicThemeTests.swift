import Content
import Diagnostics
import Foundation
import Markup
import Platform
import TestFolders
import Testing

@testable import Theme

@Suite struct CivicTheme {
    @Test func itLoadsWithoutAFinding() throws {
        var findings = Diagnostics()
        #expect(SiteTheme(try civicSource(), findings: &findings) != nil)
        #expect(findings.all.map { "\($0.place?.description ?? ""): \($0.summary)" } == [])
    }

    @Test func everyRulesWrongExampleIsFoundAtItsLineAndTheRightOneIsNot() throws {
        let source = try civicSource()
        for rule in ThemeRules.all {
            for example in rule.wrong {
                let found = findings(with: example, in: source).filter { $0.rule == rule }
                #expect(found.map { $0.place?.line } == [example.line], "\(rule.code): \(example.text)")
                #expect(found.allSatisfy { $0.place?.file == example.file }, "\(rule.code)")
            }
            for example in rule.right {
                let errors = findings(with: example, in: source).filter { $0.severity == .error }
                #expect(errors.map(\.summary) == [], "\(rule.code): \(example.text)")
            }
        }
    }

    /// `make theme` renews the copy.
    @Test func theBuiltInCopyIsEqualToIt() throws {
        let files = try civicFiles()
        #expect(BuiltInTheme.files == files.keys.sorted { precedesInBytes($0, $1) })
        for (path, bytes) in files {
            #expect(BuiltInTheme.bytes(of: path) == bytes, "\(path) differs: run make theme")
        }
    }

    @Test func theCopyHoldsFilesThatAreNoText() {
        #expect(BuiltInTheme.Content.hexadecimal("00ff0d0a7f").bytes == [0, 255, 13, 10, 127])
        #expect(BuiltInTheme.Content.hexadecimal("").bytes == [])
        #expect(BuiltInTheme.Content.text("“a”\n").bytes == Array("“a”\n".utf8))
    }

    @Test func everyColourIsMeasuredBesideAnother() throws {
        let source = try civicSource()
        let colours = source.tokens.filter { Colour($0.value) != nil }.map(\.name)
        let measured = Set(source.contrast.flatMap { [$0.colour.value, $0.ground.value] })
        // Ornament: nothing is lost on a reader who does not see it.
        let ornament: Set = ["soft-line", "dark-soft-line", "mark"]
        #expect(colours.count > 10)
        #expect(colours.filter { !measured.contains($0) && !ornament.contains($0) } == [])
    }

    @Test func aThemeWithoutAPagesTemplateIsRefused() throws {
        var source = try civicSource()
        source.templates.removeAll { $0.file.hasSuffix("/404.html") }
        var findings = Diagnostics()
        #expect(SiteTheme(source, findings: &findings) == nil)
        #expect(
            findings.all.map { "\($0.place?.description ?? ""): \($0.summary)" } == [
                "themes/civic/404.html: The theme has no template “404.html”"
            ])
    }

    @Test func aLanguageWithoutWordsOfItsOwnHasThoseOfTheNearest() throws {
        var source = try civicSource()
        source.words.append(WordList(tag: "cy", file: "cy.yaml", entries: source.words[0].entries))
        var findings = Diagnostics()
        let theme = try #require(SiteTheme(source, findings: &findings))
        #expect(theme.words(for: "cy-GB")?.tag == "cy")
        #expect(theme.words(for: "EN")?.tag == "en")
        #expect(theme.words(for: "ur")?.tag == "en")
    }

    @Test func aChapterIsPublishedAsAWholePage() throws {
        let theme = try civicTheme()
        var writer = HTMLWriter()
        theme.chapter.render(sampleChapterPage, words: try #require(theme.words(for: "en")), into: &writer)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expectedChapter)
    }

    @Test func aPageThatDoesNotExistHasTheFrameAndAWayHome() throws {
        let theme = try civicTheme()
        var writer = HTMLWriter()
        let page = NotFoundPage(frame: sampleFrame(title: "Page not found"))
        theme.notFound.render(page, words: try #require(theme.words(for: "en")), into: &writer)
        let text = String(decoding: writer.bytes, as: UTF8.self)
        let main = text.components(separatedBy: "<main id=\"page:main\" class=\"page\" tabindex=\"-1\">\n").last?
            .components(separatedBy: "</main>").first
        #expect(
            main == """
                <div class="text">
                <h1>Page not found</h1>
                <p>Check that the address is complete and spelt correctly. The page may have moved.</p>
                <p><a href="../../index.html">Go to the home page</a></p>
                </div>

                """)
    }

    private func findings(with example: Example, in source: ThemeSource) -> [Diagnostic] {
        var source = source
        if example.file.hasSuffix("/theme.yaml") {
            let settings = themeSettings(SourceText(file: example.file, text: example.text))
            source.tokens = settings.tokens
            source.contrast = settings.contrast
        } else {
            source.templates.removeAll { $0.file == example.file }
            source.templates.append(SourceText(file: example.file, text: example.text))
        }
        var findings = Diagnostics()
        _ = SiteTheme(source, findings: &findings)
        return findings.all
    }
}

/// The default theme as it stands in the repository.
func civicSource() throws -> ThemeSource {
    let files = try civicFiles()
    func source(_ file: String) throws -> SourceText {
        SourceText(file: "themes/civic/\(file)", bytes: try #require(files[file]))
    }
    var findings = Diagnostics()
    let words = try #require(WordsFile.kind().read(try source("words/en.yaml"), findings: &findings))
    let settings = themeSettings(try source("theme.yaml"))
    return ThemeSource(
        folder: "themes/civic",
        templates: try files.keys.filter { $0.hasSuffix(".html") }.sorted().map(source),
        words: [WordList(tag: "en", file: "themes/civic/words/en.yaml", entries: words.map(entry))],
        tokens: settings.tokens, contrast: settings.contrast, styleSheet: try source("assets/site.css").bytes)
}

/// Every file of the default theme, by its path in the theme.
func civicFiles() throws -> [String: [UInt8]] {
    let folder = repository("themes/civic")
    let files = try listFolder(folder).files
    return Dictionary(
        uniqueKeysWithValues: try files.map { file throws(FileError) in (file, try readFile("\(folder)/\(file)")) })
}

private func themeSettings(_ source: SourceText) -> (tokens: [ThemeEntry], contrast: [ContrastPair]) {
    var findings = Diagnostics()
    let settings = ThemeFile.kind.read(source, findings: &findings)
    for finding in findings.all { Issue.record("\(finding.place?.description ?? ""): \(finding.summary)") }
    let pairs = (settings?.contrast ?? []).flatMap { pair in
        pair.grounds.map { ContrastPair(pair.colour, on: $0, atLeast: pair.atLeast) }
    }
    return (settings?.tokens.map(entry) ?? [], pairs)
}

private func entry(_ named: Named<Located<String>>) -> ThemeEntry {
    ThemeEntry(named.name.value, named.value.value, at: named.name.place)
}

func civicTheme() throws -> SiteTheme {
    var findings = Diagnostics()
    return try #require(SiteTheme(try civicSource(), findings: &findings))
}
