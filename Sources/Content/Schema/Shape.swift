public import Diagnostics

/// How a value of a YAML file is written and read: one declaration from which come its checks, the typed value, the
/// handbook's table and the JSON Schema.
public struct Shape<Value: Sendable>: Sendable {
    public let form: Form
    /// Nil where the value is faulty, and its faults are among the findings.
    let read: @Sendable (YAMLNode, Subject, inout Diagnostics) -> Value?

    init(_ form: Form, read: @escaping @Sendable (YAMLNode, Subject, inout Diagnostics) -> Value?) {
        self.form = form
        self.read = read
    }
}

/// What messages call the value that is read.
public struct Subject: Sendable {
    /// `“published”`, `an entry of “partners”`, `publication.yaml`.
    public let name: String
    /// How to write it right, on one line: `published: 2008-04-01`.
    public let example: String
    /// Where it is said to stand: its key; nil where it has none.
    public let keyPlace: Place?
    /// Whether it is a whole file, of which the right parts are kept where others are faulty.
    public let isFile: Bool
    /// Whether it must be there.
    public let isRequired: Bool

    public init(
        _ name: String, example: String, keyPlace: Place? = nil, isFile: Bool = false, isRequired: Bool = false
    ) {
        self.name = name
        self.example = example
        self.keyPlace = keyPlace
        self.isFile = isFile
        self.isRequired = isRequired
    }
}

extension Shape {
    /// The value with its place.
    public var located: Shape<Located<Value>> {
        Shape<Located<Value>>(form) { node, subject, findings in
            read(node, subject, &findings).map { Located($0, at: node.place) }
        }
    }

    /// The value with the place of its key.
    public var locatedAtKey: Shape<Located<Value>> {
        Shape<Located<Value>>(form) { node, subject, findings in
            read(node, subject, &findings).map { Located($0, at: subject.keyPlace ?? node.place) }
        }
    }

    /// The value changed into another, which cannot fail.
    public func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Shape<Other> {
        Shape<Other>(form) { node, subject, findings in read(node, subject, &findings).map(transform) }
    }

    /// A further condition on the value.
    ///
    /// - Parameter problem: the finding where the value breaks it, at the place it is given; else nil.
    public func checked(_ problem: @escaping @Sendable (Value, Subject, Place) -> Diagnostic?) -> Shape {
        Shape(form) { node, subject, findings in
            guard let value = read(node, subject, &findings) else { return nil }
            guard let finding = problem(value, subject, node.place) else { return value }
            findings.add(finding)
            return nil
        }
    }

    /// A list with such entries. All faulty entries are found.
    public static func list<Item: Sendable>(of item: Shape<Item>) -> Shape where Value == [Item] {
        Shape(.list(of: item.form)) { node, subject, findings in
            switch node.content {
            case .refused: return nil
            case .list(let nodes):
                guard !nodes.isEmpty else {
                    findings.add(emptyValue(subject, at: subject.keyPlace ?? node.place))
                    return nil
                }
                let entry = Subject("an entry of \(subject.name)", example: subject.example)
                let items = nodes.compactMap { item.read($0, entry, &findings) }
                // A faulty entry is a finding; the others can still be looked at.
                return items
            case .text, .mapping:
                findings.add(wrongType(node, subject, expected: .list(of: item.form)))
                return nil
            }
        }
    }

    /// A list in which no two entries have the same name.
    ///
    /// - Parameters:
    ///   - name: the name of an entry, with its place.
    ///   - noun: what messages call it: `abbreviation`.
    public static func list<Item: Sendable>(
        of item: Shape<Item>, unique name: @escaping @Sendable (Item) -> Located<String>, called noun: String
    ) -> Shape where Value == [Item] {
        let list = Shape<[Item]>.list(of: item)
        return Shape(list.form) { node, subject, findings in
            guard let items = list.read(node, subject, &findings) else { return nil }
            var first: [String: Place] = [:]
            for name in items.map(name) {
                if let earlier = first[name.value] {
                    findings.add(
                        ContentRules.duplicateEntry, at: name.place,
                        "The \(noun) “\(excerpt(name.value))” stands in the list twice", remedy: "Keep one of the two.",
                        notes: [.init("It stands first here.", at: earlier)])
                } else {
                    first[name.value] = name.place
                }
            }
            return items
        }
    }

    /// A mapping whose keys are the author's own, or some of the `known` ones, in the author's order.
    ///
    /// - Parameter key: what each key must be.
    public static func names<Item: Sendable>(
        _ item: Shape<Item>, each key: Shape<String> = .line, known: [String]? = nil
    ) -> Shape where Value == [Named<Item>] {
        let form = Form.names(item.form, known: known)
        return Shape(form) { node, subject, findings in
            switch node.content {
            case .refused: return nil
            case .mapping(let entries):
                var named: [Named<Item>] = []
                for entry in entries {
                    if let known, !known.contains(entry.key.value) {
                        findings.add(unknownKey(entry.key, of: subject.name, known: known))
                        continue
                    }
                    let inner = Subject(
                        "“\(entry.key.value)”", example: "\(entry.key.value): text", keyPlace: entry.key.place)
                    let name = YAMLNode(.text(entry.key.value, isPlain: true), at: entry.key.place)
                    let isName = key.read(name, inner, &findings) != nil
                    if let value = item.read(entry.value, inner, &findings), isName {
                        named.append(Named(name: entry.key, value: value))
                    }
                }
                return named.count == entries.count ? named : nil
            case .text(let text, isPlain: true) where text.isEmpty:
                findings.add(emptyValue(subject, at: subject.keyPlace ?? node.place))
                return nil
            case .text, .list:
                findings.add(wrongType(node, subject, expected: form))
                return nil
            }
        }
    }
}

/// A value under a name of the author's.
public struct Named<Value> {
    public var name: Located<String>
    public var value: Value

    public init(name: Located<String>, value: Value) {
        self.name = name
        self.value = value
    }
}

extension Named: Sendable where Value: Sendable {}
extension Named: Equatable where Value: Equatable {}
