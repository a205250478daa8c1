/// A row of the handbook's table of a file kind.
public struct SchemaRow: Sendable, Hashable {
    /// `title`, `contacts.email`, `contents[].chapter`: a dot goes into a mapping, `[]` into the entries of a list.
    public let path: String
    /// What it is, as a sentence.
    public let about: String
    /// The type in words.
    public let type: String
    /// `yes`, `no`, `yes, with “part”`, or `one of “chapter”, “appendix” or “part”`.
    public let required: String
    /// What holds where the key is left out; nil where nothing does.
    public let fallback: String?
    /// A value on one line.
    public let example: String
}

extension FileKind {
    /// The keys in the order of the schema, each above the keys within it. Keys that the kinds of entry of one list share,
    /// and those of a list within such a list, are told once. A file of free names has no rows.
    public var rows: [SchemaRow] {
        var told: [String: [String]] = [:]
        return shape.form.rows(below: "").filter { row in
            let above = row.path.lastIndex(of: ".").map { String(row.path[..<$0]) } ?? ""
            let key = "\(row.path.dropFirst(above.utf8.count)): \(row.about)"
            if told[key, default: []].contains(where: { above == $0 || above.hasPrefix($0 + ".") }) { return false }
            told[key, default: []].append(above)
            return true
        }
    }
}

extension Form {
    fileprivate func rows(below path: String) -> [SchemaRow] {
        switch self {
        case .text, .word, .yesOrNo: return []
        case .list(let item): return item.rows(below: path + "[]")
        case .names(let value, _): return value.rows(below: path + ".name")
        case .mapping(let fields):
            return fields.flatMap { field in
                let own = path.isEmpty ? field.key : "\(path).\(field.key)"
                return [field.row(at: own, with: tellingKey)] + field.form.rows(below: own)
            }
        case .anyOf(let forms): return forms.flatMap { $0.rows(below: path) }
        }
    }
}

extension FieldForm {
    fileprivate func row(at path: String, with tellingKey: String?) -> SchemaRow {
        let required =
            switch requirement {
            case .required: tellingKey.map { "yes, with “\($0)”" } ?? "yes"
            case .optional: "no"
            case .oneOf(let keys): "one of \(oneOf(keys.map { "“\($0)”" }))"
            }
        return SchemaRow(
            path: path, about: about.prefix(1).uppercased() + about.dropFirst() + ".", type: form.words,
            required: required, fallback: fallback, example: example)
    }
}
