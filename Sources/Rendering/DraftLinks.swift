internal import Diagnostics
internal import Model

// Links to what a build leaves out because it is a draft.

extension LinkResolver {
    /// Whether a publication is a draft that is left out, which is a finding.
    mutating func reportDraft(named id: String, node: Int) -> Bool {
        report(targets.content.drafts.first { $0.id == id }, node: node)
    }

    /// Whether a path in the content folder lies in a draft that is left out, which is a finding.
    mutating func reportDraft(at path: String, node: Int) -> Bool {
        report(targets.content.drafts.first { $0.holds(path) }, node: node)
    }

    private mutating func report(_ draft: Draft?, node: Int) -> Bool {
        guard let draft else { return false }
        diagnostics.add(
            .linkToDraft, at: place(node), "This leads to “\(draft.id)”, which is a draft and not published",
            remedy: "Take the link out until the draft is published, which is when its “status: draft” goes.")
        return true
    }
}

extension Rule {
    static let linkToDraft = Rule(
        "link-to-draft", .error, title: "What is published does not link to a draft",
        explanation: """
            A publication with “status: draft” is shown by “strapline preview” alone, and nothing of it reaches the \
            published site. A link to it would lead nowhere.
            """,
        wrong: [
            Example(
                "schemes/new-scheme/publication.yaml",
                """
                title: The new scheme
                kind: scheme
                publisher: Council
                summary: What the council will do.
                status: draft
                contents:
                - promises.md

                """),
            Example("schemes/new-scheme/promises.md", "# Our promises\n\nThey are not made yet.\n"),
            Example(
                "schemes/scheme/duties.md", line: 3,
                "# Our duties\n\nSee [the promises](../new-scheme/promises.md).\n"),
        ],
        right: [Example("schemes/scheme/duties.md", "# Our duties\n\nA new scheme will make promises.\n")])
}
