import Glibc

/// A name in a folder, and what bears it.
public struct FolderEntry: Sendable {
    /// The name as the file system holds it, ended by a zero byte; not always UTF-8.
    public let rawName: [CChar]
    public let kind: Kind

    public enum Kind: Sendable {
        case file, folder, link
        /// A pipe, device or socket.
        case other
    }

    /// The name, or nil where it is not UTF-8.
    public var name: String? { String(validating: bytes, as: UTF8.self) }

    /// The name for a message, with U+FFFD where it is not UTF-8.
    public var shownName: String { String(decoding: bytes, as: UTF8.self) }

    private var bytes: some Collection<UInt8> { rawName.dropLast().lazy.map { UInt8(bitPattern: $0) } }
}

/// What stands in an open folder, without `.` and `..`, in byte order of the names.
///
/// - Throws: the error number.
public func entries(of folder: borrowing Descriptor) throws(Errno) -> [FolderEntry] {
    // fdopendir takes over its descriptor, and so gets one of its own, with a reading position of its own.
    let number = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw .latest }
    guard let stream = fdopendir(number) else {
        let error = Errno.latest
        close(number)
        throw error
    }
    defer { closedir(stream) }
    guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { throw Errno(EIO) }
    var entries: [FolderEntry] = []
    while true {
        errno = 0
        guard let entry = readdir(stream) else {
            if errno != 0 { throw .latest }
            break
        }
        // The record is only as long as its name, so the name must not be copied as the array of the declaration.
        let name = (UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: CChar.self)
        guard strcmp(name, ".") != 0, strcmp(name, "..") != 0 else { continue }
        let kind = try kind(entry.pointee.d_type, of: name, in: folder.number)
        entries.append(
            FolderEntry(rawName: Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1)), kind: kind))
    }
    return entries.sorted { strcmp($0.rawName, $1.rawName) < 0 }
}

private func kind(
    _ type: UInt8, of name: UnsafePointer<CChar>, in folder: Int32
) throws(Errno) -> FolderEntry.Kind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
        let status = try status(of: name, in: folder)
        return status.isFile ? .file : status.isFolder ? .folder : status.isLink ? .link : .other
    default: return .other
    }
}

/// Whether one path stands before the other in byte order, which no locale changes.
public func precedesInBytes(_ left: String, _ right: String) -> Bool {
    var left = left
    var right = right
    return left.withUTF8 { left in
        right.withUTF8 { right in
            let shared = min(left.count, right.count)
            let order = shared == 0 ? 0 : memcmp(left.baseAddress!, right.baseAddress!, shared)
            return order == 0 ? left.count < right.count : order < 0
        }
    }
}
