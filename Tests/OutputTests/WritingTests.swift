import Glibc
import Output
import Platform
import TestFolders
import Testing

@Suite struct WritingTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    @Test func aSiteIsItsFilesAndTheListOfThem() throws {
        let site = try build(["index.html": "home", "a/b/c.html": "c", "a-b.html": ""], in: folder)
        #expect(
            try folder.texts(below: "output") == [
                "index.html": "home", "a/b/c.html": "c", "a-b.html": "",
                ".strapline-manifest": """
                strapline-manifest 1
                99aa06d3014798d86001c324468d497f 0 a-b.html
                12d8bdd17f74de858c40219a46b9f81b 1 a/b/c.html
                a31aa7a9c2f303d1fee9e63fce526ec2 4 index.html

                """,
            ])
        #expect(site.isNew && site.written == 3 && site.unchanged == 0 && site.removed == 0)
        #expect(try folder.names() == ["output"])
    }

    @Test func aBuildThatChangesNothingTouchesNothing() throws {
        let files = ["index.html": "home", "a/b.html": "b"]
        try folder.write("*\n", to: "output/.gitignore")
        try build(files, in: folder)
        let before = try folder.traces()
        pause(microseconds: 20_000)
        let site = try build(files, in: folder)
        #expect(try folder.traces() == before)
        #expect(!site.isNew && site.written == 0 && site.unchanged == 2)
    }

    @Test func onlyWhatDiffersIsWritten() throws {
        try build(["same.html": "1", "a/same.html": "2", "changed.html": "old", "gone.html": "x"], in: folder)
        let inodes = try ["same.html", "a/same.html", "changed.html"].map { try folder.inode("output/" + $0) }
        let site = try build(
            ["same.html": "1", "a/same.html": "2", "changed.html": "new", "b/n.html": "n"], in: folder)
        #expect(try folder.inode("output/same.html") == inodes[0])
        #expect(try folder.inode("output/a/same.html") == inodes[1])
        #expect(try folder.inode("output/changed.html") != inodes[2])
        #expect(try folder.text("output/changed.html") == "new")
        #expect(!folder.exists("output/gone.html"))
        #expect(try status(of: folder.path("output/same.html")).st_nlink == 1)
        #expect(site.isNew && site.written == 2 && site.unchanged == 2 && site.removed == 1)
    }

    @Test func aPageThatOnlyDisappearsIsAChange() throws {
        try build(["index.html": "home", "old.html": "x"], in: folder)
        let site = try build(["index.html": "home"], in: folder)
        #expect(site.isNew && site.written == 0 && site.removed == 1)
        #expect(!folder.exists("output/old.html"))
    }

    @Test func aPublishedFileThatSomeoneEditedIsMended() throws {
        try build(["index.html": "home", "about.html": "us"], in: folder)
        try folder.write("hoax", to: "output/index.html")
        #expect(unlink(folder.path("output/about.html")) == 0)
        try build(["index.html": "home", "about.html": "us"], in: folder)
        #expect(try folder.text("output/index.html") == "home")
        #expect(try folder.text("output/about.html") == "us")
    }

    @Test func aFileMayBecomeAFolderAndAFolderAFile() throws {
        try build(["a": "file", "b/c.html": "c"], in: folder)
        try build(["a/x.html": "x", "b": "file"], in: folder)
        #expect(try folder.text("output/a/x.html") == "x")
        #expect(try folder.text("output/b") == "file")
    }

    @Test func twoFilesAtOneAddressAreRefused() throws {
        let refused = "output-two-files: Two files would be published as “a.html”"
        func twice(_ first: String, _ second: String) throws -> String? {
            try refusal(in: folder) {
                let site = try StagedSite(replacing: folder.path("output"), apartFrom: [], home: nil)
                for text in [first, second] { try site.write(Array(text.utf8), to: "a.html") }
                _ = try site.finish()
            }
        }
        #expect(try twice("1", "2") == refused)
        #expect(!folder.exists("output"))
        try build(["a.html": "1"], in: folder)
        #expect(try twice("1", "1") == refused)
        #expect(try twice("1", "2") == refused)
        #expect(try folder.text("output/a.html") == "1")
        #expect(try refusal(in: folder) { try build(["a.html": "1", "a.html/b": ""], in: folder) } != nil)
        #expect(try folder.names() == ["output"])
    }

    @Test(arguments: [
        "", "/etc/passwd", "../up.html", "a/../../up.html", "a//b", "a/", ".strapline-manifest", ".gitignore", "a\nb",
    ])
    func aNameThatLeadsOutOfTheSiteIsRefused(path: String) throws {
        #expect(
            try refusal(in: folder) { try build([path: "x"], in: folder) }
                == "output-file-name: “\(path)” is no name for a file of a site")
    }

    @Test func aNameTooLongForTheDiskIsSaidToBe() throws {
        let path = String(repeating: "n", count: 300)
        #expect(
            try refusal(in: folder) { try build([path: "x"], in: folder) }
                == "output-file-name: The name of “output/\(path)” is too long for this disk")
    }

    @Test func assetsAreCopiedAndLinkedLikePages() throws {
        let large = String(repeating: "0123456789abcdef", count: 160_000)
        try folder.write(large, to: "content/large.pdf")
        try folder.write("small", to: "content/small.pdf")
        func copy() throws -> PublishedSite {
            let site = try StagedSite(replacing: folder.path("output"), apartFrom: [folder.path("content")], home: nil)
            for name in ["large.pdf", "small.pdf"] {
                try site.copy(folder.path("content/" + name), to: "files/" + name)
            }
            return try site.finish()
        }
        #expect(try copy().written == 2)
        #expect(try folder.texts(below: "output/files") == ["large.pdf": large, "small.pdf": "small"])
        let before = try folder.traces()
        let again = try copy()
        #expect(try folder.traces() == before)
        #expect(again.manifest.files.map(\.size) == [2_560_000, 5])
        #expect(again.manifest.files[0].hash == ContentHash(of: Array(large.utf8)))

        try folder.write(large.dropLast() + "!", to: "content/large.pdf")
        let inode = try folder.inode("output/files/small.pdf")
        #expect(try copy().written == 1)
        #expect(try folder.text("output/files/large.pdf").hasSuffix("e!"))
        #expect(try folder.inode("output/files/small.pdf") == inode)
    }

    @Test func anAssetThatCannotBeReadIsNamed() throws {
        #expect(mkfifo(folder.path("pipe.pdf"), 0o666) == 0)
        let site = try StagedSite(replacing: folder.path("output"), apartFrom: [], home: nil)
        let pipe = try refusal(in: folder) { try site.copy(folder.path("pipe.pdf"), to: "p.pdf") }
        #expect(pipe == "output-asset: “pipe.pdf” is not a file")
        let missing = try refusal(in: folder) { try site.copy(folder.path("gone.pdf"), to: "p.pdf") }
        #expect(missing == "output-asset: “gone.pdf” does not exist")
    }

    @Test func manyThreadsWriteTheSameSiteAsOne() throws {
        for (output, jobs) in [("one", 1), ("four", 4)] {
            for label in ["A", "B"] {
                let files = probeFiles(label: label, count: 600)
                let site = try StagedSite(replacing: folder.path(output), apartFrom: [], home: nil)
                _ = try parallelMap(count: files.count, jobs: jobs) { (index) throws(OutputError) in
                    _ = try site.write(Array(files[index].text.utf8), to: files[index].path)
                }
                _ = try site.finish(jobs: jobs)
            }
        }
        #expect(try folder.texts(below: "one") == folder.texts(below: "four"))
    }

    @Test func theFolderKeepsItsPermissions() throws {
        try build(["index.html": "1"], in: folder)
        #expect(chmod(folder.path("output"), 0o2775) == 0)
        try build(["index.html": "2"], in: folder)
        #expect(try status(of: folder.path("output")).st_mode & 0o7777 == 0o2775)
    }

    @Test func anAbandonedOrInterruptedBuildLeavesNothing() throws {
        try build(["index.html": "1"], in: folder)
        let site = try StagedSite(
            replacing: folder.path("output"), apartFrom: [], home: nil, interruption: Interruption { 0 })
        try site.write(Array("2".utf8), to: "index.html")
        #expect(folder.exists(".output.staging") && folder.exists(".output.lock"))
        site.abandon()
        #expect(try folder.names() == ["output"])
        #expect(throws: OutputError.interrupted(signal: SIGTERM)) {
            let site = try StagedSite(
                replacing: folder.path("output"), apartFrom: [], home: nil, interruption: Interruption { SIGTERM })
            try site.write(Array("3".utf8), to: "index.html")
        }
        #expect(try folder.text("output/index.html") == "1")
    }
}
