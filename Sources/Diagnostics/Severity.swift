/// How much a finding matters to the exit status.
public enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Worth knowing; never fails a build.
    case note
    /// Fails a build under `--strict`, and so whatever `publish` does.
    case warning
    /// Always fails a build.
    case error

    public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

    /// The word that reports print: `error`, `warning` or `note`.
    public var word: String {
        switch self {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
