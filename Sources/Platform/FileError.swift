import CPlatform
import Glibc

/// Why a file or folder could not be read.
public struct FileError: Error, Sendable, Hashable {
    /// The path as it was asked for.
    public let path: String
    public let reason: Reason

    public enum Reason: Sendable, Hashable {
        case missing
        case noPermission
        /// It is a folder, pipe, device or socket where a file was wanted.
        case notAFile
        /// It, or what stands in its place above it, is something else where a folder was wanted.
        case notAFolder
        /// Sizes in bytes.
        case tooLarge(size: Int, limit: Int)
        /// Any other answer of the system, as its error number.
        case system(Int32)
    }

    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// - Parameter code: the system's error number.
    public init(path: String, code: Int32) {
        let reason: Reason =
            switch code {
            case ENOENT: .missing
            case EACCES, EPERM: .noPermission
            case ENOTDIR: .notAFolder
            case ENXIO: .notAFile
            default: .system(code)
            }
        self.init(path: path, reason: reason)
    }

    /// What happened, as the end of a sentence that begins with the path: "does not exist".
    public var words: String {
        switch reason {
        case .missing: "does not exist"
        case .noPermission: "may not be read: the permission is missing"
        case .notAFile: "is not a file"
        case .notAFolder: "is not a folder"
        case .tooLarge(let size, let limit): "is too large: \(size) bytes, where \(limit) are the most"
        case .system(let code): "could not be read: \(systemMessage(code))"
        }
    }
}

/// The system's own words for an error number, in English whatever the locale.
public func systemMessage(_ code: Int32) -> String {
    String(cString: platform_message(code))
}
