public import Glibc
import Platform

/// A process that a test has started.
public final class Child: Sendable {
    public let process: pid_t

    /// - Parameters:
    ///   - arguments: after the name; `file` is found beside the running tests where it is a bare name.
    ///   - folder: the working folder; the tests' own unless said.
    ///   - environment: variables that differ from the tests' own; nil takes one away.
    ///   - output: the file that standard output is written to; the tests' own unless said.
    ///   - error: the file that standard error is written to; the tests' own unless said.
    public init(
        _ file: String, _ arguments: [String], in folder: String? = nil, environment: [String: String?] = [:],
        output: String? = nil, error: String? = nil
    ) throws {
        let path = file.contains("/") ? file : besideTests(file)
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
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, file) in [(STDOUT_FILENO, output), (STDERR_FILENO, error)] {
            guard let file else { continue }
            posix_spawn_file_actions_addopen(&actions, number, file, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
        }
        if let folder { try addWorkingFolder(folder, to: &actions) }
        var variables = Self.variables(changed: environment).map { strdup($0) } + [nil]
        defer { for variable in variables { free(variable) } }
        var process = pid_t()
        let answer = posix_spawn(&process, path, &actions, &attributes, &words, &variables)
        guard answer == 0 else { throw Errno(answer) }
        self.process = process
    }

    /// False once it has ended, until then true.
    public var isRunning: Bool {
        var information = siginfo_t()
        return waitid(P_PID, UInt32(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0
            && information.si_signo == 0
    }

    public func signal(_ signal: Int32) { kill(process, signal) }

    /// Waits for its end: its exit status, or 1000 and the signal's number where a signal ended it.
    public func end() -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 1000 + (status & 0x7F)
    }

    /// The tests' own environment with changes, as `NAME=value`.
    private static func variables(changed: [String: String?]) -> [String] {
        var variables: [String] = []
        var next = environ
        while let variable = next.pointee {
            let text = String(cString: variable)
            if !changed.keys.contains(String(text.prefix { $0 != "=" })) { variables.append(text) }
            next += 1
        }
        return variables + changed.compactMap { name, value in value.map { "\(name)=\($0)" } }.sorted()
    }
}

/// The path of a program that was built together with the running tests.
public func besideTests(_ name: String) -> String {
    let tests = resolved("/proc/self/exe") ?? ""
    return tests.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/\(name)"
}

/// Has a process begin in a folder. The headers declare this function for GNU programs only.
private func addWorkingFolder(_ folder: String, to actions: inout posix_spawn_file_actions_t) throws(Errno) {
    typealias Function =
        @convention(c) (
            UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>
        ) -> Int32
    guard let symbol = dlsym(nil, "posix_spawn_file_actions_addchdir_np") else { throw Errno(ENOSYS) }
    let answer = unsafeBitCast(symbol, to: Function.self)(&actions, folder)
    guard answer == 0 else { throw Errno(answer) }
}

/// Sleeps for a number of microseconds.
public func pause(microseconds: Int) { usleep(UInt32(microseconds)) }

/// What an environment variable says, as a number.
public func environmentNumber(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }
}
