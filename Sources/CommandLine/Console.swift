internal import Glibc

/// Where commands write: what was asked for to standard output, what happened to standard error.
enum Console {
    static func error(_ text: String) { write(asLine(text), to: STDERR_FILENO) }
    static func output(_ text: String) { write(asLine(text), to: STDOUT_FILENO) }
    /// A part of a line.
    static func part(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Whether standard error is a terminal that knows colours and can clear a line, and whoever reads it wants that
    /// (no-color.org).
    static var showsColour: Bool {
        isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil && getenv("TERM").map { String(cString: $0) } != "dumb"
    }

    private static func asLine(_ text: String) -> String { text.hasSuffix("\n") ? text : text + "\n" }

    /// Writes all of a text; a reader that has gone away is no error of ours.
    private static func write(_ text: String, to file: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
