internal import Diagnostics
internal import Markup
internal import Model
internal import Rendering
internal import Theme

extension PublicationContent {
    /// Whether it has a table or figure with a number.
    var hasTablesOrFigures: Bool {
        chapters.contains { chapter in
            !chapter.conventions.figures.isEmpty || chapter.conventions.tables.contains { $0.id != nil }
        }
    }
}

extension PageMaker {
    func writeTablesAndFigures(_ page: PlannedPage, _ parts: PublicationParts, into html: inout HTMLWriter) {
        let setting = setting(page.address, publication: parts.index, words: parts.words)
        let numbering = targets.numberings[parts.index]
        var tables: [NumberedEntry] = []
        var figures: [NumberedEntry] = []
        for (index, chapter) in parts.chapters.enumerated() {
            let chapterLink = relativeLink(from: page.address, to: parts.addresses.page(of: chapter))
            let links = links.publications[parts.index].chapters[index]
            for (table, number) in zip(chapter.conventions.tables, numbering.tables[index]) {
                guard let number, let caption = table.caption, let id = table.id else { continue }
                tables.append(
                    NumberedEntry(
                        label: "\(parts.words["table"]) \(number)",
                        title: HTMLFragment {
                            renderHeading(
                                caption, of: chapter, at: index, links: links, setting: setting, linked: false,
                                into: &$0)
                        },
                        link: "\(chapterLink)#table:\(id)"))
            }
            for (figure, number) in zip(chapter.conventions.figures, numbering.figures[index]) {
                let caption = caption(of: figure, in: chapter)
                figures.append(
                    NumberedEntry(
                        label: "\(parts.words["figure"]) \(number)", title: HTMLFragment { $0.text(caption) },
                        link: "\(chapterLink)#figure:\(figure.id)"))
            }
        }
        theme.tablesAndFigures.render(
            TablesAndFiguresPage(
                frame: parts.frame(
                    self, page.address,
                    title: parts.words["tables-and-figures"] + " – " + parts.publication.title, description: nil),
                publication: parts.identity, tables: tables, figures: figures),
            words: parts.words.interface, into: &html)
    }
}
