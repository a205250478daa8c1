import Content
import Diagnostics
import Language
import Model
import Testing

@Suite struct `A content folder` {
    @Test func isSortedByTheNamesOfItsFiles() {
        var findings = Diagnostics()
        let paths = [
            "site.yaml", "home.md", "home.cy.md", "logo.svg", "schemes/a/publication.yaml", "schemes/a/duties.md",
            "schemes/a/duties.ur.md", "schemes/a/duties.pa-Arab.md", "schemes/a/plans/housing.csv",
            "schemes/a/plans/housing.ur.csv", "schemes/a/data/staff.yaml", "schemes/a/files/easy-read.pdf",
            "schemes/a/files/notes.md", "schemes/a/translations.lock",
        ]
        let layout = ContentLayout.discover(paths, root: "content", findings: &findings)
        #expect(findings.all.map(brief) == [])
        #expect(layout.sitePages == ["home.cy.md", "home.md"])
        #expect(layout.siteSettings == ["site.yaml"])
        #expect(layout.others == ["logo.svg"])
        #expect(layout.publications.map(\.id) == ["a"])
        let publication = layout.publications[0]
        #expect(publication.chapters == ["duties.md"])
        #expect(publication.translations.map(\.file) == ["duties.pa-Arab.md", "duties.ur.md"])
        #expect(publication.translations.map(\.chapter) == ["duties.md", "duties.md"])
        #expect(publication.translations.map(\.language.text) == ["pa-Arab", "ur"])
        #expect(publication.plans == ["plans/housing.csv", "plans/housing.ur.csv"])
        #expect(publication.data == ["data/staff.yaml"])
        #expect(publication.files == ["files/easy-read.pdf", "files/notes.md"])
        #expect(publication.others == ["translations.lock"])
        var ignored = Diagnostics()
        #expect(ContentLayout.discover(paths.reversed(), root: "content", findings: &ignored) == layout)
    }

    @Test(arguments: ["duties.md", "duties.draft.md", "duties.v2.md", ".ur.md", "duties.ur.txt", "duties.2008.md"])
    func holdsFilesThatAreNoTranslations(name: String) {
        #expect(TranslationName(name) == nil)
    }

    @Test func tellsOfEveryFileThatWouldBeOnNoPage() {
        let files = `The examples of the rules`.base.merging(
            [
                "Schemes/a.md": "", "schemes/scheme/Chapter 2.md": "", "schemes/scheme/duties.v2.md": "",
                "schemes/scheme/plans/notes.md": "", "schemes/scheme/evidence.md": "", "studies/publication.yml": "",
                "studies/study.md": "", "studies/study-2.md": "", "publication.yaml": "",
            ], uniquingKeysWith: { $1 })
        let found = `The examples of the rules`.findings(in: files).map { "\($0.place?.file ?? "") \(brief($0))" }
        #expect(
            found == [
                "content/publication.yaml 0:0 publication-folder: The content folder itself cannot be a publication > Move publication.yaml and its chapters into a folder, such as schemes/my-scheme.",
                "content/Schemes/a.md 0:0 folder-without-publication: The folder Schemes has chapters and no publication.yaml > Add publication.yaml with title, kind, publisher, summary and contents, or move the files.",
                "content/schemes/scheme/Chapter 2.md 0:0 bad-file-name: “Chapter 2.md” is not the name of a chapter's file > Rename it with small letters, digits and hyphens, such as chapter-2.md",
                "content/schemes/scheme/duties.v2.md 0:0 bad-file-name: “duties.v2.md” is not the name of a chapter's file > Rename it with small letters, digits and hyphens, such as duties-v2.md",
                "content/schemes/scheme/plans/notes.md 0:0 stray-markdown: “plans/notes.md” lies in a folder of its own, and is no chapter there > Move it beside publication.yaml and list it under contents.",
                "content/studies/study-2.md 0:0 folder-without-publication: The folder studies has chapters and no publication.yaml > Rename “publication.yml” to “publication.yaml”.",
                "content/schemes/scheme/publication.yaml 5:1 chapter-not-listed: The chapter “evidence.md” is not listed under contents > Add the line “- evidence.md” where it belongs among the chapters.",
            ])
    }

    @Test func withoutASiteFileIsToldSoAndReadAllTheSame() {
        var files = `The examples of the rules`.base
        files["site.yaml"] = nil
        files["site.yml"] = "title: A\n"
        #expect(
            `The examples of the rules`.findings(in: files).map(brief) == [
                "0:0 no-site-file: The site has no site.yaml > Rename “site.yml” to “site.yaml”."
            ])
    }

    @Test func mayNameAPublicationWhoseOwnFileIsFaulty() {
        var files = `The examples of the rules`.base
        files["schemes/old/publication.yaml"] = "title: Old\n"
        files["schemes/scheme/publication.yaml", default: ""] += "supersedes: old\n"
        #expect(
            Set(`The examples of the rules`.findings(in: files).map { "\($0.place?.file ?? "") \($0.rule.code)" }) == [
                "content/schemes/old/publication.yaml missing-key"
            ])
    }

    @Test func hasNoPublicationsThatReplaceOneAnother() {
        var files = `The examples of the rules`.base
        files["schemes/old/publication.yaml"] = publication + "supersedes: scheme\n"
        files["schemes/old/foreword.md"] = "# Foreword\n"
        files["schemes/scheme/publication.yaml", default: ""] += "supersedes: old\n"
        #expect(
            `The examples of the rules`.findings(in: files).map(\.summary) == [
                "“old” and “scheme” replace each other", "“scheme” and “old” replace each other",
            ])
    }

    @Test func isLookedThroughInLinearTime() {
        var findings = Diagnostics()
        let paths = (0..<20_000).map { "strays/folder-\($0 % 5000)/chapter-\($0).md" }
        _ = ContentLayout.discover(paths, root: "content", findings: &findings)
        #expect(findings.all.count == 5000)
    }
}
