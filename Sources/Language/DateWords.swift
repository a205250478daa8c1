extension CalendarDate {
    /// In English: `1 April 2008`.
    public var inEnglish: String { PartialDate(self).inEnglish }
}

extension PartialDate {
    /// In English, as exact as it is: `1 April 2008`, `April 2008`, `2008`.
    public var inEnglish: String {
        guard let month else { return String(year) }
        let name = englishMonths[month - 1]
        return day.map { "\($0) \(name) \(year)" } ?? "\(name) \(year)"
    }

    /// What a person meant who wrote `1 April 2008`, `1st Apr 2008`, `April 2008`, `2008-4-1` or `2008/04/01`.
    init?(loosely text: some StringProtocol) {
        let words = text.split { " -/.,".contains($0) }
        guard (1...3).contains(words.count) else { return nil }
        let numbers: [Int?] =
            words[0].utf8.count == 4 && number(words[0]) != nil
            ? words.map { number($0) }
            : words.reversed().enumerated().map { place, word in
                switch place {
                case 1: monthNumber(word)
                case 2: dayNumber(word)
                default: word.utf8.count == 4 ? number(word) : nil
                }
            }
        guard numbers.count > 1, !numbers.contains(nil) else { return nil }
        let known = numbers.compactMap { $0 }
        guard let date = try? PartialDate(year: known[0], month: known[1], day: known.dropFirst(2).first) else {
            return nil
        }
        self = date
    }
}

/// The month that a DateProblem names, for messages.
public func englishName(ofMonth month: Int) -> String? {
    englishMonths.indices.contains(month - 1) ? englishMonths[month - 1] : nil
}

private func monthNumber(_ word: some StringProtocol) -> Int? {
    guard word.count >= 3 else { return nil }
    return englishMonths.firstIndex { $0.lowercased().hasPrefix(word.lowercased()) }.map { $0 + 1 }
}

private func dayNumber(_ word: some StringProtocol) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count).lowercased()) else { return nil }
    return number(digits)
}

private let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]
