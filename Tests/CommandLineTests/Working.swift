import Foundation
import TestFolders
import Testing

/// A small correct site in a folder of its own, in which the command runs as a person would run it.
struct Working {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            """
            title: Equality schemes
            organisation: Ashby Borough Council
            web-address: https://schemes.ashby.example/

            """, to: "content/site.yaml")
        try folder.write("# Equality schemes\n\nWhat we promise.\n", to: "content/home.md")
        try folder.write(
            """
            title: Race equality scheme
            kind: scheme
            publisher: Ashby Borough Council
            summary: How the council meets its duties on race equality.
            contents:
            - duties.md

            """, to: "content/schemes/scheme/publication.yaml")
        try folder.write("# Our duties\n\nThey are three.\n", to: Working.chapter)
        try folder.copy(repository("themes/civic"), to: "themes/civic")
    }

    static let chapter = "content/schemes/scheme/duties.md"

    /// An error in the chapter, at its third line.
    func breakChapter() throws { try folder.write("# Our duties\n\nThey are <b>three</b>.\n", to: Working.chapter) }

    /// A warning in the chapter.
    func blemishChapter() throws {
        try folder.write("# Our duties\n\n| Duty | Since |\n|------|-------|\n| One |\n", to: Working.chapter)
    }

    @discardableResult
    func strapline(_ arguments: String..., environment: [String: String?] = [:]) throws -> Run {
        try run("strapline", arguments, in: folder.path, environment: environment)
    }
}

/// A text as JSON.
func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}
