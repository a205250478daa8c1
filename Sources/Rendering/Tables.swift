internal import Diagnostics
internal import Markup
internal import Model

extension ChapterRenderer {
    mutating func openTable(_ index: Int) {
        let tables = chapter.conventions.tables
        guard nextTable < tables.count, tables[nextTable].node == index else { return }
        let table = tables[nextTable]
        // A wide table scrolls within a region that the keyboard reaches.
        html.open("div") {
            $0("class", "table-scroll")
            $0("tabindex", "0")
            $0("role", "region")
            if let id = table.id {
                $0("aria-labelledby", "caption:" + id)
            } else {
                $0("aria-label", setting.words.wideTable)
            }
        }
        html.newline()
        guard let id = table.id, let caption = table.caption else {
            html.open("table")
            html.newline()
            return
        }
        html.open("table") { $0("id", "table:" + id) }
        html.newline()
        html.open("caption") { $0("id", "caption:" + id) }
        label(setting.words.table, self.index.flatMap { numbering?.tables[$0][nextTable] })
        linksAreWritten = false
        renderChildren(of: caption)
        linksAreWritten = true
        html.close("caption")
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
            html.open("thead")
            html.newline()
        }
        html.open("tr")
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
            html.open("tbody")
            html.newline()
        }
    }

    mutating func openCell(_ index: Int) {
        let table = document.nodes[document.nodes[index].parent].parent
        let alignment = alignmentClass(document.alignment(ofTable: table, column: tableColumn))
        switch role(of: index) {
        case .data:
            html.open("td") { if let alignment { $0("class", alignment) } }
        case .columnHeader:
            html.open("th") {
                $0("scope", "col")
                if let alignment { $0("class", alignment) }
            }
        case .rowHeader:
            html.open("th") {
                $0("scope", "row")
                if let alignment { $0("class", alignment) }
            }
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
