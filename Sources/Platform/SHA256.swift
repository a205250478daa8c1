import CPlatform

/// The SHA-256 of a file's bytes.
public struct SHA256Digest: Sendable, Hashable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// The digest of bytes in memory.
    public init(of bytes: UnsafeRawBufferPointer) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        let done = withUnsafeMutableBytes(of: &words) {
            platform_sha256(bytes.baseAddress, bytes.count, $0.baseAddress!.assumingMemoryBound(to: UInt8.self))
        }
        precondition(done == 1, "libcrypto has no SHA-256")
        self.words = words
    }

    /// The digest of bytes in memory.
    public init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { SHA256Digest(of: $0) }
    }

    /// The digest that 64 lower-case hexadecimal digits stand for, or nil where they do not.
    public init?(hex: ArraySlice<UInt8>) {
        guard hex.count == 64 else { return nil }
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        let isValid = withUnsafeMutableBytes(of: &words) { bytes in
            for index in 0..<32 {
                let first = hex.startIndex + 2 * index
                guard let high = Self.value(hex[first]), let low = Self.value(hex[first + 1]) else { return false }
                bytes[index] = high << 4 | low
            }
            return true
        }
        guard isValid else { return nil }
        self.words = words
    }

    fileprivate init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

    /// Appends the digest as 64 lower-case hexadecimal digits.
    public func appendHex(to text: inout [UInt8]) {
        let digits: StaticString = "0123456789abcdef"
        withUnsafeBytes(of: words) {
            for byte in $0 {
                text.append(digits.utf8Start[Int(byte >> 4)])
                text.append(digits.utf8Start[Int(byte & 15)])
            }
        }
    }

    /// The digest as 64 lower-case hexadecimal digits.
    public var hex: String {
        var text: [UInt8] = []
        appendHex(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    public static func == (left: SHA256Digest, right: SHA256Digest) -> Bool { left.words == right.words }

    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

/// The SHA-256 of bytes that come in pieces, for files too large to hold.
public struct SHA256Stream: ~Copyable {
    private let stream: OpaquePointer

    public init() {
        guard let stream = platform_sha256_begin() else { preconditionFailure("libcrypto has no SHA-256") }
        self.stream = stream
    }

    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
        precondition(platform_sha256_update(stream, bytes.baseAddress, bytes.count) == 1)
    }

    /// The digest of all that was added.
    public consuming func digest() -> SHA256Digest {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        let done = withUnsafeMutableBytes(of: &words) {
            platform_sha256_finish(stream, $0.baseAddress!.assumingMemoryBound(to: UInt8.self))
        }
        precondition(done == 1)
        return SHA256Digest(words: words)
    }

    deinit { platform_sha256_free(stream) }
}
