public import Diagnostics

/// Reads the conventions of a chapter and reports what is written against them or would be dropped.
///
/// - Parameter titled: whether the text is a chapter, which begins with its title; false for a notice or the like.
public func readConventions(
    of document: Document, source: SourceText, titled: Bool = true, into diagnostics: inout Diagnostics
) -> Conventions {
    var reader = ConventionReader(document: document, source: source)
    reader.read(titled: titled)
    reader.reportWhatTheParserDrops()
    diagnostics.add(contentsOf: reader.diagnostics)
    return reader.found
}

/// The walk over a chapter's nodes that fills `Conventions`. Its parts stand beside what they read.
struct ConventionReader {
    let document: Document
    let source: SourceText
    var found = Conventions()
    var diagnostics = Diagnostics()
    /// Options of the comments that stand directly above the next block.
    var pendingOptions: [BlockOption] = []
    var pendingCaption: PendingCaption?
    var slugs: [String: Int] = [:]
    /// Made when first asked for: most chapters need none.
    lazy var lines = LineStarts(source)

    init(document: Document, source: SourceText) {
        self.document = document
        self.source = source
    }

    mutating func read(titled: Bool) {
        if titled { readTitle() }
        var linkEnd = 0
        for index in 1..<max(1, document.nodes.count) {
            let node = document.nodes[index]
            if node.kind == .table || !pendingOptions.isEmpty, !node.kind.isInline, !isComment(index) {
                settlePending(above: index)
            }
            switch node.kind {
            case .heading: readHeading(index)
            case .blockQuote: readCallout(index)
            case .paragraph: readParagraph(index)
            case .list: checkTasks(index)
            case .table: checkCells(index)
            case .codeBlock: readInsertion(index)
            case .htmlBlock: readHTML(index)
            case .htmlInline: reportRawHTML(index)
            case .footnoteDefinition: found.footnotes.append(index)
            case .footnoteReference: found.footnoteReferences.append(index)
            case .link:
                linkEnd = max(linkEnd, node.next)
                readLink(index)
            case .image:
                linkEnd = max(linkEnd, node.next)
                readImage(index)
            case .text:
                if node.flags.contains(.mayHoldAddress) { readText(index, insideLink: index < linkEnd) }
                let isAfterBreak = document.nodes[index - 1].kind == .softBreak
                if isAfterBreak { checkForMisreadTable(index) }
                if isAfterBreak || index == node.parent + 1 { checkForMisreadHeading(index) }
            default: break
            }
        }
        settlePending(above: nil)
    }

    private mutating func readTitle() {
        guard document.nodes.count > 1 else {
            diagnostics.add(
                .chapterWithoutTitle, at: Place(file: source.file), "The chapter is empty",
                remedy: "Begin it with its title: # Title")
            return
        }
        let text = source.bytes[source.withoutByteOrderMark]
        if text.starts(with: "---\n".utf8) || text.starts(with: "---\r\n".utf8) {
            diagnostics.add(
                .frontMatter, at: Place(file: source.file, line: 1), "The chapter begins with front matter",
                remedy:
                    "Delete everything from --- to ---; put the title in a # heading and the rest in publication.yaml.")
        } else if document.nodes[1].kind == .heading, document.headingLevel(1) == 1 {
            found.title = 1
            guard !hasWords(1) else { return }
            diagnostics.add(
                .chapterWithoutTitle, at: place(ofLineOf: 1), "The chapter's title has no words",
                remedy: "Write the title after the #: # Title")
        } else {
            diagnostics.add(
                .chapterWithoutTitle, at: place(ofLineOf: 1), "The chapter does not begin with its title",
                remedy: "Write the title on the first line: # Title")
        }
    }

    // MARK: Headings

