import Diagnostics
import Markup
import Testing

@testable import Theme

/// A page with a field of every kind.
struct SamplePage: TemplateData {
    var title = "Duties"
    var lead: String?
    var body = HTMLFragment.empty
    var aside: HTMLFragment?
    var isDraft = false
    var chapters: PreparedList<SampleChapter> = []
    var site = SampleSite()
    var owner: SampleOwner?
    var partners: [String] = []
    var remarks: [HTMLFragment] = []

    static let fields: [TemplateField<SamplePage>] = [
        .text("title") { $0.title },
        .optionalText("lead") { $0.lead },
        .html("body") { $0.body },
        .optionalHTML("aside") { $0.aside },
        .flag("is-draft") { $0.isDraft },
        .list("chapters") { $0.chapters },
        .record("site") { $0.site },
        .optionalRecord("owner") { $0.owner },
        .texts("partners") { $0.partners },
        .fragments("remarks") { $0.remarks },
    ]
}

struct SampleChapter: TemplateData {
    var title: String
    var link = "#"
    var sections: [SampleChapter] = []

    static let fields: [TemplateField<SampleChapter>] = [
        .text("title") { $0.title },
        .text("link") { $0.link },
        .list("sections") { $0.sections },
        .current("current"),
    ]
}

struct SampleSite: TemplateData {
    var name = "Anytown Council"
    var owner = SampleOwner(name: "Web team")

    static let fields: [TemplateField<SampleSite>] = [
        .text("name") { $0.name },
        .record("owner") { $0.owner },
    ]
}

struct SampleOwner: TemplateData {
    var name: String
    var post: String?

    static let fields: [TemplateField<SampleOwner>] = [
        .text("name") { $0.name },
        .optionalText("post") { $0.post },
    ]
}

let sampleWords = WordList(
    tag: "en", file: "words/en.yaml",
    entries: [ThemeEntry("contents", "Contents"), ThemeEntry("next", "“Next” <now>")])

extension HTMLFragment {
    /// A fragment of `<em>` text.
    static func emphasis(_ text: String) -> HTMLFragment { HTMLFragment { $0.element("em", text) } }
}

/// The page as `page.html` renders it, with other templates beside it by name.
func render(_ template: String, with others: [String: String] = [:]) -> String {
    render(template, SamplePage(), with: others)
}

/// A page of any type as `page.html` renders it.
func render<Page: TemplateData>(_ template: String, _ page: Page, with others: [String: String] = [:]) -> String {
    var findings = Diagnostics()
    let words = InterfaceWords.tables([sampleWords], findings: &findings)
    var library = TemplateLibrary(sources(template, others), folder: "theme", words: words[0].names)
    let compiled = library.template("page", for: Page.self)
    for finding in library.findings.all { Issue.record("\(finding.place?.description ?? ""): \(finding.summary)") }
    var writer = HTMLWriter()
    compiled?.render(page, words: words[0], into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
}

private func sources(_ template: String, _ others: [String: String]) -> [SourceText] {
    [SourceText(file: "page.html", text: template)]
        + others.sorted { $0.key < $1.key }.map { SourceText(file: "\($0.key).html", text: $0.value) }
}

/// Expects exactly these findings, in the order of their places, each at the place between a pair of marks ⟦ ⟧.
func expectFindings(
    _ template: String, with others: [String: String] = [:], _ expected: (rule: Rule, summary: String)...,
    at location: SourceLocation = #_sourceLocation
) {
    var places: [Place] = []
    let clean = sources(template, others).map { source in
        let (text, marked) = withoutMarks(source.string, file: source.file)
        places += marked
        return SourceText(file: source.file, text: text)
    }
    var library = TemplateLibrary(clean, folder: "theme", words: sampleWords.entries.map(\.name))
    _ = library.template("page", for: SamplePage.self)
    let found = library.findings.all.sorted { $0.place ?? Place(file: "") < $1.place ?? Place(file: "") }
        .map { line($0.rule, $0.place, $0.summary) }
    #expect(places.count == expected.count, "a pair of marks a finding", sourceLocation: location)
    let wanted = zip(places.sorted(), expected).map { line($1.rule, $0, $1.summary) }
    #expect(found == wanted, sourceLocation: location)
}

private func line(_ rule: Rule, _ place: Place?, _ summary: String) -> String {
    "\(place.map { "\($0.description)+\($0.length)" } ?? "") \(rule.code): \(summary)"
}

private func withoutMarks(_ text: String, file: String) -> (text: String, places: [Place]) {
    var clean = ""
    var places: [Place] = []
    var start = Place(file: file, line: 1, column: 1)
    var position = start
    for scalar in text.unicodeScalars {
        switch scalar {
        case "⟦": start = position
        case "⟧":
            start.length = max(1, position.column - start.column)
            places.append(start)
        case "\n":
            clean.unicodeScalars.append(scalar)
            position = Place(file: file, line: position.line + 1, column: 1)
        default:
            clean.unicodeScalars.append(scalar)
            position.column += 1
        }
    }
    return (clean, places)
}
