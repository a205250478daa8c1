/// The numbers of a source document and where each of them stands in the publication that retells it, from a file of
/// Tests/SourceNumbers: `number,chapter,left-out-because`. The chapter is the stem of its file, or `publication` for
/// the front page or any other.
struct SourceNumbers {
    var entries: [Entry] = []

    struct Entry {
        let number: String
        let chapter: String
        /// Why the retelling does without it; empty where it does not.
        let reason: String
        /// The line of the file, from 1.
        let line: Int
    }

    /// What is wrong with a file of numbers, by its line.
    struct Fault: Error, Hashable {
        let line: Int
        let words: String
    }

    init(_ text: String) throws(Fault) {
        let rows = try rows(of: text)
        guard rows.first?.fields == ["number", "chapter", "left-out-because"] else {
            throw Fault(line: 1, words: "the head is not number,chapter,left-out-because")
        }
        for row in rows.dropFirst() {
            guard row.fields.count == 3 else {
                throw Fault(line: row.line, words: "there are \(row.fields.count) fields, not 3")
            }
            let entry = Entry(number: row.fields[0], chapter: row.fields[1], reason: row.fields[2], line: row.line)
            guard !entry.number.isEmpty, !entry.chapter.isEmpty else {
                throw Fault(line: row.line, words: "a number or a chapter is missing")
            }
            if !entry.reason.isEmpty, !entry.reason.contains(where: \.isLetter) {
                throw Fault(line: row.line, words: "the reason has no words")
            }
            entries.append(entry)
        }
        guard !entries.isEmpty else { throw Fault(line: 1, words: "there are no numbers") }
    }

    /// The numbers that are not on the page of their chapter, as `line 4: 92% is not in context`.
    ///
    /// - Parameter pages: the main part of each page of the publication, as HTML, by the stem of its file.
    func missing(from pages: [String: String]) -> [String] {
        let all = pages.mapValues(readableText)
        let own = pages.mapValues { readableText(of: chapterText(of: $0)) }
        return entries.filter(\.reason.isEmpty).compactMap { entry in
            let texts = entry.chapter == "publication" ? Array(all.values) : [own[entry.chapter]].compactMap(\.self)
            guard !texts.contains(where: { hasToken(entry.number, in: $0) }) else { return nil }
            return "line \(entry.line): \(entry.number) is not in \(entry.chapter)"
        }
    }
}

/// Whether a text holds a number as a whole: 92% is not in “192%”, nor 2000 in “2000.5” or “12,000”.
func hasToken(_ token: String, in text: String) -> Bool {
    let token = Array(token.unicodeScalars)
    let text = Array(text.unicodeScalars)
    func isWord(_ index: Int) -> Bool {
        text.indices.contains(index)
            && (text[index].properties.isAlphabetic || text[index].properties.numericType != nil)
    }
    func isDigit(_ index: Int) -> Bool { text.indices.contains(index) && text[index].properties.numericType != nil }
    /// Whether a point or comma joins what stands on its two sides to one number.
    func joins(_ index: Int) -> Bool {
        text.indices.contains(index) && (text[index] == "." || text[index] == ",") && isDigit(index - 1)
            && isDigit(index + 1)
    }
    guard let first = token.first, text.count >= token.count else { return false }
    for start in 0...(text.count - token.count)
    where text[start] == first && text[start..<start + token.count].elementsEqual(token) {
        let end = start + token.count
        if isWord(start), isWord(start - 1) || joins(start - 1) { continue }
        if isWord(end - 1), isWord(end) || joins(end) || (text.indices.contains(end) && text[end] == "%") { continue }
        return true
    }
    return false
}

/// What the author of a chapter wrote, of its page's main part: without notices, the name of the publication, links to
/// other chapters and the dates that each page has, in which years would be found that the text has lost.
func chapterText(of main: String) -> String {
    main.replacing(/(?s)<nav .*?<\/nav>/, with: " ")
        .replacing(/(?s)<dl class="facts">.*?<\/dl>/, with: " ")
        .replacing(/(?s)<div class="notice">.*?<\/div>/, with: " ")
        .replacing(/(?s)<p class="tag-line">.*?<\/p>/, with: " ")
}

/// What a reader reads of a piece of HTML: tags are spaces, white space is one space.
func readableText(of html: String) -> String {
    var text = ""
    var isTag = false
    for character in html {
        switch character {
        case "<":
            isTag = true
            text += " "
        case ">" where isTag: isTag = false
        default: if !isTag { text.append(character) }
        }
    }
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replacing(entity, with: character)
    }
    return text.split(whereSeparator: { $0.isWhitespace || $0 == "\u{A0}" }).joined(separator: " ")
}

private struct Row {
    let fields: [String]
    let line: Int
}

/// The rows of a CSV text (RFC 4180): quotation marks only around a whole field and doubled within it, a line feed at
/// the end of every row, no empty rows.
private func rows(of text: String) throws(SourceNumbers.Fault) -> [Row] {
    var rows: [Row] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().dropLast() {
        func fault(_ words: String) -> SourceNumbers.Fault { SourceNumbers.Fault(line: index + 1, words: words) }
        guard !line.isEmpty else { throw fault("the row is empty") }
        guard !line.contains("\r") else { throw fault("the row ends as on Windows") }
        var fields: [String] = []
        var rest = line[...]
        while true {
            var field = ""
            if rest.first == "\"" {
                rest = rest.dropFirst()
                while true {
                    guard let character = rest.popFirst() else { throw fault("a quotation mark is not closed") }
                    if character != "\"" {
                        field.append(character)
                    } else if rest.first == "\"" {
                        field.append("\"")
                        rest = rest.dropFirst()
                    } else {
                        break
                    }
                }
                guard rest.isEmpty || rest.first == "," else { throw fault("a field goes on after its quotation mark") }
            } else {
                field = String(rest.prefix { $0 != "," })
                rest = rest.dropFirst(field.count)
                guard !field.contains("\"") else { throw fault("a quotation mark stands within a field") }
            }
            guard field == field.trimmingSpaces else { throw fault("a field begins or ends with a space") }
            fields.append(field)
            guard rest.popFirst() != nil else { break }
        }
        rows.append(Row(fields: fields, line: index + 1))
    }
    guard text.hasSuffix("\n") else {
        throw SourceNumbers.Fault(line: rows.count + 1, words: "the last row has no end")
    }
    return rows
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
