extension FileKind {
    /// A JSON Schema for editors, which read `2008` as a number and `yes` as a truth value where we read what is written:
    /// so texts may be numbers and truth values there. It is of draft 7, the newest that every release of the YAML
    /// language server reads, which most editors use.
    public var jsonSchema: String {
        var object: [(String, JSON)] = [
            ("$schema", .string("http://json-schema.org/draft-07/schema#")), ("title", .string(name)),
            ("description", .string(about)),
        ]
        object += shape.form.json
        return JSON.object(object).text + "\n"
    }
}

extension Form {
    fileprivate var json: [(String, JSON)] {
        switch self {
        case .text(let text):
            let types: [(String, JSON)] = [("type", .array(["string", "number", "boolean"].map { .string($0) }))]
            return types + (text.pattern.map { [("pattern", .string($0))] } ?? [("minLength", .number(1))])
        case .word(let words): return [("enum", .array(words.map { .string($0) }))]
        case .yesOrNo: return [("enum", .array([.string("yes"), .string("no"), .bool(true), .bool(false)]))]
        case .list(let item):
            return [("type", .string("array")), ("minItems", .number(1)), ("items", .object(item.json))]
        case .names(let value, known: nil):
            return [("type", .string("object")), ("additionalProperties", .object(value.json))]
        case .names(let value, known: let known?):
            return [
                ("type", .string("object")), ("properties", .object(known.map { ($0, .object(value.json)) })),
                ("additionalProperties", .bool(false)),
            ]
        case .mapping(let fields):
            let required = fields.filter { $0.requirement != .optional }.map { JSON.string($0.key) }
            return [
                ("type", .string("object")),
                ("properties", .object(fields.map { ($0.key, .object($0.json)) })),
                ("required", .array(required)), ("additionalProperties", .bool(false)),
            ]
        case .anyOf(let forms): return [("anyOf", .array(forms.map { .object($0.json) }))]
        }
    }
}

extension FieldForm {
    fileprivate var json: [(String, JSON)] {
        let about = about.prefix(1).uppercased() + about.dropFirst() + "."
        var object: [(String, JSON)] = [("description", .string("\(about) Example: \(example)"))]
        if let fallback { object.append(("default", .string(fallback))) }
        return object + form.json
    }
}

/// A JSON value with its keys in order.
private indirect enum JSON {
    case string(String)
    case number(Int)
    case bool(Bool)
    case array([JSON])
    case object([(String, JSON)])

    var text: String { text(indent: "") }

    private func text(indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .string(let string): return JSON.quoted(string)
        case .number(let number): return String(number)
        case .bool(let bool): return bool ? "true" : "false"
        case .array(let items):
            guard !items.isEmpty else { return "[]" }
            return "[\n" + items.map { inner + $0.text(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let members):
            guard !members.isEmpty else { return "{}" }
            let lines = members.map { "\(inner)\(JSON.quoted($0.0)): \($0.1.text(indent: inner))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        }
    }

    private static func quoted(_ string: String) -> String {
        var quoted = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
