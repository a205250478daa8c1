import Diagnostics
import Foundation
import Markup
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
            source.tokens = entries(example.text, file: example.file)
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
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let folder = root.appendingPathComponent("themes/civic")
    let templates = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        .filter { $0.hasSuffix(".html") }
    return ThemeSource(
        folder: "themes/civic",
        templates: try templates.map {
            SourceText(
                file: "themes/civic/\($0)", bytes: Array(try Data(contentsOf: folder.appendingPathComponent($0))))
        },
        words: [
            WordList(
                tag: "en", file: "themes/civic/words/en.yaml",
                entries: try entries(in: folder, "words/en.yaml"))
        ],
        tokens: try entries(in: folder, "theme.yaml"),
        styleSheet: Array(try Data(contentsOf: folder.appendingPathComponent("assets/site.css"))))
}

private func entries(in folder: URL, _ file: String) throws -> [ThemeEntry] {
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    return entries(text, file: "themes/civic/\(file)")
}

/// The lines `name: value` of a file that has nothing else but comments.
private func entries(_ text: String, file: String) -> [ThemeEntry] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
        let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.count == 2, !line.hasPrefix("#") else { return nil }
        var value = parts[1]
        if let quote = value.first, value.count > 1, quote == value.last, quote == "'" || quote == "\"" {
            value = String(value.dropFirst().dropLast())
        }
        return ThemeEntry(parts[0], value, at: Place(file: file, line: index + 1, column: 1, length: parts[0].count))
    }
}

func civicTheme() throws -> SiteTheme {
    var findings = Diagnostics()
    return try #require(SiteTheme(try civicSource(), findings: &findings))
}
