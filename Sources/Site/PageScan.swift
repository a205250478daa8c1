internal import Glibc

/// What a finished page says of itself: its ids, and where its links lead, as ranges of its bytes.
struct PageScan {
    private(set) var ids: [Range<Int>] = []
    /// Values of `href` and `src`.
    private(set) var links: [Range<Int>] = []
    /// Ids that labels and descriptions name, each by itself.
    private(set) var idReferences: [Range<Int>] = []

    init() {}

    /// Reads the attributes of a page, in place of what was read before: each stands between `="` and `"`, and in text
    /// our writer escapes every quotation mark. All else is skipped at the speed of a search for one byte.
    mutating func read(_ page: UnsafeBufferPointer<UInt8>) {
        ids.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        idReferences.removeAll(keepingCapacity: true)
        var at = 0
        while let quote = page.firstIndex(of: UInt8(ascii: "\""), from: at) {
            at = quote + 1
            guard quote > 0, page[quote - 1] == UInt8(ascii: "=") else { continue }
            guard let end = page.firstIndex(of: UInt8(ascii: "\""), from: at) else { return }
            var name = quote - 1
            while name > 0, isNameByte(page[name - 1]) { name -= 1 }
            note(page, UnsafeBufferPointer(rebasing: page[name..<quote - 1]), at..<end)
            at = end + 1
        }
    }

    private mutating func note(
        _ page: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>, _ value: Range<Int>
    ) {
        switch name.count {
        case 2 where name.spells("id"): ids.append(value)
        case 3 where name.spells("src"), 4 where name.spells("href"): links.append(value)
        case 3 where name.spells("for"): idReferences.append(value)
        case 7 where name.spells("headers"), 15 where name.spells("aria-labelledby"),
            16 where name.spells("aria-describedby"):
            for word in page[value].split(separator: UInt8(ascii: " ")) { idReferences.append(word.indices) }
        default: break
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first index from `start` at which a byte stands, found at the speed of the C library.
    fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        guard start < count, let base = baseAddress else { return nil }
        guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    fileprivate func spells(_ word: StaticString) -> Bool {
        guard let baseAddress else { return word.utf8CodeUnitCount == 0 }
        return memcmp(baseAddress, word.utf8Start, count) == 0
    }
}

@inline(__always)
private func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 11 || byte == UInt8(ascii: "-")
}
