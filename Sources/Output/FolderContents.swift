import Glibc
import Platform

/// What stands at the top of a folder that may have to make room: enough to tell whether it is Strapline's to replace.
struct FolderContents {
    /// An ordinary file `.gitignore`, which is carried over to the new site.
    let hasGitignore: Bool
    /// The bytes of the manifest, or nil where there is none.
    let manifest: [UInt8]?
    /// Everything else that is someone's.
    let others: [FolderEntry]

    init(of folder: borrowing Descriptor) throws(Errno) {
        let all = try entries(of: folder)
        hasGitignore = all.contains { $0.kind == .file && $0.name == ".gitignore" }
        let hasManifest = all.contains { $0.kind == .file && $0.name == Manifest.name }
        others = all.filter { entry in
            entry.kind != .file || ![".gitignore", Manifest.name].contains(entry.name) && !isLitter(entry.name)
        }
        guard hasManifest else {
            manifest = nil
            return
        }
        let file = try Descriptor(Manifest.name, in: folder.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        manifest = try bytes(of: file, count: Int(try file.status().st_size))
    }

    /// Whether Strapline may replace or remove the folder. An empty manifest is that of a build that was stopped at once.
    var isReplaceable: Bool {
        guard let manifest else { return others.isEmpty }
        return manifest.isEmpty || manifest.starts(with: Manifest.firstWord.utf8)
    }
}

/// Whether a name is that of a file that desktops leave in every folder they show, and no one misses.
func isLitter(_ name: (some StringProtocol)?) -> Bool {
    switch name {
    case ".DS_Store", "Thumbs.db", "desktop.ini": true
    default: false
    }
}
