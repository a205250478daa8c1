/// A publication with `status: draft`, of which a build knows only that it is there: its folder is left out before
/// anything in it is read, so that nothing of it can reach a page, a message or a file.
public struct Draft: Sendable, Hashable {
    /// The name of its folder, by which references would name it.
    public let id: String
    /// The path of its folder within the content folder.
    public let folder: String

    public init(id: String, folder: String) {
        self.id = id
        self.folder = folder
    }

    /// Whether a path within the content folder is its folder or lies in it.
    public func holds(_ path: String) -> Bool { path == folder || path.utf8.starts(with: (folder + "/").utf8) }
}
