internal import Glibc

/// Says what a build is at: on a terminal in one line that goes away, elsewhere, as in the log of a CI job, in a line of
/// its own, but only once the work has taken so long that someone may wonder.
struct Progress {
    private let isOnTerminal = Console.showsColour
    private let start = Progress.now

    /// Seconds before a log hears of it.
    private static let patience = 2.0

    func show(_ what: String) {
        if isOnTerminal {
            Console.part("\r\u{1B}[K\(what) …")
        } else if Progress.now - start > Progress.patience {
            Console.error("\(what) …")
        }
    }

    /// Clears the line for what is said at the end.
    func end() {
        if isOnTerminal { Console.part("\r\u{1B}[K") }
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
