public import Diagnostics

/// What is asked of a chapter's Markdown.
public enum MarkupRules {
    public static let all: [Rule] = [
        .chapterTooLarge, .chapterTooDeep, .chapterTooCostly, .chapterWithoutTitle, .secondTitle, .headingMisread,
        .frontMatter,
        .rawHTML, .unknownBlockOption, .misplacedBlockOption, .unknownCallout, .mixedTaskList,
        .tooManyCells, .tooFewCells, .tableMisread, .tableWithoutCaption, .captionAmongWords,
        .captionHoldsReference,
        .footnoteUnused, .footnoteUndefined, .footnoteTwice, .linkDefinitionUnused, .linkDefinitionTwice,
        .linkWithoutText, .unknownScheme, .imageWithoutAlternative, .insertionWithoutID, .malformedID,
        .referenceMisread,
    ]
}

private let duties = "schemes/scheme/duties.md"

extension Rule {
    static let chapterTooLarge = Rule(
        "chapter-too-large", .error, title: "A chapter is at most 5 MB long",
        explanation: """
            A chapter is a page that people read. A file of many megabytes is nearly always something else under a \
            chapter's name: a data file, an export, or a picture pasted as text.
            """)

    static let chapterTooDeep = Rule(
        "chapter-too-deep", .error, title: "Blocks stand in each other at most 100 levels deep",
        explanation: """
            Lists in lists and quotes in quotes become unreadable after three or four levels. A hundred is certain to \
            be a slip, such as a line of > characters.
            """,
        wrong: [
            Example(duties, line: 3, "# Our duties\n\n" + String(repeating: ">", count: 101) + " They are three.\n")
        ],
        right: [Example(duties, "# Our duties\n\n> They are three.\n")])

    static let chapterTooCostly = Rule(
        "chapter-too-costly", .error, title: "A chapter can be read in two seconds and 128 MB",
        explanation: """
            A few patterns of brackets or table cells, repeated thousands of times, take a Markdown parser minutes or \
            gigabytes. Strapline stops reading such a chapter and says where the pattern is, so that the rest of the \
            site can still be checked.
            """)

    static let chapterWithoutTitle = Rule(
        "chapter-without-title", .error, title: "A chapter begins with its title",
        explanation: """
            The first line of a chapter is its title, written # Title. The title is the page's heading, its name in \
            the contents and in links. The chapter's number is not part of it: Strapline gives numbers from the \
            contents list of publication.yaml.
            """,
        wrong: [Example(duties, line: 1, "Our duties are three.\n")],
        right: [Example(duties, "# Our duties\n\nOur duties are three.\n")])

    static let secondTitle = Rule(
        "second-title", .error, title: "A chapter has one title",
        explanation: """
            A page has one main heading, or people who move by headings lose their way. Sections are ## and ###.
            """,
        wrong: [Example(duties, line: 5, "# Our duties\n\nThey are three.\n\n# Monitoring\n\nWe watch.\n")],
        right: [Example(duties, "# Our duties\n\nThey are three.\n\n## Monitoring\n\nWe watch.\n")])

    static let headingMisread = Rule(
        "heading-misread", .error, title: "A space stands between the signs of a heading and its words",
        explanation: """
            Without the space Markdown sees no heading, and the page would show the signs ## as text. To show them on \
            purpose, set them between backticks.
            """,
        wrong: [Example(duties, line: 3, "# Our duties\n\n##Monitoring\n\nWe watch.\n")],
        right: [Example(duties, "# Our duties\n\n## Monitoring\n\nWe watch.\n")])

    static let frontMatter = Rule(
        "front-matter", .error, title: "A chapter has no front matter",
        explanation: """
            Other publishing tools keep settings between two lines of --- at the head of a file. Here the title is the \
            # heading, and the order, numbers, owner and review date of chapters are in publication.yaml, so that all \
            of them can be seen at once.
            """,
        wrong: [Example(duties, line: 1, "---\ntitle: Our duties\n---\n\n# Our duties\n\nThey are three.\n")],
        right: [Example(duties, "# Our duties\n\nThey are three.\n")])

