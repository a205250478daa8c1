internal import Glibc

/// How long the stages of a build took.
public struct Timings: Sendable {
    public private(set) var stages: [Stage] = []

    public struct Stage: Sendable {
        public let name: String
        /// Seconds on the clock.
        public let wall: Double
        /// Seconds of all threads.
        public let cpu: Double
    }

    public init() {}

    /// Does a piece of work and notes what it took.
    mutating func measure<Value, Failure: Error>(_ name: String, _ work: () throws(Failure) -> Value) throws(Failure)
        -> Value
    {
        let wall = seconds(CLOCK_MONOTONIC)
        let cpu = seconds(CLOCK_PROCESS_CPUTIME_ID)
        defer {
            stages.append(
                Stage(
                    name: name, wall: seconds(CLOCK_MONOTONIC) - wall, cpu: seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu))
        }
        return try work()
    }

    private func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
