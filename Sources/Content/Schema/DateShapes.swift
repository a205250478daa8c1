import Diagnostics
public import Language

extension Shape where Value == PartialDate {
    /// A day, a month or a year.
    public static var partialDate: Shape {
        .date(TextForm("a date such as 2008-04-01, 2008-04 or 2008", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$")) {
            text throws(DateProblem) in try PartialDate(iso: text)
        }
    }
}

extension Shape where Value == CalendarDate {
    /// A day.
    public static var date: Shape {
        .date(TextForm("a date such as 2008-04-01", pattern: "^\\d{4}-\\d{2}-\\d{2}$")) {
            text throws(DateProblem) in try CalendarDate(iso: text)
        }
    }
}

extension Shape {
    fileprivate static func date(
        _ form: TextForm, read: @escaping @Sendable (String) throws(DateProblem) -> Value
    ) -> Shape {
        Shape(.text(form)) { node, subject, findings in
            guard let text = Shape<String>.text(form).read(node, subject, &findings) else { return nil }
            do throws(DateProblem) {
                return try read(text)
            } catch {
                findings.add(badDate(text, error, subject, at: node.place))
                return nil
            }
        }
    }
}

private func badDate(_ text: String, _ problem: DateProblem, _ subject: Subject, at place: Place) -> Diagnostic {
    let (reason, remedy): (String, String) =
        switch problem {
        case .notISO(let meant?):
            ("is not written as a date is here", "Did you mean \(meant.iso), which is \(meant.inEnglish)?")
        case .notISO(nil): ("is not a date", "Write the year, the month and the day: \(subject.example)")
        case .noSuchYear: ("is not a date: years run from 0001 to 9999", "Write, for example: \(subject.example)")
        case .noSuchMonth(let month):
            ("is not a date: there is no month \(month)", "Write the year, the month and the day: \(subject.example)")
        case .noSuchDay(_, let month, let year, let length):
            (
                "is not a date: \(englishName(ofMonth: month) ?? "the month") \(year) has \(length) days",
                "Write a day that there was: \(subject.example)"
            )
        case .notAFullDate: ("is not a full date", "Write the day as well: \(subject.example)")
        }
    return Diagnostic(ContentRules.badDate, at: place, "“\(excerpt(text))” \(reason)", remedy: remedy)
}
