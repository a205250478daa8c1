public import Glibc

/// The files below a folder.
public struct FolderListing: Sendable, Hashable {
    /// Paths relative to the folder, in byte order.
    public var files: [String]
    /// What stands there but was not listed, in byte order of the paths.
    public var problems: [Problem]

    public init(files: [String] = [], problems: [Problem] = []) {
        self.files = files
        self.problems = problems
    }

    public struct Problem: Sendable, Hashable {
        /// Relative to the folder; a name that is not UTF-8 is shown with U+FFFD.
        public let path: String
        public let reason: Reason

        public init(path: String, reason: Reason) {
            self.path = path
            self.reason = reason
        }
    }

    public enum Reason: Sendable, Hashable {
        /// A symbolic link out of the folder, to this absolute path.
        case linkLeadsOut(to: String)
        /// A symbolic link to nothing, as it is written.
        case linkIsBroken(to: String)
        /// A symbolic link that leads back to a folder around it, or a link inside a folder that was itself reached
        /// through a link: following those could go on for ever.
        case linkLoops(to: String)
        /// A symbolic link where links are not followed.
        case link
        /// A pipe, device or socket.
        case notAFile
        case nameIsNotUTF8
        /// More than 100 folders in one another.
        case tooDeep
        /// A folder that could not be read, with the system's error number.
        case unreadable(Int32)
    }
}

/// All files below `root`, found without following a link out of it. Nothing is dropped in silence: what is not listed
/// is a problem, except names with a leading dot where `hidden` is false.
///
/// - Parameters:
///   - hidden: whether names with a leading dot count.
///   - followingLinks: whether symbolic links to files and folders inside `root` are followed; otherwise each is a
///     problem.
/// - Throws: where `root` itself cannot be read.
public func listFolder(
    _ root: String, hidden: Bool = false, followingLinks: Bool = true
) throws(FileError) -> FolderListing {
    guard let realRoot = resolved(root) else { throw FileError(path: root, code: errno) }
    var walk = FolderWalk(root: realRoot, hidden: hidden, followingLinks: followingLinks)
    do throws(Errno) {
        let folder = try Descriptor(root, flags: O_RDONLY | O_DIRECTORY)
        walk.visit(try entries(of: folder), of: folder, path: "", around: [realRoot], throughLink: false)
    } catch {
        throw FileError(path: root, code: error.code)
    }
    walk.listing.files.sort(by: precedesInBytes)
    walk.listing.problems.sort { precedesInBytes($0.path, $1.path) }
    return walk.listing
}

/// The absolute path that `path` means after all links, or nil with `errno` set.
public func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
}

/// Whether an absolute path is `folder` or stands inside it.
public func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || folder == "/" || path.utf8.starts(with: (folder + "/").utf8)
}

private struct FolderWalk {
    let root: String
    let hidden: Bool
    let followingLinks: Bool
    var listing = FolderListing()

    /// - Parameter around: the real paths of the folders that are being visited, outermost first.
    mutating func visit(
        _ entries: [FolderEntry], of folder: borrowing Descriptor, path: String, around: [String], throughLink: Bool
    ) {
        for entry in entries {
            guard hidden || entry.rawName.first != CChar(bitPattern: UInt8(ascii: ".")) else { continue }
            guard let name = entry.name else {
                report(path + entry.shownName, .nameIsNotUTF8)
                continue
            }
            let entryPath = path + name
            switch entry.kind {
            case .file: listing.files.append(entryPath)
            case .other: report(entryPath, .notAFile)
            case .folder:
                descend(name, of: folder, path: entryPath, real: nil, around: around, throughLink: throughLink)
            case .link: follow(name, of: folder, path: entryPath, around: around, throughLink: throughLink)
            }
        }
    }

    private mutating func descend(
        _ name: String, of folder: borrowing Descriptor, path: String, real: String?, around: [String],
        throughLink: Bool
    ) {
        guard around.count <= 100 else { return report(path, .tooDeep) }
        let noFollow = real == nil ? O_NOFOLLOW : 0
        do throws(Errno) {
            let inner = try Descriptor(name, in: folder.number, flags: O_RDONLY | O_DIRECTORY | noFollow)
            let real = real ?? "\(around.last ?? root)/\(name)"
            visit(
                try entries(of: inner), of: inner, path: path + "/", around: around + [real], throughLink: throughLink)
        } catch {
            report(path, .unreadable(error.code))
        }
    }

    private mutating func follow(
        _ name: String, of folder: borrowing Descriptor, path: String, around: [String], throughLink: Bool
    ) {
        guard followingLinks else { return report(path, .link) }
        guard let target = resolved("\(around.last ?? root)/\(name)") else {
            let code = errno
            let written = linkText(name, in: folder.number)
            return report(path, code == ELOOP ? .linkLoops(to: written) : .linkIsBroken(to: written))
        }
        guard isInside(target, root) else { return report(path, .linkLeadsOut(to: target)) }
        guard let status = try? status(of: target) else { return report(path, .linkIsBroken(to: target)) }
        if status.isFile {
            listing.files.append(path)
        } else if !status.isFolder {
            report(path, .notAFile)
        } else if throughLink || around.contains(target) {
            report(path, .linkLoops(to: target))
        } else {
            descend(name, of: folder, path: path, real: target, around: around, throughLink: true)
        }
    }

    private mutating func report(_ path: String, _ reason: FolderListing.Reason) {
        listing.problems.append(.init(path: path, reason: reason))
    }
}

/// What a symbolic link says, as it is written; empty where it cannot be read.
public func linkText(_ name: UnsafePointer<CChar>, in folder: Int32 = AT_FDCWD) -> String {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
        count = buffer.withMemoryRebound(to: CChar.self) { max(0, readlinkat(folder, name, $0.baseAddress!, $0.count)) }
    }
    return String(decoding: bytes, as: UTF8.self)
}
