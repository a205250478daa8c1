/// The names that are known at a place of a template, and what they stand for.
struct TemplateNames {
    /// The page (frame 0) or the item of a loop (1 for the outermost), and the numbers of the fields from there.
    struct Path: Equatable {
        let frame: Int
        let steps: [Int]

        func field(_ number: Int) -> Path { Path(frame: frame, steps: steps + [number]) }
    }

    struct Name {
        let path: Path
        let kind: TemplateKind
    }

    enum Problem: Error {
        /// Follows from a problem that was reported.
        case known
        case missing(String, in: String?, among: [String])
        case noNames(String, in: String, TemplateKind)
        case optional(String)
    }

    /// From the page inwards; nil inside a section whose own name is unknown.
    private var scopes: [Name?]
    /// What is known to be there, because a section around the place asked.
    private var present: [Path?] = []
    private var frames = 1

    init(page: TemplateShape) {
        scopes = [Name(path: Path(frame: 0, steps: []), kind: .record(page))]
    }

    mutating func enter(_ name: Name, isOptional: Bool) {
        scopes.append(name)
        present.append(isOptional ? name.path : nil)
    }

    mutating func enterUnknown() {
        scopes.append(nil)
        present.append(nil)
    }

    mutating func leave() {
        scopes.removeLast()
        present.removeLast()
    }

    mutating func enterItem(_ kind: TemplateKind) {
        enter(Name(path: Path(frame: frames, steps: []), kind: kind), isOptional: false)
        frames += 1
    }

    mutating func leaveItem() {
        leave()
        frames -= 1
    }

    /// Finds `name` or `record.name` in the innermost scope that knows its first part; `.` is the innermost itself.
    func resolve(_ written: String) -> Result<Name, Problem> {
        guard written != "." else { return scopes[scopes.count - 1].map { .success($0) } ?? .failure(.known) }
        let parts = written.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        var found: Name?
        for scope in scopes.reversed() where found == nil {
            guard let scope else { return .failure(.known) }
            found = field(parts[0], of: scope)
        }
        guard var name = found else {
            let among = scopes.reversed().reduce(into: [String]()) { among, scope in
                for name in scope.map({ Self.names($0.kind) }) ?? [] where !among.contains(name) { among.append(name) }
            }
            return .failure(.missing(parts[0], in: nil, among: among))
        }
        for (index, part) in parts.enumerated().dropFirst() {
            let holder = parts[..<index].joined(separator: ".")
            if case .optional = name.kind { return .failure(.optional(holder)) }
            guard case .record = name.kind else { return .failure(.noNames(part, in: holder, name.kind)) }
            guard let next = field(part, of: name) else {
                return .failure(.missing(part, in: holder, among: Self.names(name.kind)))
            }
            name = next
        }
        return .success(name)
    }

    /// A field of a record. An optional one that is known to be there is no longer optional; a list `items` has
    /// the flag `has-items` beside it.
    private func field(_ name: String, of holder: Name) -> Name? {
        guard case .record(let shape) = holder.kind else { return nil }
        let fields = shape.fields()
        if let number = fields.firstIndex(where: { $0.name == name }) {
            let path = holder.path.field(number)
            if case .optional(let kind) = fields[number].kind, present.contains(path) {
                return Name(path: path, kind: kind)
            }
            return Name(path: path, kind: fields[number].kind)
        }
        guard name.hasPrefix("has-") else { return nil }
        let list = name.dropFirst("has-".count)
        return fields.firstIndex { field in
            if case .list = field.kind { field.name == list } else { false }
        }.map { Name(path: holder.path.field($0), kind: .flag) }
    }

    private static func names(_ kind: TemplateKind) -> [String] {
        guard case .record(let shape) = kind else { return [] }
        return shape.fields().flatMap { name, kind in
            if case .list = kind { [name, "has-\(name)"] } else { [name] }
        }
    }
}
