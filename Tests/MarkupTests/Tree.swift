import Diagnostics

@testable import Markup

/// What parsing and reading a chapter gave.
struct Reading {
    let document: Document
    let conventions: Conventions
    let diagnostics: [Diagnostic]

    /// The findings as `code:line:column`, as far as the place is known.
    var findings: [String] {
        diagnostics.map { finding in
            let place = finding.place ?? Place(file: "")
            return ([finding.rule.code] + [place.line, place.column].filter { $0 > 0 }.map(String.init))
                .joined(separator: ":")
        }
    }
}

/// Reads a chapter that the parser can read.
func read(_ text: String) throws -> Reading { try read(SourceText(file: "duties.md", text: text)) }

func read(_ source: SourceText) throws -> Reading {
    var diagnostics = Diagnostics()
    guard let document = parseMarkdown(source, into: &diagnostics) else { throw Unreadable(findings: diagnostics.all) }
    let conventions = readConventions(of: document, source: source, into: &diagnostics)
    return Reading(document: document, conventions: conventions, diagnostics: diagnostics.all)
}

struct Unreadable: Error { let findings: [Diagnostic] }

/// The findings of a text, whether or not it could be parsed.
func findings(_ text: String) -> [String] {
    do { return try read(text).findings } catch let error as Unreadable {
        return Reading(document: .empty, conventions: Conventions(), diagnostics: error.findings).findings
    } catch { return ["\(error)"] }
}

/// The findings of a body below a title, so that only what is said of the body is listed.
func findings(body: String) -> [String] { findings("# Title\n\n" + body) }

extension Document {
    static let empty = Document(file: "", nodes: [], bytes: [])

    /// The tree, a block a line, what stands in it indented below, inlines on their block's line; each block begins
    /// with its line in the file.
    var outline: String { outline(children(of: 0), depth: 0) }

    private func outline(_ blocks: some Sequence<Int>, depth: Int) -> String {
        blocks.map { index in
            let indent = String(repeating: "  ", count: depth)
            let line = "\(indent)\(nodes[index].line) \(describe(block: index))"
            let within = Array(children(of: index))
            if within.isEmpty { return line + "\n" }
            if nodes[within[0]].kind.isInline { return "\(line) \(inlines(within))\n" }
            return "\(line)\n" + outline(within, depth: depth + 1)
        }.joined()
    }

    private func describe(block index: Int) -> String {
        let node = nodes[index]
        switch node.kind {
        case .blockQuote: return "quote"
        case .list:
            let start = node.flags.contains(.ordered) ? "ol \(listStart(index))" : "ul"
            return start + (node.flags.contains(.tight) ? "" : " loose")
        case .item: return !node.flags.contains(.task) ? "item" : node.flags.contains(.ticked) ? "item [x]" : "item [ ]"
        case .codeBlock: return "code(\(string(info(ofCode: index)))) \(quoted(code(of: index)))"
        case .htmlBlock: return "html \(quoted(text(of: index)))"
        case .paragraph: return "p"
        case .heading: return "h\(headingLevel(index))"
        case .thematicBreak: return "hr"
        case .footnoteDefinition: return "note"
        case .table:
            let columns = (0..<columnCount(ofTable: index)).map { alignment(ofTable: index, column: $0) }
            return "table " + columns.map { String(UnicodeScalar($0.rawValue)) }.joined()
        case .tableRow: return node.flags.contains(.header) ? "head" : "row"
        case .tableCell: return "cell"
        default: return "\(node.kind)"
        }
    }

    func inlines(_ indices: some Sequence<Int>) -> String { indices.map(describe(inline:)).joined(separator: " ") }

    private func describe(inline index: Int) -> String {
        let within = inlines(children(of: index))
        switch nodes[index].kind {
        case .text: return quoted(text(of: index))
        case .softBreak: return "/"
        case .lineBreak: return "//"
        case .code: return "`\(string(text(of: index)))`"
        case .htmlInline: return "html \(quoted(text(of: index)))"
        case .emphasis: return "em(\(within))"
        case .strong: return "strong(\(within))"
        case .link, .image:
            let name = nodes[index].kind == .link ? "a" : "img"
            let title = title(of: index).isEmpty ? "" : " \(quoted(title(of: index)))"
            return "\(name)[\(string(address(of: index)))\(title)](\(within))"
        case .footnoteReference: return "^\(footnoteNumber(index))"
        default: return "\(nodes[index].kind)"
        }
    }

    func string(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
    private func quoted(_ bytes: some Sequence<UInt8>) -> String {
        "“" + string(bytes).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "¶") + "”"
    }

    /// The line of each text, with its first word.
    var linesOfText: [String] {
        nodes.indices.filter { [.text, .code, .htmlInline].contains(nodes[$0].kind) }.map {
            "\(nodes[$0].line) \(string(text(of: $0)))"
        }
    }
}
