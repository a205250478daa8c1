import Content
import Foundation
import FoundationXML
import Platform
import TestFolders
import Testing

/// A site whose every field holds what could break out of a page: made from the schemas, so that a field that is added
/// later is attacked as well.
@Suite struct HostileFieldsTests {
    /// What stands in a field. Each has a number of its own, to know it again.
    private static func hostile(_ number: Int) -> String { "\"'<script>hostile\(number)</script>&lt;" }

    /// The same where Markdown is read, in which HTML is an error.
    private static func inMarkdown(_ number: Int) -> String { "\"'\\<script>hostile\(number)\\</script>\\&lt;" }

    private static let before = "&quot;'&lt;script&gt;"
    private static let after = "&lt;/script&gt;&amp;lt;"

    /// Fields whose values depend on one another: what they hold here, or nil where they are left out.
    private static let settled: [String: String?] = [
        "site.yaml home-page": nil, "site.yaml pages[].role": nil, "site.yaml language": "en-GB",
        "languages.yaml languages[].tag": "tlh", "languages.yaml interpreters[].tag": "qya",
        "languages.yaml interpreters[]": "bfi",
        "accessibility.yaml compliance": "partial", "publication.yaml formats[].file": "files/easy-read.pdf",
        "publication.yaml status": "withdrawn", "publication.yaml supersedes": nil,
        "publication.yaml contents[].aliases": nil, "publication.yaml search-engines": "include",
        "publication.yaml language": "en-GB", "publication.yaml updated": nil, "publication.yaml kind": "scheme",
        "publication.yaml changes[].kind": "edition", "publication.yaml changes[].version": "1.0",
        "publication.yaml changes[].corrects": nil, "publication.yaml replaces[].page": "first-chapter.md",
        "publication.yaml contents[].owner": "performance-team",
        "publication.yaml contents[].contents[].owner": "performance-team",
        "owners.yaml owners[].id": "performance-team",
        "accepted.yaml accepted[].code": "unknown-target", "accepted.yaml accepted[].file": "home.md",
    ]

    @Test func comeOutEscapedEverywhere() throws {
        let folder = try TemporaryFolder()
        var writer = HostileWriter()
        try write(into: folder, with: &writer)
        let run = try run(
            "strapline", ["build", "--theme", "theme", "--base-url", "https://www.example.org/a/"], in: folder.path)
        try #require(run.status == 0, "\(run.error)")

        var seen: Set<Int> = []
        for (file, text) in try folder.texts(below: "output") {
            guard file.hasSuffix(".html") || file.hasSuffix(".xml") || file == "web.config" else { continue }
            #expect(!text.lowercased().contains("<script"), "\(file)")
            for match in text.matches(of: /hostile([0-9]+)/) {
                seen.insert(try #require(Int(match.1)))
                let lead = text[..<match.range.lowerBound].suffix(Self.before.count)
                let trail = text[match.range.upperBound...].prefix(Self.after.count)
                // The id of an entry has of all this only the letters.
                if lead.hasSuffix("script-"), trail.hasPrefix("-script") { continue }
                #expect(lead == Self.before && trail == Self.after, "\(file): \(lead)\(match.0)\(trail)")
            }
            if !file.hasSuffix(".html") {
                #expect(XMLParser(data: Data(text.utf8)).parse(), "\(file) is well-formed")
            }
        }
        // Fields that no page shows are few: what colleagues are told, and what stands for something else.
        let unseen = writer.hostileFields.filter { !seen.contains($0.value) }.map(\.key).sorted()
        #expect(seen.count > 100)
        #expect(
            unseen.filter { !$0.hasPrefix("words.yaml") } == [
                "accepted.yaml accepted[].line-text", "accepted.yaml accepted[].reason",
                "glossary.yaml abbreviations[].plural", "languages.yaml languages[].reviewed-by",
                "owners.yaml owners[].note", "site.yaml allow-unreviewed",
            ])
    }

