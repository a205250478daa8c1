/// What came of a process that ran to its end.
public struct Run: Sendable {
    /// Its exit status, or 1000 and the signal's number where a signal ended it.
    public let status: Int32
    /// What it wrote to standard output and to standard error.
    public let output: String
    public let error: String
}

/// Runs a program to its end.
///
/// - Parameters:
///   - program: found beside the running tests where it is a bare name.
///   - folder: the working folder; the tests' own unless said.
///   - environment: variables that differ from the tests' own; nil takes one away.
public func run(
    _ program: String, _ arguments: [String], in folder: String? = nil, environment: [String: String?] = [:]
) throws -> Run {
    let texts = try TemporaryFolder()
    let child = try Child(
        program, arguments, in: folder, environment: environment, output: texts.path("output"),
        error: texts.path("error"))
    let status = child.end()
    return Run(status: status, output: try texts.text("output"), error: try texts.text("error"))
}

/// The absolute path of something in the repository.
public func repository(_ path: String = "") -> String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/") + (path.isEmpty ? "" : "/" + path)
}
