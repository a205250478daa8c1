import Glibc
import Output
import Platform
import TestFolders
import Testing

/// What a disk can refuse. Mounting needs root; where it is not permitted these tests are skipped.
@Suite(.serialized, .enabled(if: Mount.isPermitted)) struct DiskTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    @Test func aFullDiskLeavesTheSiteAlone() throws {
        let disk = try Mount(at: folder.path("disk"), options: "size=1m")
        defer { disk.end() }
        try build(["index.html": "old"], in: folder, output: "disk/output")
        let large = String(repeating: "x", count: 2_000_000)
        #expect(
            try refusal(in: folder) { try build(["index.html": large], in: folder, output: "disk/output") }
                == "output-disk-full: The disk is full: “disk/output/index.html” could not be written")
        #expect(try folder.text("disk/output/index.html") == "old")
        #expect(try folder.names("disk") == ["output"])
    }

    @Test func aMountPointIsLeftAlone() throws {
        let disk = try Mount(at: folder.path("output"), options: "size=1m")
        defer { disk.end() }
        #expect(
            try refusal(in: folder) { try build(["index.html": "new"], in: folder) }
                == "output-mount-point: “output” is a mount point, which cannot be moved aside")
        #expect(!folder.exists("output/index.html"))
        #expect(try folder.names() == ["output"])
    }

    @Test func aReadOnlyDiskIsSaidToBeOneAndServesABuildWithoutChanges() throws {
        let disk = try Mount(at: folder.path("disk"), options: "size=1m")
        defer { disk.end() }
        try build(["index.html": "old"], in: folder, output: "disk/output")
        try disk.makeReadOnly()
        #expect(
            try refusal(in: folder) { try build(["index.html": "new"], in: folder, output: "disk/output") }
                == "output-read-only: “disk” is on a disk that can only be read")
        #expect(try !build(["index.html": "old"], in: folder, output: "disk/output").isNew)
    }

    @Test func aMissingPermissionIsSaidToBeMissing() throws {
        try folder.makeFolder("www")
        try build(["index.html": "old"], in: folder, output: "www/output")
        #expect(chmod(folder.path, 0o755) == 0)
        // From here on this thread, and it alone, opens files as a user who owns nothing here. The header that declares
        // setfsuid(2) is not part of Glibc's module.
        let setfsuid = unsafeBitCast(
            try #require(dlsym(nil, "setfsuid")), to: (@convention(c) (uid_t) -> Int32).self)
        _ = setfsuid(65534)
        defer { _ = setfsuid(0) }
        #expect(
            try refusal(in: folder) { try build(["index.html": "new"], in: folder, output: "www/output") }
                == "output-no-permission: The permission to write “www” is missing")
        #expect(try !build(["index.html": "old"], in: folder, output: "www/output").isNew)
    }
}
