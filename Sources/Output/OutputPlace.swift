import Diagnostics
import Glibc
import Platform

/// Where a site may be put: a folder's parent, after all links, and its name there.
struct OutputPlace: Sendable, Hashable {
    /// The path as it was given, for messages.
    let shown: String
    let parent: String
    let name: String

    var path: String { parent == "/" ? "/" + name : parent + "/" + name }
    /// Names beside the output folder.
    var stagingName: String { ".\(name).staging" }
    var lockName: String { ".\(name).lock" }

    /// - Parameters:
    ///   - sources: folders that the site is made from; it may neither overlap with them nor contain them.
    ///   - surroundings: folders that the site may stand in, but neither be nor contain: the current folder, the home.
    init(_ given: String, apartFrom sources: [String], within surroundings: [String]) throws(OutputError) {
        let trimmed = Self.withoutTrailingSlashes(given)
        guard !trimmed.isEmpty else {
            throw .refused(.outputPlace, "The output folder has no name", remedy: "Name one, such as --output output")
        }
        shown = trimmed
        let real = try Self.realPath(of: trimmed)
        try Self.check(real, shown: trimmed, apartFrom: sources, within: surroundings)
        (parent, name) = Self.split(real)
    }

    /// The path after all links above its last part, which itself must be a folder or nothing.
    private static func realPath(of path: String) throws(OutputError) -> String {
        if let status = try? status(of: path) {
            guard !status.isLink else {
                throw .refused(
                    .outputLink, "“\(path)” is a symbolic link to “\(linkText(path))”",
                    remedy: "Give --output the folder that it points to")
            }
            guard status.isFolder else {
                throw .refused(
                    .outputNotAFolder, "“\(path)” is not a folder",
                    remedy: "Choose another folder with --output, or move it away")
            }
            if let real = resolved(path) { return real }
            throw .system(.latest, at: path)
        }
        let (parent, name) = split(path)
        guard let real = resolved(parent) else {
            let error = Errno.latest
            guard error.code == ENOENT || error.code == ENOTDIR else { throw .system(error, at: parent) }
            throw .refused(
                .outputParent, "“\(parent)”, which should hold the output folder, does not exist",
                remedy: "Check --output, or make the folder “\(parent)”")
        }
        return real == "/" ? "/" + name : real + "/" + name
    }

    private static func check(
        _ real: String, shown: String, apartFrom sources: [String], within surroundings: [String]
    ) throws(OutputError) {
        let remedy = "Give --output a folder that is used for nothing else, such as “output”"
        guard real != "/" else { throw .refused(.outputPlace, "“\(shown)” is the whole disk", remedy: remedy) }
        for folder in surroundings {
            guard let realFolder = resolved(folder), isInside(realFolder, real) else { continue }
            let what = realFolder == real ? "is" : "contains"
            throw .refused(
                .outputPlace, "“\(shown)” \(what) “\(realFolder)”, which is in use for other things", remedy: remedy)
        }
        for folder in sources {
            guard let realFolder = resolved(folder) else { continue }
            if isInside(realFolder, real) {
                let what = realFolder == real ? "is" : "contains"
                throw .refused(
                    .outputPlace, "“\(shown)” \(what) “\(folder)”, which the site is made from", remedy: remedy)
            }
            if isInside(real, realFolder) {
                throw .refused(
                    .outputPlace, "“\(shown)” is inside “\(folder)”, which the site is made from", remedy: remedy)
            }
        }
    }

    private static func split(_ path: String) -> (parent: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let name = String(path[path.index(after: slash)...])
        return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
    }

    private static func withoutTrailingSlashes(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.last == "/" { path.removeLast() }
        return String(path)
    }
}
