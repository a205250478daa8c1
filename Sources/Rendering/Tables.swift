internal import Diagnostics
internal import Markup
internal import Model

extension ChapterRenderer {
    mutating func openTable(_ index: Int) {
        let tables = chapter.conventions.tables
        guard nextTable < tables.count, tables[nextTable].node == index else { return }
        let table = tables[nextTable]
        let measure = TableMeasure(index, in: document)
        cardLabels = table.rowHeaders ? measure.cardLabels : []
        openScroll(table, isNeeded: measure.mayScroll(asCards: !cardLabels.isEmpty))
        html.open("table") { attribute in
            if let id = table.id { attribute("id", "table:" + id) }
            guard !cardLabels.isEmpty else { return }
            attribute("class", "cards")
            attribute("role", "table")
        }
        html.newline()
        guard let id = table.id, let caption = table.caption else { return }
        html.open("caption") { $0("id", "caption:" + id) }
        label(setting.words.table, self.index.flatMap { numbering?.tables[$0][nextTable] })
        linksAreWritten = false
        renderChildren(of: caption)
        linksAreWritten = true
        html.close("caption")
        html.newline()
    }

    /// A table that may be wider than a screen scrolls within a region that has a name and that the keyboard reaches; on
    /// others that would be one stop too many.
    private mutating func openScroll(_ table: Conventions.Table, isNeeded: Bool) {
        if table.id == nil { uncaptionedTables += 1 }
        html.open("div") { attribute in
            attribute("class", "table-scroll")
            guard isNeeded else { return }
            attribute("tabindex", "0")
            attribute("role", "region")
            if let id = table.id {
                attribute("aria-labelledby", "caption:" + id)
            } else {
                // No two regions of a page have one name.
                let name = "\(setting.words.wideTable) \(uncaptionedTables)"
                attribute("aria-label", setting.edition == .onePage ? "\(name), \(chapter.title)" : name)
            }
        }
        html.newline()
    }

    mutating func closeTable(_ index: Int) {
        let hasBody = document.children(of: index).dropFirst().first(where: { _ in true }) != nil
        if hasBody {
            html.close("tbody")
            html.newline()
        }
        html.close("table")
        html.newline()
        html.close("div")
        html.newline()
        nextTable += 1
    }

    mutating func openRow(_ index: Int) {
        if document.nodes[index].flags.contains(.header) {
            openPart("thead", role: "rowgroup")
            html.newline()
        }
        openPart("tr", role: "row")
        html.newline()
        tableColumn = 0
    }

    mutating func closeRow(_ index: Int) {
        html.close("tr")
        html.newline()
        guard document.nodes[index].flags.contains(.header) else { return }
        html.close("thead")
        html.newline()
        if document.nodes[index].next < document.nodes[document.nodes[index].parent].next {
            openPart("tbody", role: "rowgroup")
            html.newline()
        }
    }

    /// Where cards are no longer laid out as a table, some browsers forget that they are one, unless it is said.
    private mutating func openPart(_ name: StaticString, role: String) {
        if cardLabels.isEmpty { html.open(name) } else { html.open(name) { $0("role", role) } }
    }

    mutating func openCell(_ index: Int) {
        let table = document.nodes[document.nodes[index].parent].parent
        let alignment = alignmentClass(document.alignment(ofTable: table, column: tableColumn))
        switch role(of: index) {
        case .data: openCell("td", role: "cell", alignment, label: cardLabels.isEmpty ? "" : cardLabels[tableColumn])
        case .columnHeader: openCell("th", scope: "col", role: "columnheader", alignment)
        case .rowHeader: openCell("th", scope: "row", role: "rowheader", alignment)
        }
    }

    private mutating func openCell(
        _ name: StaticString, scope: String? = nil, role: String, _ alignment: String?, label: String = ""
    ) {
        html.open(name) { attribute in
            if let scope { attribute("scope", scope) }
            if let alignment { attribute("class", alignment) }
            if !cardLabels.isEmpty { attribute("role", role) }
            if !label.isEmpty { attribute("data-label", label) }
        }
    }

    mutating func closeCell(_ index: Int) {
        if role(of: index) == .data { html.close("td") } else { html.close("th") }
        html.newline()
        tableColumn += 1
    }

    private enum CellRole { case data, columnHeader, rowHeader }

    private func role(of cell: Int) -> CellRole {
        // A header without words heads nothing: an empty corner is a data cell.
        guard document.hasChildren(cell) else { return .data }
        if document.nodes[document.nodes[cell].parent].flags.contains(.header) { return .columnHeader }
        return tableColumn == 0 && chapter.conventions.tables[nextTable].rowHeaders ? .rowHeader : .data
    }

    private func alignmentClass(_ alignment: ColumnAlignment) -> String? {
        switch alignment {
        case .none: nil
        case .left: "align-left"
        case .centre: "align-centre"
        case .right: "align-right"
        }
    }
}

/// What is known of a table's size before it is laid out: no browser breaks a word, so the longest word of each column
/// says how narrow the column can become.
private struct TableMeasure {
    /// In characters, a column.
    private var longestWords: [Int]
    /// The heads of the columns in plain words, where phones can show the rows as cards: there are at least three columns,
    /// each with a head, but for the first, whose cells are the titles of the cards.
    private(set) var cardLabels: [String] = []

    init(_ table: Int, in document: Document) {
        longestWords = Array(repeating: 0, count: document.columnCount(ofTable: table))
        for row in document.children(of: table) {
            for (column, cell) in document.children(of: row).enumerated() where column < longestWords.count {
                longestWords[column] = max(longestWords[column], longestWord(in: cell, of: document))
            }
        }
        guard longestWords.count > 2, let head = document.children(of: table).first(where: { _ in true }) else {
            return
        }
        let labels = document.children(of: head).map { document.plainText(of: $0) }
        if labels.count == longestWords.count, !labels.dropFirst().contains("") { cardLabels = labels }
    }

    /// Whether the table can be too wide for its place: 288 CSS pixels on the narrowest screen, 320 across, or 512 where
    /// everything narrower shows cards. A character takes 11 with the spacing that readers may ask for, and what
    /// surrounds a cell 24.
    func mayScroll(asCards: Bool) -> Bool {
        longestWords.reduce(0) { $0 + $1 * 11 + 24 } > (asCards ? 512 : 288)
    }
}

private func longestWord(in cell: Int, of document: Document) -> Int {
    var longest = 0
    var node = cell + 1
    let end = document.nodes[cell].next
    while node < end {
        switch document.nodes[node].kind {
        case .text, .code:
            document.withText(of: node) { text in
                var length = 0
                for byte in text {
                    if byte == UInt8(ascii: " ") {
                        longest = max(longest, length)
                        length = 0
                    } else if byte & 0xC0 != 0x80 {
                        length += 1
                    }
                }
                longest = max(longest, length)
            }
        // A picture is as wide as it is, and what a reference prints is not known here.
        case .image: longest = max(longest, 60)
        case .link where !document.hasChildren(node) || document.isAutolink(node): longest = max(longest, 12)
        default: break
        }
        node += 1
    }
    return longest
}
