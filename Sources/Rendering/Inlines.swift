internal import Diagnostics
internal import Markup
internal import Model

extension ChapterRenderer {
    // MARK: Text

    /// Writes a run of text with the links that stand bare in it and its abbreviations written out.
    mutating func text(_ index: Int) {
        let bareLinks = chapter.conventions.bareLinks
        while nextExpansion < expansions.count, expansions[nextExpansion].node < index { nextExpansion += 1 }
        while nextBareLink < bareLinks.count, bareLinks[nextBareLink].node < index { nextBareLink += 1 }
        let hasExpansion = nextExpansion < expansions.count && expansions[nextExpansion].node == index
        let hasLink = nextBareLink < bareLinks.count && bareLinks[nextBareLink].node == index
        guard hasExpansion || hasLink else { return html.text(of: index, in: document) }

        let text = document.text(of: index)
        var written = text.startIndex
        while true {
            let expansion =
                nextExpansion < expansions.count && expansions[nextExpansion].node == index
                ? expansions[nextExpansion] : nil
            let link =
                nextBareLink < bareLinks.count && bareLinks[nextBareLink].node == index
                ? bareLinks[nextBareLink] : nil
            guard let start = [expansion?.range.lowerBound, link?.range.lowerBound].compactMap({ $0 }).min() else {
                break
            }
            let offset = text.startIndex + start
            if let link, link.range.lowerBound == start {
                nextBareLink += 1
                html.text(text[written..<offset])
                written = text.startIndex + link.range.upperBound
                bareLink(text[offset..<written], kind: link.kind)
            } else if let expansion {
                nextExpansion += 1
                html.text(text[written..<offset])
                html.text(expansion.fullName)
                html.raw(" (")
                written = text.startIndex + expansion.range.upperBound
                html.text(text[offset..<written])
                html.raw(")")
            }
        }
        html.text(text[written...])
    }

    private mutating func bareLink(_ address: ArraySlice<UInt8>, kind: Conventions.BareLink.Kind) {
        guard linksAreWritten else { return html.text(address) }
        html.open("a") { attribute in
            switch kind {
            case .web: attribute.address("href", address)
            case .www: attribute.address("href", address, scheme: "http://")
            case .email: attribute.address("href", address, scheme: "mailto:")
            }
        }
        html.text(address)
        html.close("a")
    }

    // MARK: Links

    /// Opens a link and returns the first node within it to write: none where it prints the name of its target.
    mutating func openLink(_ index: Int) -> Int {
        let link = resolvedLink(at: index)
        if linksAreWritten {
            let title = document.title(of: index)
            let address = document.address(of: index)
            let isWritten = link == nil && isSafe(address)
            let href = link.flatMap { self.href(to: $0.destination) }
            html.open("a") { attribute in
                if let href { attribute("href", href) } else if isWritten { attribute.address("href", address) }
                if !title.isEmpty { attribute("title", title) }
            }
        }
        guard let target = link?.printed else { return index + 1 }
        html.text(setting.words.name(of: target))
        return document.nodes[index].next
    }

    mutating func closeLink(_ index: Int) {
        if linksAreWritten { html.close("a") }
    }

    /// The resolved link of a node; nil where the address is used as it stands.
    private mutating func resolvedLink(at index: Int) -> ResolvedLink? {
        while nextLink < links.count, links[nextLink].node < index { nextLink += 1 }
        guard nextLink < links.count, links[nextLink].node == index else { return nil }
        return links[nextLink]
    }

    private func href(to destination: ResolvedLink.Destination) -> String? {
        switch destination {
        case .nowhere: return nil
        case .samePage(let fragment): return "#" + fragment
        case .sitePage(let address, let fragment): return setting.link(to: address) + fragment
        case .file(let path, let fragment): return setting.link(to: path) + fragment
        case .page(let publication, let chapter, let fragment):
            return href(toPublication: publication, chapter: chapter, fragment: fragment)
        }
    }

    private func href(toPublication publication: Int, chapter: Int?, fragment: Target.Fragment?) -> String {
        let content = setting.targets.content.publications[publication]
        let addresses = PublicationAddresses(content.publication)
        guard let chapter else { return setting.link(to: addresses.front) }
        let target = content.chapters[chapter]
        if publication == setting.publication, setting.edition == .onePage {
            switch fragment {
            case nil: return "#" + target.entry.stem
            case .section(let slug): return "#\(target.entry.stem)/\(slug)"
            case .thing(let id): return "#" + id
            }
        }
        let hash: String
        switch fragment {
        case nil: hash = ""
        case .section(let id), .thing(let id): hash = "#" + id
        }
        if publication == setting.publication {
            return chapter == index && !hash.isEmpty ? hash : target.entry.stem + ".html" + hash
        }
        return setting.link(to: addresses.page(of: target)) + hash
    }

    // MARK: Images

    mutating func image(_ index: Int) {
        let alternative = document.plainText(of: index)
        let isFigure = nextFigure > 0 && isImage(index, of: chapter.conventions.figures[nextFigure - 1])
        let title = document.title(of: index)
        var source: String?
        if let link = resolvedLink(at: index) { source = href(to: link.destination) }
        let address = document.address(of: index)
        html.void("img") { attribute in
            if let source {
                attribute("src", source)
            } else if isSafe(address) {
                attribute.address("src", address)
            }
            attribute("alt", alternative)
            if !isFigure, !title.isEmpty { attribute("title", title) }
        }
    }

