public import Diagnostics

/// What Strapline reads in a chapter's plain Markdown: its title and sections, captions, figures, callouts, references,
/// footnotes and the options of its blocks. Tables by node index, each in reading order.
public struct Conventions: Sendable {
    /// The node of the `# heading` that the chapter begins with; nil where it has none, which is a finding.
    public internal(set) var title: Int?
    public internal(set) var headings: [Heading] = []
    public internal(set) var tables: [Table] = []
    public internal(set) var figures: [Figure] = []
    public internal(set) var callouts: [Callout] = []
    public internal(set) var lists: [ListStyle] = []
    /// Code blocks that stand for something else: ```` ```table staff-in-post ````.
    public internal(set) var insertions: [Insertion] = []
    public internal(set) var references: [Reference] = []
    /// Links and images whose address is a path, in reading order.
    public internal(set) var paths: [Int] = []
    public internal(set) var bareLinks: [BareLink] = []
    /// Nodes of the footnote definitions, first to last number.
    public internal(set) var footnotes: [Int] = []
    /// Nodes of footnote references.
    public internal(set) var footnoteReferences: [Int] = []

    /// A heading below the title.
    public struct Heading: Sendable {
        public let node: Int
        /// 2 to 6.
        public let level: Int
        /// The last part of the section's id, unique in the chapter.
        public let slug: String
    }

    /// A pipe table.
    public struct Table: Sendable {
        public let node: Int
        /// The link that is the caption: its text is the caption, its address the id. Nil for a table without.
        public let caption: Int?
        /// The author's id, as in `table:staff-in-post`.
        public let id: String?
        /// Whether the first cell of each row is its header.
        public let rowHeaders: Bool
    }

    /// An image with a caption, or a figure that exists only in words.
    public struct Figure: Sendable {
        public let node: Int
        public let id: String
        public let content: Content

        public enum Content: Sendable {
            /// The node of the image, whose title is the caption.
            case image(Int)
            /// A ```` ```figure ```` block, whose lines say caption and description.
            case words
        }
    }

    /// A block quote that begins with `[!NOTE]` or the like.
    public struct Callout: Sendable {
        public let node: Int
        public let kind: Kind
        /// The first node after the marker and its line break.
        public let contentStart: Int

        public enum Kind: String, Sendable, CaseIterable {
            case note, tip, important, warning, caution
        }
    }

    /// A numbered list that counts in letters or Roman numerals.
    public struct ListStyle: Sendable {
        public let node: Int
        public let style: Style

        public enum Style: String, Sendable, CaseIterable {
            case lowerAlpha = "a", upperAlpha = "A", lowerRoman = "i", upperRoman = "I", decimal = "1"
        }
    }

    public struct Insertion: Sendable {
        public let node: Int
        public let kind: Kind
        public let id: String

        public enum Kind: String, Sendable, CaseIterable {
            case table, chart, plan, indicators, contacts, figure
        }
    }

    /// A link to a thing by its id.
    public struct Reference: Sendable {
        public let node: Int
        public let kind: Kind
        /// What stands after the kind, such as `duties/monitoring`.
        public let target: String
        /// False for `<table:staff>`, which prints the thing's number and name.
        public let hasOwnWords: Bool

        public enum Kind: String, Sendable, CaseIterable {
            case table, section, figure, action, objective, aim, publication, value
        }
    }

    /// An address in the text, not written as a link.
    public struct BareLink: Sendable {
        /// The text node that holds it.
        public let node: Int
        /// Its bytes, counted from the start of the node's text.
        public let range: Range<Int>
        public let kind: Kind

