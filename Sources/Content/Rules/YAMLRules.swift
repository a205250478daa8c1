public import Diagnostics

extension ContentRules {
    public static let controlCharacter = Rule(
        "control-character", .error, title: "Files hold no invisible control characters",
        explanation: """
            They come in with text copied from other programs, are shown nowhere, and break the formats that \
            pages are made into.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    notice: "Replaced in 2011.\\u0007"

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    notice: "Replaced in 2011."

                    """ + schemeContents)
        ])

    public static let yamlSyntax = Rule(
        "yaml-syntax", .error, title: "YAML files can be read as YAML",
        explanation: """
            Each line is a key, a colon, a space and a value, or a dash, a space and an entry. What belongs to a \
            key is indented below it by two spaces. A value that holds a colon and a space, or starts with a \
            sign such as [, @ or %, stands in quotation marks.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    notice: Note: replaced in 2011

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    notice: "Note: replaced in 2011"

                    """ + schemeContents)
        ])

    public static let yamlTab = Rule(
        "yaml-tab", .error, title: "YAML files are indented with spaces",
        explanation: """
            YAML does not allow tabs at the beginning of a line, because editors show them in different widths.
            """,
        wrong: [
            Example(
                "site.yaml", line: 4,
                """
                title: Equality schemes
                organisation: Ashby Borough Council
                contacts:
                \temail: equality@example.org

                """)
        ],
        right: [
            Example(
                "site.yaml",
                """
                title: Equality schemes
                organisation: Ashby Borough Council
                contacts:
                  email: equality@example.org

                """)
        ])

    public static let yamlDocuments = Rule(
        "yaml-documents", .error, title: "A YAML file holds one document",
        explanation: """
            A line --- ends one document and begins another. Only the first would be read.
            """,
        wrong: [
            Example(
                "site.yaml", line: 3,
                """
                title: Equality schemes
                organisation: Ashby Borough Council
                ---
                notice: A demonstration.

                """)
        ],
        right: [
            Example(
                "site.yaml",
                """
                title: Equality schemes
                organisation: Ashby Borough Council
                notice: A demonstration.

                """)
        ])

    public static let yamlAnchor = Rule(
        "yaml-anchor", .error, title: "YAML files say everything where it stands",
        explanation: """
            Anchors (&name), aliases (*name) and merge keys (<<) take a value from elsewhere in the file, which \
            few readers know. Write the value out. A text that starts with & or * stands in quotation marks.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    period: &years 2008 to 2011
                    notice: *years

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    period: 2008 to 2011
                    notice: 2008 to 2011

                    """ + schemeContents)
        ])

    public static let yamlTag = Rule(
        "yaml-tag", .error, title: "YAML files have no tags",
        explanation: """
            A tag (!name or !!name) tells a program how to read a value. Here every value is read as it is \
            written, and its key says what it is.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    period: !!str 2008

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    period: 2008

                    """ + schemeContents)
        ])

    public static let duplicateKey = Rule(
        "duplicate-key", .error, title: "A key stands once",
        explanation: """
            Of two values for the same key only one could count, and nobody could tell which.
            """,
        wrong: [
            Example(
                scheme, line: 6,
                schemeHead + """
                    period: 2008
                    period: 2009

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    period: 2008 to 2009

                    """ + schemeContents)
        ])

    public static let textAsComment = Rule(
        "text-as-comment", .warning, title: "No text is lost in a comment",
        explanation: """
            In a value without quotation marks a blank and # begin a comment, so that the rest of the line is \
            not published. If it belongs to the value, put the value in quotation marks; if it is a comment, put \
            a space after #.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    notice: Replaced by scheme #2

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    notice: "Replaced by scheme #2"

                    """ + schemeContents)
        ])
}
