import CPlatform
import Glibc
import Platform

/// The right to write an output folder: a locked file beside it. The lock dies with its process, however that ends; the
/// file is removed by its owner, or by the next build.
final class BuildLock: Sendable {
    private let file: Descriptor
    private let name: String
    private let parent: Int32

    /// Takes the lock.
    ///
    /// - Parameter parent: the open folder that holds the output folder; open for as long as the lock is held.
    /// - Throws: where another process holds it.
    static func take(_ place: OutputPlace, in parent: Int32) throws(OutputError) -> BuildLock {
        guard let lock = try open(place, in: parent, flags: O_CREAT) else {
            throw .system(Errno(ENOENT), at: place.parent)
        }
        return lock
    }

    /// Takes over the lock file that a stopped build has left; nil where there is none.
    ///
    /// - Throws: where a living process holds it.
    static func takeOver(_ place: OutputPlace, in parent: Int32) throws(OutputError) -> BuildLock? {
        try open(place, in: parent, flags: 0)
    }

    private static func open(_ place: OutputPlace, in parent: Int32, flags: Int32) throws(OutputError) -> BuildLock? {
        while let file = try openFile(place, in: parent, flags: flags) {
            let text = String(decoding: (try? bytes(of: file, count: 64)) ?? [], as: UTF8.self)
            guard text.isEmpty || text.hasPrefix(firstWord) else { throw notOurs(place) }
            let answer = platform_try_lock(file.number)
            guard answer == 0 else {
                throw answer == EWOULDBLOCK ? busy(place, holder: text) : .system(Errno(answer), at: place.parent)
            }
            // Between opening and locking, the owner before may have removed the file: then this lock is on a file
            // that no one else will find, and counts for nothing.
            guard let mine = try? file.status(), let found = try? status(of: place.lockName, in: parent),
                mine.isSame(as: found)
            else { continue }
            return BuildLock(file, name: place.lockName, parent: parent)
        }
        return nil
    }

    private static func openFile(
        _ place: OutputPlace, in parent: Int32, flags: Int32
    ) throws(OutputError) -> Descriptor? {
        do throws(Errno) {
            return try Descriptor(place.lockName, in: parent, flags: O_RDWR | O_NOFOLLOW | O_NONBLOCK | flags)
        } catch {
            switch error.code {
            case ENOENT: return nil
            case ELOOP, EISDIR, ENXIO: throw notOurs(place)
            default: throw .system(error, at: place.parent)
            }
        }
    }

    private init(_ file: consuming Descriptor, name: String, parent: Int32) {
        // For the message of a second build only, so that a failure does not matter.
        _ = ftruncate(file.number, 0)
        let text = Array("\(Self.firstWord)\(getpid())\n".utf8)
        _ = pwrite(file.number, text, text.count, 0)
        self.file = file
        self.name = name
        self.parent = parent
    }

    deinit {
        // First the name, then (as the descriptor closes) the lock: no one can find the file unlocked.
        _ = unlinkat(parent, name, 0)
    }

    private static let firstWord = "strapline "

    private static func busy(_ place: OutputPlace, holder: String) -> OutputError {
        let process = holder.dropFirst(firstWord.count).prefix { $0.isNumber }
        return .refused(
            .outputBusy,
            "Another build\(process.isEmpty ? "" : " (process \(process))") is writing “\(place.shown)” at this moment",
            remedy: "Wait until it has ended, and build again")
    }

    private static func notOurs(_ place: OutputPlace) -> OutputError {
        .refused(
            .outputStaging, "“\(place.parent)/\(place.lockName)” is in the way: Strapline did not make it",
            remedy: "Move it away, or choose another folder with --output")
    }
}
