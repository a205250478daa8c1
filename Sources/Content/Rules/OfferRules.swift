public import Diagnostics

extension ContentRules {
    public static let languageWithoutName = Rule(
        "language-without-name", .error, title: "Every language that is offered has its right name",
        explanation: """
            Pages list languages by their names in their own scripts. Strapline knows those of the languages that are \
            most read in Britain; published lists hold many wrong ones, so they are not written a second time. For \
            another language give both names yourself.
            """,
        wrong: [
            site(with: contacts),
            Example(
                "languages.yaml", line: 2,
                """
                languages:
                - tag: eo

                """),
        ],
        right: [
            site(with: contacts),
            Example(
                "languages.yaml",
                """
                languages:
                - tag: eo
                  autonym: Esperanto
                  english-name: Esperanto

                """),
        ])

    public static let sentenceIncomplete = Rule(
        "sentence-incomplete", .error, title: "A sentence in another language says who wrote and who checked it",
        explanation: """
            A wrong sentence turns away the very people whom it is for, and those who publish it cannot read it. So each \
            one has its source (professional, community or machine), and its review is told in full or not at all.
            """,
        wrong: [
            site(with: contacts + "allow-unreviewed: The translators check them in May.\n"),
            Example(
                "languages.yaml", line: 3,
                """
                languages:
                - tag: cy
                  text: Ffoniwch ni.
                  source: professional
                  reviewed-by: Ashby Translation Service

                """),
        ],
        right: [
            site(with: contacts),
            Example("languages.yaml", reviewedSentence),
        ])

    public static let sentenceNotReviewed = Rule(
        "sentence-not-reviewed", .error, title: "Sentences in other languages are checked before they are published",
        explanation: """
            Someone who speaks the language reads the sentence and is named, by post or organisation, with the date. A \
            site that has a reason to publish it unchecked gives the reason in site.yaml, and the page says beside the \
            sentence that it was not checked.
            """,
        wrong: [
            site(with: contacts),
            Example(
                "languages.yaml", line: 3,
                """
                languages:
                - tag: cy
                  text: Ffoniwch ni.
                  source: machine

                """),
        ],
        right: [
            site(with: contacts),
            Example("languages.yaml", reviewedSentence),
        ])

    public static let noWayToAsk = Rule(
        "no-way-to-ask", .error, title: "What is offered on request can be asked for",
        explanation: """
            Pages that promise large print or Urdu on request say how to ask for it. Without contacts in site.yaml the \
            promise is empty.
            """,
        wrong: [
            Example(
                "site.yaml", line: 3,
                """
                title: Equality schemes
                organisation: Ashby Borough Council
                formats: [large-print, braille]

                """)
        ],
        right: [site(with: "formats: [large-print, braille]\n" + contacts)])
}

/// A `site.yaml` with some more lines.
private func site(with lines: String) -> Example {
    Example("site.yaml", "title: Equality schemes\norganisation: Ashby Borough Council\n" + lines)
}

private let contacts = "contacts:\n  email: equality@example.org\n"

private let reviewedSentence = """
    languages:
    - tag: cy
      text: Ffoniwch ni.
      source: professional
      reviewed-by: Ashby Translation Service
      reviewed-on: 2026-03-02

    """
