/// Writes HTML into one growing buffer of bytes: text is escaped, elements are closed in order.
///
/// Everything that comes from an author or a data file goes through `text` or an attribute and so is escaped once, at
/// the edge. Markup that is already HTML enters only through `html`, whose type says so.
public struct HTMLWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    #if DEBUG
        /// The open elements, innermost last.
        private var open: [StaticString] = []
    #endif

    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Empties the buffer and keeps its storage for the next page.
    public mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        #if DEBUG
            open.removeAll(keepingCapacity: true)
        #endif
    }

    /// The length of what was written so far, in bytes.
    public var count: Int { bytes.count }

    // MARK: Text

    /// Text content, escaped.
    public mutating func text(_ string: String) {
        var string = string
        string.withUTF8 { escape($0) }
    }

    /// Text content in UTF-8, escaped.
    public mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) { escape(utf8) }

    /// Text content in UTF-8, escaped.
    public mutating func text(_ utf8: ArraySlice<UInt8>) {
        utf8.withUnsafeBufferPointer { escape($0) }
    }

    public mutating func text(_ number: Int) { decimal(number) }

    /// Markup as it stands. For literals of the code only.
    public mutating func raw(_ literal: StaticString) { append(literal) }

    /// A fragment that was itself written by an `HTMLWriter`.
    public mutating func html(_ fragment: HTMLFragment) { bytes.append(contentsOf: fragment.bytes) }

    /// A stretch of a template's markup, in byte offsets.
    public mutating func markup(_ template: TemplateMarkup, _ range: Range<Int>) {
        template.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    // MARK: Elements

    /// `<name>`; closed by the matching `close(name)`.
    public mutating func open(_ name: StaticString) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        bytes.append(UInt8(ascii: ">"))
        noteOpen(name)
    }

    /// `<name …>` with attributes written by the closure.
    public mutating func open(_ name: StaticString, _ attributes: (inout AttributeWriter) -> Void) {
        start(name, attributes)
        noteOpen(name)
    }

    /// `</name>`: the innermost open element must be of that name, which debug builds check.
    public mutating func close(_ name: StaticString) {
        #if DEBUG
            let innermost = open.popLast()
            assert(innermost.map { $0.description == name.description } ?? false, "closes \(name)")
        #endif
        raw("</")
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func noteOpen(_ name: StaticString) {
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
    public mutating func void(_ name: StaticString, _ attributes: (inout AttributeWriter) -> Void = { _ in }) {
        start(name, attributes)
    }

    public mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func start(_ name: StaticString, _ attributes: (inout AttributeWriter) -> Void) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        withUnsafeMutablePointer(to: &self) { writer in
            var attributeWriter = AttributeWriter(writer: writer)
            attributes(&attributeWriter)
        }
        bytes.append(UInt8(ascii: ">"))
    }

    // MARK: Bytes

    fileprivate mutating func append(_ literal: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    private mutating func decimal(_ number: Int) {
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
            bytes.append(contentsOf: buffer[start...])
        }
    }

    /// Appends an address. Percent signs stay, since what is encoded already must not be encoded twice.
    fileprivate mutating func address(_ utf8: UnsafeBufferPointer<UInt8>) {
        var plain = 0
        for index in 0..<utf8.count {
            let byte = utf8[index]
            if standsInAddress(byte) { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain..<index]))
            plain = index + 1
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "'"): append("&#x27;")
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(hexDigit(byte >> 4))
                bytes.append(hexDigit(byte & 15))
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain...]))
    }

    /// Appends UTF-8 with `& < > "` as character references: right for text and for double-quoted attributes.
    fileprivate mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
        var plain = 0
        for index in 0..<utf8.count {
            let byte = utf8[index]
            guard byte <= UInt8(ascii: ">") else { continue }
            let reference: StaticString
            switch byte {
            case UInt8(ascii: "&"): reference = "&amp;"
            case UInt8(ascii: "<"): reference = "&lt;"
            case UInt8(ascii: ">"): reference = "&gt;"
            case UInt8(ascii: "\""): reference = "&quot;"
            default: continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain..<index]))
            append(reference)
            plain = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain...]))
    }
}

/// Writes the attributes of one element: names are literals of the code, values are escaped.
public struct AttributeWriter {
    /// The writer of the element, which outlives its attributes.
    fileprivate let writer: UnsafeMutablePointer<HTMLWriter>

    public mutating func callAsFunction(_ name: StaticString, _ value: String) {
        var value = value
        value.withUTF8 { attribute(name, $0) }
    }

    public mutating func callAsFunction(_ name: StaticString, _ utf8: ArraySlice<UInt8>) {
        utf8.withUnsafeBufferPointer { attribute(name, $0) }
    }

    public mutating func callAsFunction(_ name: StaticString, _ number: Int) {
        begin(name)
        writer.pointee.text(number)
        writer.pointee.raw("\"")
    }

    /// An attribute whose value is an address that an author wrote: what no address may hold is percent-encoded.
    /// - Parameter scheme: what stands before it where the author left it out.
    public mutating func address(_ name: StaticString, _ utf8: ArraySlice<UInt8>, scheme: StaticString = "") {
        begin(name)
        writer.pointee.raw(scheme)
        utf8.withUnsafeBufferPointer { writer.pointee.address($0) }
        writer.pointee.raw("\"")
    }

    /// An attribute whose presence is its meaning, such as `disabled`.
    public mutating func flag(_ name: StaticString) {
        writer.pointee.raw(" ")
        writer.pointee.append(name)
    }

    private mutating func attribute(_ name: StaticString, _ utf8: UnsafeBufferPointer<UInt8>) {
        begin(name)
        writer.pointee.escape(utf8)
        writer.pointee.raw("\"")
    }

    private mutating func begin(_ name: StaticString) {
        writer.pointee.raw(" ")
        writer.pointee.append(name)
        writer.pointee.raw("=\"")
    }
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

/// HTML that an `HTMLWriter` wrote, to be placed in a page as it stands.
public struct HTMLFragment: Sendable, Hashable {
    public let bytes: ArraySlice<UInt8>

    public static let empty = HTMLFragment(bytes: [])

    private init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// What `write` writes.
    public init(_ write: (inout HTMLWriter) -> Void) {
        var writer = HTMLWriter()
        write(&writer)
        self.init(bytes: writer.bytes[...])
    }

    /// All that a writer holds.
    public init(_ writer: HTMLWriter) { self.init(bytes: writer.bytes[...]) }

    public var isEmpty: Bool { bytes.isEmpty }
}

/// The markup of a theme's templates, which the site's owner wrote as HTML and which holds nothing of an author's.
///
/// Only the template compiler makes one, and says so by `@_spi(Templates) import Markup`; to everyone else the writer
/// offers no way around its escaping.
public struct TemplateMarkup: Sendable {
    fileprivate let bytes: [UInt8]

    @_spi(Templates) public init(_ bytes: [UInt8]) { self.bytes = bytes }
}
