import Language
import Testing

@Suite struct `A date` {
    @Test(arguments: [
        ("2008-04-01", "1 April 2008"), ("2008-04", "April 2008"), ("2008", "2008"), ("2024-02-29", "29 February 2024"),
    ])
    func isReadAsExactlyAsItIsWrittenAndShownInWords(iso: String, words: String) throws {
        let date = try PartialDate(iso: iso)
        #expect(date.iso == iso)
        #expect(date.inEnglish == words)
    }

    @Test(arguments: [
        ("2026-13-45", DateProblem.noSuchMonth(13)), ("2026-00", .noSuchMonth(0)), ("0000", .noSuchYear(0)),
        ("2025-02-29", .noSuchDay(29, inMonth: 2, of: 2025, length: 28)),
        ("1900-02-29", .noSuchDay(29, inMonth: 2, of: 1900, length: 28)),
        ("2025-04-31", .noSuchDay(31, inMonth: 4, of: 2025, length: 30)),
        ("2025-04-00", .noSuchDay(0, inMonth: 4, of: 2025, length: 30)),
        ("", .notISO(meant: nil)), ("08", .notISO(meant: nil)), ("Autumn 2008", .notISO(meant: nil)),
        ("01/04/2008", .notISO(meant: nil)), ("2008-04-01T00:00", .notISO(meant: nil)), ("+2008", .notISO(meant: nil)),
        ("٢٠٠٨", .notISO(meant: nil)), ("2008-", .notISO(meant: nil)),
    ])
    func thatTheCalendarDoesNotHaveIsRefused(text: String, problem: DateProblem) {
        #expect(throws: problem) { try PartialDate(iso: text) }
    }

    @Test(arguments: [
        ("1 April 2008", "2008-04-01"), ("1st Apr 2008", "2008-04-01"), ("April 2008", "2008-04"),
        ("2008-4-1", "2008-04-01"), ("2008/04/01", "2008-04-01"), ("2nd September, 2010", "2010-09-02"),
    ])
    func writtenInAnotherWayIsRefusedWithTheOneThatWasMeant(text: String, meant: String) throws {
        let date = try PartialDate(iso: meant)
        #expect(throws: DateProblem.notISO(meant: date)) { try PartialDate(iso: text) }
    }

    @Test func inFullIsADay() throws {
        #expect(try CalendarDate(iso: "2008-04-01") == CalendarDate(year: 2008, month: 4, day: 1))
        #expect(try CalendarDate(iso: "0800-04-01").iso == "0800-04-01")
        let april = try PartialDate(iso: "2008-04")
        #expect(throws: DateProblem.notAFullDate(april)) { try CalendarDate(iso: "2008-04") }
        #expect(CalendarDate(year: 2025, month: 2, day: 29) == nil)
    }

    @Test func knowsTheDaysThatItCanMean() throws {
        let february = try PartialDate(iso: "2024-02")
        #expect(february.firstDay?.iso == "2024-02-01")
        #expect(february.lastDay?.iso == "2024-02-29")
        #expect(try PartialDate(iso: "2008").lastDay?.iso == "2008-12-31")
    }

    @Test func comesInOrder() throws {
        let dates = try ["2008-04-02", "2008", "2008-04", "2007-12-31", "2008-04-01"].map { try PartialDate(iso: $0) }
        #expect(dates.sorted().map(\.iso) == ["2007-12-31", "2008", "2008-04", "2008-04-01", "2008-04-02"])
    }
}
