import Diagnostics
import Glibc
import Platform

extension OutputError {
    /// What an answer of the system means to someone who publishes documents.
    ///
    /// - Parameter path: what could not be written, read or moved, as the reader knows it.
    static func system(_ error: Errno, at path: String) -> OutputError {
        switch error.code {
        case ENOSPC, EDQUOT:
            let cause = error.code == EDQUOT ? "The disk quota is used up" : "The disk is full"
            return .refused(
                .outputDiskFull, "\(cause): “\(path)” could not be written",
                remedy: "Free some space on that disk and build again; the published site is untouched")
        case EROFS:
            return .refused(
                .outputReadOnly, "“\(path)” is on a disk that can only be read",
                remedy: "Choose another folder with --output, or have the disk made writable; the published site is "
                    + "untouched")
        case EACCES, EPERM:
            return .refused(
                .outputNoPermission, "The permission to write “\(path)” is missing",
                remedy: "Ask whoever looks after the computer for the permission to write there, or choose another "
                    + "folder with --output; the published site is untouched")
        case EBUSY:
            return .refused(
                .outputMountPoint, "“\(path)” is a mount point, which cannot be moved aside",
                remedy: "Mount the folder above it instead, or choose a folder inside it with --output; the published "
                    + "site is untouched")
        case ENAMETOOLONG:
            return .refused(
                .outputFileName, "The name of “\(path)” is too long for this disk",
                remedy: "Shorten the name of the file or heading that it comes from; the published site is untouched")
        default:
            return .refused(
                .outputWriteFailed, "“\(path)” could not be written: \(systemMessage(error.code))",
                remedy: "Check the disk and build again; the published site is untouched")
        }
    }
}
