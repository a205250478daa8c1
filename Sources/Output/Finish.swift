import CPlatform
public import Diagnostics
import Glibc
import Platform

/// What has become of a site that was put together.
public struct PublishedSite: Sendable {
    /// The list of the site's files, as it stands in the site.
    public let manifest: Manifest
    /// Whether the site differs from the one that stood before; otherwise nothing was touched.
    public let isNew: Bool
    /// How many files are new or differ.
    public let written: Int
    /// How many files stood there before with the same bytes.
    public let unchanged: Int
    /// How many files of the old site are not in the new one.
    public let removed: Int
    /// What does not stand in the way: a warning where the old site could not be removed completely.
    public let findings: Diagnostics
}

extension StagedSite {
    /// Puts the new site in the place of the old one, in one step, and removes the old one.
    ///
    /// - Parameter jobs: how many threads take unchanged files over.
    /// - Throws: where the old site still stands; it then stands as it was.
    public func finish(jobs: Int = 1) throws(OutputError) -> PublishedSite {
        try refuseIfInterrupted()
        let files = files
        let manifest = Manifest(files: try inOrder(files))
        let bytes = manifest.bytes
        let isNew = isStaged || old?.manifestBytes != bytes
        var findings = Diagnostics()
        if isNew {
            try complete(try staging(), with: files.unchanged.map(\.path), manifest: bytes, jobs: jobs)
            try refuseIfInterrupted()
            try refuseIfReplaced()
            try swap()
            findings = removeOldSite()
        }
        close()
        return PublishedSite(
            manifest: manifest, isNew: isNew, written: files.written.count, unchanged: files.unchanged.count,
            removed: standing.count(missingFrom: manifest), findings: findings)
    }

    private func inOrder(_ files: SiteFiles) throws(OutputError) -> [SiteFile] {
        let files = (files.written + files.unchanged).sorted { precedesInBytes($0.path, $1.path) }
        for (file, next) in zip(files, files.dropFirst()) where file.path.utf8.elementsEqual(next.path.utf8) {
            throw twoFiles(file.path)
        }
        return files
    }

    /// Makes the staged site whole, and has the disk hold it.
    private func complete(
        _ staging: Staging, with unchanged: [String], manifest: [UInt8], jobs: Int
    ) throws(OutputError) {
        if let old {
            let carried = unchanged + (old.hasGitignore ? [".gitignore"] : [])
            _ = try parallelMap(count: carried.count, jobs: jobs) { (index) throws(OutputError) in
                try self.refuseIfInterrupted()
                do throws(Errno) {
                    try staging.carryOver(carried[index], from: old)
                } catch {
                    throw error.code == ENOENT ? self.changed() : self.refusal(of: carried[index], error)
                }
            }
            old.passPermissions(to: staging.number)
        }
        do throws(Errno) {
            try staging.write(manifest)
            let answer = platform_sync_file_system(staging.number)
            guard answer == 0 else { throw Errno(answer) }
        } catch {
            throw .system(error, at: place.shown)
        }
    }

    /// The one step in which the new site takes the old one's place. Where there was none, a plain renaming does it,
    /// which replaces nothing that has come in between but an empty folder.
    private func swap() throws(OutputError) {
        let answer =
            old == nil
            ? (renameat(parent.number, place.stagingName, parent.number, place.name) == 0 ? 0 : errno)
            : platform_exchange(parent.number, place.stagingName, place.name)
        switch answer {
        case 0: return
        case ENOENT, ENOTEMPTY, EEXIST, ENOTDIR: throw changed()
        case EINVAL, EXDEV, ENOSYS, EOPNOTSUPP:
            throw .refused(
                .outputNoSwap, "The disk that holds “\(place.shown)” cannot exchange two folders in one step",
                remedy: "Build into a folder on a local disk and copy it from there; the published site is untouched")
        default: throw .system(Errno(answer), at: place.shown)
        }
    }

    /// After the exchange the old site bears the staging folder's name.
    private func removeOldSite() -> Diagnostics {
        var findings = Diagnostics()
        guard old != nil else { return findings }
        do throws(Errno) {
            try removeTree(place.stagingName, in: parent.number)
        } catch {
            findings.add(
                .outputLeftover, at: nil,
                "The old site, now “\(place.parent)/\(place.stagingName)”, could not be removed: "
                    + systemMessage(error.code),
                remedy: "The next build tries again; if it stays, delete that folder by hand")
        }
        return findings
    }
}

extension Manifest {
    /// How many files of this site are not in the other.
    fileprivate func count(missingFrom other: Manifest) -> Int {
        var rest = other.files[...]
        return files.count { file in
            while let next = rest.first, precedesInBytes(next.path, file.path) { rest.removeFirst() }
            return rest.first.map { !$0.path.utf8.elementsEqual(file.path.utf8) } ?? true
        }
    }
}