    static let rawHTML = Rule(
        "raw-html", .error, title: "Chapters hold no HTML",
        explanation: """
            HTML in a chapter would be lost in large print, Braille, Word and speech, and is the commonest way to make \
            a page that some people cannot use. Nearly everything has a form in Markdown; the message says which.
            """,
        wrong: [Example(duties, line: 3, "# Our duties\n\nThey are<br>three.\n")],
        right: [Example(duties, "# Our duties\n\nThey are\\\nthree.\n")])

    static let unknownBlockOption = Rule(
        "unknown-option", .error, title: "A comment above a block is an option that Strapline knows",
        explanation: """
            A comment such as <!-- row-headers: first --> is how a block says something that Markdown has no sign for. \
            Any other comment would vanish without a trace. Known are row-headers (first, none) above a table and list \
            (a, A, i, I, 1) above a numbered list.
            """,
        wrong: [
            Example(
                duties, line: 3,
                "# Our duties\n\n<!-- row-header: first -->\n| Duty | Since |\n|---|---|\n| One | 2001 |\n")
        ],
        right: [
            Example(
                duties, "# Our duties\n\n<!-- row-headers: first -->\n| Duty | Since |\n|---|---|\n| One | 2001 |\n")
        ])

    static let misplacedBlockOption = Rule(
        "misplaced-option", .error, title: "An option stands directly above its block",
        explanation:
            "An option belongs to the block on the next line. With something else in between it would do nothing.",
        wrong: [Example(duties, line: 3, "# Our duties\n\n<!-- list: a -->\n- one\n- two\n")],
        right: [Example(duties, "# Our duties\n\n<!-- list: a -->\n1. one\n2. two\n")])

    static let unknownCallout = Rule(
        "unknown-callout", .error, title: "A callout is one of five kinds",
        explanation: """
            The kinds are [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] and [!CAUTION]. The page names the kind in words, so \
            it must be one that has a name in every language.
            """,
        wrong: [Example(duties, line: 3, "# Our duties\n\n> [!NOTICE]\n> They are three.\n")],
        right: [Example(duties, "# Our duties\n\n> [!NOTE]\n> They are three.\n")])

    static let mixedTaskList = Rule(
        "mixed-task-list", .error, title: "A list of markers is not a list of tick boxes",
        explanation: """
            Markdown makes a list item that begins with [x] a ticked box. In a list of the shorthand markers of \
            statistics, [x] means “not available”. Write it as \\[x] there.
            """,
        wrong: [Example(duties, line: 3, "# Our duties\n\n- [x] not available\n- [z] not applicable\n")],
        right: [Example(duties, "# Our duties\n\n- \\[x] not available\n- \\[z] not applicable\n")])

    static let tooManyCells = Rule(
        "too-many-cells", .error, title: "No row has more cells than its table has columns",
        explanation: """
            Markdown drops cells beyond the last column of the head without a word, so figures would be missing from \
            the page. A | within a cell is written \\|.
            """,
        wrong: [Example(duties, line: 5, "# Our duties\n\n| Duty | Since |\n|---|---|\n| One | 2001 | 2002 |\n")],
        right: [Example(duties, "# Our duties\n\n| Duty | Since | Until |\n|---|---|---|\n| One | 2001 | 2002 |\n")])

    static let tooFewCells = Rule(
        "too-few-cells", .warning, title: "A row has a cell for every column",
        explanation: """
            The missing cells would be published empty, and a reader cannot tell an empty cell from a forgotten one. \
            Write them out, and say in words what nothing means.
            """,
        wrong: [Example(duties, line: 5, "# Our duties\n\n| Duty | Since |\n|---|---|\n| One |\n")],
        right: [Example(duties, "# Our duties\n\n| Duty | Since |\n|---|---|\n| One | not known |\n")])

