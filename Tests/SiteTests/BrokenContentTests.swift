import CMarkReference
import Foundation
import Glibc
import Platform
import TestFolders
import Testing

/// One site with everything wrong that can be wrong, built over a published one.
@Suite struct BrokenContentTests {
    let folder: TemporaryFolder

    /// The site of Tests/Sites/broken, and what cannot or should not lie in a repository: bytes that are no text,
    /// megabytes, texts that cost a Markdown parser minutes, links, pipes, and a theme with faults.
    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(repository("Tests/Sites/broken/content"), to: "content")

        let hostile = "content/schemes/hostile/"
        try folder.write(
            """
            title: Hostile scheme
            kind: scheme
            publisher: Ashby Borough Council
            summary: Chapters that no one should be able to break a build with.
            contents:
            - latin.md
            - nul.md
            - long.md
            - deep.md
            - brackets.md
            - columns.md
            - delimiters.md
            - definition.md
            - after.md
            - away.md
            - pipe.md

            """, to: hostile + "publication.yaml")
        try folder.write(
            Array("# Latin\n\nThe r".utf8) + [0xF4] + Array("le of the council.\n".utf8), to: hostile + "latin.md")
        try folder.write(Array("# Nul\n\nA by".utf8) + [0] + Array("te.\n".utf8), to: hostile + "nul.md")
        let line = "The council watches what it does, and says so.\n"
        try folder.write(
            "# Long\n\n" + String(repeating: line, count: 20_000_000 / line.utf8.count), to: hostile + "long.md")
        try folder.write("# Deep\n\n" + String(repeating: "> ", count: 150) + "Deep.\n", to: hostile + "deep.md")
        try folder.write(
            "# Brackets\n\nText.\n\n" + String(repeating: "![[]()", count: 40_000) + "\n", to: hostile + "brackets.md")
        let head = String(repeating: "| a ", count: 64) + "|\n" + String(repeating: "|---", count: 64) + "|\n"
        try folder.write(
            "# Columns\n\n" + head + String(repeating: "| b |\n", count: 1_000_000 / 6), to: hostile + "columns.md")
        try folder.write(
            "# Delimiters\n\n" + String(repeating: "a\n", count: 150_000) + "|-|\n", to: hostile + "delimiters.md")
        try folder.write(
            "# Definition\n\n" + String(repeating: "[a] ", count: 25_000) + "\n\n[a]: https://example.org/"
                + String(repeating: "x", count: 5_000) + "\n", to: hostile + "definition.md")
        try folder.write("# After\n\nWhat is <u>wrong</u> after all this is found too.\n", to: hostile + "after.md")
        try folder.write("# Away\n\nA <b>private</b> line.\n", to: "private/away.md")
        try folder.makeLink(hostile + "away.md", to: folder.path("private/away.md"))
        guard mkfifo(folder.path(hostile + "pipe.md"), 0o600) == 0 else { throw Errno.latest }

        let yaml = "content/schemes/bytes/"
        try folder.write(
            Array("title: R".utf8) + [0xF4] + Array("les\ncontents:\n- foreword.md\n".utf8),
            to: yaml + "publication.yaml")
        try folder.write("# Foreword\n\nIts settings are not UTF-8.\n", to: yaml + "foreword.md")

