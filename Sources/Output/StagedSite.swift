import CPlatform
import Glibc
public import Platform
import Synchronization

/// A new site that is put together beside the one that stands, and takes its place when it is whole.
///
/// Write every file of the site, from as many threads as there are, then `finish`. A file that is already published with
/// the same bytes is not written again. Where nothing differs nothing is touched: no folder, no file, no time stamp.
/// Until `finish` returns the old site stands as it was; where the value goes away before, whatever it has written goes
/// too. A process that leaves by `exit` must `abandon` the site first.
public final class StagedSite: Sendable {
    let place: OutputPlace
    /// The folder that holds the output.
    let parent: Descriptor
    let old: OldSite?
    private let interruption: Interruption
    private let state: Mutex<State>

    private struct State: Sendable {
        /// Taken at the first difference, so that a build that changes nothing writes no lock either.
        var lock: BuildLock?
        var staging: Staging?
        var files = SiteFiles()
        var isOver = false
    }

    /// Checks that a site may be put at `path`, and sweeps away what a killed build has left beside it.
    ///
    /// - Parameters:
    ///   - path: the output folder. It need not exist; the folder that holds it must.
    ///   - sources: the folders that the site is made from, such as the content and the theme.
    ///   - home: the user's home folder, which is never replaced, nor is a folder that contains it.
    ///   - interruption: asked before every file.
    /// - Throws: where the folder may not be replaced, or another build is writing it.
    public init(
        replacing path: String, apartFrom sources: [String], home: String?, interruption: Interruption = .never
    ) throws(OutputError) {
        let place = try OutputPlace(path, apartFrom: sources, within: [".", home].compactMap(\.self))
        do throws(Errno) {
            parent = try Descriptor(place.parent, flags: O_RDONLY | O_DIRECTORY)
        } catch {
            throw .system(error, at: place.parent)
        }
        var lock = try BuildLock.takeOver(place, in: parent.number)
        if Staging.isOccupied(place, in: parent.number) {
            if lock == nil { lock = try BuildLock.take(place, in: parent.number) }
            try Staging.sweep(place, in: parent.number)
        }
        let exists = (try? status(of: place.name, in: parent.number)) != nil
        old = exists ? try OldSite(place, in: parent.number) : nil
        self.place = place
        self.interruption = interruption
        state = Mutex(State(lock: lock))
    }

    deinit { abandon() }

    /// The list of the files that the standing site has; empty where there is none.
    public var standing: Manifest { old?.manifest ?? Manifest(files: []) }

