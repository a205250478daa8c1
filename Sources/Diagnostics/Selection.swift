/// How many findings the reports for people show. The reports for programs (JSON, SARIF) always hold all.
public struct ReportLimits: Sendable, Hashable {
    /// Findings of one rule.
    public var perRule: Int
    /// Findings in total.
    public var total: Int

    public static let none = ReportLimits(perRule: .max, total: .max)

    public init(perRule: Int = 50, total: Int = 200) {
        self.perRule = max(0, perRule)
        self.total = max(0, total)
    }
}

/// The findings that a report for people shows, and how many of each kind it leaves out.
struct Selection {
    /// In order of place; `more` is how many of this kind are left out, said once, after the last one shown.
    private(set) var shown: [(finding: Report.Finding, more: Int)] = []
    /// The kinds of which none is shown, by code.
    private(set) var leftOut: [(rule: Rule, count: Int)] = []

    /// Errors are chosen before warnings and these before notes, so that no error is lost behind many notes.
    init(of findings: [Report.Finding], within limits: ReportLimits) {
        var perRule: [String: Int] = [:]
        var chosen = Set<Int>()
        for severity in Severity.allCases.reversed() {
            for (index, finding) in findings.enumerated() where finding.diagnostic.severity == severity {
                let rule = finding.diagnostic.rule.code
                guard chosen.count < limits.total, perRule[rule, default: 0] < limits.perRule else { continue }
                perRule[rule, default: 0] += 1
                chosen.insert(index)
            }
        }
        var omitted: [String: (rule: Rule, count: Int)] = [:]
        var last: [String: Int] = [:]
        for (index, finding) in findings.enumerated() {
            let rule = finding.diagnostic.rule
            if chosen.contains(index) {
                last[rule.code] = shown.count
                shown.append((finding, 0))
            } else {
                omitted[rule.code, default: (rule, 0)].count += 1
            }
        }
        for (code, kind) in omitted {
            if let index = last[code] { shown[index].more = kind.count } else { leftOut.append(kind) }
        }
        leftOut.sort { $0.rule.code < $1.rule.code }
    }
}
