import Glibc
import Platform

/// The folder beside the output in which the new site is put together. It bears a manifest from its first moment, by
/// which the next build knows what a killed one has left.
final class Staging: Sendable {
    private let folder: Descriptor

    /// Makes the folder. The caller holds the build lock and has swept the place.
    init(_ place: OutputPlace, in parent: Int32) throws(Errno) {
        guard mkdirat(parent, place.stagingName, 0o777) == 0 else { throw .latest }
        folder = try Descriptor(place.stagingName, in: parent, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        try write(Manifest(files: []).bytes, named: Manifest.name)
    }

    /// Whether anything stands where the folder is to be made.
    static func isOccupied(_ place: OutputPlace, in parent: Int32) -> Bool {
        (try? status(of: place.stagingName, in: parent)) != nil
    }

    /// Removes what a stopped build has left, and nothing else. The caller holds the build lock.
    static func sweep(_ place: OutputPlace, in parent: Int32) throws(OutputError) {
        do throws(Errno) {
            if try FolderContents(
                of: Descriptor(place.stagingName, in: parent, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
            ).isReplaceable {
                return try removeTree(place.stagingName, in: parent)
            }
        } catch {
            if error.code == ENOENT { return }
            guard error.code == ELOOP || error.code == ENOTDIR else {
                throw .system(error, at: "\(place.parent)/\(place.stagingName)")
            }
        }
        throw .refused(
            .outputStaging, "“\(place.parent)/\(place.stagingName)” is in the way: Strapline did not make it",
            remedy: "Move it away, or choose another folder with --output")
    }

    /// For the exchange, and for the permissions of the whole.
    var number: Int32 { folder.number }

    /// Writes a new file; `EEXIST` where there is one.
    func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws(Errno) {
        let file = try create(path)
        try file.write(bytes)
        try file.close()
    }

    /// A new empty file, open for writing, in folders that are made where they are missing.
    func create(_ path: String) throws(Errno) -> Descriptor {
        do throws(Errno) { return try createInFolder(path) } catch { guard error.code == ENOENT else { throw error } }
        try makeFolders(above: path)
        return try createInFolder(path)
    }

    /// Gives the file at `path` of the old site the same name here: as the same file, or as a copy where the file
    /// system does not link.
    func carryOver(_ path: String, from old: OldSite) throws(Errno) {
        var answer = link(path, from: old)
        if answer == ENOENT {
            try makeFolders(above: path)
            answer = link(path, from: old)
        }
        switch answer {
        case 0: return
        case EXDEV, EMLINK, EPERM, EOPNOTSUPP, ENOSYS: try copy(path, from: old)
        default: throw Errno(answer)
        }
    }

    /// Writes the manifest over the empty one, whole or not at all.
    func write(_ manifest: [UInt8]) throws(Errno) {
        let draft = Manifest.name + ".new"
        try write(manifest, named: draft)
        guard renameat(folder.number, draft, folder.number, Manifest.name) == 0 else { throw .latest }
    }

    private func write(_ bytes: [UInt8], named name: String) throws(Errno) {
        let file = try create(name)
        try file.write(bytes)
        try file.close()
    }

    private func createInFolder(_ path: String) throws(Errno) -> Descriptor {
        try Descriptor(path, in: folder.number, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    }

    private func link(_ path: String, from old: OldSite) -> Int32 {
        linkat(old.number, path, folder.number, path, 0) == 0 ? 0 : errno
    }

    private func copy(_ path: String, from old: OldSite) throws(Errno) {
        let source = try Descriptor(path, in: old.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        let target = try create(path)
        while true {
            let piece = try bytes(of: source, count: 1 << 20)
            if piece.isEmpty { break }
            try target.write(piece)
        }
        try target.close()
    }

    /// Several threads may make the same folder; the second finds it made.
    private func makeFolders(above path: String) throws(Errno) {
        for slash in path.utf8.indices where path.utf8[slash] == UInt8(ascii: "/") {
            let folderPath = String(path[..<slash])
            guard mkdirat(folder.number, folderPath, 0o777) == 0 || errno == EEXIST else { throw .latest }
        }
    }
}