    private mutating func readHeading(_ index: Int) {
        guard index != found.title else { return }
        let level = document.headingLevel(index)
        if level == 1 {
            diagnostics.add(
                .secondTitle, at: place(ofLineOf: index), "The chapter has a second title",
                remedy: "A chapter has one # heading; write this one as ## (a section), or make it a chapter.")
        }
        if slugs.isEmpty { slugs.reserveCapacity(16) }
        let base = slug(document.plainText(of: index))
        var unique = base
        let seen = slugs[base, default: 0]
        if seen > 0 {
            var number = seen + 1
            while slugs["\(base)-\(number)"] != nil { number += 1 }
            unique = "\(base)-\(number)"
            slugs[unique] = 1
            slugs[base] = number
        } else {
            slugs[base] = 1
        }
        found.headings.append(.init(node: index, level: max(2, level), slug: unique))
    }

    /// Reports a line that was meant as a heading: `##Monitoring`.
    ///
    /// - Parameter node: a text at the start of a line.
    private mutating func checkForMisreadHeading(_ node: Int) {
        let text = document.text(of: node)
        let sign = UInt8(ascii: "#")
        guard text.first == sign, text.dropFirst().first == sign,
            document.nodes[document.nodes[node].parent].kind == .paragraph
        else { return }
        let signs = text.prefix { $0 == sign }
        guard (2...6).contains(signs.count), signs.endIndex < text.endIndex else { return }
        let line = document.nodes[node].line
        // Behind a backslash the signs are meant to be seen.
        guard let range = lines.range(of: line), !source.bytes[range].contains(UInt8(ascii: "\\")) else { return }
        let words = String(decoding: text.dropFirst(signs.count).prefix(40), as: UTF8.self).trimmingSpace
        diagnostics.add(
            .headingMisread, at: place(ofLineOf: node), "“\(words)” is no heading: there is no space before it",
            remedy: "Write \(String(decoding: signs, as: UTF8.self)) \(words)")
    }

    // MARK: Callouts

    private mutating func readCallout(_ quote: Int) {
        guard quote + 2 < document.nodes.count, document.nodes[quote + 1].kind == .paragraph,
            document.nodes[quote + 2].kind == .text
        else { return }
        let marker = document.text(of: quote + 2)
        guard marker.starts(with: "[!".utf8), let close = marker.firstIndex(of: UInt8(ascii: "]")) else { return }
        let word = String(decoding: marker[(marker.startIndex + 2)..<close], as: UTF8.self)
        guard let kind = Conventions.Callout.Kind(rawValue: word.lowercased()) else {
            let known = Conventions.Callout.Kind.allCases.map { $0.rawValue.uppercased() }
            let near = nearest(to: word, among: known)
            diagnostics.add(
                .unknownCallout, at: place(line: document.nodes[quote + 2].line, of: "[!\(word)]"),
                "There is no callout “\(word)”" + (near.map { "; did you mean [!\($0)]?" } ?? ""),
                remedy: "Write one of \(known.map { "[!\($0)]" }.joined(separator: ", ")).")
            return
        }
        var start = quote + 3
        let end = document.nodes[quote + 1].next
        guard close + 1 == marker.endIndex, start == end || document.nodes[start].kind.isBreak else {
            diagnostics.add(
                .unknownCallout, at: place(line: document.nodes[quote + 2].line, of: "[!\(word)]"),
                "The callout “[!\(word)]” has text on its own line",
                remedy: "End the line after the ], and begin the callout's text on the next line, after a >.")
            return
        }
        if start < end { start += 1 }
        found.callouts.append(.init(node: quote, kind: kind, contentStart: start))
    }

    // MARK: Places

    /// The place of a link's address where the link's line holds it once.
    mutating func place(ofAddressOf link: Int) -> Place {
        place(line: document.nodes[link].line, of: String(decoding: document.address(of: link), as: UTF8.self))
    }

    /// The place of a node's line, without a column.
    func place(ofLineOf index: Int) -> Place { Place(file: source.file, line: document.nodes[index].line) }
}
