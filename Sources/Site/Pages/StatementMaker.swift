internal import Diagnostics
internal import Language
internal import Markup
internal import Model
internal import Theme

// The accessibility statement. Its order and its fixed sentences are those of the model statement for the Public Sector
// Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018; they stand in the theme's words.

extension PageMaker {
    func writeStatement(_ frame: Frame, _ words: SiteWords, into html: inout HTMLWriter) {
        guard let statement = content.statement else { return }
        let organisation = content.site.organisation
        let scope = statement.appliesTo.isEmpty ? [baseURL ?? content.site.title] : statement.appliesTo
        let nation = statement.nation.rawValue
        let advice = words["statement-advice-" + nation]
        let tested = statement.tested
        theme.statement.render(
            StatementPage(
                frame: frame,
                scope: words.filled("statement-scope", ["scope": scope.joined(separator: words["statement-and"])]),
                runBy: words.filled("statement-run-by", ["organisation": organisation]),
                ableTo: statement.ableTo, knownProblems: statement.knownProblems,
                formats: contacts(statement.formats ?? content.site.contacts, words),
                problems: contacts(statement.problems ?? content.site.contacts, words),
                visitOrPhone: statement.visitOrPhone, enforcement: words["statement-enforcement-" + nation],
                advice: PageLink(
                    title: HTMLFragment { $0.text(advice) },
                    link: statement.nation == .gb
                        ? "https://www.equalityadvisoryservice.com/" : "https://www.equalityni.org/"),
                commitment: words.filled("statement-commitment", ["organisation": organisation]),
                compliance: compliance(of: statement, words), isFull: statement.compliance.value == .full,
                nonCompliances: statement.nonCompliances.map { item(of: $0, words) },
                burdens: statement.burdens.map { StatementItem(text: $0.text, assessment: $0.assessment) },
                outOfScope: statement.outOfScope.map {
                    StatementItem(text: $0.text, details: [words["basis-" + $0.basis.rawValue]])
                },
                plans: statement.plans,
                preparation: words.filled(
                    "statement-prepared",
                    ["prepared": statement.prepared.inEnglish, "reviewed": statement.reviewed.value.inEnglish]),
                test: tested.map {
                    words.filled(
                        "statement-tested",
                        [
                            "date": $0.date.inEnglish, "by": $0.by,
                            "method": words["statement-method-" + $0.method.rawValue],
                        ])
                },
                sample: tested?.sample),
            words: words.interface, into: &html)
    }

    private func compliance(of statement: AccessibilityStatement, _ words: SiteWords) -> String {
        let reasons =
            switch (statement.nonCompliances.isEmpty, statement.hasExemptions) {
            case (false, true): "both"
            case (true, true): "exemptions"
            case (_, false): "non-compliances"
            }
        return words.filled(
            "statement-" + statement.compliance.value.rawValue, ["reasons": words["statement-reason-" + reasons]])
    }

    private func item(of fault: AccessibilityStatement.NonCompliance, _ words: SiteWords) -> StatementItem {
        let criterion = words.filled(
            "statement-criterion", ["criterion": fault.criterion, "level": fault.level.rawValue])
        let end = fault.fixBy.map { words.filled("statement-fix-by", ["date": $0.inEnglish]) }
        return StatementItem(text: fault.text, details: [fault.impact, criterion, end].compactMap { $0 })
    }
}
