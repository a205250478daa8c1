/// Bytes that only ever grow at their end, until they are all thrown away. An array would ask at every byte whether it is
/// its only holder.
///
/// What callers in other modules write is inlined there, so that the literals of tags become plain stores.
@usableFromInline
struct ByteBuffer: ~Copyable, @unchecked Sendable {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>?
    @usableFromInline var capacity: Int
    @usableFromInline var count = 0

    init(capacity: Int) {
        self.capacity = capacity
        start = capacity > 0 ? .allocate(capacity: capacity) : nil
    }

    @inlinable deinit { start?.deallocate() }

    mutating func removeAll() { count = 0 }

    @inlinable @inline(__always)
    mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        start.unsafelyUnwrapped[count] = byte
        count += 1
    }

    @inlinable @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        makeRoom(for: bytes.count)
        (start.unsafelyUnwrapped + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    @inlinable @inline(__always)
    mutating func append(_ literal: StaticString) {
        let length = literal.utf8CodeUnitCount
        makeRoom(for: length)
        (start.unsafelyUnwrapped + count).update(from: literal.utf8Start, count: length)
        count += length
    }

    @inlinable @inline(__always)
    mutating func makeRoom(for more: Int) {
        if more > capacity - count { grow(by: more) }
    }

    @usableFromInline @inline(never)
    mutating func grow(by more: Int) {
        let room = max(64, capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
        if let start {
            larger.update(from: start, count: count)
            start.deallocate()
        }
        start = larger
        capacity = room
    }

    borrowing func withBytes<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeBufferPointer(start: start, count: count))
    }
}
