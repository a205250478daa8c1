internal import ArgumentParser
internal import Glibc
internal import Platform

/// Files that a command is about to make. Nothing that is there already is ever written over.
struct NewFiles {
    private var files: [(path: String, text: String)] = []

    mutating func add(_ path: String, _ text: String) { files.append((path, text)) }

    var paths: [String] { files.map(\.path) }

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
