import Content
import Diagnostics
import Platform
import Reference
import Site
import TestFolders
import Testing

/// The chapters of the handbook that people write: what they show is so.
@Suite struct HandwrittenChapters {
    static let folder = repository("content/handbook/strapline-handbook")

    /// Their names; the chapters of the reference are not among them.
    static var chapters: [String] {
        get throws {
            try listFolder(folder).files.filter {
                $0.hasSuffix(".md") && !$0.hasPrefix("findings") && $0 != "keys.md"
            }
        }
    }

    private func text(of chapter: String) throws -> String {
        String(decoding: try readFile("\(Self.folder)/\(chapter)"), as: UTF8.self)
    }

    /// “Readers get:” stands between Markdown in a fence and the same without one, which the build publishes.
    @Test func showWhatReadersGetOfTheVeryWordsThatAreShown() throws {
        var shown = 0
        for chapter in try Self.chapters {
            let pieces = try text(of: chapter).components(separatedBy: "\nReaders get:\n\n")
            for (before, after) in zip(pieces, pieces.dropFirst()) {
                let example = try #require(before.lastFence, "\(chapter): a fence before “Readers get”")
                #expect(example.info == "markdown", "\(chapter)")
                #expect(after.hasPrefix(example.lines), "\(chapter): \(example.lines)")
                shown += 1
            }
        }
        #expect(shown > 15)
    }

    /// A fence ```` ```yaml site.yaml ```` holds part of such a file: what it leaves out may be anything.
    @Test func showYAMLThatIsReadWithoutAFinding() throws {
        var shown: Set<String> = []
        for chapter in try Self.chapters {
            for fence in try text(of: chapter).fences where fence.info.hasPrefix("yaml ") {
                let name = String(fence.info.dropFirst(5).split(separator: "/").last ?? "")
                let kind = try #require(fileForms.first { $0.name == name }, "\(chapter): \(name)")
                let missing = kind.rows.filter { row in
                    row.required == "yes" && !row.path.contains(".") && !row.path.contains("[")
                        && !("\n" + fence.lines).contains("\n\(row.path):")
                }
                let text = missing.map { "\($0.path): \($0.example)\n" }.joined() + fence.lines
                #expect(try findings(in: text, of: name) == [], "\(chapter): \(text)")
                shown.insert(name)
            }
        }
        #expect(shown == Set(fileForms.compactMap { $0.place == nil ? nil : $0.name }))
    }

    private func findings(in text: String, of name: String) throws -> [String] {
        var found = Diagnostics()
        let source = SourceText(file: name, text: text)
        switch name {
        case "site.yaml": _ = SiteFile.kind.read(source, findings: &found)
        case "publication.yaml": _ = PublicationFile.kind.read(source, findings: &found)
        case "glossary.yaml": _ = GlossaryFile.kind.read(source, findings: &found)
        case "owners.yaml": _ = OwnersFile.kind.read(source, findings: &found)
        case "languages.yaml": _ = LanguagesFile.kind.read(source, findings: &found)
        case "accessibility.yaml": _ = AccessibilityFile.kind.read(source, findings: &found)
        case "accepted.yaml": _ = AcceptedFile.kind.read(source, findings: &found)
        case "words.yaml":
            let own = SourceText(file: name, bytes: try readFile(repository("themes/civic/words/en.yaml")))
            let words = WordsFile.kind().read(own, findings: &found)?.map(\.name.value)
            _ = WordsFile.kind(known: words).read(source, findings: &found)
        case "theme.yaml":
            return try ExampleSite.check(with: [Example("themes/civic/theme.yaml", text)]).map(\.summary)
        default: return ["There is no such file: \(name)"]
        }
        return found.all.map(\.summary)
    }

    /// Who reads the handbook in a row has met everything that a chapter leads on from.
    @Test func areAllInTheContents() throws {
        let settings = try text(of: "publication.yaml")
        for chapter in try Self.chapters { #expect(settings.contains("- \(chapter)\n"), "\(chapter)") }
    }
}

extension StringProtocol {
    fileprivate func components(separatedBy separator: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = Substring(self)
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }

    fileprivate var lastFence: (info: String, lines: String)? { fences.last }

    /// Blocks between lines of backticks, without their indentation.
    fileprivate var fences: [(info: String, lines: String)] {
        var fences: [(info: String, lines: String)] = []
        var open: (indent: Int, ticks: Int, info: String, lines: String)?
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            let indent = line.prefix { $0 == " " }.count
            let ticks = line.dropFirst(indent).prefix { $0 == "`" }.count
            let info = String(line.dropFirst(indent + ticks))
            if let fence = open {
                if ticks >= fence.ticks, info.isEmpty {
                    fences.append((fence.info, fence.lines))
                    open = nil
                } else {
                    open?.lines += line.dropFirst(Swift.min(indent, fence.indent)) + "\n"
                }
            } else if ticks >= 3 {
                open = (indent, ticks, info, "")
            }
        }
        return fences
    }
}