    @Test func everyKindOfFileIsAttacked() throws {
        var declared: Set<String> = []
        for file in try listFolder(repository("Sources/Content")).files where file.hasSuffix(".swift") {
            let code = String(decoding: try readFile(repository("Sources/Content/\(file)")), as: UTF8.self)
            for match in code.matches(of: /FileKind(?:<[^=]*>)?\(\s*"([a-z.]+)"/) { declared.insert(String(match.1)) }
        }
        #expect(Set(fileForms.map(\.name)) == declared)
    }

    /// A stylesheet has no escapes for what ends a declaration: there it is refused.
    @Test func aTokenThatLeavesItsDeclarationIsRefused() throws {
        let folder = try TemporaryFolder()
        for (path, text) in RuleExampleTests.base { try folder.write(text, to: path) }
        try folder.copy(repository("themes/civic"), to: "theme")
        try folder.write("tokens:\n  ink: \"\(Self.hostile(0).dropFirst())\"\n", to: "theme/theme.yaml")
        let run = try run("strapline", ["check", "--theme", "theme"], in: folder.path)
        #expect(run.status == 1)
        #expect(run.error.contains("theme/theme.yaml:2"))
    }

    // MARK: The site

    private func write(into folder: TemporaryFolder, with writer: inout HostileWriter) throws {
        try folder.copy(repository("themes/civic"), to: "theme")
        try folder.write("# Home\n\nWelcome.\n", to: "content/home.md")
        try folder.write("%PDF", to: "content/schemes/scheme/files/easy-read.pdf")
        var figure = ""
        for (name, form) in fileForms.map({ ($0.name, $0.form) }) {
            switch name {
            case "figure": figure = writer.yaml(form, at: name, indent: "")
            case "theme.yaml": continue
            case "words.yaml":
                let words = String(decoding: try readFile(folder.path("theme/words/en.yaml")), as: UTF8.self)
                try folder.write(writer.words(words), to: "theme/words/en.yaml")
            case "publication.yaml":
                try folder.write(
                    writer.yaml(form, at: name, indent: ""), to: "content/schemes/scheme/publication.yaml")
            default: try folder.write(writer.yaml(form, at: name, indent: ""), to: "content/\(name)")
            }
        }
        for file in writer.files {
            let isPage = file.value.hasPrefix("site.yaml")
            let text = "# \(writer.text(at: "title of \(file.key)"))\n\n\(writer.text(at: "text of \(file.key)"))\n"
            let block = isPage ? "" : "\n```figure figure-\(file.key.dropLast(3))\n\(figure)```\n"
            try folder.write(text + block, to: (isPage ? "content/" : "content/schemes/scheme/") + file.key)
        }
    }

    /// Writes YAML with a hostile text in every field that takes one.
    struct HostileWriter {
        /// The number in each field, by its path.
        var hostileFields: [String: Int] = [:]
        /// How many texts were written.
        private var count = 0
        /// Markdown files that fields name, and the field.
        var files: [String: String] = [:]

        /// Text in Markdown.
        mutating func text(at path: String) -> String { HostileFieldsTests.inMarkdown(number(at: path)) }

        /// A file of words with every one of them hostile.
        mutating func words(_ file: String) -> String {
            file.split(separator: "\n").map { line in
                guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return String(line) }
                let places = line[colon...].matches(of: /\{[a-z]+\}/).map { " \($0.0)" }.joined()
                let hostile = HostileFieldsTests.hostile(number(at: "words.yaml \(line[..<colon])"))
                return "\(line[..<colon]): \(quoted(hostile + places))"
            }.joined(separator: "\n") + "\n"
        }

        mutating func yaml(_ form: Form, at path: String, indent: String) -> String {
            guard case .mapping(let fields) = form else { return "" }
            var lines = ""
            for field in fields {
                let name = path.contains(".yaml ") ? "\(path).\(field.key)" : "\(path) \(field.key)"
                if let settled = HostileFieldsTests.settled[name] {
                    if let settled { lines += "\(indent)\(field.key): \(settled)\n" }
                    continue
                }
                lines += "\(indent)\(field.key):" + value(field.form, of: field, at: name, indent: indent + "  ")
            }
            return lines
        }

        /// What stands after a key: a value on the same line, or lines below it.
        private mutating func value(_ form: Form, of field: FieldForm, at path: String, indent: String) -> String {
            switch form {
            case .text, .word, .yesOrNo: return " \(scalar(form, of: field, at: path))\n"
            case .mapping: return "\n" + yaml(form, at: path, indent: indent)
            case .names: return " {}\n"
            case .anyOf(let forms): return value(forms[0], of: field, at: path, indent: indent)
            case .list(let item):
                let forms = if case .anyOf(let forms) = item { forms } else { [item] }
                var lines = "\n"
                for form in forms {
                    if case .mapping = form {
                        let entry = yaml(form, at: path + "[]", indent: indent + "  ")
                        lines += "\(indent)-" + entry.dropFirst(indent.count + 1)
                    } else {
                        lines += "\(indent)- \(scalar(form, of: field, at: path + "[]"))\n"
                    }
                }
                return lines
            }
        }

        private mutating func scalar(_ form: Form, of field: FieldForm, at path: String) -> String {
            if let settled = HostileFieldsTests.settled[path] { return settled ?? "" }
            guard case .text(let text) = form else {
                if case .word(let words) = form { return words.contains(field.example) ? field.example : words[0] }
                return field.example
            }
            guard let pattern = text.pattern else {
                if text.words == "text in Markdown" { return quoted(self.text(at: path)) }
                return quoted(HostileFieldsTests.hostile(number(at: path)))
            }
            if pattern.contains("md") { return file(at: path) }
            let next = count
            count += 1
            for candidate in ["/", ""].map({ $0 + HostileFieldsTests.hostile(next) }) + [
                HostileFieldsTests.hostile(next) + "@a.example"
            ] where matches(candidate, pattern) && !pattern.hasPrefix("^https") {
                // What is redirected stands in no page.
                if text.words.hasPrefix("an address such as") { return quoted(candidate) }
                hostileFields[path] = next
                return quoted(candidate)
            }
            return quoted(
                [field.example, "2008-04-01", "https://www.example.org/"].first { matches($0, pattern) } ?? "")
        }

        private mutating func file(at path: String) -> String {
            let name =
                files.isEmpty || path.hasPrefix("site.yaml") ? "page-\(files.count).md" : "chapter-\(files.count).md"
            let isFirst = path.hasPrefix("publication.yaml") && !files.keys.contains("first-chapter.md")
            files[isFirst ? "first-chapter.md" : name] = path
            return isFirst ? "first-chapter.md" : name
        }

        private mutating func number(at path: String) -> Int {
            let number = count
            count += 1
            hostileFields[hostileFields[path] == nil ? path : "\(path) (\(number))"] = number
            return number
        }

        private func matches(_ text: String, _ pattern: String) -> Bool {
            (try? Regex(pattern)).map { text.wholeMatch(of: $0) != nil } ?? false
        }

        private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
    }
}
