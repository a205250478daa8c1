/// A row of the handbook's table of a file kind.
public struct SchemaRow: Sendable, Hashable {
    /// `title`, `contacts.email`, `contents[].chapter`: a dot goes into a mapping, `[]` into the entries of a list.
    public let path: String
    /// What it is, as a sentence.
    public let about: String
    /// The type in words.
    public let type: String
    /// `yes`, `no`, or `one of “chapter”, “appendix” or “part”`.
    public let required: String
    /// What holds where the key is left out; nil where nothing does.
    public let fallback: String?
    /// A value on one line.
    public let example: String
}

extension FileKind {
    /// The keys in the order of the schema, each above the keys within it. A file of free names has no rows.
    public var rows: [SchemaRow] { shape.form.rows(below: "") }
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
                return [field.row(at: own)] + field.form.rows(below: own)
            }
        case .anyOf(let forms):
            // Keys that several kinds of entry share are told once.
            return forms.flatMap { $0.rows(below: path) }.reduce(into: []) { rows, row in
                if !rows.contains(where: { $0.path == row.path }) { rows.append(row) }
            }
        }
    }
}

extension FieldForm {
    fileprivate func row(at path: String) -> SchemaRow {
        let required =
            switch requirement {
            case .required: "yes"
            case .optional: "no"
            case .oneOf(let keys): "one of \(oneOf(keys.map { "“\($0)”" }))"
            }
        return SchemaRow(
            path: path, about: about.prefix(1).uppercased() + about.dropFirst() + ".", type: form.words,
            required: required, fallback: fallback, example: example)
    }
}
