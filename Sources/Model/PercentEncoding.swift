// What of a path or an id a link cannot hold as it stands.

/// A path segment as a link writes it.
public func percentEncoded(_ segment: Substring.UTF8View) -> String {
    if segment.allSatisfy(isUnreserved) { return String(Substring(segment)) }
    var encoded: [UInt8] = []
    for byte in segment {
        if isUnreserved(byte) {
            encoded.append(byte)
        } else {
            encoded.append(UInt8(ascii: "%"))
            encoded.append(contentsOf: [hexDigit(byte >> 4), hexDigit(byte & 15)])
        }
    }
    return String(decoding: encoded, as: UTF8.self)
}

/// The text that percent-encoded text stands for.
public func percentDecoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    return String(decoding: percentDecodedBytes(text), as: UTF8.self)
}

/// The bytes that percent-encoded text stands for, which need not be UTF-8. A percent sign that encodes nothing is one.
func percentDecodedBytes(_ text: some StringProtocol) -> [UInt8] {
    var decoded: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(hexValue),
            let low = rest.dropFirst().first.flatMap(hexValue)
        {
            decoded.append(high << 4 | low)
            rest.removeFirst(2)
        } else {
            decoded.append(byte)
        }
    }
    return decoded
}

private func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

private func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), 0x80...0xFF:
        true
    default: false
    }
}
