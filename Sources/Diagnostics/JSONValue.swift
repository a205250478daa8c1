/// A JSON value (RFC 8259) that is written the same way every time: members in the order in which they were given.
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case string(String)
    case array([JSONValue])
    /// Names must differ.
    case object([(name: String, value: JSONValue)])

    /// The value as text on several lines, indented by two spaces a level, without a line feed at the end.
    ///
    /// What could act on a terminal is written as `\u` escapes, so that the text is safe to print.
    public var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes, indent: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8], indent: Int) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .int(let value): bytes += String(value).utf8
        case .string(let value): JSONValue.write(value, to: &bytes)
        case .array(let values):
            JSONValue.write(values, between: "[]", to: &bytes, indent: indent) { value, bytes in
                value.write(to: &bytes, indent: indent + 1)
            }
        case .object(let members):
            JSONValue.write(members, between: "{}", to: &bytes, indent: indent) { member, bytes in
                JSONValue.write(member.name, to: &bytes)
                bytes += ": ".utf8
                member.value.write(to: &bytes, indent: indent + 1)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between brackets: StaticString, to bytes: inout [UInt8], indent: Int,
        each: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(brackets.utf8Start[0])
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            lineBreak(to: &bytes, indent: indent + 1)
            each(element, &bytes)
        }
        if !elements.isEmpty { lineBreak(to: &bytes, indent: indent) }
        bytes.append(brackets.utf8Start[1])
    }

    private static func lineBreak(to bytes: inout [UInt8], indent: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
    }

    private static func write(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\r": bytes += "\\r".utf8
            case "\t": bytes += "\\t".utf8
            // All of these are in the basic plane, so four digits hold them.
            case _ where scalar.shown != scalar:
                let digits = String(scalar.value, radix: 16)
                bytes += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .int(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { (name: $0.0, value: $0.1) })
    }
}
