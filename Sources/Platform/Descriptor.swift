public import Glibc

/// An open file or folder, closed when its owner lets go of it.
public struct Descriptor: ~Copyable, Sendable {
    public let number: Int32

    /// Takes over a descriptor that is open.
    public init(owning number: Int32) { self.number = number }

    /// Opens `path`, relative to an open folder where it is not absolute.
    ///
    /// - Parameters:
    ///   - flags: as for openat(2); close-on-exec is added, so that no child process keeps a file or a lock.
    ///   - mode: the permissions of a file that is created, before the umask.
    /// - Throws: the error number.
    public init(
        _ path: UnsafePointer<CChar>, in folder: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0o666
    ) throws(Errno) {
        while true {
            let number = openat(folder, path, flags | O_CLOEXEC, mode)
            if number >= 0 {
                self.number = number
                return
            }
            if errno != EINTR { throw .latest }
        }
    }

    /// Closes it now, for the answer that a deinitialiser cannot give: a full disk may show only here.
    public consuming func close() throws(Errno) {
        let result = Glibc.close(number)
        let code = Errno.latest
        discard self
        // Linux has closed the descriptor even where a signal interrupted the call.
        if result != 0, code.code != EINTR { throw code }
    }

    deinit { _ = Glibc.close(number) }

    /// What the system knows of the open file.
    public func status() throws(Errno) -> stat {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .latest }
        return status
    }

    /// Writes every byte.
    public func write(_ bytes: [UInt8]) throws(Errno) {
        // Array's own withUnsafeBytes rethrows untyped.
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(Errno) in try Self.write(bytes, to: number) }
        }
        try result.get()
    }

    /// Writes every byte.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(Errno) {
        try Self.write(bytes, to: number)
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to number: Int32) throws(Errno) {
        var count = 0
        while count < bytes.count {
            let put = Glibc.write(number, bytes.baseAddress! + count, bytes.count - count)
            if put >= 0 {
                count += put
            } else if errno != EINTR {
                throw .latest
            }
        }
    }
}

/// An answer of the system, as its error number.
public struct Errno: Error, Sendable, Hashable {
    public let code: Int32

    public init(_ code: Int32) { self.code = code }

    /// The error of the call just made.
    public static var latest: Errno { Errno(errno) }
}

extension stat {
    public var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
    public var isFile: Bool { st_mode & S_IFMT == S_IFREG }
    public var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
    /// Whether both are the same file or folder, whatever their names.
    public func isSame(as other: stat) -> Bool { st_dev == other.st_dev && st_ino == other.st_ino }
}

/// What the system knows of a name in an open folder; of a symbolic link itself, not of what it points to.
///
/// - Throws: the error number, `ENOENT` where there is no such name.
public func status(of name: UnsafePointer<CChar>, in folder: Int32 = AT_FDCWD) throws(Errno) -> stat {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .latest }
    return status
}
