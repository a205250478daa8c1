import Platform
import Synchronization
import Testing

@Suite struct ParallelMapTests {
    struct Failed: Error, Equatable { let index: Int }

    @Test(arguments: [1, 2, 7]) func valuesComeInOrderWhateverTheNumberOfThreads(jobs: Int) {
        #expect(parallelMap(count: 1000, jobs: jobs) { "\($0)" } == (0..<1000).map { "\($0)" })
        #expect(parallelMap(count: 0, jobs: jobs) { $0 } == [])
    }

    @Test(arguments: [1, 2, 7]) func theErrorOfTheLowestNumberIsThrown(jobs: Int) {
        for _ in 0..<50 {
            #expect(throws: Failed(index: 3)) {
                try parallelMap(count: 100, jobs: jobs) { index throws(Failed) in
                    if index >= 3 { throw Failed(index: index) }
                    return index
                }
            }
        }
    }

    @Test func everyNumberIsTakenOnce() {
        let calls = Mutex([Int](repeating: 0, count: 500))
        let sum = parallelMap(count: 500, jobs: 4) { index in
            calls.withLock { $0[index] += 1 }
            return index
        }.reduce(0, +)
        #expect(sum == 499 * 250)
        #expect(calls.withLock { $0 } == [Int](repeating: 1, count: 500))
    }

    @Test func anInterruptionKnowsItsExitStatus() {
        #expect(Interruption.never.signal == nil)
        #expect(Interruption { 15 }.signal == 15)
        #expect(Interruption.exitStatus(after: 2) == 130)
    }
}
