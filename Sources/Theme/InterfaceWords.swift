public import Diagnostics
public import Markup

/// One `name: value` line of a theme's `theme.yaml` or `words/….yaml`.
public struct ThemeEntry: Sendable {
    public let name: String
    public let value: String
    /// Where the name stands.
    public let place: Place?
    /// How many themes down the chain of `extends` it stands: 0 in the theme itself.
    public let depth: Int
    /// Whether it takes the place of what an extended theme says.
    public let isOverride: Bool

    public init(_ name: String, _ value: String, at place: Place? = nil, depth: Int = 0, isOverride: Bool = false) {
        self.name = name
        self.value = value
        self.place = place
        self.depth = depth
        self.isOverride = isOverride
    }
}

/// The interface words of one language as its file gives them.
public struct WordList: Sendable {
    /// The BCP 47 tag, which is the file's name.
    public let tag: String
    /// The file, such as `themes/civic/words/en.yaml`.
    public let file: String
    public let entries: [ThemeEntry]

    public init(tag: String, file: String, entries: [ThemeEntry]) {
        self.tag = tag
        self.file = file
        self.entries = entries
    }
}

/// The words that the theme itself says on a page, such as “Contents”, in one language.
public final class InterfaceWords: Sendable {
    /// The language that the words are in, which is not the page's where the theme has no words for that.
    public let tag: String
    let names: [String]
    let texts: [String]
    /// The texts as templates write them in attributes, by number of the name.
    let escaped: [HTMLFragment]
    private let numbers: [String: Int]
    /// The texts as templates write them in text: with their language, where it is not the page's.
    let marked: [HTMLFragment]

    init(tag: String, names: [String], texts: [String]) {
        self.tag = tag
        self.names = names
        self.texts = texts
        escaped = texts.map { text in HTMLFragment { $0.text(text) } }
        numbers = Dictionary(zip(names, 0...), uniquingKeysWith: { first, _ in first })
        marked = escaped
    }

    /// The same words for a page in another language, which has none of its own: each says in which language it is.
    ///
    /// - Parameter direction: `ltr` or `rtl`, which way these words run.
    public func standingIn(direction: String) -> InterfaceWords { InterfaceWords(standingIn: self, direction) }

    private init(standingIn words: InterfaceWords, _ direction: String) {
        tag = words.tag
        names = words.names
        texts = words.texts
        escaped = words.escaped
        numbers = words.numbers
        marked = words.texts.map { text in
            HTMLFragment { html in
                html.open("span") {
                    $0("lang", words.tag)
                    $0("dir", direction)
                }
                html.text(text)
                html.close("span")
            }
        }
    }

    /// The words as they stand in text; nil for a name that the theme does not have.
    public func fragment(_ name: String) -> HTMLFragment? { numbers[name].map { marked[$0] } }

    /// The words by name; nil for a name that the theme does not have.
    public subscript(name: String) -> String? { numbers[name].map { texts[$0] } }
}

extension InterfaceWords {
    /// The words of every language, all with the names of the first list and in its order.
    ///
    /// A language that lacks a word has it from the first list, and a finding says so.
    static func tables(_ lists: [WordList], findings: inout Diagnostics) -> [InterfaceWords] {
        guard let reference = lists.first else { return [] }
        let names = reference.entries.reduce(into: [String]()) { if !$0.contains($1.name) { $0.append($1.name) } }
        return lists.map { list in
            var texts: [String: String] = [:]
            for entry in list.entries {
                guard texts[entry.name] == nil else {
                    findings.add(
                        .words, at: entry.place, "“\(entry.name)” stands twice in the words of “\(list.tag)”",
                        remedy: "Leave one of the two.")
                    continue
                }
                texts[entry.name] = entry.value
                guard !names.contains(entry.name) else { continue }
                let meant = nearest(to: entry.name, among: names)
                findings.add(
                    .words, at: entry.place, "“\(entry.name)” is no word that the theme has",
                    remedy: meant.map { "Write “\($0)”." } ?? "Take it out, or add it to \(reference.file) first.")
            }
            for name in names where texts[name] == nil {
                findings.add(
                    .words, at: Place(file: list.file), "“\(name)” has no words in “\(list.tag)”",
                    remedy: "Add a line “\(name): …” with the words in that language.",
                    notes: reference.entries.filter { $0.name == name }.prefix(1).map {
                        Diagnostic.Note("In “\(reference.tag)” it is “\($0.value)”", at: $0.place)
                    })
            }
            let reserve = Dictionary(
                reference.entries.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
            return InterfaceWords(
                tag: list.tag, names: names, texts: names.map { texts[$0] ?? reserve[$0] ?? "" })
        }
    }
}

extension Rule {
    static let words = Rule(
        "theme-words", .error,
        title: "Every language of a theme has the same words, each once",
        explanation: """
            The words that a theme says itself, such as “Contents” and “Next”, stand in a file a language in the theme's \
            folder words. The file of the site's main language says which there are; the others have the same names.
            """)
}
