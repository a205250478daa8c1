import CPlatform

/// A number of 128 bits by which two files are told apart: XXH3, as the xxHash library writes it.
///
/// It says whether bytes are the same, not who wrote them: someone who wants two files of one hash can make them. In
/// exchange, to hash a site costs nothing beside writing it.
public struct ContentHash: Sendable, Hashable {
    private let words: (UInt64, UInt64)

    /// How many hexadecimal digits it is written with.
    public static let digits = 32

    /// The hash of bytes in memory.
    public init(of bytes: UnsafeRawBufferPointer) {
        self.init { platform_hash(bytes.baseAddress, bytes.count, $0) }
    }

    /// The hash of bytes in memory.
    public init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { ContentHash(of: $0) }
    }

    /// The hash that 32 lower-case hexadecimal digits stand for, or nil where they do not.
    public init?(hex: ArraySlice<UInt8>) {
        guard hex.count == Self.digits else { return nil }
        var isValid = true
        self.init { bytes in
            for index in 0..<Self.digits / 2 {
                let first = hex.startIndex + 2 * index
                guard let high = Self.value(hex[first]), let low = Self.value(hex[first + 1]) else {
                    isValid = false
                    return
                }
                bytes[index] = high << 4 | low
            }
        }
        guard isValid else { return nil }
    }

    fileprivate init(writing write: (UnsafeMutablePointer<UInt8>) -> Void) {
        var words: (UInt64, UInt64) = (0, 0)
        withUnsafeMutableBytes(of: &words) { $0.withMemoryRebound(to: UInt8.self) { write($0.baseAddress!) } }
        self.words = words
    }

    /// Appends the hash as 32 lower-case hexadecimal digits.
    public func appendHex(to text: inout [UInt8]) {
        let digits: StaticString = "0123456789abcdef"
        withUnsafeBytes(of: words) {
            for byte in $0 {
                text.append(digits.utf8Start[Int(byte >> 4)])
                text.append(digits.utf8Start[Int(byte & 15)])
            }
        }
    }

    /// The hash as 32 lower-case hexadecimal digits.
    public var hex: String {
        var text: [UInt8] = []
        appendHex(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    public static func == (left: ContentHash, right: ContentHash) -> Bool { left.words == right.words }

    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

/// The hash of bytes that come in pieces, for files too large to hold.
public struct ContentHashStream: ~Copyable {
    private let stream: OpaquePointer

    public init() {
        guard let stream = platform_hash_begin() else { preconditionFailure("no memory") }
        self.stream = stream
    }

    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
        platform_hash_update(stream, bytes.baseAddress, bytes.count)
    }

    /// The hash of all that was added.
    public consuming func finish() -> ContentHash { ContentHash { platform_hash_finish(stream, $0) } }

    deinit { platform_hash_free(stream) }
}
