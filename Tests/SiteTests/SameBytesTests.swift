import Glibc
import Platform
import TestFolders
import Testing

/// The same input makes the same bytes, wherever, whenever and with however many threads it is built.
@Suite struct SameBytesTests {
    let folder: TemporaryFolder
    let theme = repository("themes/civic")

    /// The demonstration site, and one with every convention.
    static let sites = [repository("content"), repository("Tests/Sites/conventions/content")]

    init() throws { folder = try TemporaryFolder() }

    private func built(
        _ content: String, to output: String, _ more: [String] = [], in workingFolder: String? = nil,
        environment: [String: String?] = [:]
    ) throws -> [String: String] {
        let run = try run(
            "strapline", ["build", "--content", content, "--theme", theme, "--output", folder.path(output)] + more,
            in: workingFolder, environment: environment)
        #expect(run.status == 0, "\(run.error)")
        return try folder.texts(below: output)
    }

    @Test(arguments: sites)
    func theFolderTheClockTheLanguageAndTheThreadsMakeNoDifference(content: String) throws {
        let site = try built(content, to: "plain")
        #expect(site.count > 10)
        try folder.makeFolder("elsewhere/deep")
        #expect(try built(content, to: "folder", in: folder.path("elsewhere/deep")) == site)
        for zone in ["Pacific/Kiritimati", "America/Los_Angeles"] {
            #expect(try built(content, to: "zone", environment: ["TZ": zone]) == site)
        }
        for locale in ["C", "tr_TR.UTF-8", "cy_GB.UTF-8", "xx_nonsense"] {
            #expect(
                try built(content, to: "locale", environment: ["LC_ALL": locale, "LANG": locale]) == site)
        }
        for jobs in ["1", "2", "8"] {
            try folder.write("", to: "jobs-\(jobs)/.gitignore")
            #expect(try built(content, to: "jobs-\(jobs)/site", ["--jobs", jobs]) == site)
        }
        #expect(try built(content, to: "date", ["--date", "2031-12-31"]) == site)
    }

    /// A disk lists a folder in an order of its own, often that in which its files were made.
    @Test(arguments: sites, ["/tmp", "/dev/shm"])
    func theOrderOfFilesOnTheDiskMakesNoDifference(content: String, disk: String) throws {
        guard access(disk, W_OK) == 0 else { return }
        let site = try built(content, to: "plain")
        for round in 1...4 {
            let copy = try TemporaryFolder(in: disk)
            for file in try listFolder(content).files.shuffled() {
                try copy.write(try readFile("\(content)/\(file)"), to: "shuffled/\(file)")
            }
            #expect(try built(copy.path("shuffled"), to: "shuffled-\(round)") == site)
        }
    }

    @Test(arguments: sites) func aSecondBuildTouchesNothing(content: String) throws {
        try folder.makeFolder("www")
        _ = try built(content, to: "www/site")
        let before = try folder.traces().filter { $0.key.hasPrefix("www") }
        #expect(before.count > 10)
        _ = try built(content, to: "www/site", ["--jobs", "1"])
        _ = try built(content, to: "www/site", ["--jobs", "8"])
        #expect(try folder.traces().filter { $0.key.hasPrefix("www") } == before)
    }
}
