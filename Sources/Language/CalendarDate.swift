/// A day of the Gregorian calendar, in the years 1 to 9999.
public struct CalendarDate: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to the length of the month.
    public let day: Int

    /// Nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...daysIn(month: month, of: year)).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2008-04-01`, in full and in nothing but digits and hyphens.
    public init(iso text: some StringProtocol) throws(DateProblem) {
        let date = try PartialDate(iso: text)
        guard let month = date.month, let day = date.day else { throw .notAFullDate(date) }
        self.year = date.year
        self.month = month
        self.day = day
    }

    /// 1 January of the year 1, before which there is none.
    public static let first = CalendarDate()

    private init() {
        self.year = 1
        self.month = 1
        self.day = 1
    }

    /// `2008-04-01`.
    public var iso: String { PartialDate(self).iso }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

/// What keeps a text from being a date.
public enum DateProblem: Error, Hashable, Sendable {
    /// Neither `YYYY-MM-DD`, nor `YYYY-MM`, nor `YYYY`. With it the date that was probably meant, where the text is a
    /// date in words or lacks a zero; a date such as 01/04/2008 can mean two days, and has none.
    case notISO(meant: PartialDate?)
    /// Years run from 1 to 9999.
    case noSuchYear(Int)
    /// Months run from 1 to 12.
    case noSuchMonth(Int)
    /// The month is not that long, in that year.
    case noSuchDay(Int, inMonth: Int, of: Int, length: Int)
    /// A year or a month where a day is needed.
    case notAFullDate(PartialDate)
}

/// The length of a month (1 to 12) in days.
func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
}
