internal import Glibc

/// Where commands write: what was asked for to standard output, what happened to standard error.
enum Console {
    static func error(_ text: String) { write(text, to: STDERR_FILENO) }
    static func output(_ text: String) { write(text, to: STDOUT_FILENO) }

    /// Whether people read standard error as it is written, in colours if they want them (no-color.org).
    static var showsColour: Bool {
        isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil && getenv("TERM").map { String(cString: $0) } != "dumb"
    }

    /// Writes all of a text and a line feed; a reader that has gone away is no error of ours.
    private static func write(_ text: String, to file: Int32) {
        let line = text.hasSuffix("\n") ? text : text + "\n"
        var bytes = Array(line.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
