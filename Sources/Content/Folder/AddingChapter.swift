public import Diagnostics
internal import Model

/// A `publication.yaml` with one more chapter in its contents, on a line of its own after the last chapter and before
/// the appendices at the end. Everything else stays as its author wrote it, comments and line endings included.
///
/// - Parameter file: the chapter's file, such as `duties.md`.
/// - Returns: the new text and the number of the new line; nil where the contents are no list with an entry a line, or
///   cannot be read, so that only their author can say where the chapter belongs.
public func addingChapter(_ file: String, to source: SourceText) -> (bytes: [UInt8], line: Int)? {
    var ignored = Diagnostics()
    guard let node = YAMLNode.read(YAMLText(source), findings: &ignored), case .mapping(let entries) = node.content,
        case .list(let items) = entries.first(where: { $0.key.value == "contents" })?.value.content
    else { return nil }
    let lines = TextLines(source)
    guard let first = items.first, let indentation = lines.indentationOfDash(first.place.line),
        items.allSatisfy({ lines.indentationOfDash($0.place.line) == indentation })
    else { return nil }

    let line: Int
    if let last = items.lastIndex(where: { !$0.isAppendix }) {
        let end = last + 1 < items.count ? items[last + 1].place.line : lines.count + 1
        line = lines.end(ofItemAt: items[last].place.line, deeperThan: indentation, before: end) + 1
    } else {
        line = first.place.line
    }
    let bytes = lines.inserting(String(repeating: " ", count: indentation) + "- " + file, at: line)
    let added = SourceText(file: source.file, bytes: bytes)
    guard let before = chapters(in: source), var after = chapters(in: added), let place = after.firstIndex(of: file)
    else { return nil }
    after.remove(at: place)
    return after == before ? (bytes, line) : nil
}

/// The files that the contents list, in order.
private func chapters(in source: SourceText) -> [String]? {
    var ignored = Diagnostics()
    return PublicationFile.kind.read(source, findings: &ignored)?.entries.map(\.file.value)
}

extension YAMLNode {
    fileprivate var isAppendix: Bool {
        guard case .mapping(let entries) = content else { return false }
        return entries.contains { $0.key.value == "appendix" }
    }
}

/// The lines of a text, counted from 1.
private struct TextLines {
    private let source: SourceText
    private let starts: [Int]

    init(_ source: SourceText) {
        self.source = source
        let starts = source.lineStarts
        // After the last line's ending no line follows that holds anything.
        self.starts = starts.count > 1 && starts.last == source.bytes.count ? starts.dropLast() : starts
    }

    var count: Int { starts.count }

    private func text(_ line: Int) -> ArraySlice<UInt8> { source.bytes[source.textOfLine(from: starts[line - 1])] }

    private func indentation(_ line: Int) -> Int { text(line).prefix { $0 == UInt8(ascii: " ") }.count }

    private func isBlank(_ line: Int) -> Bool {
        let rest = text(line).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return rest.isEmpty || rest.first == UInt8(ascii: "#")
    }

    /// The blanks before the dash with which a line begins; nil where it begins with none.
    func indentationOfDash(_ line: Int) -> Int? {
        guard (1...count).contains(line) else { return nil }
        let indentation = indentation(line)
        return text(line).dropFirst(indentation).first == UInt8(ascii: "-") ? indentation : nil
    }

    /// The last line of a list's item that holds something.
    func end(ofItemAt start: Int, deeperThan indentation: Int, before end: Int) -> Int {
        var last = start
        for line in stride(from: start + 1, to: end, by: 1) where !isBlank(line) {
            guard self.indentation(line) > indentation else { break }
            last = line
        }
        return last
    }

    func inserting(_ text: String, at line: Int) -> [UInt8] {
        let bytes = source.bytes
        let ending = ending(of: 1)
        guard line <= count else {
            let isEnded = bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r")
            return bytes + (isEnded ? [] : ending) + Array(text.utf8) + ending
        }
        let start = starts[line - 1]
        return bytes[..<start] + Array(text.utf8) + ending + bytes[start...]
    }

    private func ending(of line: Int) -> [UInt8] {
        let end = source.textOfLine(from: starts[line - 1]).upperBound
        let ending = source.bytes[end...].prefix(2)
        switch ending.first {
        case UInt8(ascii: "\r"): return ending.last == UInt8(ascii: "\n") ? Array(ending) : Array(ending.prefix(1))
        default: return Array("\n".utf8)
        }
    }
}
