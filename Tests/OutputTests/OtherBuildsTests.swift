import Glibc
import Output
import Platform
import TestFolders
import Testing

@Suite struct OtherBuildsTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    /// A process that is in the middle of a build into `output`.
    private func holder() throws -> Child {
        let child = try Child("output-probe", ["hold", folder.path("output")])
        for _ in 0..<2000 where !folder.exists(".output.staging/index.html") { pause(microseconds: 1000) }
        #expect(folder.exists(".output.staging/index.html"))
        return child
    }

    @Test func aSecondBuildSaysWhoIsWriting() throws {
        try build(["index.html": "old"], in: folder)
        let child = try holder()
        #expect(
            try refusal(toReplace: folder.path("output"), in: folder)
                == "output-busy: Another build (process \(child.process)) is writing “output” at this moment")
        #expect(folder.exists(".output.staging/index.html"))
        child.signal(SIGKILL)
        #expect(child.end() == 1000 + SIGKILL)
    }

    @Test func whatAKilledBuildLeftIsSweptAway() throws {
        let child = try holder()
        child.signal(SIGKILL)
        _ = child.end()
        #expect(folder.exists(".output.lock") && folder.exists(".output.staging"))
        try build(["index.html": "new"], in: folder)
        #expect(try folder.names() == ["output"])
        #expect(try folder.text("output/index.html") == "new")
    }

    @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
    func anInterruptedBuildLeavesNoDebris(signal: Int32, status: Int32) throws {
        try build(["index.html": "old"], in: folder)
        let child = try holder()
        child.signal(signal)
        #expect(child.end() == status)
        #expect(try folder.names() == ["output"])
        #expect(try folder.text("output/index.html") == "old")
    }

    @Test func whatIsNotStraplinesIsNotSwept() throws {
        try folder.write("dear diary", to: ".output.staging/diary.txt")
        let before = try folder.traces()
        #expect(
            try refusal(toReplace: folder.path("output"), in: folder)
                == "output-staging: “.output.staging” is in the way: Strapline did not make it")
        #expect(try folder.text(".output.staging/diary.txt") == "dear diary")
        #expect(try folder.traces().filter { $0.key != "." } == before.filter { $0.key != "." })
    }

    @Test func aLinkInThePlaceOfTheStagingFolderIsNotFollowed() throws {
        try build(["index.html": "precious"], in: folder, output: "other")
        try folder.makeLink(".output.staging", to: "other")
        #expect(try refusal(toReplace: folder.path("output"), in: folder)?.hasPrefix("output-staging") == true)
        #expect(try folder.text("other/index.html") == "precious")
    }

    @Test func aLockFileOfSomeoneElsesIsNotTaken() throws {
        try folder.write("the key to the shed", to: ".output.lock")
        #expect(
            try refusal(toReplace: folder.path("output"), in: folder)
                == "output-staging: “.output.lock” is in the way: Strapline did not make it")
        #expect(try folder.text(".output.lock") == "the key to the shed")
    }

    @Test func linksInsideAnOldSiteAreRemovedAndNeverFollowed() throws {
        try folder.write("precious", to: "other/file.txt")
        try folder.write("strapline-manifest 1\n", to: ".output.staging/.strapline-manifest")
        try folder.makeLink(".output.staging/folder", to: folder.path("other"))
        try folder.makeLink(".output.staging/file", to: folder.path("other/file.txt"))
        try build(["index.html": "home"], in: folder)
        #expect(!folder.exists(".output.staging"))
        #expect(try folder.texts(below: "other") == ["file.txt": "precious"])
    }

    @Test func aSiteReplacedMeanwhileIsNotOverwritten() throws {
        try build(["index.html": "old"], in: folder)
        let slow = try StagedSite(replacing: folder.path("output"), apartFrom: [], home: nil)
        try build(["index.html": "of the other build"], in: folder)
        #expect(
            try refusal(in: folder) { try slow.write(Array("mine".utf8), to: "index.html") }
                == "output-changed: “output” was replaced or moved while this build was running")
        slow.abandon()
        #expect(try folder.text("output/index.html") == "of the other build")
        #expect(try folder.names() == ["output"])
    }

    /// Kills builds of site A and site B at random moments. `STRAPLINE_KILLS` sets how many, 50 where it is not set.
    @Test func aBuildKilledAtAnyMomentLeavesOneWholeSite() throws {
        let count = 240
        func whole(_ label: String) throws -> [String: String] {
            #expect(try Child("output-probe", ["site", folder.path("output"), label, "\(count)"]).end() == 0)
            return try folder.texts(below: "output")
        }
        var sites: [String: [String: String]] = [:]
        var lengths: [Int] = []
        for label in ["A", "B", "A"] {
            let start = ContinuousClock.now
            sites[label] = try whole(label)
            lengths.append(Int((ContinuousClock.now - start) / .microseconds(1)))
        }
        var ended = ["A": 0, "B": 0, "finished": 0]
        let longest = (lengths.max() ?? 50_000)
        for round in 0..<(environmentNumber("STRAPLINE_KILLS") ?? 50) {
            let label = round % 2 == 0 ? "B" : "A"
            let child = try Child("output-probe", ["site", folder.path("output"), label, "\(count)"])
            pause(microseconds: Int.random(in: 0...longest))
            child.signal(SIGKILL)
            if child.end() == 0 { ended["finished", default: 0] += 1 }
            let found = try folder.texts(below: "output")
            let isA = found == sites["A"]
            #expect(isA || found == sites["B"], "round \(round) left neither site")
            ended[isA ? "A" : "B", default: 0] += 1
        }
        print("killed builds: \(ended)")
        #expect(try whole("B") == sites["B"])
        #expect(try folder.names() == ["output"])
    }
}
