public import Diagnostics

extension ContentRules {
    public static let unknownKey = Rule(
        "unknown-key", .error, title: "Every key is one that the file knows",
        explanation: """
            A misspelt key would be left out in silence. The handbook lists the keys of each file.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    publishd: 2008-04-01

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    published: 2008-04-01

                    """ + schemeContents)
        ])

    public static let missingKey = Rule(
        "missing-key", .error, title: "Every key that a page needs is there",
        explanation: """
            Pages cannot be made without it: a publication without a title has no heading and no name in any \
            list.
            """,
        wrong: [
            Example(
                "site.yaml", line: 1,
                """
                title: Equality schemes

                """)
        ],
        right: [
            Example(
                "site.yaml",
                """
                title: Equality schemes
                organisation: Ashby Borough Council

                """)
        ])

    public static let wrongType = Rule(
        "wrong-type", .error, title: "Every value has the form that its key asks for",
        explanation: """
            Some keys take text, some a list with a dash before each entry, and some keys of their own.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    partners: Ashby Police

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    partners:
                    - Ashby Police

                    """ + schemeContents)
        ])

    public static let emptyValue = Rule(
        "empty-value", .error, title: "No value is empty",
        explanation: """
            A key without a value says nothing. Leave the key out, or say what it is for.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    period:

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    period: 2008

                    """ + schemeContents)
        ])

    public static let unknownWord = Rule(
        "unknown-word", .error, title: "Keys with fixed words take one of them",
        explanation: """
            The words decide how the publication is shown, so a new one has no meaning yet.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    status: finished

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    status: superseded

                    """ + schemeContents)
        ])

    public static let duplicateEntry = Rule(
        "duplicate-entry", .error, title: "A list names everything once",
        explanation: """
            Ids, abbreviations and terms are looked up by their names; of two with the same name one would be \
            lost.
            """,
        wrong: [
            Example(
                "owners.yaml", line: 5,
                """
                owners:
                - id: performance-team
                  name: Performance Team
                  kind: team
                - id: performance-team
                  name: Performance Group
                  kind: group

                """)
        ],
        right: [
            Example(
                "owners.yaml",
                """
                owners:
                - id: performance-team
                  name: Performance Team
                  kind: team
                - id: performance-group
                  name: Performance Group
                  kind: group

                """)
        ])

    public static let badDate = Rule(
        "bad-date", .error, title: "Dates are written as year, month and day",
        explanation: """
            2008-04-01 means the same everywhere, where 01/04/2008 means two days. Where only the month or the \
            year is known, write 2008-04 or 2008. Pages show dates in words.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    published: 2025-02-29

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    published: 2025-02-28

                    """ + schemeContents)
        ])

    public static let badPeriod = Rule(
        "bad-period", .error, title: "Periods are written in full years",
        explanation: """
            “2008 to 2011” is read out as it is meant. 2006-07 can be a financial year or a month, so write \
            “2006 to 2007” or “2006”.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    period: 2006-07

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    period: 2006 to 2007

                    """ + schemeContents)
        ])

    public static let badID = Rule(
        "bad-id", .error, title: "Ids are words of small letters, digits and hyphens",
        explanation: """
            Ids become part of addresses and file names, which must work everywhere and read well.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    series: Race Equality Scheme

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    series: race-equality-scheme

                    """ + schemeContents)
        ])

    public static let badFileName = Rule(
        "bad-file-name", .error, title: "Chapter files have plain names",
        explanation: """
            A chapter is a Markdown file beside publication.yaml, named with small letters, digits and hyphens, \
            for its name becomes a web address.
            """,
        wrong: [
            Example(
                scheme, line: 7,
                schemeHead + """
                    contents:
                    - foreword.md
                    - chapters/duties.md
                    - duties.md

                    """)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    contents:
                    - foreword.md
                    - duties.md

                    """)
        ])

    public static let badLanguageTag = Rule(
        "bad-language-tag", .error, title: "Languages are named by their tags",
        explanation: """
            The tag (BCP 47) tells browsers and screen readers how to show and speak a page: en-GB, cy, ur, pa- \
            Arab.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    language: en_GB

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    language: en-GB

                    """ + schemeContents)
        ])

    public static let badWebAddress = Rule(
        "bad-web-address", .error, title: "Web addresses are written in full",
        explanation: """
            An address begins with https:// or http://. The address of a site has nothing after ? or #.
            """,
        wrong: [
            Example(
                "site.yaml", line: 3,
                """
                title: Equality schemes
                organisation: Ashby Borough Council
                web-address: www.example.org/schemes

                """)
        ],
        right: [
            Example(
                "site.yaml",
                """
                title: Equality schemes
                organisation: Ashby Borough Council
                web-address: https://www.example.org/schemes/

                """)
        ])

    public static let badValue = Rule(
        "bad-value", .error, title: "Values can be used for what they are",
        explanation: """
            An email address has an @ and a domain; a title is on one line.
            """,
        wrong: [
            Example(
                "site.yaml", line: 4,
                """
                title: Equality schemes
                organisation: Ashby Borough Council
                contacts:
                  email: equality at example.org

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

    public static let noContactRoute = Rule(
        "no-contact-route", .error, title: "Contacts name a way to get in touch",
        explanation: """
            Pages promise other formats and languages on request, so there must be a way to ask. Give several: \
            never the telephone alone.
            """,
        wrong: [
            Example(
                "site.yaml", line: 4,
                """
                title: Equality schemes
                organisation: Ashby Borough Council
                contacts:
                  response-time: within 5 working days

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
                  response-time: within 5 working days

                """)
        ])
}
