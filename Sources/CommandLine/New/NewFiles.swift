internal import ArgumentParser
internal import Glibc
internal import Platform

/// Files that a command is about to make. Nothing that is there already is ever written over.
struct NewFiles {
    private var files: [(path: String, text: String)] = []

    /// What was to be made, and is there already.
    private(set) var kept: [String] = []

    mutating func add(_ path: String, _ text: String) { files.append((path, text)) }

    /// For a file that a folder may well have for reasons of its own.
    mutating func addUnlessThere(_ path: String, _ text: String) {
        if (try? status(of: path)) == nil { add(path, text) } else { kept.append(path) }
    }

    private var paths: [String] { files.map(\.path) }

    /// What the author may want to open, and the folder of an editor's settings in one line.
    var told: [String] {
        var told: [String] = []
        for path in paths {
            let folder = path.firstRange(of: ".vscode/").map {
                path[..<$0.upperBound] + " (with which editors check YAML files)"
            }
            let name = folder.map(String.init) ?? path
            if told.last != name { told.append(name) }
        }
        return told
    }

    /// Writes all files, or none where one of them is there already.
    func write() throws {
        for path in paths where (try? status(of: path)) != nil {
            throw refusal("“\(path)” is there already. Nothing was written.")
        }
        for (path, text) in files {
            do throws(Errno) {
                try makeFolders(above: path)
                let file = try Descriptor(path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666)
                try file.write(Array(text.utf8))
                try file.close()
            } catch {
                throw refusal("“\(path)” cannot be written: \(systemMessage(error.code)).")
            }
        }
    }
}

/// Says why a command does nothing, and ends it with the status of a failure.
func refusal(_ sentence: String) -> ExitCode {
    Console.error(sentence)
    return ExitCode(1)
}
