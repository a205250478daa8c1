public import Diagnostics

/// A key of a mapping: its name, what it is for, how its value is written, and the property that takes the value.
public struct Field<Root: Sendable>: Sendable {
    let form: FieldForm
    /// Sets what holds where the key is left out.
    let prepare: @Sendable (inout Root) -> Void
    /// False where the value is faulty.
    let read: @Sendable (YAMLNode, Subject, inout Root, inout Diagnostics) -> Bool

    /// A key that must be there.
    ///
    /// - Parameters:
    ///   - about: a phrase that could follow “This is”.
    ///   - example: a value on one line, as an author would write it.
    public static func required<Value>(
        _ key: String, _ property: any WritableKeyPath<Root, Value> & Sendable, _ shape: Shape<Value>, _ about: String,
        example: String
    ) -> Field {
        Field(
            form: FieldForm(
                key: key, about: about, form: shape.form, requirement: .required, fallback: nil, example: example),
            prepare: { _ in }
        ) { node, subject, root, findings in
            guard let value = shape.read(node, subject, &findings) else { return false }
            root[keyPath: property] = value
            return true
        }
    }

    /// A key that may be left out.
    public static func optional<Value>(
        _ key: String, _ property: any WritableKeyPath<Root, Value?> & Sendable, _ shape: Shape<Value>, _ about: String,
        example: String
    ) -> Field {
        Field(
            form: FieldForm(
                key: key, about: about, form: shape.form, requirement: .optional, fallback: nil, example: example),
            prepare: { _ in }
        ) { node, subject, root, findings in
            guard let value = shape.read(node, subject, &findings) else { return false }
            root[keyPath: property] = value
            return true
        }
    }

    /// A key that may be left out, and then means the same as `fallback`, which is read like anything an author writes.
    /// An empty fallback leaves the property as it is.
    public static func optional<Value>(
        _ key: String, _ property: any WritableKeyPath<Root, Value> & Sendable, _ shape: Shape<Value>,
        or fallback: String,
        _ about: String, example: String
    ) -> Field {
        let written = YAMLNode(.text(fallback, isPlain: true), at: Place(file: ""))
        var ignored = Diagnostics()
        let usual = fallback.isEmpty ? nil : shape.read(written, Subject(key, example: example), &ignored)
        return Field(
            form: FieldForm(
                key: key, about: about, form: shape.form, requirement: .optional,
                fallback: fallback.isEmpty ? nil : fallback, example: example),
            prepare: { root in if let usual { root[keyPath: property] = usual } }
        ) { node, subject, root, findings in
            guard let value = shape.read(node, subject, &findings) else { return false }
            root[keyPath: property] = value
            return true
        }
    }

    /// The same key, as one of several that say what kind of entry a mapping is.
    func asOne(of keys: [String]) -> Field {
        Field(
            form: FieldForm(
                key: form.key, about: form.about, form: form.form, requirement: .oneOf(keys), fallback: form.fallback,
                example: form.example),
            prepare: prepare, read: read)
    }
}

extension Shape {
    /// A mapping with exactly these keys.
    ///
    /// - Parameters:
    ///   - blank: a value for the fields to fill; what it says of required keys is never seen.
    ///   - isUsable: whether a value some of whose keys are faulty is kept all the same, so that what depends on the
    ///     others is looked at in the same run. A whole file always is.
    ///   - check: what the keys must fulfil together, at the mapping's place; it adds a finding and returns false where
    ///     they do not.
    public static func mapping(
        _ blank: Value, _ fields: [Field<Value>],
        isUsable: @escaping @Sendable (Value) -> Bool = { _ in false },
        check: @escaping @Sendable (Value, Subject, Place, inout Diagnostics) -> Bool = { _, _, _, _ in true }
    ) -> Shape {
        let form = Form.mapping(fields.map(\.form))
        var prepared = blank
        for field in fields { field.prepare(&prepared) }
        let start = prepared
        return Shape(form) { node, subject, findings in
            guard let entries = node.entries(subject, expected: form, findings: &findings) else { return nil }
            var value = start
            var isWhole = true
            // What a misspelt key was meant to be is not missing too.
            var meant: Set<String> = []
            for entry in entries {
                guard let field = fields.first(where: { $0.form.key == entry.key.value }) else {
                    let known = fields.map(\.form.key)
                    findings.add(unknownKey(entry.key, of: subject.name, known: known))
                    if let key = nearestKey(to: entry.key.value, among: known) { meant.insert(key) }
                    isWhole = false
                    continue
                }
                let inner = Subject(
                    "“\(entry.key.value)”", example: "\(entry.key.value): \(field.form.example)",
                    keyPlace: entry.key.place, isRequired: field.form.requirement == .required)
                if !field.read(entry.value, inner, &value, &findings) { isWhole = false }
            }
            for field in fields where field.form.requirement == .required {
                guard !entries.contains(where: { $0.key.value == field.form.key }) else { continue }
                guard !meant.contains(field.form.key) else { continue }
                findings.add(missingKey(field.form, of: subject.name, at: node.place))
                isWhole = false
            }
            if isWhole { isWhole = check(value, subject, node.place, &findings) }
            return isWhole || subject.isFile || isUsable(value) ? value : nil
        }
    }

    /// A text, or a mapping that one of several keys tells apart.
    ///
    /// - Parameters:
    ///   - text: the short form.
    ///   - mappings: the mappings by the key that each of them alone has.
    ///   - otherwise: what to say of a mapping with a key that is known, but not allowed here.
    ///   - kept: what is kept of such a mapping, so that what depends on it is looked at in the same run.
    static func either(
        _ text: Shape, or mappings: [(key: String, shape: Shape)],
        otherwise: @escaping @Sendable (YAMLNode.Entry) -> Diagnostic? = { _ in nil },
        keeping kept: @escaping @Sendable ([YAMLNode.Entry], inout Diagnostics) -> Value? = { _, _ in nil }
    ) -> Shape {
        let keys = mappings.map(\.key)
        let form = Form.anyOf([text.form] + mappings.map(\.shape.form))
        return Shape(form) { node, subject, findings in
            switch node.content {
            case .refused: return nil
            case .text: return text.read(node, subject, &findings)
            case .list:
                findings.add(wrongType(node, subject, expected: form))
                return nil
            case .mapping(let entries):
                let faults = entries.compactMap(otherwise)
                guard faults.isEmpty else {
                    for fault in faults { findings.add(fault) }
                    return kept(entries, &findings)
                }
                let chosen = entries.filter { keys.contains($0.key.value) }
                guard let first = chosen.first, let shape = mappings.first(where: { $0.key == first.key.value })?.shape
                else {
                    findings.add(noKind(entries, subject, at: node.place, keys: keys))
                    return nil
                }
                if chosen.count > 1 {
                    findings.add(severalKinds(chosen.map(\.key), subject))
                    return nil
                }
                return shape.read(node, subject, &findings)
            }
        }
    }
}

extension YAMLNode {
    /// The entries of a mapping. A text that is empty is a mapping without entries.
    fileprivate func entries(_ subject: Subject, expected form: Form, findings: inout Diagnostics) -> [Entry]? {
        switch content {
        case .refused: return nil
        case .mapping(let entries): return entries
        case .text(let text, isPlain: true) where text.isEmpty:
            if let place = subject.keyPlace {
                findings.add(emptyValue(subject, at: place))
                return nil
            }
            return []
        case .text, .list:
            findings.add(wrongType(self, subject, expected: form))
            return nil
        }
    }
}
