public import Diagnostics
import Platform

/// Why a site could not be put in its place. In every case the site that was published before still stands.
public enum OutputError: Error, Sendable, Hashable {
    /// What stands in the way and how to mend it, in the author's words.
    case refused(Diagnostic)
    /// Someone asked the build to stop, with this signal; the process should end with `exitStatus`.
    case interrupted(signal: Int32)

    /// The finding to report; nil for an interruption, which is none.
    public var diagnostic: Diagnostic? {
        if case .refused(let diagnostic) = self { diagnostic } else { nil }
    }

    /// What the process returns: 1 after a finding, 130 after SIGINT, 143 after SIGTERM.
    public var exitStatus: Int32 {
        switch self {
        case .refused: 1
        case .interrupted(let signal): Interruption.exitStatus(after: signal)
        }
    }

    static func refused(
        _ rule: Rule, at place: Place? = nil, _ summary: String, remedy: String, notes: [String] = []
    ) -> OutputError {
        .refused(Diagnostic(rule, at: place, summary, remedy: remedy, notes: notes.map { Diagnostic.Note($0) }))
    }
}
