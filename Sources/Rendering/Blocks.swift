internal import Diagnostics
internal import Markup
internal import Model

extension ChapterRenderer {
    // MARK: Paragraphs

    mutating func enterParagraph(_ index: Int) -> Int {
        let node = document.nodes[index]
        if isCaption(index) { return node.next }
        if isFigure(index) {
            figure(index)
            return node.next
        }
        if !isTight(index) { html.open("p") }
        return index + 1
    }

    mutating func leaveParagraph(_ index: Int) {
        guard !isTight(index), !isCaption(index), !isWrittenFigure(index) else { return }
        html.close("p")
        html.newline()
    }

    /// Whether the paragraph is the caption of the table that comes next, which the table prints.
    private func isCaption(_ index: Int) -> Bool {
        let tables = chapter.conventions.tables
        return nextTable < tables.count && tables[nextTable].caption == index + 1
    }

    private func isFigure(_ index: Int) -> Bool {
        let figures = chapter.conventions.figures
        return nextFigure < figures.count && figures[nextFigure].node == index
    }

    /// A figure moves the cursor past itself, so it is the one before.
    private func isWrittenFigure(_ index: Int) -> Bool {
        nextFigure > 0 && chapter.conventions.figures[nextFigure - 1].node == index
    }

    /// Paragraphs of a tight list stand in their item without an element of their own.
    private func isTight(_ index: Int) -> Bool {
        let item = document.nodes[index].parent
        guard document.nodes[item].kind == .item else { return false }
        return document.nodes[document.nodes[item].parent].flags.contains(.tight)
    }

    // MARK: Headings

    mutating func openHeading(_ index: Int) {
        let headings = chapter.conventions.headings
        guard nextHeading < headings.count, headings[nextHeading].node == index else { return }
        let heading = headings[nextHeading]
        let id = sectionID(heading.slug)
        openHeading(level: headingLevel(heading.level), id: id)
        // Links of others may still use what the section was called before.
        for alias in chapter.entry.aliases where alias.present.value == heading.slug {
            let old = sectionID(alias.old.value)
            html.open("span") { $0("id", old) }
            html.close("span")
        }
        if let place = self.index, let number = numbering?.sections[place][nextHeading] {
            html.open("span") { $0("class", "number") }
            html.text(number)
            html.close("span")
            html.raw(" ")
        }
    }

    mutating func closeHeading(_ index: Int) {
        let headings = chapter.conventions.headings
        guard nextHeading < headings.count, headings[nextHeading].node == index else { return }
        closeHeading(level: headingLevel(headings[nextHeading].level))
        nextHeading += 1
    }

    /// On the page of the whole publication the chapter's title is a second-level heading, and all below move down.
    private func headingLevel(_ level: Int) -> Int { min(6, setting.edition == .onePage ? level + 1 : level) }

    private mutating func openHeading(level: Int, id: String) {
        switch level {
        case 2: html.open("h2") { $0("id", id) }
        case 3: html.open("h3") { $0("id", id) }
        case 4: html.open("h4") { $0("id", id) }
        case 5: html.open("h5") { $0("id", id) }
        default: html.open("h6") { $0("id", id) }
        }
    }

    private mutating func closeHeading(level: Int) {
        switch level {
        case 2: html.close("h2")
        case 3: html.close("h3")
        case 4: html.close("h4")
        case 5: html.close("h5")
        default: html.close("h6")
        }
        html.newline()
    }

    // MARK: Lists

    mutating func openList(_ index: Int) {
        let node = document.nodes[index]
        guard node.flags.contains(.ordered) else {
            let isTasks = document.children(of: index).contains { document.nodes[$0].flags.contains(.task) }
            if isTasks { html.open("ul") { $0("class", "tasks") } } else { html.open("ul") }
            html.newline()
            return
        }
        let style = listStyle(of: index)
        let start = document.listStart(index)
        html.open("ol") { attribute in
            if let style { attribute("type", style.rawValue) }
            if start != 1 { attribute("start", start) }
        }
        html.newline()
    }

    private mutating func listStyle(of index: Int) -> Conventions.ListStyle.Style? {
        let styles = chapter.conventions.lists
        while nextListStyle < styles.count, styles[nextListStyle].node < index { nextListStyle += 1 }
        guard nextListStyle < styles.count, styles[nextListStyle].node == index else { return nil }
        return styles[nextListStyle].style
    }

