internal import Content
public import Diagnostics
internal import Markup
internal import Output
internal import Rendering
internal import Theme

/// Every rule that a run can speak of, by what it speaks of.
public let ruleFamilies: [RuleFamily] = [
    RuleFamily(
        "findings-in-chapters", title: "Findings in chapters",
        about: "These speak of the Markdown of a chapter: its title, tables, notes, images and boxes.",
        TextRules.all + MarkupRules.all),
    RuleFamily(
        "findings-in-references", title: "Findings in references and links",
        about: "These speak of references and links that lead nowhere, or elsewhere than they say.",
        RenderingRules.all),
    RuleFamily(
        "findings-in-yaml", title: "Findings in YAML files",
        about:
            "These speak of a file that cannot be read as YAML, and of keys and values that are not what they should be.",
        ContentRules.writing + ContentRules.values),
    RuleFamily(
        "findings-in-folders", title: "Findings in folders and contents",
        about: "These speak of files that are missing, in the wrong place, or in no list of contents.",
        ContentRules.folders + ContentRules.reading),
    RuleFamily(
        "findings-in-histories", title: "Findings in histories and old addresses",
        about: "These speak of changes, versions and withdrawals, and of addresses that readers still use.",
        ContentRules.history + SiteRules.addresses),
    RuleFamily(
        "findings-in-offers", title: "Findings in statements and offers",
        about:
            "These speak of the accessibility statement, and of the formats and languages that you offer on request.",
        ContentRules.statement + ContentRules.offers + SiteRules.statement),
    RuleFamily(
        "findings-in-sites", title: "Findings in the site as a whole",
        about: "These speak of the finished pages together, and of the findings that you have accepted.",
        SiteRules.whole + AcceptanceRules.all),
    RuleFamily(
        "findings-in-themes", title: "Findings in themes",
        about:
            "These speak of the templates, words and colours of a theme. A site without a theme of its own never has them.",
        ThemeRules.all + SiteRules.themes),
    RuleFamily(
        "findings-in-output", title: "Findings in the output folder",
        about:
            "These speak of the folder that the site is written to, and of its disk. The site that stood there is safe.",
        OutputRules.all),
]

/// Every rule that a run can speak of.
public let ruleCatalogue: RuleCatalogue = {
    // A code that two rules share is a slip of ours that a test finds.
    do { return try RuleCatalogue(ruleFamilies.map(\.rules)) } catch { preconditionFailure("\(error)") }
}()
