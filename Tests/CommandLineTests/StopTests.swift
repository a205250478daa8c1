import Glibc
import Platform
import TestFolders
import Testing

/// Builds that are ended before they are done. Every page of the site has its title, so that from one edition to the
/// other everything changes.
@Suite(.serialized) struct StopTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for edition in ["A", "B"] {
            let content = "content-\(edition)"
            try folder.write("title: Edition \(edition)\norganisation: Ashby\n", to: content + "/site.yaml")
            try folder.write("# Welcome to edition \(edition)\n\nRead on.\n", to: content + "/home.md")
            for publication in 1...3 {
                let chapters = (1...17).map { "chapter-\($0)" }
                let place = "\(content)/schemes/scheme-\(publication)"
                try folder.write(
                    """
                    title: Scheme \(publication)
                    kind: scheme
                    publisher: Ashby Borough Council
                    summary: How the council meets its duties.
                    contents:
                    \(chapters.map { "- \($0).md" }.joined(separator: "\n"))

                    """, to: place + "/publication.yaml")
                for chapter in chapters {
                    let text = String(repeating: "The council watches what it does. ", count: 100)
                    try folder.write("# \(chapter)\n\n\(text)\n\n## Duties\n\n\(text)\n", to: "\(place)/\(chapter).md")
                }
            }
        }
    }

    private func arguments(_ edition: String, output: String) -> [String] {
        [
            "build", "--content", "content-\(edition)", "--theme", repository("themes/civic"), "--output", output,
            "--jobs", "2",
        ]
    }

    private func start(_ edition: String, output: String = "output") throws -> Child {
        try Child(
            "strapline", arguments(edition, output: output), in: folder.path, output: "/dev/null", error: "/dev/null")
    }

    @discardableResult
    private func finish(_ edition: String, output: String = "output") throws -> Run {
        try run("strapline", arguments(edition, output: output), in: folder.path)
    }

    private func site(_ output: String = "output") throws -> [String: String] { try folder.texts(below: output) }

    /// Whether the manifest lists exactly the files of a site, with their sizes and hashs.
    private func agreesWithItsManifest(_ site: [String: String]) throws -> Bool {
        let files = site.filter { $0.key != ".strapline-manifest" }.sorted {
            $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        let lines = try files.map { path, _ in
            // The icon is no text.
            let bytes = try readFile(folder.path("output/" + path))
            return "\(ContentHash(of: bytes).hex) \(bytes.count) \(path)\n"
        }
        return site[".strapline-manifest"] == "strapline-manifest 1\n" + lines.joined()
    }

    /// Kills builds at random moments. `STRAPLINE_KILLS` sets how many, 50 where it is not set.
    @Test func aBuildKilledAtAnyMomentLeavesOneWholeSite() throws {
        var editions: [String: [String: String]] = [:]
        // What a build takes, in microseconds, as the computer is busy at this moment.
        var usual = 0
        func finishTimed(_ edition: String) throws -> Run {
            let start = ContinuousClock.now
            let run = try finish(edition)
            usual = Int((ContinuousClock.now - start) / .microseconds(1))
            return run
        }
        for edition in ["A", "B", "A", "B"] {
            #expect(try finishTimed(edition).status == 0)
            editions[edition] = try site()
            #expect(try agreesWithItsManifest(try site()))
        }
        #expect(editions["A"]?.count == 71)
        var left = ["nothing": 0, "a staging folder": 0, "the new site": 0, "finished": 0]
        for round in 0..<(environmentNumber("STRAPLINE_KILLS") ?? 50) {
            let (old, new) = round % 2 == 0 ? ("B", "A") : ("A", "B")
            let child = try start(new)
            // Half of them in the second half of the time, in which files are written and change places.
            pause(microseconds: Int.random(in: (round / 2 % 2 == 0 ? 0 : usual * 45 / 100)...usual * 90 / 100))
            child.signal(SIGKILL)
            let status = child.end()
            let found = try site()
            let isNew = found == editions[new]
            #expect(isNew || found == editions[old], "round \(round) left neither edition")
            #expect(try agreesWithItsManifest(found), "round \(round)")
            let what =
                status == 0
                ? "finished"
                : isNew ? "the new site" : folder.exists(".output.staging") ? "a staging folder" : "nothing"
            left[what, default: 0] += 1

            let next = try finishTimed(new)
            #expect(next.status == 0, "after round \(round): \(next.error)")
            #expect(try site() == editions[new], "after round \(round)")
            #expect(try folder.names() == ["content-A", "content-B", "output"], "after round \(round)")
        }
        print("builds of about \(usual / 1000) ms were killed; they left \(left)")
    }

    @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
    func aStoppedBuildLeavesNoDebrisAndTheOldSite(signal: Int32, status: Int32) throws {
        try finish("A")
        let old = try site()
        // A build may be done before the signal comes.
        for _ in 0..<10 {
            let child = try start("B")
            while !folder.exists(".output.staging"), child.isRunning { pause(microseconds: 200) }
            child.signal(signal)
            let end = child.end()
            #expect(try folder.names() == ["content-A", "content-B", "output"])
            if end == status {
                #expect(try site() == old)
                return
            }
            #expect(end == 0)
            try finish("A")
        }
        Issue.record("no build was stopped")
    }

    @Test(.enabled(if: Mount.isPermitted)) func aFullDiskLeavesTheOldSiteAndIsSaidToBeFull() throws {
        try finish("A", output: "elsewhere")
        let pages = try site("elsewhere").values.map { ($0.utf8.count + 4095) / 4096 * 4 }.reduce(0, +)
        let disk = try Mount(at: folder.path("disk"), options: "size=\(pages + pages / 2)k")
        defer { disk.end() }
        #expect(try finish("A", output: "disk/output").status == 0)
        let old = try site("disk/output")
        let run = try finish("B", output: "disk/output")
        #expect(run.status == 1)
        #expect(run.error.contains(" could not be written [output-disk-full]\n"))
        #expect(run.error.hasSuffix("Nothing was published; the old site stands as it was.\n"))
        #expect(try site("disk/output") == old)
        #expect(try folder.names("disk") == ["output"])
    }
}
