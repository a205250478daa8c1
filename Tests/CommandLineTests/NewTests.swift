import Foundation
import Glibc
import TestFolders
import Testing

/// What `strapline new` leaves behind.
@Suite struct NewTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private func strapline(_ arguments: String..., in place: String = "") throws -> Run {
        try run("strapline", arguments, in: folder.path(place))
    }

    // MARK: Sites

    @Test func aNewSiteSaysWhatWasWrittenAndBuildsStrictly() throws {
        let new = try strapline("new", "site", "ours")
        #expect(new.status == 0)
        #expect(
            new.error == """
                Wrote:
                  ours/content/site.yaml
                  ours/content/home.md
                  ours/content/owners.yaml
                  ours/content/glossary.yaml
                  ours/content/schemes/our-scheme/publication.yaml
                  ours/content/schemes/our-scheme/introduction.md
                  ours/content/schemes/our-scheme/what-we-will-do.md
                  ours/.gitignore
                  ours/.vscode/ (with which editors check YAML files)
                Next: cd ours, then strapline preview, and open the address that it names. Begin with content/site.yaml.

                """)
        let build = try strapline("build", "--strict", "--base-url", "https://schemes.example.org/", in: "ours")
        #expect(build.status == 0)
        #expect(build.error.hasPrefix("No findings."), "\(build.error)")
        let chapter = try folder.text("ours/output/schemes/our-scheme/introduction.html")
        for piece in [
            "<caption", "id=\"table:answers\"", "href=\"#table:answers\"", "what-we-will-do.html#our-promises",
        ] {
            #expect(chapter.contains(piece), "\(piece)")
        }
        #expect(chapter.contains("This is a footnote."))
        #expect(
            try folder.text("ours/output/schemes/our-scheme/what-we-will-do.html").contains(
                "equality impact assessment (EIA)"))
    }

    @Test func aNewSiteInThisFolderKeepsWhatIsThere() throws {
        try folder.write("/private/\n", to: ".gitignore")
        #expect(try strapline("new", "site", ".").status == 0)
        #expect(try folder.text(".gitignore") == "/private/\n")
        #expect(folder.exists("content/site.yaml"))
    }

    @Test func aNewSiteLeavesTheSettingsOfAnEditorAsTheyAre() throws {
        try folder.write("{}\n", to: ".vscode/settings.json")
        let new = try strapline("new", "site", ".")
        #expect(new.status == 0)
        #expect(new.error.contains("\n“.vscode/settings.json” was there already, and stays as it is.\n"))
        #expect(try folder.text(".vscode/settings.json") == "{}\n")
        #expect(folder.exists(".vscode/schemas/publication.schema.json"))
    }

    /// What the settings name is there, and they name every kind of YAML file that the site begins with.
    @Test func theSettingsOfANewSiteLeadEditorsToItsSchemas() throws {
        #expect(try strapline("new", "site", "ours").status == 0)
        let settings = try json(try folder.text("ours/.vscode/settings.json"))
        let schemas = try #require(settings["yaml.schemas"] as? [String: String])
        #expect(
            Set(schemas.keys.map { String($0.dropFirst(2)) })
                == Set(try folder.names("ours/.vscode/schemas").map { ".vscode/schemas/\($0)" }))
        for schema in schemas.keys { _ = try json(try folder.text("ours/" + schema)) }
        let files = try folder.texts(below: "ours").keys.filter { $0.hasSuffix(".yaml") }.sorted()
        #expect(files.count == 4)
        for file in files {
            let naming = schemas.values.filter { fnmatch($0.replacing("**", with: "*"), file, 0) == 0 }
            #expect(naming.count == 1, "\(file)")
        }
        #expect(
            try json(try folder.text("ours/.vscode/extensions.json"))["recommendations"] as? [String] == [
                "redhat.vscode-yaml"
            ])
    }

    /// An editor or a system may leave such files anywhere: they are no part of a site.
    @Test func filesWhoseNameBeginsWithADotAreNoneOfTheContent() throws {
        #expect(try strapline("new", "site", ".").status == 0)
        #expect(try strapline("build", "--strict", "--base-url", "https://schemes.example.org/").status == 0)
        let site = try folder.texts(below: "output")
        try folder.write("{}", to: "content/.vscode/settings.json")
        try folder.write("# Notes\n", to: "content/.notes.md")
        try folder.write("title: Hidden\n", to: "content/schemes/.hidden/publication.yaml")
        try folder.write("{}", to: "content/schemes/our-scheme/files/.DS_Store")
        let run = try strapline("build", "--strict", "--base-url", "https://schemes.example.org/")
        #expect(run.status == 0, "\(run.error)")
        #expect(try folder.texts(below: "output") == site)
    }

    // MARK: Schemas

    @Test func theSchemasOfAnOlderVersionAreRenewed() throws {
        #expect(try strapline("new", "site", ".").status == 0)
        let schema = try folder.text(".vscode/schemas/site.schema.json")
        try folder.write("{}", to: ".vscode/schemas/site.schema.json")
        let run = try strapline("schemas")
        #expect(run.status == 0)
        #expect(run.error == "“.vscode/schemas”: 1 file written, 8 unchanged.\n")
        #expect(run.output.hasSuffix(try folder.text(".vscode/settings.json")))
        #expect(try folder.text(".vscode/schemas/site.schema.json") == schema)
    }

    @Test func theSchemasGoIntoAnotherFolderOnRequest() throws {
        let run = try strapline("schemas", "elsewhere/")
        #expect(run.status == 0)
        #expect(run.error == "“elsewhere”: 9 files written, 0 unchanged.\n")
        #expect(run.output == "")
        #expect(try folder.names() == ["elsewhere"])
    }

    @Test func nothingIsWrittenOver() throws {
        try folder.write("title: Ours\n", to: "ours/content/site.yaml")
        let before = try folder.traces()
        let new = try strapline("new", "site", "ours/")
        #expect(new.status == 1)
        #expect(new.error == "“ours/content/site.yaml” is there already. Nothing was written.\n")
        #expect(try folder.traces() == before)
    }

    // MARK: Publications

    @Test func aNewPublicationIsADraftOfTheSitesOrganisation() throws {
        _ = try strapline("new", "site", ".")
        try folder.write(
            "title: Schemes\norganisation: 'Ashby: the \"new\" council'\n", to: "content/site.yaml")
        #expect(try strapline("build").status == 0)
        let site = try folder.texts(below: "output")
        let new = try strapline("new", "publication", "content/plans/corporate-plan-2030")
        #expect(new.status == 0, "\(new.error)")
        let settings = try folder.text("content/plans/corporate-plan-2030/publication.yaml")
        #expect(settings.contains("\ntitle: Corporate plan 2030\n"))
        #expect(settings.contains("\npublisher: 'Ashby: the \"new\" council'\n"))
        #expect(try strapline("build").status == 0)
        #expect(try folder.texts(below: "output") == site)
        try folder.write(
            settings.replacing("status: draft\n", with: ""), to: "content/plans/corporate-plan-2030/publication.yaml")
        #expect(try strapline("build").status == 0)
        #expect(folder.exists("output/plans/corporate-plan-2030/introduction.html"))
    }

    @Test(arguments: [
        (
            "content/schemes/Our Plan",
            "“Our Plan” cannot be the name of a publication's folder. Name it with small letters, digits and hyphens, such as “our-plan”."
        ),
        (
            "elsewhere/plan",
            "No folder above “elsewhere/plan” has a site.yaml. Name a folder in the content folder, such as content/schemes/plan; or begin a site: strapline new site"
        ),
        (
            "content/schemes/our-scheme/annex",
            "“content/schemes/our-scheme/annex” would lie within another publication, “our-scheme”. Choose a folder beside it."
        ),
        (
            "content/plans/our-scheme",
            "The site has a publication “our-scheme” already: schemes/our-scheme/publication.yaml. Choose another name for the folder."
        ),
        (
            "content/schemes/our-scheme",
            "“content/schemes/our-scheme/publication.yaml” is there already. Nothing was written."
        ),
    ])
    func aPublicationThatCannotBeIsRefused(path: String, message: String) throws {
        _ = try strapline("new", "site", ".")
        let before = try folder.traces()
        let new = try strapline("new", "publication", path)
        #expect(new.status == 1)
        #expect(new.error == message + "\n")
        #expect(try folder.traces() == before)
    }

    @Test func aPathFromWithinTheContentFolderWillDo() throws {
        _ = try strapline("new", "site", ".")
        #expect(try strapline("new", "publication", "next-scheme", in: "content/schemes").status == 0)
        #expect(try strapline("new", "chapter", "our-duties", in: "content/schemes/next-scheme").status == 0)
        #expect(try folder.text("content/schemes/next-scheme/our-duties.md").hasPrefix("# Our duties\n"))
    }

    // MARK: Chapters

    @Test func aNewChapterIsListedAndTheRestOfTheFileStays() throws {
        _ = try strapline("new", "site", ".")
        let place = "content/schemes/our-scheme/"
        let settings = try folder.text(place + "publication.yaml") + "\n# Kept\nnumbering: sections\n"
        try folder.write(settings, to: place + "publication.yaml")
        let new = try strapline("new", "chapter", place + "our-duties.md")
        #expect(new.status == 0)
        #expect(
            new.error == """
                Wrote “content/schemes/our-scheme/our-duties.md”.
                Listed it in “content/schemes/our-scheme/publication.yaml”, line 11. Move the line to where the chapter belongs.

                """)
        #expect(
            try folder.text(place + "publication.yaml")
                == settings.replacing("- what-we-will-do.md\n", with: "- what-we-will-do.md\n- our-duties.md\n"))
        #expect(try strapline("build", "--strict").status == 0)
        #expect(folder.exists("output/schemes/our-scheme/our-duties.html"))
    }

    @Test func whereTheListIsOfAnotherFormTheLineIsShown() throws {
        _ = try strapline("new", "site", ".")
        let settings = "content/schemes/our-scheme/publication.yaml"
        let text = try folder.text(settings).replacing("- introduction.md\n- what-we-will-do.md\n", with: "")
            .replacing("contents:", with: "contents: [introduction.md, what-we-will-do.md]")
        try folder.write(text, to: settings)
        let new = try strapline("new", "chapter", "content/schemes/our-scheme/duties.md")
        #expect(new.status == 0)
        #expect(
            new.error.hasSuffix(
                "\nAdd this line to the contents in “\(settings)”, where the chapter belongs:\n- duties.md\n"))
        #expect(try folder.text(settings) == text)
    }

    @Test(arguments: [
        (
            "content/schemes/our-scheme/Our Duties.md",
            "“Our Duties.md” cannot be the name of a chapter's file. Name it with small letters, digits and hyphens, such as “our-duties.md”."
        ),
        (
            "content/schemes/our-scheme/index.md",
            "“index” is the address of a page that Strapline makes. Choose another name for the chapter."
        ),
        (
            "content/schemes/other/duties.md",
            "There is no “content/schemes/other/publication.yaml”. A chapter belongs into a publication: strapline new publication content/schemes/other"
        ),
        (
            "our-scheme/duties.md",
            "There is no “our-scheme/publication.yaml”. Did you mean content/schemes/our-scheme/duties.md?"
        ),
        (
            "content/schemes/our-scheme/introduction.md",
            "“content/schemes/our-scheme/introduction.md” is there already. Nothing was written."
        ),
    ])
    func aChapterThatCannotBeIsRefused(path: String, message: String) throws {
        _ = try strapline("new", "site", ".")
        let before = try folder.traces()
        let new = try strapline("new", "chapter", path)
        #expect(new.status == 1)
        #expect(new.error == message + "\n")
        #expect(try folder.traces() == before)
    }

    @Test func aChapterThatIsListedBeforeItIsThereIsNotListedTwice() throws {
        _ = try strapline("new", "site", ".")
        let settings = "content/schemes/our-scheme/publication.yaml"
        try folder.write(try folder.text(settings) + "- duties.md\n", to: settings)
        let text = try folder.text(settings)
        let new = try strapline("new", "chapter", "content/schemes/our-scheme/duties.md")
        #expect(new.status == 0)
        #expect(new.error.hasSuffix("“\(settings)” lists it already.\n"))
        #expect(try folder.text(settings) == text)
    }

    @Test func whatIsNewHasToBeSaid() throws {
        for arguments in [["new"], ["new", "site"], ["new", "chapters", "x"]] {
            let new = try run("strapline", arguments, in: folder.path)
            #expect(new.status == (arguments.count == 1 ? 0 : 2), "\(arguments)")
        }
        #expect(try folder.names() == [])
    }
}
