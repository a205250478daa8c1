public import Diagnostics

/// A kind of YAML file (or of YAML block in a chapter) and the shape of what it holds.
public struct FileKind<Value: Sendable>: Sendable {
    /// How messages and the handbook call it: `publication.yaml`.
    public let name: String
    /// What it is for, in a sentence.
    public let about: String
    public let shape: Shape<Value>

    public init(_ name: String, _ about: String, _ shape: Shape<Value>) {
        self.name = name
        self.about = about
        self.shape = shape
    }

    /// The same kind of file, for a site that need not have one.
    var optional: FileKind<Value?> { FileKind<Value?>(name, about, shape.map { $0 }) }

    /// Reads a file of this kind. All its faults are among the findings; the value has what is right of it, so that
    /// later passes can find what is wrong elsewhere in the same run. Nil where it cannot be read at all.
    public func read(_ source: SourceText, findings: inout Diagnostics) -> Value? {
        read(YAMLText(source), findings: &findings)
    }

    /// Reads a block of this kind out of another file.
    public func read(_ text: YAMLText, findings: inout Diagnostics) -> Value? {
        guard let node = YAMLNode.read(text, findings: &findings) else { return nil }
        return shape.read(node, Subject(name, example: shape.form.exampleLine, isFile: true), &findings)
    }
}

extension Form {
    /// The first key with its example, for a file whose whole content has another form.
    fileprivate var exampleLine: String {
        guard case .mapping(let fields) = self, let field = fields.first else { return "name: text" }
        return "\(field.key): \(field.example)"
    }
}