        public enum Kind: Sendable {
            /// It begins with `http://` or `https://`.
            case web
            /// It begins with `www.`.
            case www
            case email
        }
    }
}

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
        let nodes = document.nodes
        if titled { readTitle() }
        var linkEnd = 0
        for (index, node) in nodes.enumerated().dropFirst() {
            if !node.kind.isInline, !(node.kind == .htmlBlock && isComment(index)) { settlePending(above: index) }
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
                readText(index, insideLink: index < linkEnd)
                checkForMisreadTable(document.text(of: index), node: index)
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

    // MARK: Paragraphs that are a caption or a figure

    struct PendingCaption {
        let paragraph: Int
        let link: Int
        let id: String
    }

    private mutating func readParagraph(_ paragraph: Int) {
        let end = document.nodes[paragraph].next
        let only = paragraph + 1
        guard only < end, document.nodes[only].next == end else { return }
        switch document.nodes[only].kind {
        case .link where !document.isAutolink(only):
            let address = document.address(of: only)
            guard address.starts(with: "table:".utf8), isFollowedByTable(paragraph) else { return }
            pendingCaption = .init(
                paragraph: paragraph, link: only, id: String(decoding: address.dropFirst(6), as: UTF8.self))
        case .image where !document.title(of: only).isEmpty:
            let path = String(decoding: document.address(of: only), as: UTF8.self)
            found.figures.append(.init(node: paragraph, id: fileStem(of: path), content: .image(only)))
        default: return
        }
    }

    /// Whether the next block, comments aside, is a table.
    private func isFollowedByTable(_ block: Int) -> Bool {
        let end = document.nodes[document.nodes[block].parent].next
        var next = document.nodes[block].next
        while next < end, isComment(next) { next = document.nodes[next].next }
        return next < end && document.nodes[next].kind == .table
    }

    /// The name of an image's file without its ending, as an id: `files/ward%20map.svg` gives `ward-map`.
    private func fileStem(of path: String) -> String {
        let path = path.replacing("%20", with: " ")
        let name = path.split(separator: "/").last ?? path[...]
        let stem = name.dropFirst().lastIndex(of: ".").map { name[..<$0] } ?? name
        return String(stem.map { isIDCharacter($0) ? $0 : "-" })
    }

    private func isIDCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "-_.".contains(character)
    }

    /// Reports an id that could not stand in a page's address.
    private mutating func checkID(_ id: String, of what: String, at node: Int) {
        guard id.isEmpty || !id.allSatisfy(isIDCharacter) else { return }
        diagnostics.add(
            .malformedID, at: place(ofLineOf: node),
            id.isEmpty ? "This \(what) has no id after the colon" : "“\(id)” cannot be the id of a \(what)",
            remedy: "Write one word of letters, digits and hyphens, such as \(what):staff-in-post.")
    }

    /// Hands the options and the caption that stand above a block to it, or reports that they have no block to go to.
    private mutating func settlePending(above block: Int?) {
        if let block, document.nodes[block].kind == .table {
            var rowHeaders = false
            for option in pendingOptions {
                if case .rowHeaders(let value) = option.value { rowHeaders = value } else { reportMisplaced(option) }
            }
            if let caption = pendingCaption {
                checkCaption(caption)
                checkID(caption.id, of: "table", at: caption.paragraph)
            }
            found.tables.append(
                .init(node: block, caption: pendingCaption?.link, id: pendingCaption?.id, rowHeaders: rowHeaders))
            pendingCaption = nil
        } else if !pendingOptions.isEmpty {
            for option in pendingOptions {
                if case .list(let style) = option.value, let block, document.nodes[block].kind == .list,
                    document.nodes[block].flags.contains(.ordered)
                {
                    found.lists.append(.init(node: block, style: style))
                } else {
                    reportMisplaced(option)
                }
            }
        }
        if !pendingOptions.isEmpty { pendingOptions.removeAll(keepingCapacity: true) }
    }

    private mutating func checkCaption(_ caption: PendingCaption) {
        for index in caption.link + 1..<document.nodes[caption.link].next {
            let kind = document.nodes[index].kind
            guard kind == .image || kind == .footnoteReference else { continue }
            diagnostics.add(
                .captionHoldsReference, at: place(ofLineOf: caption.paragraph),
                "The caption of table “\(caption.id)” holds \(kind == .image ? "an image" : "a footnote")",
                remedy: "Keep the caption to words; put the note below the table or in a cell.")
        }
        if document.plainText(of: caption.link).allSatisfy(\.isWhitespace) {
            diagnostics.add(
                .tableWithoutCaption, at: place(ofLineOf: caption.paragraph),
                "Table “\(caption.id)” has no caption",
                remedy: "Write between the square brackets what the table shows, of whom, where and when.")
        }
    }

    // MARK: Insertions

    private mutating func readInsertion(_ block: Int) {
        guard document.nodes[block].flags.contains(.fenced) else { return }
        let words = document.info(ofCode: block).split(separator: UInt8(ascii: " "))
        guard let first = words.first,
            let kind = Conventions.Insertion.Kind(rawValue: String(decoding: first, as: UTF8.self))
        else { return }
        guard words.count == 2 else {
            diagnostics.add(
                .insertionWithoutID, at: place(ofLineOf: block),
                "The \(kind.rawValue) block \(words.count < 2 ? "does not say which \(kind.rawValue)" : "has more than one id")",
                remedy: "Write one id after the word: ```\(kind.rawValue) an-id")
            return
        }
        let id = String(decoding: words[1], as: UTF8.self)
        if kind == .figure {
            checkID(id, of: "figure", at: block)
            found.figures.append(.init(node: block, id: id, content: .words))
        } else {
            found.insertions.append(.init(node: block, kind: kind, id: id))
        }
    }

    // MARK: Links and images

    private mutating func readLink(_ index: Int) {
        let address = document.address(of: index)
        if !hasWords(index) {
            diagnostics.add(
                .linkWithoutText, at: place(ofAddressOf: index),
                "A link to “\(String(decoding: address, as: UTF8.self))” has no words",
                remedy: "Write between the square brackets where the link leads.")
        }
        guard let colon = address.firstIndex(of: UInt8(ascii: ":")), address.startIndex < colon else {
            found.paths.append(index)
            return
        }
        let scheme = String(decoding: address[..<colon], as: UTF8.self)
        if let kind = Conventions.Reference.Kind(rawValue: scheme) {
            // The link of a caption defines the table's id; it does not refer to it.
            if pendingCaption?.link == index { return }
            found.references.append(
                .init(
                    node: index, kind: kind, target: String(decoding: address[(colon + 1)...], as: UTF8.self),
                    hasOwnWords: !document.isAutolink(index)))
        } else if scheme.contains("/") || scheme.contains("#") || scheme.contains("?") {
            found.paths.append(index)
        } else if !["http", "https", "mailto", "tel", "sms"].contains(scheme.lowercased()) {
            let near = nearest(
                to: scheme, among: Conventions.Reference.Kind.allCases.map(\.rawValue) + ["https", "mailto"])
            diagnostics.add(
                .unknownScheme, at: place(ofAddressOf: index),
                "“\(scheme):” is nothing that a link can lead to" + (near.map { "; did you mean “\($0):”?" } ?? ""),
                remedy:
                    "Link to a web address (https:), an e-mail address (mailto:), a file beside this one, or a thing by its id (table:, section:)."
            )
        }
    }

    private func hasWords(_ link: Int) -> Bool {
        for index in link + 1..<max(link + 1, document.nodes[link].next) {
            switch document.nodes[index].kind {
            case .text, .code:
                if document.text(of: index).contains(where: { $0 != UInt8(ascii: " ") }) { return true }
            default: break
            }
        }
        return false
    }

    private mutating func readImage(_ index: Int) {
        found.paths.append(index)
        if !hasWords(index) {
            diagnostics.add(
                .imageWithoutAlternative, at: place(ofAddressOf: index),
                "The image “\(String(decoding: document.address(of: index), as: UTF8.self))” has no text alternative",
                remedy: "Write between ![ and ] what the image tells, for someone who cannot see it.")
        }
    }

    // MARK: Places

    /// The place of a link's address where the link's line holds it once.
    private mutating func place(ofAddressOf link: Int) -> Place {
        place(line: document.nodes[link].line, of: String(decoding: document.address(of: link), as: UTF8.self))
    }

    /// The place of a node's line, without a column.
    func place(ofLineOf index: Int) -> Place { Place(file: source.file, line: document.nodes[index].line) }
}
