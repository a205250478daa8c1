import CPlatform
import Glibc
import Platform

/// What stands in the output folder before a build: a site, or a folder that holds nothing of anyone's.
final class OldSite: Sendable {
    private let folder: Descriptor
    private let status: stat
    /// The manifest as it stands there; nil where there is none.
    let manifestBytes: [UInt8]?
    let manifest: Manifest
    let hasGitignore: Bool

    /// Opens the folder at `place`, whose parent is open.
    ///
    /// - Throws: where it may not be replaced.
    init(_ place: OutputPlace, in parent: Int32) throws(OutputError) {
        folder = try Self.openFolder(place, in: parent)
        let contents: FolderContents
        do throws(Errno) {
            status = try folder.status()
            contents = try FolderContents(of: folder)
        } catch {
            throw .system(error, at: place.shown)
        }
        guard contents.isReplaceable else {
            throw .refused(
                .outputNotOurs, "“\(place.shown)” holds \(counted(contents.others)) that Strapline did not make",
                remedy: "Choose another folder with --output; nothing in this one was touched",
                notes: examples(contents.others.map(\.shownName)))
        }
        hasGitignore = contents.hasGitignore
        manifestBytes = contents.manifest
        guard let manifest = contents.manifest.map({ Manifest($0) }) ?? Manifest(files: []) else {
            throw .refused(
                .outputManifest, "The list of files in “\(place.shown)/\(Manifest.name)” cannot be read",
                remedy: "Rename “\(place.shown)” and build again; delete the renamed folder when the new site is right")
        }
        self.manifest = manifest
        try refuseForeignFiles(place)
    }

    private static func openFolder(_ place: OutputPlace, in parent: Int32) throws(OutputError) -> Descriptor {
        do throws(Errno) {
            return try Descriptor(place.name, in: parent, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        } catch {
            throw .system(error, at: place.shown)
        }
    }

    /// The descriptor to open the old site's files from.
    var number: Int32 { folder.number }

    /// Whether the same folder still stands at its name.
    func stillStands(_ name: String, in parent: Int32) -> Bool {
        guard let now = try? Platform.status(of: name, in: parent) else { return false }
        return now.isSame(as: status)
    }

    /// Whether the file at a path of the site holds exactly these bytes. Allocates nothing.
    func holds(_ bytes: UnsafeRawBufferPointer, at path: String) -> Bool {
        guard let file = openFile(path, size: bytes.count) else { return false }
        return platform_next_bytes_are(file.number, bytes.baseAddress, bytes.count) == 1
    }

    /// The file at a path of the site, open for reading, where it is an ordinary file of exactly this size in bytes.
    func openFile(_ path: String, size: Int) -> Descriptor? {
        guard let file = try? Descriptor(path, in: folder.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
            let status = try? file.status(), status.isFile, Int(status.st_size) == size
        else { return nil }
        return file
    }

    /// Gives the folder that takes this one's place the same permissions and owner, as far as the process may: who may
    /// read a site, and who may build it, was decided for this folder.
    func passPermissions(to newFolder: Int32) {
        if fchown(newFolder, status.st_uid, status.st_gid) != 0 { _ = fchown(newFolder, uid_t.max, status.st_gid) }
        _ = fchmod(newFolder, status.st_mode & 0o7777 | 0o700)
    }

    /// Replacing the folder removes what is in it, so all of it must be the site's.
    private func refuseForeignFiles(_ place: OutputPlace) throws(OutputError) {
        let listing: FolderListing
        do throws(FileError) {
            listing = try listFolder(place.path, hidden: true, followingLinks: false)
        } catch {
            throw .refused(
                .outputNoPermission, "“\(error.path)” \(error.words)",
                remedy: "Ask whoever looks after the computer for the permission to read it")
        }
        var foreign: [String] = listing.problems.map(\.path)
        var known = manifest.files[...]
        for path in listing.files {
            while let next = known.first, precedesInBytes(next.path, path) { known.removeFirst() }
            if let next = known.first, next.path.utf8.elementsEqual(path.utf8) { continue }
            if path == Manifest.name || path == ".gitignore" || isLitter(path.split(separator: "/").last) { continue }
            foreign.append(path)
        }
        guard foreign.isEmpty else {
            throw .refused(
                .outputForeignFiles, "“\(place.shown)” holds \(counted(foreign)) that Strapline did not make",
                remedy: "Move what is needed out of “\(place.shown)”, delete the rest of it, and build again",
                notes: examples(foreign))
        }
    }
}

private func counted(_ items: [some Any]) -> String {
    items.count == 1 ? "a file or folder" : "\(items.count) files or folders"
}

private func examples(_ paths: [String]) -> [String] { paths.prefix(3).map { "For instance “\($0)”" } }