    static let tableMisread = Rule(
        "table-misread", .error, title: "A table's head and the line of hyphens below it have equally many cells",
        explanation: "Where they differ, Markdown sees no table, and the page would show the bars and hyphens as text.",
        wrong: [Example(duties, line: 4, "# Our duties\n\n| Duty | Since |\n|---|\n| One | 2001 |\n")],
        right: [Example(duties, "# Our duties\n\n| Duty | Since |\n|---|---|\n| One | 2001 |\n")])

    static let tableWithoutCaption = Rule(
        "table-without-caption", .error, title: "A table's caption has words",
        explanation: """
            The caption says what the table shows, of whom, where and when, before anyone has read a cell. It stands \
            in the square brackets of the line above the table: [Caption](table:an-id).
            """,
        wrong: [
            Example(
                duties, line: 3, "# Our duties\n\n[ ](table:duties)\n\n| Duty | Since |\n|---|---|\n| One | 2001 |\n")
        ],
        right: [
            Example(
                duties,
                "# Our duties\n\n[Duties by year](table:duties)\n\n| Duty | Since |\n|---|---|\n| One | 2001 |\n")
        ])

    static let captionAmongWords = Rule(
        "caption-among-words", .error, title: "A caption is a paragraph of its own",
        explanation: """
            Lines without an empty line between them are one paragraph. A caption that stands right below other words is \
            part of them, and the table has none.
            """,
        wrong: [
            Example(
                duties, line: 4,
                "# Our duties\n\nThey are three.\n[Duties](table:duties)\n\n| Duty | Since |\n|---|---|\n| One | 2001 |\n"
            )
        ],
        right: [
            Example(
                duties,
                "# Our duties\n\nThey are three.\n\n[Duties](table:duties)\n\n| Duty | Since |\n|---|---|\n| One | 2001 |\n"
            )
        ])

    static let captionHoldsReference = Rule(
        "caption-holds-reference", .error, title: "A caption holds only words",
        explanation: """
            A caption is repeated in the list of tables, in links and in editions without pages, where a footnote or \
            an image in it has no place.
            """,
        wrong: [
            Example(
                duties, line: 3,
                "# Our duties\n\n[Duties[^1]](table:duties)\n\n| Duty | Since |\n|---|---|\n| One | 2001 |\n\n[^1]: By law.\n"
            )
        ],
        right: [
            Example(
                duties,
                "# Our duties\n\n[Duties](table:duties)\n\n| Duty | Since |\n|---|---|\n| One[^1] | 2001 |\n\n[^1]: By law.\n"
            )
        ])

    static let footnoteUnused = Rule(
        "footnote-unused", .error, title: "Every footnote is referred to",
        explanation:
            "Markdown drops a footnote that nothing refers to, and what it says would be missing from the page.",
        wrong: [Example(duties, line: 5, "# Our duties\n\nThey are three.\n\n[^law]: By law.\n")],
        right: [Example(duties, "# Our duties\n\nThey are three.[^law]\n\n[^law]: By law.\n")])

    static let footnoteUndefined = Rule(
        "footnote-undefined", .error, title: "Every footnote has a text",
        explanation: "A reference without a note stays on the page as [^law], in square brackets, for everyone to see.",
        wrong: [Example(duties, line: 3, "# Our duties\n\nThey are three.[^law]\n")],
        right: [Example(duties, "# Our duties\n\nThey are three.[^law]\n\n[^law]: By law.\n")])

    static let footnoteTwice = Rule(
        "footnote-twice", .error, title: "A footnote is defined once",
        explanation: "Of two notes with one name Markdown keeps the first and drops the other.",
        wrong: [
            Example(duties, line: 6, "# Our duties\n\nThey are three.[^law]\n\n[^law]: By law.\n[^law]: By custom.\n")
        ],
        right: [
            Example(
                duties, "# Our duties\n\nThey are three.[^law][^custom]\n\n[^law]: By law.\n[^custom]: By custom.\n")
        ])

    static let linkDefinitionUnused = Rule(
        "link-definition-unused", .warning, title: "Every link definition is used",
        explanation: """
            A line such as [act]: https://www.legislation.gov.uk/ defines a link by name, and shows nothing itself. \
            Where no text uses the name, the address is lost.
            """,
        wrong: [
            Example(duties, line: 5, "# Our duties\n\nThey are three.\n\n[act]: https://www.legislation.gov.uk/\n")
        ],
        right: [Example(duties, "# Our duties\n\n[They][act] are three.\n\n[act]: https://www.legislation.gov.uk/\n")])

