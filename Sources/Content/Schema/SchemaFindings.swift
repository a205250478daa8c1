import Diagnostics

func unknownKey(_ key: Located<String>, of owner: String, known: [String]) -> Diagnostic {
    let meant = nearestKey(to: key.value, among: known)
    return Diagnostic(
        ContentRules.unknownKey, at: key.place, "“\(excerpt(key.value))” is not a key of \(owner)",
        remedy: meant.map { "Did you mean “\($0)”?" } ?? "Remove it, or use one of its keys: \(listed(known)).")
}

/// Names that differ in capitals, or in `_` and spaces for hyphens, are nearest.
func nearestKey(to written: String, among known: [String]) -> String? {
    let plain = String(written.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
    return known.first { $0 == plain } ?? nearest(to: plain, among: known)
}

func missingKey(_ field: FieldForm, of owner: String, at place: Place) -> Diagnostic {
    // The line is where the mapping begins; no one key of it is at fault, so there is no column.
    Diagnostic(
        ContentRules.missingKey, at: Place(file: place.file, line: place.line),
        "\(sentence(owner)) has no “\(field.key)”: \(field.about)",
        remedy: "Add a line such as: \(field.key): \(field.example)")
}

func wrongType(_ node: YAMLNode, _ subject: Subject, expected form: Form) -> Diagnostic {
    let found =
        switch node.content {
        case .text: "text"
        case .list: "a list"
        case .mapping, .refused: "a mapping of keys and values"
        }
    var remedy = "Write, for example: \(subject.example)"
    if case .text(let text, isPlain: true) = node.content, YAMLLine(text).columnOfColonWithoutSpace != nil {
        remedy = "Put a space after the colon, if “\(text.prefix { $0 != ":" })” is a key."
    }
    return Diagnostic(
        ContentRules.wrongType, at: node.place, "\(sentence(subject.name)) must be \(form.kind), and here is \(found)",
        remedy: remedy)
}

func emptyValue(_ subject: Subject, at place: Place) -> Diagnostic {
    Diagnostic(
        ContentRules.emptyValue, at: place, "\(sentence(subject.name)) is empty",
        remedy: (subject.isRequired ? "Write" : "Remove it, or write") + ", for example: \(subject.example)")
}

func noKind(_ entries: [YAMLNode.Entry], _ subject: Subject, at place: Place, keys: [String]) -> Diagnostic {
    for key in entries.map(\.key) {
        guard let meant = nearestKey(to: key.value, among: keys) else { continue }
        return Diagnostic(
            ContentRules.unknownKey, at: key.place, "“\(excerpt(key.value))” is not a key of \(subject.name)",
            remedy: "Did you mean “\(meant)”?")
    }
    return Diagnostic(
        ContentRules.missingKey, at: Place(file: place.file, line: place.line),
        "\(sentence(subject.name)) has none of the keys \(oneOf(keys.map { "“\($0)”" })), which say what it is",
        remedy: "Write, for example: \(subject.example)")
}

func severalKinds(_ keys: [Located<String>], _ subject: Subject) -> Diagnostic {
    Diagnostic(
        ContentRules.wrongType, at: keys[1].place,
        "\(sentence(subject.name)) is either “\(keys[0].value)” or “\(keys[1].value)”, and here it is both",
        remedy: "Make two entries of it, each with a dash of its own.")
}

/// With a capital, where it begins with a letter.
func sentence(_ phrase: String) -> String {
    // A file's name keeps its small letters.
    guard phrase.hasPrefix("an ") || phrase.hasPrefix("the ") || phrase.hasPrefix("a ") else { return phrase }
    return phrase.prefix(1).uppercased() + phrase.dropFirst()
}

func listed(_ words: [String]) -> String { words.joined(separator: ", ") }
