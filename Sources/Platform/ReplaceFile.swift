internal import Glibc

/// Makes `bytes` the content of the file at `path`, so that every reader sees the old content or the new one, whole: a
/// new file is written beside it and takes its name.
public func replaceFile(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let beside = path + ".new"
    do throws(Errno) {
        let file = try Descriptor(beside, flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: 0o666)
        try file.write(bytes)
        try file.close()
        guard rename(beside, path) == 0 else { throw .latest }
    } catch {
        unlink(beside)
        throw FileError(path: path, code: error.code)
    }
}
