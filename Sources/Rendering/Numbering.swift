internal import Diagnostics
public import Model
internal import Markup

/// The numbers that a publication's chapters, sections, tables and figures carry.
public struct Numbering: Sendable {
    /// For each chapter its number as printed, `3` or `A`; nil where it has none.
    public let chapters: [String?]
    /// For each chapter and each of its headings the number as printed, such as `3.1`.
    public let sections: [[String?]]
    /// For each chapter and each of its tables its number in the publication; nil for a table without a caption.
    public let tables: [[Int?]]
    /// For each chapter and each of its figures its number in the publication.
    public let figures: [[Int]]
}

/// Counts through a publication in the order of its contents.
public func number(_ content: PublicationContent) -> Numbering {
    let mode = content.publication.numbering
    var chapterCount = 0
    var appendixCount = 0
    var tableCount = 0
    var figureCount = 0
    var chapters: [String?] = []
    var sections: [[String?]] = []
    var tables: [[Int?]] = []
    var figures: [[Int]] = []

    for chapter in content.chapters {
        let number: String?
        switch (chapter.entry.number, chapter.entry.role) {
        case (.printed(let printed), _): number = printed
        case (.unnumbered, _): number = nil
        case (.counted, .chapter) where mode == .none: number = nil
        case (.counted, .chapter):
            chapterCount += 1
            number = String(chapterCount)
        case (.counted, .appendix):
            number = letters(appendixCount)
            appendixCount += 1
        }
        chapters.append(number)
        sections.append(sectionNumbers(of: chapter, chapterNumber: number, mode: mode))
        tables.append(
            chapter.conventions.tables.map { table in
                guard table.id != nil else { return nil }
                tableCount += 1
                return tableCount
            })
        figures.append(
            chapter.conventions.figures.map { _ in
                figureCount += 1
                return figureCount
            })
    }
    return Numbering(chapters: chapters, sections: sections, tables: tables, figures: figures)
}

private func sectionNumbers(of chapter: Chapter, chapterNumber: String?, mode: Publication.Numbering) -> [String?] {
    let depth = mode == .subsections ? 2 : mode == .sections ? 1 : 0
    guard depth > 0, let chapterNumber else { return chapter.conventions.headings.map { _ in nil } }
    var counts = [0, 0]
    return chapter.conventions.headings.map { heading in
        let level = heading.level - 2
        // A subsection before the first section belongs to none.
        guard level < depth, level == 0 || counts[0] > 0 else { return nil }
        counts[level] += 1
        if level == 0 { counts[1] = 0 }
        return ([chapterNumber] + counts[...level].map(String.init)).joined(separator: ".")
    }
}

/// `A` to `Z`, then `AA`, for counts from 0.
private func letters(_ count: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(count % 26)))
    return count < 26 ? letter : letters(count / 26 - 1) + letter
}
