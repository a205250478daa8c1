/// What a value of a YAML file looks like, as the handbook and editors are told it.
public indirect enum Form: Sendable, Hashable {
    /// Text of some kind.
    case text(TextForm)
    /// One of these words.
    case word([String])
    case yesOrNo
    case list(of: Form)
    case mapping([FieldForm])
    /// A mapping whose keys are the author's own; or, where they are given, some of these.
    case names(Form, known: [String]?)
    case anyOf([Form])
}

/// A kind of text.
public struct TextForm: Sendable, Hashable {
    /// With its article: `a date such as 2008-04-01`.
    public let words: String
    /// A regular expression that it matches as a whole, in the dialect of JSON Schema; nil where any text will do.
    public let pattern: String?

    public init(_ words: String, pattern: String? = nil) {
        self.words = words
        self.pattern = pattern
    }
}

/// A key of a mapping, and what stands after it.
public struct FieldForm: Sendable, Hashable {
    public let key: String
    /// What it is, as a phrase that could follow “This is”: `the name of the publication`.
    public let about: String
    public let form: Form
    public let requirement: Requirement
    /// The value that holds where the key is left out, as an author would write it.
    public let fallback: String?
    /// A value as an author would write it, on one line.
    public let example: String

    public enum Requirement: Sendable, Hashable {
        case required, optional
        /// An entry has one of these keys, which say what it is.
        case oneOf([String])
    }
}

extension Form {
    /// The type in words, with an article: `a list of texts`, `“yes” or “no”`.
    public var words: String {
        switch self {
        case .text(let text): text.words
        case .word(let words): oneOf(words.map { "“\($0)”" })
        case .yesOrNo: "“yes” or “no”"
        case .list(let item): "a list, each entry \(item.words)"
        case .mapping(let fields):
            if let tellingKey {
                "a mapping with “\(tellingKey)”"
            } else {
                "a mapping with " + (fields.count > 4 ? "keys of its own" : allOf(fields.map { "“\($0.key)”" }))
            }
        case .names(let value, known: nil): "a mapping of names of your own, each with \(value.words)"
        case .names(let value, known: .some): "a mapping of known names, each with \(value.words)"
        case .anyOf(let forms): oneOf(forms.map(\.words))
        }
    }

    /// The key that says of a mapping which of several kinds it is.
    var tellingKey: String? {
        guard case .mapping(let fields) = self else { return nil }
        return fields.first { if case .oneOf = $0.requirement { true } else { false } }?.key
    }

    /// What stands there, in a word, to compare with what should.
    var kind: String {
        switch self {
        case .text, .word, .yesOrNo: "text"
        case .list: "a list"
        case .mapping, .names: "a mapping of keys and values"
        case .anyOf(let forms): oneOf(forms.map(\.kind).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
        }
    }
}

/// `a`, `a or b`, `a, b or c`.
func oneOf(_ words: [String]) -> String { join(words, with: " or ") }

/// `a`, `a and b`, `a, b and c`.
func allOf(_ words: [String]) -> String { join(words, with: " and ") }

private func join(_ words: [String], with last: String) -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + last + final
}
