import Diagnostics
import Glibc
import Platform
import Site
import TestFolders
import Testing

/// Publications with `status: draft`: only a preview shows them, and nothing of them reaches a build.
@Suite struct DraftTests {
    let folder: TemporaryFolder

    static let settings = """
        title: The secret scheme
        kind: scheme
        publisher: Ashby Borough Council
        summary: A secret summary.
        status: draft
        series: race-equality-schema
        supersedes: scheme
        contents:
        - promises.md

        """
    static let draft = [
        "schemes/secret/publication.yaml": settings,
        "schemes/secret/promises.md":
            "# Secret promises\n\nSee the [list](files/secret.csv) and <publication:scheme>.\n",
        "schemes/secret/files/secret.csv": "secret,1\n",
    ]

    init() throws {
        folder = try TemporaryFolder()
        for (path, text) in RuleExampleTests.base { try folder.write(text, to: path) }
    }

    private func add(_ files: [String: String]) throws {
        for (path, text) in files { try folder.write(text, to: "content/" + path) }
    }

    private func result(includesDrafts: Bool = false) throws -> BuildResult {
        try build(
            BuildRequest(
                contentFolder: folder.path("content"), themeFolder: nil, outputFolder: folder.path("output"),
                includesDrafts: includesDrafts))
    }

    private func report(_ result: BuildResult) -> String {
        result.report.terminalText(closing: "", colour: false, reading: readForReport)
    }

    // MARK: What a build does not say

    /// Each with files that would be findings, were they not a draft's.
    @Test(arguments: [
        [:],
        ["schemes/secret/promises.md": "# Secret\n\n<b>Secret</b> <table:secret>\n"],
        ["schemes/secret/publication.yaml": settings.replacing("kind: scheme", with: "kind: secret")],
        ["schemes/secret/publication.yaml": settings + "secret: [\n"],
        [
            "schemes/secret/publication.yaml": settings.replacing(
                "status: draft", with: "\"status\" : 'draft'  # secret")
        ],
        ["schemes/secret/unlisted.md": "No title, secret\n", "schemes/secret/notes/secret.md": "# Secret\n"],
        ["schemes/secret/files/unlinked-secret.csv": "1\n", "schemes/secret/Secret File.md": "# Secret\n"],
        ["archive/scheme/publication.yaml": settings, "archive/scheme/promises.md": "# Secret\n"],
        ["Secret Folder/publication.yaml": settings],
    ])
    func aBuildIsTheSameAsWithoutTheDraft(more: [String: String]) throws {
        let before = try result()
        let site = try folder.texts(below: "output")
        #expect(site.count > 5)
        try add(Self.draft)
        try add(more)
        try folder.makeLink("content/schemes/secret/away.md", to: "/etc/hostname")
        let after = try result()
        #expect(report(after) == report(before))
        #expect(try folder.texts(below: "output") == site)
        #expect(after.pages == before.pages && after.publications == before.publications)
    }

    @Test func aMisspeltReferenceIsNotToldTheNamesOfDrafts() throws {
        try add(Self.draft)
        try add(["home.md": "# Home\n\n<publication:secre> and [this](schemes/secre/promises.md)\n"])
        let report = report(try result())
        #expect(report.contains("There is no publication “secre”") && report.contains("There is no file"))
        #expect(!report.contains("secret"))
    }

    @Test func whatIsAcceptedOfADraftIsNotMissedInABuild() throws {
        try add(Self.draft)
        try add(["schemes/secret/promises.md": "# Promises\n"])
        try add([
            "accepted.yaml": """
            accepted:
            - code: file-not-linked
              file: schemes/secret/files/secret.csv
              reason: The link comes with the chapter.
              date: 2026-01-31

            """
        ])
        #expect(try result().report.findings.map(\.diagnostic.summary) == [])
        let preview = try result(includesDrafts: true).report.findings
        #expect(preview.map { "\($0.diagnostic.rule.code) \($0.accepted != nil)" } == ["file-not-linked true"])
    }

    // MARK: Links

    @Test(arguments: [
        ("<publication:secret>", 3), ("[the new one](publication:secret)", 3), ("<section:secret:promises>", 3),
        ("[the new one](../secret/promises.md)", 3), ("[the new one](../secret/promises.md#secret)", 3),
        ("[the list](../secret/files/secret.csv)", 3), ("![a list](../secret/files/secret.png)", 3),
    ])
    func aLinkToADraftIsAnError(link: String, line: Int) throws {
        try add(Self.draft)
        try add(["schemes/scheme/duties.md": "# Our duties\n\n\(link)\n"])
        let found = try result()
        #expect(found.published == nil)
        #expect(
            found.report.findings.map { finding in
                let diagnostic = finding.diagnostic
                return "\(diagnostic.place?.line ?? 0) \(diagnostic.rule.code): \(diagnostic.summary)"
            } == ["\(line) link-to-draft: This leads to “secret”, which is a draft and not published"])
    }

    @Test func whatIsPublishedSupersedesNoDraft() throws {
        try add(Self.draft)
        let settings = try #require(RuleExampleTests.base["content/schemes/scheme/publication.yaml"])
        try add(["schemes/scheme/publication.yaml": settings + "supersedes: secret\n"])
        #expect(
            try result().report.findings.map(\.diagnostic.summary) == ["“secret” is a draft, which is not published"])
    }

    // MARK: The preview

    @Test func aPreviewShowsDraftsAndSaysSoOnEveryPage() throws {
        try add(Self.draft)
        let preview = try result(includesDrafts: true)
        #expect(preview.report.findings.map(\.diagnostic.summary) == [])
        let site = try folder.texts(below: "output")
        let pages = site.filter { $0.key.hasSuffix(".html") }
        let drafts = pages.filter { $0.key.hasPrefix("schemes/secret/") }
        #expect(drafts.count == 3)
        for (address, page) in drafts {
            #expect(
                page.contains("<strong>This is a draft. It is not published, and it may change.</strong>"), "\(address)"
            )
            #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"), "\(address)")
        }
        for (address, page) in pages where drafts[address] == nil {
            #expect(!page.contains("This is a draft"), "\(address)")
        }
        #expect(site["schemes/secret/files/secret.csv"] == "secret,1\n")
    }

    @Test func aPreviewFindsWhatIsWrongInDrafts() throws {
        try add(Self.draft)
        try add(["schemes/secret/promises.md": "# Promises\n\n<b>Bold</b>\n"])
        #expect(try result(includesDrafts: true).published == nil)
        #expect(try result().published != nil)
    }
}
