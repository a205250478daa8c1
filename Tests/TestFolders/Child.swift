public import Glibc
import Platform

/// A process that a test has started.
public final class Child: Sendable {
    public let process: pid_t

    /// - Parameter arguments: after the name; `file` is found beside the running tests where it is a bare name.
    public init(_ file: String, _ arguments: [String]) throws {
        let path = file.contains("/") ? file : Self.besideTests(file)
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        // As from a terminal: a test thread may block signals, and a job in the background ignores some.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var process = pid_t()
        let answer = posix_spawn(&process, path, nil, &attributes, &words, environ)
        guard answer == 0 else { throw Errno(answer) }
        self.process = process
    }

    public func signal(_ signal: Int32) { kill(process, signal) }

    /// Waits for its end: its exit status, or 1000 and the signal's number where a signal ended it.
    public func end() -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 1000 + (status & 0x7F)
    }

    private static func besideTests(_ name: String) -> String {
        let tests = resolved("/proc/self/exe") ?? ""
        return tests.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            + "/\(name)"
    }
}

/// Sleeps for a number of microseconds.
public func pause(microseconds: Int) { usleep(UInt32(microseconds)) }

/// What an environment variable says, as a number.
public func environmentNumber(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }
}
