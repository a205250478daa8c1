internal import Diagnostics

// Paragraphs that are a caption or a figure, and code blocks that stand for something else.

extension ConventionReader {
    struct PendingCaption {
        let paragraph: Int
        let link: Int
        let id: String
    }

    mutating func readParagraph(_ paragraph: Int) {
        let end = document.nodes[paragraph].next
        let only = paragraph + 1
        guard only < end, document.nodes[only].next == end else { return readCaptionAmongWords(paragraph) }
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

    /// Reports a paragraph whose last line was meant as the caption of the table below. It is taken as the caption, so
    /// that references to the table are looked at in the same run.
    private mutating func readCaptionAmongWords(_ paragraph: Int) {
        guard isFollowedByTable(paragraph) else { return }
        let last = Array(document.children(of: paragraph).suffix(2))
        guard last.count == 2, document.nodes[last[0]].kind.isBreak, document.nodes[last[1]].kind == .link,
            !document.isAutolink(last[1])
        else { return }
        let address = document.address(of: last[1])
        guard address.starts(with: "table:".utf8) else { return }
        let id = String(decoding: address.dropFirst(6), as: UTF8.self)
        diagnostics.add(
            .captionAmongWords, at: place(ofAddressOf: last[1]),
            "The caption of table “\(id)” is part of the paragraph above it",
            remedy: "Leave an empty line above the caption, and one below it.")
        pendingCaption = .init(paragraph: paragraph, link: last[1], id: id)
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
    mutating func settlePending(above block: Int?) {
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

    mutating func readInsertion(_ block: Int) {
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
}
