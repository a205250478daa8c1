import Diagnostics
import Glibc
import Output
import Platform
import TestFolders
import Testing

@Suite struct PlaceTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    @Test func aFolderOfSomeoneElsesFilesIsNeverReplaced() throws {
        try folder.write("my life", to: "Documents/CV.docx")
        try folder.makeFolder("Documents/.git")
        let before = try folder.traces()
        #expect(
            try refusal(toReplace: folder.path("Documents"), in: folder)
                == "output-not-ours: “Documents” holds 2 files or folders that Strapline did not make")
        #expect(try folder.traces() == before)
    }

    @Test func aMissingAnEmptyAndAnIgnoredFolderAreTaken() throws {
        try folder.makeFolder("empty")
        try folder.write("*\n!.gitignore\n", to: "ignored/.gitignore")
        for output in ["missing", "empty", "ignored", "ignored"] {
            try build(["index.html": "home"], in: folder, output: output)
            #expect(try folder.text("\(output)/index.html") == "home")
        }
        #expect(try folder.text("ignored/.gitignore") == "*\n!.gitignore\n")
        #expect(
            try folder.names() == ["empty", "ignored", "missing"])
    }

    @Test func theDiskTheHomeAndTheCurrentFolderAreNeverReplaced() throws {
        try folder.makeFolder("home/office")
        let home = folder.path("home/office")
        #expect(try refusal(toReplace: "/", in: folder) == "output-place: “/” is the whole disk")
        #expect(
            try refusal(toReplace: home + "/", in: folder, home: home)
                == "output-place: “home/office” is “home/office”, which is in use for other things")
        #expect(
            try refusal(toReplace: folder.path("home"), in: folder, home: home)
                == "output-place: “home” contains “home/office”, which is in use for other things")
        let current = try #require(resolved("."))
        for path in [".", "./", current] {
            let shown = path == "./" ? "." : path
            #expect(
                try refusal(toReplace: path, in: folder)
                    == "output-place: “\(shown)” is “\(current)”, which is in use for other things")
        }
        #expect(try refusal(toReplace: "..", in: folder)?.hasPrefix("output-place: “..” contains") == true)
        #expect(try refusal(toReplace: "", in: folder) == "output-place: The output folder has no name")
    }

    @Test func theOutputAndItsSourcesStandApart() throws {
        try folder.makeFolder("content/site")
        let content = folder.path("content")
        #expect(
            try refusal(toReplace: content + "/output", in: folder, apartFrom: [content])
                == "output-place: “content/output” is inside “content”, which the site is made from")
        #expect(
            try refusal(toReplace: content, in: folder, apartFrom: [content])
                == "output-place: “content” is “content”, which the site is made from")
        #expect(
            try refusal(toReplace: folder.path("content"), in: folder, apartFrom: [content + "/site"])
                == "output-place: “content” contains “content/site”, which the site is made from")
        #expect(try refusal(toReplace: folder.path("content-built"), in: folder, apartFrom: [content]) == nil)
    }

    @Test func aFileALinkAndAPathWithASlipAreRefused() throws {
        try folder.write("text", to: "report.pdf")
        try folder.makeFolder("elsewhere")
        try folder.makeLink("output", to: "elsewhere")
        #expect(
            try refusal(toReplace: folder.path("report.pdf"), in: folder)
                == "output-not-a-folder: “report.pdf” is not a folder")
        #expect(
            try refusal(toReplace: folder.path("output/"), in: folder)
                == "output-link: “output” is a symbolic link to “elsewhere”")
        #expect(
            try refusal(toReplace: folder.path("webroto/site"), in: folder)
                == "output-parent: “webroto”, which should hold the output folder, does not exist")
    }

    @Test func filesThatSomeonePutIntoTheSiteAreNotLost() throws {
        try build(["index.html": "home"], in: folder)
        try folder.write("agenda", to: "output/minutes/monday.docx")
        try folder.write("", to: "output/.DS_Store")
        try folder.makeLink("output/link", to: "/etc")
        let before = try folder.traces()
        #expect(
            try refusal(toReplace: folder.path("output"), in: folder)
                == "output-foreign-files: “output” holds 2 files or folders that Strapline did not make")
        #expect(try folder.traces() == before)
    }

    @Test func aDamagedListOfFilesStopsTheBuild() throws {
        for damage in ["strapline-manifest 2\n", "strapline-manifest 1\nabc 3 index.html\n"] {
            try folder.write(damage, to: "output/.strapline-manifest")
            #expect(
                try refusal(toReplace: folder.path("output"), in: folder)
                    == "output-manifest: The list of files in “output/.strapline-manifest” cannot be read")
        }
        try folder.write("something else", to: "output/.strapline-manifest")
        #expect(try refusal(toReplace: folder.path("output"), in: folder)?.hasPrefix("output-not-ours") == true)
    }

    @Test func everyRuleIsExplainedAndListedOnce() {
        let rules = OutputRules.all
        #expect(Set(rules).count == rules.count)
        #expect(rules.allSatisfy { !$0.title.isEmpty && $0.explanation.count > 100 })
    }
}