    /// Makes `bytes` the file at `path` of the new site, from the site's root, with `/` between its parts.
    @discardableResult
    public func write(_ bytes: [UInt8], to path: String) throws(OutputError) -> SiteFile {
        // Array's own withUnsafeBytes rethrows untyped.
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(OutputError) in try write(bytes, to: path) }
        }
        return try result.get()
    }

    /// Makes `bytes` the file at `path` of the new site, from the site's root, with `/` between its parts.
    @discardableResult
    public func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws(OutputError) -> SiteFile {
        try check(path)
        let isUnchanged = old?.holds(bytes, at: path) ?? false
        if !isUnchanged {
            let staging = try staging()
            do throws(Errno) { try staging.write(bytes, to: path) } catch { throw refusal(of: path, error) }
        }
        return note(SiteFile(path: path, size: bytes.count, hash: ContentHash(of: bytes)), isUnchanged: isUnchanged)
    }

    /// Makes the file at `source`, anywhere on the computer, the file at `path` of the new site. A large one is never
    /// held whole.
    @discardableResult
    public func copy(_ source: String, to path: String) throws(OutputError) -> SiteFile {
        try check(path)
        let asset = try Asset(source)
        if asset.isSmall { return try write(try asset.bytes(), to: path) }
        if let hash = try hashOfPublished(asset, at: path) {
            return note(SiteFile(path: path, size: asset.size, hash: hash), isUnchanged: true)
        }
        let hash = try write(asset, to: path)
        return note(SiteFile(path: path, size: asset.size, hash: hash), isUnchanged: false)
    }

    /// Ends the work and removes what was written; the old site stands as it was. Does nothing after `finish`.
    public func abandon() {
        state.withLock { state in
            guard !state.isOver else { return }
            state.isOver = true
            // By the next build, where it cannot be removed now.
            if state.staging != nil { try? removeTree(place.stagingName, in: parent.number) }
            state.staging = nil
            state.lock = nil
        }
    }

    // MARK: For finishing

    /// The files of the new site so far.
    var files: SiteFiles { state.withLock(\.files) }

    /// Whether anything differs so far.
    var isStaged: Bool { state.withLock { $0.staging != nil } }

    /// The folder of the new site, made at the first call, when the lock is taken as well.
    func staging() throws(OutputError) -> Staging {
        try state.withLock { (state) throws(OutputError) in
            if let staging = state.staging { return staging }
            precondition(!state.isOver, "the site is finished or abandoned")
            if state.lock == nil { state.lock = try BuildLock.take(place, in: parent.number) }
            try refuseIfReplaced()
            try Staging.sweep(place, in: parent.number)
            do throws(Errno) {
                let staging = try Staging(place, in: parent.number)
                state.staging = staging
                return staging
            } catch {
                throw .system(error, at: place.parent)
            }
        }
    }

    /// The new site has taken the old one's place: nothing is left to undo.
    func close() {
        state.withLock { state in
            state.isOver = true
            state.staging = nil
            state.lock = nil
        }
    }

    func refuseIfInterrupted() throws(OutputError) {
        if let signal = interruption.signal { throw .interrupted(signal: signal) }
    }

    /// What was compared must be what is replaced.
    func refuseIfReplaced() throws(OutputError) {
        let stands =
            old?.stillStands(place.name, in: parent.number) ?? ((try? status(of: place.name, in: parent.number)) == nil)
        guard stands else { throw changed() }
    }

    func changed() -> OutputError {
        .refused(
            .outputChanged, "“\(place.shown)” was replaced or moved while this build was running", remedy: "Build again"
        )
    }

    /// Why a file of the new site could not be written.
    func refusal(of path: String, _ error: Errno) -> OutputError {
        switch error.code {
        case EEXIST, ENOTDIR, EISDIR: twoFiles(path)
        default: .system(error, at: "\(place.shown)/\(path)")
        }
    }

    func twoFiles(_ path: String) -> OutputError {
        .refused(
            .outputTwoFiles, "Two files would be published as “\(path)”",
            remedy: "Rename one of the files that they come from")
    }
}

extension StagedSite {
    private func check(_ path: String) throws(OutputError) {
        try refuseIfInterrupted()
        guard isSitePath(path) else {
            throw .refused(
                .outputFileName, "“\(path)” is no name for a file of a site",
                remedy: "Rename the file or heading that it comes from")
        }
    }

    private func note(_ file: SiteFile, isUnchanged: Bool) -> SiteFile {
        state.withLock { state in
            if isUnchanged { state.files.unchanged.append(file) } else { state.files.written.append(file) }
        }
        return file
    }

    /// The hash of a large file, where the same bytes are already published at `path`.
    private func hashOfPublished(_ asset: Asset, at path: String) throws(OutputError) -> ContentHash? {
        guard let published = old?.openFile(path, size: asset.size) else { return nil }
        let number = published.number
        let (hash, isWhole) = try asset.read { (piece) throws(OutputError) in
            try refuseIfInterrupted()
            return platform_next_bytes_are(number, piece, piece.count) == 1
        }
        return isWhole ? hash : nil
    }

    private func write(_ asset: Asset, to path: String) throws(OutputError) -> ContentHash {
        let target = try create(path)
        let hash = try asset.read { (piece) throws(OutputError) in
            try refuseIfInterrupted()
            do throws(Errno) { try target.write(piece) } catch { throw refusal(of: path, error) }
            return true
        }.hash
        do throws(Errno) { try target.close() } catch { throw refusal(of: path, error) }
        return hash
    }

    private func create(_ path: String) throws(OutputError) -> Descriptor {
        let staging = try staging()
        do throws(Errno) { return try staging.create(path) } catch { throw refusal(of: path, error) }
    }
}

/// The files of a site that is being put together, in the order in which they came.
struct SiteFiles: Sendable {
    var written: [SiteFile] = []
    var unchanged: [SiteFile] = []
}
