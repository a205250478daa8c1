extension Report {
    /// The report for programs, as JSON, with a line feed at the end. All findings are in it, whatever their number.
    ///
    /// The shape, version 1; a later version may add members, and one that changes any has another number:
    /// ```
    /// format    "strapline-report"
    /// version   1
    /// tool      {name, version}
    /// strict    whether warnings fail the run
    /// fails     whether the run fails
    /// counts    {errors, warnings, notes, accepted, files}: accepted findings are in the fourth only
    /// findings  in order of place, each
    ///     code, severity ("error", "warning", "note"), summary, remedy
    ///     place     {file, line, column, length} or null; columns and lengths in Unicode scalars, from 1;
    ///               what is not known is null
    ///     excerpt   {text, caret} to print under each other in letters of one width, or null; the caret may be null
    ///     notes     [{text, place}]
    ///     accepted  {reason, date, place} or null
    /// ```
    /// - Parameter read: a file's bytes by its path as in `Place.file`, or nil where it cannot be read.
    public func json(toolVersion: String, strict: Bool, reading read: @escaping (String) -> [UInt8]?) -> String {
        var lines = SourceLines(read)
        let value: JSONValue = [
            "format": "strapline-report",
            "version": 1,
            "tool": ["name": "strapline", "version": .string(toolVersion)],
            "strict": .bool(strict),
            "fails": .bool(fails(strict: strict)),
            "counts": [
                "errors": .int(counts.errors), "warnings": .int(counts.warnings), "notes": .int(counts.notes),
                "accepted": .int(counts.accepted), "files": .int(counts.files),
            ],
            "findings": .array(findings.map { json(of: $0, lines: &lines) }),
        ]
        return value.text + "\n"
    }

    private func json(of finding: Finding, lines: inout SourceLines) -> JSONValue {
        let diagnostic = finding.diagnostic
        let excerpt = finding.showsExcerpt ? lines.excerpt(at: diagnostic.place) : nil
        return [
            "code": .string(diagnostic.rule.code),
            "severity": .string(diagnostic.severity.word),
            "summary": .string(diagnostic.summary),
            "remedy": .string(diagnostic.remedy),
            "place": json(of: diagnostic.place),
            "excerpt": excerpt.map { ["text": .string($0.text), "caret": $0.caret.map(JSONValue.string) ?? .null] }
                ?? .null,
            "notes": .array(diagnostic.notes.map { ["text": .string($0.text), "place": json(of: $0.place)] }),
            "accepted": finding.accepted.map {
                ["reason": .string($0.reason), "date": .string($0.date), "place": json(of: $0.place)]
            } ?? .null,
        ]
    }

    private func json(of place: Place?) -> JSONValue {
        guard let place else { return .null }
        return [
            "file": .string(place.file),
            "line": place.line > 0 ? .int(place.line) : .null,
            "column": place.column > 0 ? .int(place.column) : .null,
            "length": place.column > 0 ? .int(place.length) : .null,
        ]
    }
}
