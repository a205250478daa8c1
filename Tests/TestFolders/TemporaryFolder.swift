import Glibc
import Platform

/// A folder for one test, removed with all that is in it when the test lets go of it.
public final class TemporaryFolder: Sendable {
    /// Absolute, after all links.
    public let path: String

    /// - Parameter parent: the folder to make it in.
    public init(in parent: String = "/tmp") throws {
        var template = Array("\(parent)/strapline-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Errno.latest }
        let name = template.dropLast().map { UInt8(bitPattern: $0) }
        guard let path = resolved(String(decoding: name, as: UTF8.self)) else { throw Errno.latest }
        self.path = path
    }

    deinit { removeFolder(path) }

    /// The absolute path of something in the folder.
    public func path(_ relative: String) -> String { "\(path)/\(relative)" }

    public func write(_ text: String, to relative: String) throws { try write(Array(text.utf8), to: relative) }

    public func write(_ bytes: [UInt8], to relative: String) throws {
        try writeFile(bytes, to: path(relative))
    }

    public func makeFolder(_ relative: String) throws { try makeFolders(above: path(relative) + "/") }

    /// Copies a folder of files from anywhere on the computer, with all that is in it.
    public func copy(_ source: String, to relative: String) throws {
        for file in try listFolder(source).files {
            try write(try readFile("\(source)/\(file)"), to: "\(relative)/\(file)")
        }
    }

    public func makeLink(_ relative: String, to target: String) throws {
        guard symlink(target, path(relative)) == 0 else { throw Errno.latest }
    }

    public func text(_ relative: String) throws -> String {
        String(decoding: try readFile(path(relative)), as: UTF8.self)
    }

    public func exists(_ relative: String) -> Bool { (try? status(of: path(relative))) != nil }

    /// Every name below the folder, with everything that a write to it would change: inode, size and both times.
    public func traces() throws -> [String: String] {
        var traces = [".": try trace(path)]
        try Self.visit(path, as: "") { name, path, _ in traces[name] = try trace(path) }
        return traces
    }

    /// Every file below a folder and its text; a symbolic link's text is what it says.
    public func texts(below relative: String) throws -> [String: String] {
        var texts: [String: String] = [:]
        try Self.visit(path(relative), as: "") { name, path, kind in
            switch kind {
            case .file: texts[name] = String(decoding: try readFile(path), as: UTF8.self)
            case .link: texts[name] = "link to \(linkText(path))"
            case .folder, .other: break
            }
        }
        return texts
    }

    /// The names in the folder, or in one below it.
    public func names(_ relative: String = ".") throws -> [String] {
        try entries(of: Descriptor(path(relative), flags: O_RDONLY | O_DIRECTORY)).map(\.shownName)
    }

    public func inode(_ relative: String) throws -> UInt64 { UInt64(try status(of: path(relative)).st_ino) }

    private func trace(_ path: String) throws -> String {
        let status = try status(of: path)
        return "\(status.st_ino) \(status.st_size) \(status.st_nlink) \(status.st_mtim) \(status.st_ctim)"
    }

    private static func visit(
        _ path: String, as prefix: String, _ body: (String, String, FolderEntry.Kind) throws -> Void
    ) throws {
        for entry in try entries(of: Descriptor(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)) {
            let name = prefix + entry.shownName
            try body(name, "\(path)/\(entry.shownName)", entry.kind)
            if entry.kind == .folder { try visit("\(path)/\(entry.shownName)", as: name + "/", body) }
        }
    }
}
