/// Markdown as council documents use it, with the edge cases that authors run into.
enum MarkdownExamples {
    static let all = blocks + inlines + documents
}