    static let linkDefinitionTwice = Rule(
        "link-definition-twice", .error, title: "A link is defined once",
        explanation:
            "Of two definitions with one name Markdown keeps the first, and links may lead elsewhere than meant.",
        wrong: [
            Example(
                duties, line: 6,
                "# Our duties\n\n[They][act] are three.\n\n[act]: https://a.example/\n[act]: https://b.example/\n")
        ],
        right: [Example(duties, "# Our duties\n\n[They][act] are three.\n\n[act]: https://a.example/\n")])

    static let linkWithoutText = Rule(
        "link-without-text", .error, title: "A link has words",
        explanation: "Someone who hears the page hears only “link”. The words say where the link leads.",
        wrong: [Example(duties, line: 3, "# Our duties\n\nThe [](https://www.legislation.gov.uk/) is the law.\n")],
        right: [Example(duties, "# Our duties\n\nThe [Equality Act](https://www.legislation.gov.uk/) is the law.\n")])

    static let unknownScheme = Rule(
        "unknown-link", .error, title: "A link leads to an address, a file or a thing by its id",
        explanation: """
            The word before the colon of a link says what it leads to: https, http, mailto, tel or sms; or table, \
            section, figure, action, objective, aim, publication or value.
            """,
        wrong: [Example(duties, line: 3, "# Our duties\n\nSee [the duties](setcion:duties).\n")],
        right: [Example(duties, "# Our duties\n\nSee [the duties](section:duties).\n")])

    static let imageWithoutAlternative = Rule(
        "image-without-alternative", .error, title: "An image has a text alternative",
        explanation: """
            The words between ![ and ] stand for the image wherever it is not seen: in speech, in Braille, in the text \
            edition, on a slow connection. They tell what the image tells. (WCAG 2.2, 1.1.1)
            """,
        wrong: [Example(duties, line: 3, "# Our duties\n\n![](https://example.org/wards.png)\n")],
        right: [Example(duties, "# Our duties\n\n![Map of the three wards](https://example.org/wards.png)\n")])

    static let insertionWithoutID = Rule(
        "insertion-without-id", .error, title: "A block that stands for a thing says which",
        explanation:
            "A block such as ```table staff-in-post puts a table in its place; the word after table is its id.",
        wrong: [
            Example(
                duties, line: 3, "# Our duties\n\n```figure\ncaption: Who leads\ndescription: The Cabinet leads.\n```\n"
            )
        ],
        right: [
            Example(
                duties, "# Our duties\n\n```figure leaders\ncaption: Who leads\ndescription: The Cabinet leads.\n```\n")
        ])

    static let malformedID = Rule(
        "malformed-id", .error, title: "An id is one word of letters, digits and hyphens",
        explanation: """
            The id of a table or figure is part of the address of its place on the page, and of every reference to it. \
            Letters of all scripts, digits, hyphens, full stops and underscores can stand there; spaces and other signs \
            cannot.
            """,
        wrong: [
            Example(
                duties, line: 3,
                "# Our duties\n\n[Duties](<table:our duties>)\n\n| Duty | Since |\n|---|---|\n| One | 2001 |\n")
        ],
        right: [
            Example(
                duties,
                "# Our duties\n\n[Duties](table:our-duties)\n\n| Duty | Since |\n|---|---|\n| One | 2001 |\n")
        ])

    static let referenceMisread = Rule(
        "reference-misread", .error, title: "A reference is written so that it is read as one",
        explanation: """
            A space in the wrong place makes a reference plain text, and readers would see <table: staff> on the page. \
            To show such text on purpose, set it between backticks.
            """,
        wrong: [Example(duties, line: 3, "# Our duties\n\nSee <section: duties>.\n")],
        right: [Example(duties, "# Our duties\n\nSee <section:duties>.\n")])
}
