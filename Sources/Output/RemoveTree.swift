import Glibc
import Platform

/// Removes a folder and all that is in it. A symbolic link is removed and never followed.
///
/// What can be removed is, even where something else cannot; then the manifest stays, and with it the sign of whose the
/// rest is.
///
/// - Throws: the first error.
func removeTree(_ name: UnsafePointer<CChar>, in parent: Int32) throws(Errno) {
    let folder = try Descriptor(name, in: parent, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    var failure: Errno?
    let all = try entries(of: folder)
    let manifest = all.filter { $0.name == Manifest.name }
    for entry in all where entry.name != Manifest.name {
        do throws(Errno) { try remove(entry, in: folder.number) } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
    for entry in manifest { try remove(entry, in: folder.number) }
    guard unlinkat(parent, name, AT_REMOVEDIR) == 0 else { throw .latest }
}

private func remove(_ entry: FolderEntry, in folder: Int32) throws(Errno) {
    if entry.kind == .folder { return try removeTree(entry.rawName, in: folder) }
    guard unlinkat(folder, entry.rawName, 0) == 0 else { throw .latest }
}
