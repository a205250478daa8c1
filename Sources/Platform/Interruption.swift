import CPlatform

/// Whether someone has asked the process to stop: Ctrl-C, a stopped CI job, a closed terminal.
///
/// Nothing stops by itself. Long work asks `signal` between its pieces, cleans up and ends with `exitStatus`. A second
/// Ctrl-C ends the process at once; what it leaves behind is swept away by the next build.
public struct Interruption: Sendable {
    private let noted: @Sendable () -> Int32

    /// For tests, and for callers with a way of their own to ask for a stop: 0, or a signal's number.
    public init(noted: @escaping @Sendable () -> Int32) { self.noted = noted }

    /// Never interrupted.
    public static let never = Interruption { 0 }

    /// From now on SIGINT, SIGTERM and SIGHUP are noted instead of ending the process. Children are not affected.
    public static func watchingSignals() -> Interruption {
        platform_watch_signals()
        return Interruption { platform_noted_signal() }
    }

    /// From now on signals end the process again.
    ///
    /// - Returns: the signal that was noted before.
    public static func endWatching() -> Int32? {
        platform_unwatch_signals()
        let signal = platform_noted_signal()
        return signal == 0 ? nil : signal
    }

    /// The number of the signal that asked for a stop, or nil.
    public var signal: Int32? {
        let signal = noted()
        return signal == 0 ? nil : signal
    }

    /// What a process that a signal has ended is expected to return: 130 after SIGINT, 143 after SIGTERM.
    public static func exitStatus(after signal: Int32) -> Int32 { 128 + signal }
}