    mutating func closeList(_ index: Int) {
        if document.nodes[index].flags.contains(.ordered) { html.close("ol") } else { html.close("ul") }
        html.newline()
    }

    mutating func openItem(_ index: Int) {
        let flags = document.nodes[index].flags
        guard flags.contains(.task) else { return html.open("li") }
        let isDone = flags.contains(.ticked)
        html.open("li") { $0("class", isDone ? "task task-done" : "task") }
        html.open("span") {
            $0("class", "tick")
            $0("role", "img")
            $0("aria-label", isDone ? setting.words.done : setting.words.notDone)
        }
        html.text(isDone ? "☑" : "☐")
        html.close("span")
        html.raw(" ")
    }

    mutating func closeItem(_ index: Int) {
        html.close("li")
        html.newline()
    }

    // MARK: Quotes and callouts

    mutating func enterQuote(_ index: Int) -> Int {
        let callouts = chapter.conventions.callouts
        guard nextCallout < callouts.count, callouts[nextCallout].node == index else {
            html.open("blockquote")
            html.newline()
            return index + 1
        }
        let callout = callouts[nextCallout]
        nextCallout += 1
        openCallouts.append(index)
        html.open("div") {
            $0("class", "callout callout-\(callout.kind.rawValue)")
            $0("role", "note")
        }
        html.newline()
        html.open("p") { $0("class", "callout-label") }
        html.open("strong") { setting.words.mark(&$0) }
        html.text(setting.words.label(of: callout.kind))
        html.close("strong")
        html.close("p")
        html.newline()
        // What stands on after the marker in the same paragraph is the callout's first paragraph.
        if callout.contentStart < document.nodes[index + 1].next {
            html.open("p")
            render(from: callout.contentStart, to: document.nodes[index + 1].next)
            html.close("p")
            html.newline()
        }
        return document.nodes[index + 1].next
    }

    mutating func leaveQuote(_ index: Int) {
        if openCallouts.last == index {
            openCallouts.removeLast()
            html.close("div")
        } else {
            html.close("blockquote")
        }
        html.newline()
    }

    // MARK: Code

    mutating func codeBlock(_ index: Int) {
        if isFigure(index) { return figure(index) }
        // An insertion leads to something that is not there, which is a finding.
        guard !isInsertion(index) else { return }
        html.open("pre") { $0("tabindex", "0") }
        let language = document.info(ofCode: index).prefix { $0 != UInt8(ascii: " ") }
        if language.isEmpty {
            html.open("code")
        } else {
            html.open("code") { $0("class", "language-" + String(decoding: language, as: UTF8.self)) }
        }
        html.text(document.code(of: index))
        html.close("code")
        html.close("pre")
        html.newline()
    }

    private mutating func isInsertion(_ index: Int) -> Bool {
        let insertions = chapter.conventions.insertions
        while nextInsertion < insertions.count, insertions[nextInsertion].node < index { nextInsertion += 1 }
        return nextInsertion < insertions.count && insertions[nextInsertion].node == index
    }

    // MARK: Figures

    private mutating func figure(_ index: Int) {
        let figure = chapter.conventions.figures[nextFigure]
        let number = self.index.flatMap { numbering?.figures[$0][nextFigure] }
        nextFigure += 1
        html.open("figure") { $0("id", "figure:" + figure.id) }
        html.newline()
        if case .image(let node) = figure.content {
            image(node)
            html.newline()
        }
        html.open("figcaption")
        label(setting.words.figure, number)
        html.text(caption(of: figure, in: chapter))
        html.close("figcaption")
        html.newline()
        if case .words = figure.content {
            for paragraph in chapter.wordFigures[figure.node]?.description ?? [] {
                html.element("p", paragraph)
                html.newline()
            }
        }
        html.close("figure")
        html.newline()
    }

    /// “Table 1: ”, or nothing where there is no number.
    mutating func label(_ word: String, _ number: Int?) {
        guard let number else { return }
        html.open("span") {
            $0("class", "label")
            setting.words.mark(&$0)
        }
        html.text(word)
        html.raw("\u{A0}")
        html.text(number)
        html.raw(":")
        html.close("span")
        html.raw(" ")
    }
}
