/// Writes HTML into one growing buffer of bytes: text is escaped, elements are closed in order.
///
/// Everything that comes from an author or a data file goes through `text` or an attribute and so is escaped once, at
/// the edge. Markup that is already HTML enters only through `html`, whose type says so.
public struct HTMLWriter: ~Copyable, Sendable {
    /// The writer of attributes holds the buffer, so that a start tag is written without moving it.
    @usableFromInline var output: AttributeWriter
    #if DEBUG
        /// The open elements, innermost last.
        @usableFromInline var open: [StaticString] = []
    #endif

    public init(capacity: Int = 0) { output = AttributeWriter(capacity: capacity) }

    /// Empties the buffer and keeps its storage for the next page.
    public mutating func reset() {
        output.bytes.removeAll()
        #if DEBUG
            open.removeAll(keepingCapacity: true)
        #endif
    }

    /// A copy of what was written so far.
    public var bytes: [UInt8] { output.bytes.withBytes { Array($0) } }

    /// Calls `body` with what was written so far.
    public borrowing func withBytes<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try output.bytes.withBytes(body)
    }

    /// The length of what was written so far, in bytes.
    public var count: Int { output.bytes.count }

    // MARK: Text

    /// Text content, escaped.
    public mutating func text(_ string: String) {
        var string = string
        string.withUTF8 { output.escape($0) }
    }

    /// Text content in UTF-8, escaped.
    public mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) { output.escape(utf8) }

    /// The words of a text node, escaped where they need it.
    public mutating func text(of node: Int, in document: Document) {
        let needsEscaping = document.nodes[node].flags.contains(.needsEscaping)
        document.withText(of: node) { if needsEscaping { output.escape($0) } else { output.bytes.append($0) } }
    }

    /// Text content in UTF-8, escaped.
    public mutating func text(_ utf8: ArraySlice<UInt8>) {
        utf8.withUnsafeBufferPointer { output.escape($0) }
    }

    public mutating func text(_ number: Int) { output.decimal(number) }

    /// Markup as it stands. For literals of the code only.
    @inlinable @inline(__always)
    public mutating func raw(_ literal: StaticString) { output.bytes.append(literal) }

    /// A fragment that was itself written by an `HTMLWriter`.
    public mutating func html(_ fragment: HTMLFragment) {
        fragment.bytes.withUnsafeBufferPointer { output.bytes.append($0) }
    }

    /// A stretch of a template's markup, in byte offsets.
    public mutating func markup(_ template: TemplateMarkup.Borrowed, _ range: Range<Int>) {
        output.bytes.append(UnsafeBufferPointer(rebasing: template.bytes[range]))
    }

    // MARK: Elements

    /// `<name>`; closed by the matching `close(name)`.
    @inlinable @inline(__always)
    public mutating func open(_ name: StaticString) {
        output.bytes.makeRoom(for: name.utf8CodeUnitCount + 2)
        output.bytes.append(UInt8(ascii: "<"))
        output.bytes.append(name)
        output.bytes.append(UInt8(ascii: ">"))
        noteOpen(name)
    }

    /// `<name …>` with attributes written by the closure.
    @inlinable @inline(__always)
    public mutating func open(_ name: StaticString, _ attributes: (inout AttributeWriter) -> Void) {
        void(name, attributes)
        noteOpen(name)
    }

    /// `</name>`: the innermost open element must be of that name.
    @inlinable @inline(__always)
    public mutating func close(_ name: StaticString) {
        #if DEBUG
            let innermost = open.popLast()
            assert(innermost.map { $0.description == name.description } ?? false, "closes \(name)")
        #endif
        output.bytes.makeRoom(for: name.utf8CodeUnitCount + 3)
        output.bytes.append("</")
        output.bytes.append(name)
        output.bytes.append(UInt8(ascii: ">"))
    }

    @inlinable @inline(__always)
    mutating func noteOpen(_ name: StaticString) {
        #if DEBUG
            open.append(name)
        #endif
    }

    /// An element with text content.
    public mutating func element(_ name: StaticString, _ content: String) {
        open(name)
        text(content)
        close(name)
    }

    /// A void element such as `<img …>`.
    @inlinable @inline(__always)
    public mutating func void(_ name: StaticString, _ attributes: (inout AttributeWriter) -> Void = { _ in }) {
        output.bytes.append(UInt8(ascii: "<"))
        output.bytes.append(name)
        attributes(&output)
        output.bytes.append(UInt8(ascii: ">"))
    }

    @inlinable @inline(__always)
    public mutating func newline() { output.bytes.append(UInt8(ascii: "\n")) }
}

