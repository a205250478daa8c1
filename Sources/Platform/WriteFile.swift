public import Glibc

/// Writes a file, over what was there, in folders that are made where they are missing.
///
/// - Throws: the error number.
public func writeFile(_ bytes: [UInt8], to path: String) throws(Errno) {
    try makeFolders(above: path)
    let file = try Descriptor(path, flags: O_WRONLY | O_CREAT | O_TRUNC)
    try file.write(bytes)
    try file.close()
}

/// Makes the folders that a path stands in, where they are missing.
///
/// - Throws: the error number.
public func makeFolders(above path: String) throws(Errno) {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
        made += made.isEmpty && !path.hasPrefix("/") ? part : "/" + part
        guard !made.isEmpty, mkdir(made, 0o777) != 0, errno != EEXIST else { continue }
        throw .latest
    }
}

/// A new empty folder for what is needed for a moment, by its path after all links. Whoever asks for it removes it.
///
/// - Throws: the error number.
public func makeTemporaryFolder() throws(Errno) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/strapline-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .latest }
    guard let path = template.withUnsafeBufferPointer({ $0.baseAddress.flatMap { realpath($0, nil) } }) else {
        throw .latest
    }
    defer { free(path) }
    return String(cString: path)
}

/// Removes a folder and what is in it, as far as that can be done. A symbolic link is removed and never followed.
public func removeFolder(_ path: String) {
    if let folder = try? Descriptor(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW) {
        for entry in (try? entries(of: folder)) ?? [] {
            if entry.kind == .folder {
                removeFolder(path + "/" + entry.shownName)
            } else {
                unlinkat(folder.number, entry.rawName, 0)
            }
        }
    }
    rmdir(path)
}
