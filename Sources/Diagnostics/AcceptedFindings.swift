/// What a list of acceptances says of findings: for each finding whether it is accepted, and what is wrong with the
/// acceptances themselves.
func judge(
    _ findings: [Diagnostic], by acceptances: [Acceptance], rules: RuleCatalogue, unchecked: Set<String>,
    reading read: @escaping (String) -> [UInt8]?
) -> (accepted: [Report.Accepted?], problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    var valid: [(entry: Acceptance, accepted: Report.Accepted)] = []
    for entry in acceptances {
        let found = problemsOfEntry(entry, rules: rules)
        if found.isEmpty, let reason = entry.reason, let date = entry.date {
            valid.append((entry, Report.Accepted(reason: reason, date: date, place: entry.place)))
        }
        problems += found
    }

    let byCode = Dictionary(grouping: valid.indices) { valid[$0].entry.code }
    let secret = UnquotableLines(findings)
    var used = Set<Int>()
    var lines = SourceLines(read)
    let accepted = findings.map { finding -> Report.Accepted? in
        guard finding.rule.canBeAccepted, let place = finding.place else { return nil }
        let matching = (byCode[finding.rule.code] ?? []).filter { index in
            let entry = valid[index].entry
            guard entry.covers(place.file) else { return false }
            guard entry.text != nil else { return true }
            guard !secret.contains(place), let line = lines.line(place.line, of: place.file) else { return false }
            return entry.matches(line)
        }
        used.formUnion(matching)
        return matching.first.map { valid[$0].accepted }
    }

    for index in valid.indices where !used.contains(index) && !unchecked.contains(valid[index].entry.code) {
        problems.append(unusedEntry(valid[index].entry))
    }
    return (accepted, problems)
}

private func problemsOfEntry(_ entry: Acceptance, rules: RuleCatalogue) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    do {
        let rule = try rules.rule(entry.code)
        if !rule.canBeAccepted {
            problems.append(
                Diagnostic(
                    AcceptanceRules.forbidden, at: entry.place, "A finding “\(entry.code)” can never be accepted",
                    remedy: "Mend what the report finds in \(entry.path), and remove this entry"))
        }
    } catch {
        problems.append(
            Diagnostic(
                AcceptanceRules.unknownCode, at: entry.place, "There is no kind of finding “\(error.code)”",
                remedy: error.nearest.map { "Did you mean “\($0)”?" }
                    ?? "Copy the code from the report, where it stands in square brackets"))
    }
    if trimmed(entry.reason ?? "").isEmpty {
        problems.append(
            Diagnostic(
                AcceptanceRules.incomplete, at: entry.place, "The accepted finding “\(entry.code)” has no reason",
                remedy: "Add a line that says why it is left as it is: “reason: …”"))
    }
    if let date = entry.date {
        if !isDate(date) {
            problems.append(
                Diagnostic(
                    AcceptanceRules.incomplete, at: entry.place, "“\(date)” is not a date",
                    remedy: "Write the day on which the finding was accepted in the form 2026-03-01"))
        }
    } else {
        problems.append(
            Diagnostic(
                AcceptanceRules.incomplete, at: entry.place, "The accepted finding “\(entry.code)” has no date",
                remedy: "Add the day on which it was accepted: “date: 2026-03-01”"))
    }
    return problems
}

private func unusedEntry(_ entry: Acceptance) -> Diagnostic {
    let lines = entry.text == nil ? "" : " at a line with the text given"
    return Diagnostic(
        AcceptanceRules.unused, at: entry.place, "Nothing in \(entry.path) is found “\(entry.code)”\(lines)",
        remedy: "Remove this entry, or correct its place")
}
