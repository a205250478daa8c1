internal import Content
public import Diagnostics
internal import Markup
internal import Output
internal import Rendering
internal import Theme

/// Every rule that a run can speak of.
public let ruleCatalogue: RuleCatalogue = {
    let all = [
        TextRules.all, MarkupRules.all, ContentRules.all, ContentRules.reading, RenderingRules.all, ThemeRules.all,
        SiteRules.all,
        OutputRules.all,
        AcceptanceRules.all,
    ]
    // A code that two rules share is a slip of ours that a test finds.
    do { return try RuleCatalogue(all) } catch { preconditionFailure("\(error)") }
}()