        try folder.copy(repository("themes/civic"), to: "theme")
        try folder.write("<h1>{{frame.page-titel}}</h1>\n{{#frame.canonical}}\n", to: "theme/404.html")
        try folder.write("<h1>{{words.page-not-fuond}}</h1>\n", to: "theme/home.html")
        try folder.write("tokens:\n  ink: 'red; }'\n", to: "theme/theme.yaml")
    }

    @Test func everyFaultIsInTheOneReportAtItsPlaceAndTheOldSiteStands() throws {
        let good = repository("Tests/Sites/minimal/content")
        let first = try strapline("build", "--content", good, "--theme", repository("themes/civic"))
        #expect(first.status == 0)
        let before = try folder.traces().filter { $0.key.hasPrefix("output") }
        #expect(before.count > 5)

        let build = try strapline("build", "--theme", "theme", "--report", "json")
        #expect(build.status == 1)
        #expect(build.error == "Nothing was published; the old site stands as it was.\n")
        #expect(try folder.traces().filter { $0.key.hasPrefix("output") } == before)
        #expect(try folder.names() == ["content", "output", "private", "theme"])

        let report = try #require(try JSONSerialization.jsonObject(with: Data(build.output.utf8)) as? [String: Any])
        let findings = try #require(report["findings"] as? [[String: Any]])
        let found = findings.map { finding in
            let place = finding["place"] as? [String: Any]
            let line = (place?["line"] as? Int).map { ":\($0)" } ?? ""
            return "\(place?["file"] as? String ?? "")\(line) \(finding["code"] as? String ?? "")"
        }
        #expect(
            found.filter(isComparable) == Self.expected.split(separator: "\n").map(String.init).filter(isComparable))
        #expect(Set(findings.compactMap { $0["code"] as? String }).count >= 25)
        // What a link out of the content folder leads to is neither read nor quoted.
        #expect(!build.output.contains("private</b>"))
        let alone = try strapline("build", "--theme", "theme", "--report", "json", "--jobs", "1")
        #expect(alone.output == build.output)
    }

    /// Whether a finding is the same with every cmark-gfm: some texts cost too much with that of Debian 12 alone.
    private func isComparable(_ finding: String) -> Bool {
        let mended = ["brackets", "delimiters", "definition"].map { "content/schemes/hostile/\($0).md:" }
        return cmark_reference_edition() < 13 || !mended.contains { finding.hasPrefix($0) }
    }

    private func strapline(_ arguments: String...) throws -> Run { try run("strapline", arguments, in: folder.path) }

    static let expected = """
        content/about.md page-not-used
        content/accepted.yaml:2 accepted-unknown-code
        content/accepted.yaml:6 accepted-unused
        content/glossary.yaml:2 yaml-anchor
        content/home.md:3 unknown-target
        content/owners.yaml:5 duplicate-entry
        content/owners.yaml:7 unknown-word
        content/schemes/Bad_Name/publication.yaml publication-folder
        content/schemes/bytes/publication.yaml:1 not-utf8
        content/schemes/hostile/after.md:3 raw-html
        content/schemes/hostile/after.md:3 raw-html
        content/schemes/hostile/away.md link-out-of-content
        content/schemes/hostile/brackets.md:5 chapter-too-costly
        content/schemes/hostile/columns.md:3 chapter-too-costly
        content/schemes/hostile/deep.md:3 chapter-too-deep
        content/schemes/hostile/definition.md:3 chapter-too-costly
        content/schemes/hostile/delimiters.md:3 chapter-too-costly
        content/schemes/hostile/latin.md:3 not-utf8
        content/schemes/hostile/long.md chapter-too-large
        content/schemes/hostile/nul.md:3 not-utf8
        content/schemes/hostile/pipe.md content-unreadable
        content/schemes/lost/lost.md folder-without-publication
        content/schemes/other/duty.ur.md translation-without-chapter
        content/schemes/other/files/leaflet.txt file-not-linked
        content/schemes/other/foreword.md:5 second-title
        content/schemes/other/front-matter.md:1 front-matter
        content/schemes/other/front-matter.md:5 second-title
        content/schemes/other/index.md address-taken
        content/schemes/other/markup.md:3 raw-html
        content/schemes/other/markup.md:5 raw-html
        content/schemes/other/markup.md:7 unknown-option
        content/schemes/other/markup.md:9 unknown-option
        content/schemes/other/markup.md:14 misplaced-option
        content/schemes/other/markup.md:17 unknown-callout
        content/schemes/other/markup.md:20 image-without-alternative
        content/schemes/other/markup.md:22 link-without-text
        content/schemes/other/markup.md:22 unknown-link
        content/schemes/other/markup.md:24 mixed-task-list
        content/schemes/other/markup.md:27 insertion-without-id
        content/schemes/other/markup.md:32 missing-key
        content/schemes/other/markup.md:32 unknown-key
        content/schemes/other/markup.md:35 unknown-target
        content/schemes/other/markup.md:38 link-definition-unused
        content/schemes/other/notes.md:3 footnote-undefined
        content/schemes/other/notes.md:6 footnote-twice
        content/schemes/other/notes.md:7 footnote-unused
        content/schemes/other/notes.md:12 link-definition-twice
        content/schemes/other/one-page.md address-taken
        content/schemes/other/publication.yaml:5 unknown-publication
        content/schemes/other/publication.yaml:6 unknown-owner
        content/schemes/other/publication.yaml:7 chapter-not-listed
        content/schemes/other/publication.yaml:9 listed-file-missing
        content/schemes/other/publication.yaml:20 unknown-alias
        content/schemes/other/references.md:3 unknown-target
        content/schemes/other/references.md:3 wrong-number
        content/schemes/other/references.md:3 reference-misread
        content/schemes/other/references.md:5 unknown-target
        content/schemes/other/references.md:5 link-leaves-site
        content/schemes/other/references.md:5 missing-file
        content/schemes/other/references.md:5 unknown-target
        content/schemes/other/references.md:7 unknown-target
        content/schemes/other/references.md:7 missing-file
        content/schemes/other/tables.md:7 too-many-cells
        content/schemes/other/tables.md:8 too-few-cells
        content/schemes/other/tables.md:10 id-defined-twice
        content/schemes/other/tables.md:16 table-without-caption
        content/schemes/other/tables.md:22 caption-holds-reference
        content/schemes/other/tables.md:29 table-misread
        content/schemes/other/unlisted.md:3 image-without-alternative
        content/schemes/other/untitled.md:1 chapter-without-title
        content/schemes/scheme/publication.yaml:2 unknown-word
        content/schemes/scheme/publication.yaml:4 wrong-type
        content/schemes/scheme/publication.yaml:6 unknown-key
        content/schemes/scheme/publication.yaml:7 bad-date
        content/schemes/scheme/publication.yaml:8 bad-period
        content/schemes/scheme/publication.yaml:9 bad-id
        content/schemes/scheme/publication.yaml:10 bad-language-tag
        content/schemes/unread/duties.md:3 raw-html
        content/schemes/unread/duties.md:3 raw-html
        content/schemes/unread/duties.md:3 missing-file
        content/schemes/unread/publication.yaml:4 yaml-syntax
        content/site.yaml no-web-address
        content/site.yaml:3 unknown-key
        content/site.yaml:5 bad-value
        content/site.yaml:6 duplicate-key
        theme/404.html:1 template-name
        theme/404.html:2 template-unclosed
        theme/home.html:1 template-word
        theme/theme.yaml:2 theme-token
        """
}
