import Diagnostics
import Language
import Model

extension ContentRules {
    /// Looks at whether an accessibility statement says what it must, and no more than is so.
    static func check(
        _ statement: AccessibilityStatement, file: String, contacts: Contacts?, findings: inout Diagnostics
    ) {
        let compliance = statement.compliance
        let hasReasons = !statement.nonCompliances.isEmpty || statement.hasExemptions
        switch compliance.value {
        case .full where !statement.nonCompliances.isEmpty:
            findings.add(
                statementOverclaims, at: compliance.place,
                "The site is said to comply in full, and the statement lists what does not",
                remedy: "Write “compliance: partial” until that is mended.")
        case .full where statement.tested.map({ $0.method == .automatic }) ?? true:
            findings.add(
                statementOverclaims, at: compliance.place,
                "The site is said to comply in full, and no person has tested it",
                remedy: "Have it tested by people and say so under “tested”, or write “compliance: partial”.")
        case .partial where !hasReasons, .none where !hasReasons:
            findings.add(
                statementWithoutReasons, at: compliance.place,
                "The site is said not to comply in full, and the statement does not list what fails",
                remedy: "List it under “non-compliances”, “disproportionate-burden” or “out-of-scope”.")
        default: break
        }
        if statement.tested == nil, compliance.value != .full {
            findings.add(
                statementNotTested, at: Place(file: file), "The statement does not say when the site was tested",
                remedy: "Add “tested” with its date, by, method and sample.")
        }
        let routes = [statement.formats, statement.problems].map { $0 ?? contacts }
        guard routes.allSatisfy({ $0 != nil }) else {
            return findings.add(
                statementContact, at: Place(file: file), "The statement names no way to report a problem",
                remedy: "Add contacts to site.yaml, or “problems-contact” and “formats-contact” here.")
        }
        if routes.contains(where: { $0?.phone != nil && $0?.relay == nil }) {
            findings.add(
                statementContact, at: Place(file: file),
                "The statement names a telephone, and not how to reach it through Relay UK",
                remedy: "Add a line to the contacts: relay: 18001 then our number")
        }
        if routes.contains(where: { $0?.relay?.lowercased().contains("text relay") ?? false }) {
            findings.add(
                statementContact, at: Place(file: file), "“Text Relay” is now called Relay UK",
                remedy: "Write, for example: relay: 18001 then our number")
        }
    }
}
