internal import Diagnostics
internal import Markup
public import Model

/// Where a publication's pages stand in the site. Addresses are paths from the site's root, without a leading slash.
public struct PublicationAddresses: Sendable, Hashable {
    /// The folder, with its final slash; empty at the root of the site.
    public let folder: String

    public init(_ publication: Publication) { folder = publication.folder.isEmpty ? "" : publication.folder + "/" }

    public var front: String { folder + "index.html" }
    public var onePage: String { folder + "one-page.html" }
    public func page(of chapter: Chapter) -> String { folder + chapter.entry.stem + ".html" }
    public var updates: String { folder + "updates.html" }
    public var tablesAndFigures: String { folder + "tables-and-figures.html" }
}

extension OwnPage {
    /// Where it stands in the site.
    public var address: String { text.entry.stem + ".html" }
}

/// The relative link from a page to a path of the same site, both from the site's root: from `a/b.html` to `a/c.html`
/// it is `c.html`, to `index.html` it is `../index.html`.
public func relativeLink(from page: String, to target: String) -> String {
    // Most links stay in their folder.
    let folder = page.utf8[
        ..<(page.utf8.lastIndex(of: UInt8(ascii: "/")).map(page.utf8.index(after:)) ?? page.startIndex)]
    let name = target.utf8.lastIndex(of: UInt8(ascii: "/")).map(target.utf8.index(after:)) ?? target.startIndex
    if folder.elementsEqual(target.utf8[..<name]) { return percentEncoded(target[name...].utf8) }
    let from = page.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropLast()
    let to = target.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var shared = 0
    while shared < from.count, shared < to.count - 1, from[shared].elementsEqual(to[shared]) { shared += 1 }
    let up = String(repeating: "../", count: from.count - shared)
    return up + to[shared...].map { percentEncoded($0) }.joined(separator: "/")
}

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

/// The bytes that percent-encoded text stands for.
public func percentDecoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var decoded: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
        if byte == UInt8(ascii: "%"), bytes.count >= 2,
            let high = hexValue(bytes[bytes.startIndex]), let low = hexValue(bytes[bytes.startIndex + 1])
        {
            decoded.append(high << 4 | low)
            bytes.removeFirst(2)
        } else {
            decoded.append(byte)
        }
    }
    return String(decoding: decoded, as: UTF8.self)
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
