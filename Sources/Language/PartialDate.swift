/// A date as exact as the author has it: a day, a month or a year.
public struct PartialDate: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1 to 12; nil where only the year is known.
    public let month: Int?
    /// Nil where only the month or the year is known.
    public let day: Int?

    public init(_ date: CalendarDate) {
        self.year = date.year
        self.month = date.month
        self.day = date.day
    }

    /// Reads `2008-04-01`, `2008-04` or `2008`, and nothing else.
    public init(iso text: some StringProtocol) throws(DateProblem) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard parts.count <= 3, zip(parts, widths).allSatisfy({ $0.utf8.count == $1 && number($0) != nil }) else {
            throw .notISO(meant: PartialDate(loosely: text))
        }
        let numbers = parts.compactMap { number($0) }
        try self.init(year: numbers[0], month: numbers.dropFirst().first, day: numbers.dropFirst(2).first)
    }

    /// A day counts only with a month.
    init(year: Int, month: Int?, day: Int?) throws(DateProblem) {
        guard (1...9999).contains(year) else { throw .noSuchYear(year) }
        if let month {
            guard (1...12).contains(month) else { throw .noSuchMonth(month) }
            let length = daysIn(month: month, of: year)
            if let day, !(1...length).contains(day) {
                throw .noSuchDay(day, inMonth: month, of: year, length: length)
            }
        }
        self.year = year
        self.month = month
        self.day = month == nil ? nil : day
    }

    /// `2008-04-01`, `2008-04` or `2008`.
    public var iso: String {
        let digits = String(year)
        let padded = String(repeating: "0", count: 4 - digits.count) + digits
        return ([padded] + [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : "\($0)" }).joined(separator: "-")
    }

    /// The first day that it can mean.
    public var firstDay: CalendarDate? { CalendarDate(year: year, month: month ?? 1, day: day ?? 1) }

    /// The last day that it can mean.
    public var lastDay: CalendarDate? {
        CalendarDate(year: year, month: month ?? 12, day: day ?? daysIn(month: month ?? 12, of: year))
    }

    /// By the first day that they can mean; of two with the same, the less exact first.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }
}

/// The number in a text of one to nine ASCII digits.
func number(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
}
