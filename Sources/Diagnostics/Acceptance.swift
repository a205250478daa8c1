/// One entry of `accepted.yaml`: findings of one kind that the publisher knows of and leaves as they are.
///
/// An accepted finding is still listed in every report, with the reason, but it does not fail.
public struct Acceptance: Sendable, Hashable {
    /// The code of the rule whose findings are accepted.
    public let code: String
    /// The file whose findings are accepted, or a folder with all that is in it, spelt like `Place.file`. A line number
    /// would be wrong after the next edit above it, so there is none; `text` narrows an entry to a line.
    public let path: String
    /// Words of the line that is meant; nil for the whole file or folder. A line that must not be quoted has no words
    /// here either: its findings are accepted by path alone.
    public let text: String?
    /// Why; required. Nil or blank where the entry does not say it.
    public let reason: String?
    /// The day on which it was accepted, as `YYYY-MM-DD`; required. Nil where the entry does not say it.
    public let date: String?
    /// Where the entry itself stands.
    public let place: Place

    public init(code: String, path: String, text: String? = nil, reason: String?, date: String?, place: Place) {
        self.code = code
        self.path = path
        self.text = text
        self.reason = reason
        self.date = date
        self.place = place
    }
}

extension Acceptance {
    /// Whether a finding in `file` is in the file or folder that is meant.
    func covers(_ file: String) -> Bool {
        var path = Substring(path)
        while path.hasPrefix("./") { path = path.dropFirst(2) }
        while path.hasSuffix("/") { path = path.dropLast() }
        guard !path.isEmpty, file.utf8.starts(with: path.utf8) else { return false }
        let rest = file.utf8.dropFirst(path.utf8.count)
        return rest.isEmpty || rest.first == UInt8(ascii: "/")
    }

    /// Whether a line holds the words that are meant, apart from white space at their ends.
    func matches(_ line: [Unicode.Scalar]) -> Bool {
        guard let text else { return true }
        let words = trimmed(text)
        guard !words.isEmpty, words.count <= line.count else { return false }
        return (0...(line.count - words.count)).contains { line[$0..<$0 + words.count].elementsEqual(words) }
    }
}

/// Whether `text` is a day of the calendar, written `YYYY-MM-DD`.
func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return false }
    func number(_ range: Range<Int>) -> Int? {
        let digits = bytes[range]
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...days[month - 1]).contains(day)
}

/// The scalars of a text without white space at its ends.
func trimmed(_ text: String) -> ArraySlice<Unicode.Scalar> {
    var scalars = Array(text.unicodeScalars)[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return scalars
}