/// Writes the attributes of one element: names are literals of the code, values are escaped.
public struct AttributeWriter: ~Copyable, Sendable {
    @usableFromInline var bytes: ByteBuffer

    fileprivate init(capacity: Int) { bytes = ByteBuffer(capacity: capacity) }

    @inlinable @inline(__always)
    public mutating func callAsFunction(_ name: StaticString, _ value: String) {
        begin(name)
        finish(value)
    }

    public mutating func callAsFunction(_ name: StaticString, _ utf8: ArraySlice<UInt8>) {
        utf8.withUnsafeBufferPointer { attribute(name, $0) }
    }

    public mutating func callAsFunction(_ name: StaticString, _ number: Int) {
        begin(name)
        decimal(number)
        bytes.append(UInt8(ascii: "\""))
    }

    /// An attribute whose value is put together from pieces.
    public mutating func compose(_ name: StaticString, _ write: (inout AttributeValue) -> Void) {
        begin(name)
        // The buffer moves to the value's writer and back; a second holder would make it copy itself.
        var value = AttributeValue(writer: AttributeWriter(capacity: 0))
        swap(&self, &value.writer)
        write(&value)
        swap(&self, &value.writer)
        bytes.append(UInt8(ascii: "\""))
    }

    /// An attribute whose value is an address that an author wrote: what no address may hold is percent-encoded.
    /// - Parameter scheme: what stands before it where the author left it out.
    public mutating func address(_ name: StaticString, _ utf8: ArraySlice<UInt8>, scheme: StaticString = "") {
        begin(name)
        bytes.append(scheme)
        utf8.withUnsafeBufferPointer { address($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// An attribute whose presence is its meaning, such as `disabled`.
    public mutating func flag(_ name: StaticString) {
        bytes.append(" ")
        bytes.append(name)
    }

    /// The value of the attribute that was begun, and its end.
    @usableFromInline
    mutating func finish(_ value: String) {
        var value = value
        value.withUTF8 { escape($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func attribute(_ name: StaticString, _ utf8: UnsafeBufferPointer<UInt8>) {
        begin(name)
        escape(utf8)
        bytes.append(UInt8(ascii: "\""))
    }

    @inlinable @inline(__always)
    mutating func begin(_ name: StaticString) {
        bytes.makeRoom(for: name.utf8CodeUnitCount + 3)
        bytes.append(UInt8(ascii: " "))
        bytes.append(name)
        bytes.append("=\"")
    }

    // MARK: Bytes

    fileprivate mutating func decimal(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
        withUnsafeMutableBytes(of: &digits) { buffer in
            var rest = number.magnitude
            var start = buffer.count
            repeat {
                start -= 1
                buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            bytes.append(
                UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer.assumingMemoryBound(to: UInt8.self))[start...])
            )
        }
    }

    /// Appends an address. Percent signs stay, since what is encoded already must not be encoded twice.
    private mutating func address(_ utf8: UnsafeBufferPointer<UInt8>) {
        var plain = 0
        for index in 0..<utf8.count {
            let byte = utf8[index]
            if standsInAddress(byte) { continue }
            bytes.append(UnsafeBufferPointer(rebasing: utf8[plain..<index]))
            plain = index + 1
            switch byte {
            case UInt8(ascii: "&"): bytes.append("&amp;")
            case UInt8(ascii: "'"): bytes.append("&#x27;")
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(hexDigit(byte >> 4))
                bytes.append(hexDigit(byte & 15))
            }
        }
        bytes.append(UnsafeBufferPointer(rebasing: utf8[plain...]))
    }

    /// Appends UTF-8 with `& < > "` as character references: right for text and for double-quoted attributes.
    fileprivate mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
        guard let start = utf8.baseAddress else { return }
        var plain = 0
        var at = 0
        while at < utf8.count {
            // Eight bytes in a row of which none is special are the rule.
            if at + 8 <= utf8.count, !holdsSpecial(UnsafeRawPointer(start + at).loadUnaligned(as: UInt64.self)) {
                at += 8
                continue
            }
            for index in at..<min(at + 8, utf8.count) {
                let reference: StaticString
                switch utf8[index] {
                case UInt8(ascii: "&"): reference = "&amp;"
                case UInt8(ascii: "<"): reference = "&lt;"
                case UInt8(ascii: ">"): reference = "&gt;"
                case UInt8(ascii: "\""): reference = "&quot;"
                default: continue
                }
                bytes.append(UnsafeBufferPointer(rebasing: utf8[plain..<index]))
                bytes.append(reference)
                plain = index + 1
            }
            at = min(at + 8, utf8.count)
        }
        bytes.append(UnsafeBufferPointer(rebasing: utf8[plain...]))
    }
}

/// Whether one of eight bytes is `&`, `<`, `>` or `"`. `<` and `>` differ in one bit only, and so do `"` and `&`; a byte
/// that is equal to the pattern becomes zero, and the well-known subtraction finds a zero byte.
@inline(__always)
private func holdsSpecial(_ bytes: UInt64) -> Bool {
    let angle = (bytes | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
    let other = (bytes | 0x0404_0404_0404_0404) ^ 0x2626_2626_2626_2626
    let zero = (angle &- 0x0101_0101_0101_0101) & ~angle | (other &- 0x0101_0101_0101_0101) & ~other
    return zero & 0x8080_8080_8080_8080 != 0
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

private func standsInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "?")...UInt8(ascii: "@"), UInt8(ascii: "#")...UInt8(ascii: "%"),
        UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        true
    default: false
    }
}

/// Writes the value of one attribute piece by piece, each escaped.
public struct AttributeValue: ~Copyable {
    fileprivate var writer: AttributeWriter

    public mutating func text(_ string: String) {
        var string = string
        string.withUTF8 { writer.escape($0) }
    }

    public mutating func number(_ number: Int) { writer.decimal(number) }
}

/// HTML that an `HTMLWriter` wrote, to be placed in a page as it stands.
public struct HTMLFragment: Sendable, Hashable {
    public let bytes: ArraySlice<UInt8>

    public static let empty = HTMLFragment(bytes: [])

    private init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// What `write` writes.
    ///
    /// - Parameter capacity: about how many bytes it will be.
    public init(capacity: Int = 0, _ write: (inout HTMLWriter) -> Void) {
        var writer = HTMLWriter(capacity: capacity)
        write(&writer)
        self.init(bytes: writer.bytes[...])
    }

    /// The words of a text node that are HTML as they stand; nil where something in them needs escaping. Shares the
    /// document's bytes.
    public init?(plain node: Int, in document: Document) {
        let node = document.nodes[node]
        guard node.kind == .text, !node.flags.contains(.needsEscaping) else { return nil }
        self.init(bytes: document.bytes[node.text])
    }

    public var isEmpty: Bool { bytes.isEmpty }
}

/// The markup of a theme's templates, which the site's owner wrote as HTML and which holds nothing of an author's.
///
/// Only the template compiler makes one, and says so by `@_spi(Templates) import Markup`; to everyone else the writer
/// offers no way around its escaping.
public struct TemplateMarkup: Sendable {
    fileprivate let bytes: [UInt8]

    @_spi(Templates) public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The markup while it is held still to be written, piece by piece.
    public struct Borrowed {
        fileprivate let bytes: UnsafeBufferPointer<UInt8>
    }

    public func withBorrowed(_ body: (Borrowed) -> Void) {
        bytes.withUnsafeBufferPointer { body(Borrowed(bytes: $0)) }
    }
}
