public import Output
public import Platform

/// The record of what is live, kept in the content folder so that it is part of the project's history: the address and hash of
/// every page.
public struct PublishedLock: Sendable {
    let text: String

    public init(_ manifest: Manifest) {
        var text = "# What is live, written by “strapline publish”. Keep it with the content; do not edit it.\n"
        for file in manifest.files where file.path.hasSuffix(".html") {
            text += "\(file.hash.hex) \(file.path)\n"
        }
        self.text = text
    }

    /// Writes `published.lock` into the content folder, where it differs from what stands there.
    public func write(to folder: String) throws(FileError) {
        let path = folder + "/published.lock"
        let bytes = Array(text.utf8)
        if let standing = try? readFile(path), standing == bytes { return }
        try replaceFile(path, with: bytes)
    }
}
