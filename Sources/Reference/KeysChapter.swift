internal import Content

/// The chapter with a section a kind of YAML file, and in it a table of its keys.
func keysChapter(of kinds: [FileForm]) -> String {
    var page = MarkdownWriter()
    page.heading("Every key of every YAML file", level: 1)
    page.paragraph(
        .plain(
            "Strapline writes this chapter itself, from what it checks files by. So it is complete, and it fits this version."
        ))
    page.list([
        [
            .plain("A full stop leads into a mapping: "), .code("contacts.email"), .plain(" is the key "),
            .code("email"), .plain(" below "), .code("contacts"), .plain("."),
        ],
        [
            .plain("Square brackets lead into each entry of a list: "), .code("contents[].number"),
            .plain(" is the key "), .code("number"), .plain(" of an entry of "), .code("contents"), .plain("."),
        ],
        [.plain("The chapters of a part have the same keys as those beside it.")],
        [.plain("Where a key that you leave out still means something, the table says what.")],
    ])
    for kind in kinds { page.addKeys(of: kind) }
    return page.text
}

extension MarkdownWriter {
    fileprivate mutating func addKeys(of kind: FileForm) {
        heading(kind.name, level: 2)
        paragraph(prose(kind.about))
        if let place = kind.place {
            paragraph(
                .plain("It lies at "), .code(place), .plain(". For editors there is "),
                .link("its JSON Schema", address: "files/schemas/" + schemaName(of: kind)), .plain("."))
        } else {
            paragraph(
                .plain("It is no file, but a block of a chapter that begins with "), .code("```\(kind.name) an-id"),
                .plain("."))
        }
        guard !kind.rows.isEmpty else {
            paragraph(.plain("Its keys are names, each with its text."))
            return
        }
        table(
            tableID(of: kind), caption: "The keys of \(kind.name)",
            head: ["Key", "What it is, and what to write", "Needed"], rows: kind.rows.map(cells))
    }

    private func tableID(of kind: FileForm) -> String {
        String(kind.name.map { $0 == "." ? "-" : $0 }) + "-keys"
    }

    private func cells(of row: SchemaRow) -> [[Words]] {
        let words = prose("\(row.about) Write \(row.type): ")
        var needed: [Words] = [.plain(row.required)]
        if let fallback = row.fallback { needed += [.plain("; without it "), .code(fallback)] }
        return [[.code(row.path)], words + [.code(row.example)], needed]
    }
}