    private func isImage(_ index: Int, of figure: Conventions.Figure) -> Bool {
        if case .image(let node) = figure.content { node == index } else { false }
    }

    // MARK: Footnotes

    mutating func footnoteReference(_ index: Int) {
        let references = chapter.conventions.footnoteReferences
        while nextFootnoteReference < references.count, references[nextFootnoteReference] <= index {
            footnoteUses[document.footnoteNumber(references[nextFootnoteReference]) - 1] += 1
            nextFootnoteReference += 1
        }
        guard linksAreWritten else { return }
        let number = document.footnoteNumber(index)
        let use = footnoteUses[number - 1]
        let prefix = idPrefix
        html.open("sup")
        html.open("a") {
            $0.compose("id") { $0.referenceID(prefix, number, use: use) }
            $0.compose("href") {
                $0.text("#")
                $0.noteID(prefix, number)
            }
            $0("role", "doc-noteref")
        }
        html.text(number)
        html.close("a")
        html.close("sup")
    }

    /// The chapter's footnotes with links back to where each is referred to. They are a landmark on the chapter's own page
    /// alone: the whole publication on one page would have one of the same name for each chapter.
    mutating func renderFootnotes() {
        let footnotes = chapter.conventions.footnotes
        guard !footnotes.isEmpty else { return }
        let heading = setting.edition == .onePage ? "\(chapter.entry.stem)/notes:" : "notes:"
        let isOnePage = setting.edition == .onePage
        html.open("section") {
            $0("class", "footnotes")
            guard !isOnePage else { return }
            $0("role", "doc-endnotes")
            $0("aria-labelledby", heading)
        }
        html.newline()
        let level: StaticString = isOnePage ? "h3" : "h2"
        html.open(level) { $0("id", heading) }
        notesHeading()
        html.close(level)
        html.newline()
        html.open("ol")
        html.newline()
        // All references count, those in notes that are still to be written too.
        var uses = Array(repeating: 0, count: footnotes.count)
        for reference in chapter.conventions.footnoteReferences { uses[document.footnoteNumber(reference) - 1] += 1 }
        for (offset, footnote) in footnotes.enumerated() {
            let prefix = idPrefix
            html.open("li") { $0.compose("id") { $0.noteID(prefix, offset + 1) } }
            renderNote(footnote, number: offset + 1, uses: uses[offset])
            html.close("li")
            html.newline()
        }
        html.close("ol")
        html.newline()
        html.close("section")
        html.newline()
    }

    private mutating func notesHeading() {
        guard setting.words.language != nil else { return html.text(setting.words.notes) }
        html.open("span") { setting.words.mark(&$0) }
        html.text(setting.words.notes)
        html.close("span")
    }

    /// A note whose last block is a paragraph has its links back in that paragraph, else in one of their own.
    private mutating func renderNote(_ footnote: Int, number: Int, uses: Int) {
        let end = document.nodes[footnote].next
        var last: Int?
        for child in document.children(of: footnote) { last = child }
        guard let last, document.nodes[last].kind == .paragraph else {
            renderChildren(of: footnote)
            html.open("p")
            linksBack(number, uses: uses)
            html.close("p")
            return
        }
        render(from: footnote + 1, to: last)
        html.open("p")
        render(from: last + 1, to: end)
        html.raw(" ")
        linksBack(number, uses: uses)
        html.close("p")
    }

    private mutating func linksBack(_ number: Int, uses: Int) {
        for use in 1..<uses + 1 {
            if use > 1 { html.raw(" ") }
            let prefix = idPrefix
            let backToText = setting.words.backToText
            html.open("a") {
                $0.compose("href") {
                    $0.text("#")
                    $0.referenceID(prefix, number, use: use)
                }
                $0("role", "doc-backlink")
                $0.compose("aria-label") {
                    $0.text(backToText)
                    $0.text(" ")
                    $0.number(number)
                    if uses > 1 { $0.text(" (\(use)/\(uses))") }
                }
            }
            html.raw("↩︎")
            html.close("a")
        }
    }
}

/// Whether an address that no file or chapter stands behind may be followed. What else an author wrote, such as
/// `javascript:`, is a finding, and stays out of the page as well.
private func isSafe(_ address: ArraySlice<UInt8>) -> Bool {
    // In lower case; a letter differs from its capital in one bit.
    func begins(with scheme: StaticString) -> Bool {
        guard address.count >= scheme.utf8CodeUnitCount else { return false }
        let scheme = UnsafeBufferPointer(start: scheme.utf8Start, count: scheme.utf8CodeUnitCount)
        return address.withUnsafeBufferPointer { address in
            scheme.indices.allSatisfy { at in
                address[at] == scheme[at] || (scheme[at] >= UInt8(ascii: "a") && address[at] | 0x20 == scheme[at])
            }
        }
    }
    return begins(with: "https:") || begins(with: "http:") || begins(with: "mailto:") || begins(with: "tel:")
        || begins(with: "sms:")
}

extension AttributeValue {
    /// The id of a reference to a footnote, the `use`-th of those to the same note.
    fileprivate mutating func referenceID(_ prefix: String, _ number: Int, use: Int) {
        text(prefix)
        text("note-reference:")
        self.number(number)
        if use > 1 { text("-\(use)") }
    }

    fileprivate mutating func noteID(_ prefix: String, _ number: Int) {
        text(prefix)
        text("note:")
        self.number(number)
    }
}
