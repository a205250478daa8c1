public import Diagnostics

/// What is asked of references and links.
public enum RenderingRules {
    public static let all: [Rule] = [
        .idDefinedTwice, .unknownAlias, .unknownTarget, .wrongNumber, .missingFile, .fileNotPublished, .linkLeavesSite,
        .linkToDraft,
    ]
}

private let duties = "schemes/scheme/duties.md"
private let publication = "schemes/scheme/publication.yaml"

/// A `publication.yaml` in which an old section id leads to a section of “Our duties”.
private func aliased(_ section: String) -> String {
    """
    title: Scheme
    kind: scheme
    publisher: Council
    summary: What the council does.
    contents:
      - chapter: duties.md
        aliases:
          watching: \(section)

    """
}

extension Rule {
    static let idDefinedTwice = Rule(
        "id-defined-twice", .error, title: "An id names one thing in its publication",
        explanation: """
            References such as <table:staff> find a table or figure by its id. Two things of a kind with one id could \
            not be told apart.
            """,
        wrong: [
            Example(
                duties, line: 9,
                """
                # Our duties

                [Staff in 2008](table:staff)

                | Team | Staff |
                |---|---|
                | Care | 38 |

                [Staff in 2009](table:staff)

                | Team | Staff |
                |---|---|
                | Care | 40 |
                """)
        ],
        right: [
            Example(
                duties,
                """
                # Our duties

                [Staff in 2008](table:staff-2008)

                | Team | Staff |
                |---|---|
                | Care | 38 |

                [Staff in 2009](table:staff-2009)

                | Team | Staff |
                |---|---|
                | Care | 40 |
                """)
        ])

    static let unknownAlias = Rule(
        "unknown-alias", .error, title: "An alias leads from an old section id to a section that stands",
        explanation: """
            When a heading is reworded its id changes. An alias in publication.yaml keeps the old id alive for links \
            that others have made; it must lead to a section of the chapter, and must not hide one.
            """,
        wrong: [Example(publication, line: 8, aliased("monitring"))],
        right: [
            Example(publication, aliased("monitoring")),
            Example(duties, "# Our duties\n\n## Monitoring\n\nWe watch.\n"),
        ])

    static let unknownTarget = Rule(
        "unknown-target", .error, title: "A reference leads to something that exists",
        explanation: """
            References name a thing by its id: <table:staff>, <section:duties/monitoring>, <figure:leaders>, \
            <publication:scheme>. A section's id is its chapter's file name, a slash and its heading in lower case \
            with hyphens. The message names the nearest id there is.
            """,
        wrong: [
            Example(duties, line: 3, "# Our duties\n\nSee <section:duties/monitring>.\n\n## Monitoring\n\nWe watch.\n")
        ],
        right: [Example(duties, "# Our duties\n\nSee <section:duties/monitoring>.\n\n## Monitoring\n\nWe watch.\n")])

    static let wrongNumber = Rule(
        "wrong-number", .error, title: "A number in a link's words is the number of what it leads to",
        explanation: """
            Numbers change when something is added before. Let Strapline write them: <table:staff> prints “Table 2: \
            Staff in post”, always with the right number.
            """,
        wrong: [
            Example(
                duties, line: 3,
                "# Our duties\n\nSee [Table 3](table:staff).\n\n[Staff](table:staff)\n\n| Team | Staff |\n|---|---|\n| Care | 40 |\n"
            )
        ],
        right: [
            Example(
                duties,
                "# Our duties\n\nSee [Table 1](table:staff).\n\n[Staff](table:staff)\n\n| Team | Staff |\n|---|---|\n| Care | 40 |\n"
            )
        ])

    static let missingFile = Rule(
        "missing-file", .error, title: "A linked file exists",
        explanation: """
            A link such as [the duties](duties.md) or ![Map](files/map.png) counts from the folder of the file it \
            stands in. A chapter must also be listed in the contents of its publication to have a page.
            """,
        wrong: [Example(duties, line: 3, "# Our duties\n\nSee [the duties](dutys.md).\n")],
        right: [Example(duties, "# Our duties\n\nSee [the duties](duties.md).\n")])

    static let fileNotPublished = Rule(
        "file-not-published", .error, title: "Files for readers lie in a folder files",
        explanation: """
            Beside the chapters lie settings, figures as they were counted and plans as they were sent. None of these is \
            ever published as it stands. A file that readers are to have, such as a PDF or a picture, lies in the folder \
            files of its publication, so that nothing else can be linked to by accident.
            """,
        wrong: [Example(duties, line: 3, "# Our duties\n\nSee [the settings](publication.yaml).\n")],
        right: [Example(duties, "# Our duties\n\nSee [the publication](publication:scheme).\n")])

    static let linkLeavesSite = Rule(
        "link-leaves-site", .error, title: "A relative link stays in the content folder",
        explanation: """
            What lies outside the content folder is not published, and may be private. Link to a file within it, or to \
            a web address that begins with https://.
            """,
        wrong: [Example(duties, line: 3, "# Our duties\n\nSee [the minutes](../../../minutes.pdf).\n")],
        right: [Example(duties, "# Our duties\n\nSee [the minutes](https://example.org/minutes.pdf).\n")])
}
