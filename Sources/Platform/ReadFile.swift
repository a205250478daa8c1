import Glibc

/// The bytes of a file, read once into an array of exactly its size.
///
/// Only ordinary files are read: a pipe or a device in a content folder is an error and never waited for. A symbolic
/// link is followed; `listFolder` has said where it leads.
///
/// - Parameter limit: the most bytes that are accepted.
public func readFile(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    let refusal: FileError.Reason
    do throws(Errno) {
        let file = try Descriptor(path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
        let status = try file.status()
        let size = Int(status.st_size)
        if status.isFile && size <= limit { return try bytes(of: file, count: size) }
        refusal = status.isFile ? .tooLarge(size: size, limit: limit) : .notAFile
    } catch {
        throw FileError(path: path, code: error.code)
    }
    throw FileError(path: path, reason: refusal)
}

/// The next bytes of an open file, at most `count`; fewer where it ends before.
public func bytes(of file: borrowing Descriptor, count: Int) throws(Errno) -> [UInt8] {
    var failure: Errno?
    let number = file.number
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
        while initialised < count {
            let got = read(number, buffer.baseAddress! + initialised, count - initialised)
            if got > 0 {
                initialised += got
            } else if got == 0 {
                break
            } else if errno != EINTR {
                failure = .latest
                break
            }
        }
    }
    if let failure { throw failure }
    return bytes
}
