public import Diagnostics

extension ContentRules {
    public static let chapterListedTwice = Rule(
        "chapter-listed-twice", .error, title: "A chapter is listed once",
        explanation: """
            A chapter has one page, one number and one place between its neighbours.
            """,
        wrong: [
            Example(scheme, line: 8, publication(listing: "foreword.md", "duties.md", "foreword.md"))
        ],
        right: [
            Example(scheme, publication(listing: "foreword.md", "duties.md"))
        ])

    public static let nestedPart = Rule(
        "nested-part", .error, title: "Parts hold chapters only",
        explanation: """
            A part is a title above some chapters. Divide a chapter with headings.
            """,
        wrong: [
            Example(
                scheme, line: 9,
                schemeHead + """
                    contents:
                    - part: About us
                      contents:
                      - foreword.md
                      - part: Our duties
                        contents: [duties.md]

                    """)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    contents:
                    - part: About us
                      contents:
                      - foreword.md
                    - part: Our duties
                      contents: [duties.md]

                    """)
        ])

    public static let chapterNotListed = Rule(
        "chapter-not-listed", .error, title: "Every chapter is listed under contents",
        explanation: """
            The list of contents gives the order. A chapter that is not listed would be on no page.
            """,
        wrong: [
            Example(scheme, line: 5, publication(listing: "foreword.md", "duties.md")),
            Example("schemes/scheme/evidence.md", evidence),
        ],
        right: [
            Example(scheme, publication(listing: "foreword.md", "duties.md", "evidence.md")),
            Example("schemes/scheme/evidence.md", evidence),
        ])

    public static let listedFileMissing = Rule(
        "listed-file-missing", .error, title: "Every file that is listed is there",
        explanation: """
            A name under contents is that of a Markdown file beside publication.yaml; a name under formats that of a file \
            in the publication's folder files.
            """,
        wrong: [
            Example(scheme, line: 8, publication(listing: "foreword.md", "duties.md", "evidense.md")),
            Example("schemes/scheme/evidence.md", evidence),
        ],
        right: [
            Example(scheme, publication(listing: "foreword.md", "duties.md", "evidence.md")),
            Example("schemes/scheme/evidence.md", evidence),
        ])

    public static let translationWithoutChapter = Rule(
        "translation-without-chapter", .error, title: "A translation is named as its chapter is",
        explanation: """
            duties.ur.md is the Urdu of duties.md: the name of the chapter, the tag of the language, and .md.
            """,
        wrong: [
            Example(
                "schemes/scheme/duty.ur.md", line: 0,
                """
                # فرائض

                """)
        ],
        right: [
            Example(
                "schemes/scheme/duties.ur.md",
                """
                # فرائض

                """)
        ])

    public static let strayMarkdown = Rule(
        "stray-markdown", .error, title: "Every Markdown file has its place",
        explanation: """
            Chapters lie beside publication.yaml, and pages of the site in the content folder itself. A Markdown \
            file elsewhere would be on no page.
            """,
        wrong: [
            Example("schemes/evidence.md", line: 0, evidence)
        ],
        right: [
            Example("evidence.md", evidence)
        ])

    public static let folderWithoutPublication = Rule(
        "folder-without-publication", .error, title: "A folder with chapters has a publication.yaml",
        explanation: """
            It says what the publication is, and the order of its chapters. Without it none of them would be on \
            a page.
            """,
        wrong: [
            Example("schemes/new/evidence.md", line: 0, evidence)
        ],
        right: [
            Example("schemes/new/publication.yaml", publication(listing: "evidence.md")),
            Example("schemes/new/evidence.md", evidence),
        ])

    public static let publicationFolder = Rule(
        "publication-folder", .error, title: "The folder of a publication has a plain name",
        explanation: """
            The name is the id of the publication and part of its address: small letters, digits and hyphens.
            """,
        wrong: [
            Example("schemes/New_Scheme/publication.yaml", line: 0, publication(listing: "evidence.md")),
            Example("schemes/New_Scheme/evidence.md", evidence),
        ],
        right: [
            Example("schemes/new-scheme/publication.yaml", publication(listing: "evidence.md")),
            Example("schemes/new-scheme/evidence.md", evidence),
        ])

    public static let nestedPublication = Rule(
        "nested-publication", .error, title: "Publications lie beside one another",
        explanation: """
            A publication within another one would be a chapter of neither. Put its folder beside the other, and \
            tie the two with series or supersedes.
            """,
        wrong: [
            Example("schemes/scheme/new/publication.yaml", line: 0, publication(listing: "evidence.md")),
            Example("schemes/scheme/new/evidence.md", evidence),
        ],
        right: [
            Example("schemes/new/publication.yaml", publication(listing: "evidence.md")),
            Example("schemes/new/evidence.md", evidence),
        ])

    public static let duplicatePublication = Rule(
        "duplicate-publication", .error, title: "The id of a publication is unique in the site",
        explanation: """
            The id is the name of the folder. References and addresses use it alone, without the folders above \
            it.
            """,
        wrong: [
            Example("studies/scheme/publication.yaml", line: 0, publication(listing: "evidence.md")),
            Example("studies/scheme/evidence.md", evidence),
        ],
        right: [
            Example("studies/study/publication.yaml", publication(listing: "evidence.md")),
            Example("studies/study/evidence.md", evidence),
        ])

    public static let noSiteFile = Rule(
        "no-site-file", .error, title: "The site has a site.yaml",
        explanation: """
            It names the site and the body that answers for it, which every page shows. The example of this rule \
            would be a file that is not there.
            """)

    public static let unknownOwner = Rule(
        "unknown-owner", .error, title: "Every owner is in owners.yaml",
        explanation: """
            Pages list what each post, team and group answers for, by the ids of owners.yaml.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    owner: performence-team

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    owner: performance-team

                    """ + schemeContents)
        ])

    public static let unknownPublication = Rule(
        "unknown-publication", .error, title: "A publication that is named is one of the site",
        explanation: """
            supersedes takes the id of a publication, which is the name of its folder.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    supersedes: earlier-sceme

                    """ + schemeContents),
            Example("schemes/earlier-scheme/publication.yaml", publication(listing: "evidence.md")),
            Example("schemes/earlier-scheme/evidence.md", evidence),
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    supersedes: earlier-scheme

                    """ + schemeContents),
            Example("schemes/earlier-scheme/publication.yaml", publication(listing: "evidence.md")),
            Example("schemes/earlier-scheme/evidence.md", evidence),
        ])

    public static let supersedesItself = Rule(
        "supersedes-itself", .error, title: "A publication does not replace itself",
        explanation: """
            Readers are led from a superseded publication to the latest one; in a circle they would never \
            arrive.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    supersedes: scheme

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    series: race-equality-scheme

                    """ + schemeContents)
        ])

    public static let loneSeries = Rule(
        "lone-series", .warning, title: "The publications of a series spell its id alike",
        explanation: """
            The editions of a document are found by the id of their series. One that is alone in a series with \
            nearly the name of another is probably misspelt.
            """,
        wrong: [
            Example(
                scheme, line: 5,
                schemeHead + """
                    series: race-equality-sceme

                    """ + schemeContents),
            Example(
                "schemes/earlier/publication.yaml",
                schemeHead + """
                    series: race-equality-scheme
                    contents:
                    - evidence.md

                    """),
            Example("schemes/earlier/evidence.md", evidence),
            Example(
                "schemes/first/publication.yaml",
                schemeHead + """
                    series: race-equality-scheme
                    contents:
                    - evidence.md

                    """),
            Example("schemes/first/evidence.md", evidence),
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    series: race-equality-scheme

                    """ + schemeContents),
            Example(
                "schemes/earlier/publication.yaml",
                schemeHead + """
                    series: race-equality-scheme
                    contents:
                    - evidence.md

                    """),
            Example("schemes/earlier/evidence.md", evidence),
        ])
}

/// A chapter that examples add to the site below them.
private let evidence = "# Evidence\n\nWhat we know.\n"

/// A `publication.yaml` with these chapters.
private func publication(listing files: String...) -> String {
    ContentRules.schemeHead + "contents:\n" + files.map { "- \($0)\n" }.joined()
}
