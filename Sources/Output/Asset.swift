import Diagnostics
import Glibc
import Platform

/// A file of the content that is published as it stands, read in pieces of 1 MiB.
final class Asset {
    private let path: String
    private let file: Descriptor
    /// In bytes.
    let size: Int

    private static let piece = 1 << 20

    /// Opens the file; only ordinary files are published.
    init(_ path: String) throws(OutputError) {
        self.path = path
        do throws(Errno) {
            file = try Descriptor(path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
            let status = try file.status()
            guard status.isFile else { throw Errno(ENXIO) }
            size = Int(status.st_size)
        } catch {
            throw Self.unreadable(path, error)
        }
    }

    /// Whether the file is one piece, and so needs no second reading to be compared and written.
    var isSmall: Bool { size <= Self.piece }

    /// All bytes of the file.
    func bytes() throws(OutputError) -> [UInt8] {
        var whole: [UInt8] = []
        _ = try read { (piece) throws(OutputError) in
            if whole.isEmpty { whole = piece } else { whole += piece }
            return true
        }
        return whole
    }

    /// Reads the file from its beginning and hands out its pieces in order, until the closure answers false.
    ///
    /// - Returns: the hash of all pieces, and whether they are the whole file.
    func read(_ take: ([UInt8]) throws(OutputError) -> Bool) throws(OutputError) -> (
        hash: ContentHash, isWhole: Bool
    ) {
        var stream = ContentHashStream()
        var count = 0
        guard lseek(file.number, 0, SEEK_SET) == 0 else { throw Self.unreadable(path, .latest) }
        while true {
            let piece: [UInt8]
            do throws(Errno) {
                piece = try Platform.bytes(of: file, count: min(Self.piece, size - count + 1))
            } catch {
                throw Self.unreadable(path, error)
            }
            if piece.isEmpty { break }
            count += piece.count
            guard count <= size else { break }
            piece.withUnsafeBytes { stream.add($0) }
            guard try take(piece) else { return (stream.finish(), false) }
        }
        guard count == size else {
            throw .refused(
                .outputAsset, at: Place(file: path), "“\(path)” changed while it was being copied",
                remedy: "Build again when the file is complete")
        }
        return (stream.finish(), true)
    }

    private static func unreadable(_ path: String, _ error: Errno) -> OutputError {
        let error = FileError(path: path, code: error.code)
        return .refused(
            .outputAsset, at: Place(file: path), "“\(path)” \(error.words)",
            remedy: "Check that the file is there and may be read, and build again")
    }
}
