import CPlatform
import Glibc
import Synchronization

/// How many processors this process may run on, at least 1.
public func availableProcessors() -> Int { Int(platform_processors()) }

/// The values of `body` for 0, 1, … `count - 1`, in that order, computed by up to `jobs` threads of which the calling
/// one is the first. With one job, or one piece of work, no thread is made.
///
/// Numbers are handed out in rising order, one at a time. After an error no more are begun, and of several errors the
/// one with the lowest number is thrown: the same whatever the number of threads.
public func parallelMap<Value: Sendable, Failure: Error>(
    count: Int, jobs: Int, _ body: @escaping @Sendable (Int) throws(Failure) -> Value
) throws(Failure) -> [Value] {
    guard min(jobs, count) > 1 else {
        var values: [Value] = []
        values.reserveCapacity(max(0, count))
        for index in 0..<max(0, count) { values.append(try body(index)) }
        return values
    }
    let results = Results<Value, Failure>(count: count)
    let next = Counter()
    let work = ThreadBody {
        while let index = next.take(below: count) {
            do throws(Failure) {
                results.set(index, .success(try body(index)))
            } catch {
                results.set(index, .failure(error))
                next.exhaust()
            }
        }
    }
    // A thread that cannot be made is no error: the others, and at least the calling one, do its share.
    let threads = (1..<min(jobs, count)).compactMap { _ in startThread(work) }
    work.run()
    for thread in threads { pthread_join(thread, nil) }
    return try results.values()
}

/// Numbers for several threads, each handed out once.
private final class Counter: Sendable {
    private let next = Atomic(0)

    func take(below count: Int) -> Int? {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        return index >= 0 && index < count ? index : nil
    }

    /// From now on nothing is handed out.
    func exhaust() { next.store(Int.max / 2, ordering: .relaxed) }
}

/// A place for every result. Each is set by the one thread that was handed its number, and read only after all threads
/// were joined: that is what makes it safe to share.
private final class Results<Value: Sendable, Failure: Error>: @unchecked Sendable {
    private let slots: UnsafeMutableBufferPointer<Result<Value, Failure>?>

    init(count: Int) {
        slots = .allocate(capacity: count)
        slots.initialize(repeating: nil)
    }

    deinit {
        slots.deinitialize()
        slots.deallocate()
    }

    func set(_ index: Int, _ result: Result<Value, Failure>) { slots[index] = result }

    /// All values, or the first error; nothing is missing below it.
    func values() throws(Failure) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(slots.count)
        for slot in slots {
            guard let slot else { break }
            values.append(try slot.get())
        }
        return values
    }
}

/// What a thread runs, in a form that a C function can be handed.
private final class ThreadBody: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func startThread(_ body: ThreadBody) -> pthread_t? {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(body)
    let result = pthread_create(
        &thread, nil,
        { context in
            if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run() }
            return nil
        }, context.toOpaque())
    guard result == 0 else {
        context.release()
        return nil
    }
    return thread
}
