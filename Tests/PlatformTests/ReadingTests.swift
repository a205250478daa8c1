import Glibc
import Platform
import TestFolders
import Testing

@Suite struct ReadingTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    @Test func aFileIsReadWhole() throws {
        try folder.write("# Foreword\n", to: "foreword.md")
        try folder.write("", to: "empty.md")
        #expect(try readFile(folder.path("foreword.md")) == Array("# Foreword\n".utf8))
        #expect(try readFile(folder.path("empty.md")) == [])
    }

    @Test func whatIsNoFileIsRefusedAndNotWaitedFor() throws {
        #expect(mkfifo(folder.path("pipe"), 0o666) == 0)
        for path in [folder.path("pipe"), folder.path, "/dev/zero"] {
            #expect(throws: FileError(path: path, reason: .notAFile)) { try readFile(path) }
        }
        let missing = folder.path("missing.md")
        #expect(throws: FileError(path: missing, reason: .missing)) { try readFile(missing) }
    }

    @Test func aFileBeyondTheLimitIsRefusedWithBothSizes() throws {
        try folder.write("12345", to: "long.md")
        let path = folder.path("long.md")
        #expect(try readFile(path, limit: 5).count == 5)
        #expect(throws: FileError(path: path, reason: .tooLarge(size: 5, limit: 4))) { try readFile(path, limit: 4) }
    }

    @Test func filesAreListedInByteOrderWithoutDotFiles() throws {
        for path in ["b.md", "a/z.md", "a-b.md", "a/é.md", ".git/config", "a/.hidden", "Z.md"] {
            try folder.write("", to: path)
        }
        let listing = try listFolder(folder.path)
        #expect(listing == FolderListing(files: ["Z.md", "a-b.md", "a/z.md", "a/é.md", "b.md"]))
        #expect(
            try listFolder(folder.path, hidden: true).files
                == [".git/config", "Z.md", "a-b.md", "a/.hidden", "a/z.md", "a/é.md", "b.md"])
    }

    @Test func whatIsNotListedIsReported() throws {
        let other = try TemporaryFolder()
        try other.write("", to: "secret.md")
        try folder.write("", to: "inside/a.md")
        try folder.makeLink("inside/file.md", to: "a.md")
        try folder.makeLink("to-folder", to: "inside")
        try folder.makeLink("to-file", to: other.path("secret.md"))
        try folder.makeLink("to-other", to: other.path)
        try folder.makeLink("nowhere", to: "missing")
        try folder.makeLink("self", to: "self")
        try folder.makeLink("inside/up", to: "..")
        #expect(mkfifo(folder.path("pipe"), 0o666) == 0)
        let name = Array("\(folder.path)/caf".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
        #expect(creat(name, 0o666) >= 0)

        let listing = try listFolder(folder.path)
        #expect(listing.files == ["inside/a.md", "inside/file.md", "to-folder/a.md", "to-folder/file.md"])
        #expect(
            listing.problems == [
                .init(path: "caf\u{FFFD}", reason: .nameIsNotUTF8),
                .init(path: "inside/up", reason: .linkLoops(to: folder.path)),
                .init(path: "nowhere", reason: .linkIsBroken(to: "missing")),
                .init(path: "pipe", reason: .notAFile),
                .init(path: "self", reason: .linkLoops(to: "self")),
                .init(path: "to-file", reason: .linkLeadsOut(to: other.path("secret.md"))),
                .init(path: "to-folder/up", reason: .linkLoops(to: folder.path)),
                .init(path: "to-other", reason: .linkLeadsOut(to: other.path)),
            ])
    }

    @Test func aFolderTooDeepIsReported() throws {
        try folder.makeFolder(Array(repeating: "d", count: 110).joined(separator: "/"))
        let listing = try listFolder(folder.path)
        #expect(listing.problems.map(\.reason) == [.tooDeep])
    }
}
