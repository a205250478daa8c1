import Content
import Diagnostics
import Testing

/// A small schema of every form, to see what is told of it.
private struct Visit: Sendable {
    var place = ""
    var tone = Tone.calm
    var isOpen = true
    var guests: [Guest] = []
    var prices: [Named<String>] = []

    enum Tone: String, CaseIterable, Sendable { case calm, loud }

    struct Guest: Sendable {
        var name = ""
        var since: String?
    }
}

private let visits = FileKind<Visit>(
    "visits.yaml", "Who visits.",
    .mapping(
        Visit(),
        [
            .required("place", \.place, .line, "where they go", example: "Town Hall"),
            .optional("tone", \.tone, .word, or: "calm", "how loud it is", example: "loud"),
            .optional("open", \.isOpen, .yesOrNo, or: "yes", "whether others may come", example: "no"),
            .optional(
                "guests", \.guests,
                .list(
                    of: .mapping(
                        Visit.Guest(),
                        [
                            .required("name", \.name, .text, "the guest's name", example: "The Mayor"),
                            .optional("since", \.since, .id, "an id", example: "may-2008"),
                        ])), or: "", "who comes", example: "[{name: The Mayor}]"),
            .optional("prices", \.prices, .names(.text), or: "", "what it costs", example: "{child: 2}"),
        ]))

@Suite struct `A schema tells` {
    @Test func theHandbookItsKeysInRows() {
        let rows = visits.rows.map {
            [$0.path, $0.about, $0.type, $0.required, $0.fallback ?? "", $0.example].joined(separator: " | ")
        }
        #expect(
            rows == [
                "place | Where they go. | text on one line | yes |  | Town Hall",
                "tone | How loud it is. | “calm” or “loud” | no | calm | loud",
                "open | Whether others may come. | “yes” or “no” | no | yes | no",
                "guests | Who comes. | a list, each entry a mapping with “name” and “since” | no |  | [{name: The Mayor}]",
                "guests[].name | The guest's name. | text | yes |  | The Mayor",
                "guests[].since | An id. | an id of lower-case letters, digits and hyphens | no |  | may-2008",
                "prices | What it costs. | a mapping of names of your own, each with text | no |  | {child: 2}",
            ])
    }

    @Test func theHandbookOnceWhatKindsOfEntryShare() {
        #expect(
            PublicationFile.kind.rows.filter { $0.path.hasPrefix("contents") }.map { "\($0.path): \($0.required)" } == [
                "contents: yes", "contents[].chapter: one of “chapter”, “appendix” or “part”", "contents[].number: no",
                "contents[].owner: no", "contents[].next-review: no", "contents[].aliases: no",
                "contents[].appendix: one of “chapter”, “appendix” or “part”",
                "contents[].part: one of “chapter”, “appendix” or “part”", "contents[].contents: yes, with “part”",
            ])
    }

    @Test func theHandbookTheKeysOfEveryListEvenWhereAnotherHasThem() {
        #expect(
            GlossaryFile.kind.rows.map(\.path) == [
                "abbreviations", "abbreviations[].abbreviation", "abbreviations[].stands-for", "abbreviations[].plural",
                "abbreviations[].definition", "terms", "terms[].term", "terms[].definition",
            ])
    }

    @Test func editorsTheSameInJSONSchema() {
        #expect(
            visits.jsonSchema == """
                {
                  "$schema": "http://json-schema.org/draft-07/schema#",
                  "title": "visits.yaml",
                  "description": "Who visits.",
                  "type": "object",
                  "properties": {
                    "place": {
                      "description": "Where they go. Example: Town Hall",
                      "type": [
                        "string",
                        "number",
                        "boolean"
                      ],
                      "minLength": 1
                    },
                    "tone": {
                      "description": "How loud it is. Example: loud",
                      "default": "calm",
                      "enum": [
                        "calm",
                        "loud"
                      ]
                    },
                    "open": {
                      "description": "Whether others may come. Example: no",
                      "default": "yes",
                      "enum": [
                        "yes",
                        "no",
                        true,
                        false
                      ]
                    },
                    "guests": {
                      "description": "Who comes. Example: [{name: The Mayor}]",
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "type": "object",
                        "properties": {
                          "name": {
                            "description": "The guest's name. Example: The Mayor",
                            "type": [
                              "string",
                              "number",
                              "boolean"
                            ],
                            "minLength": 1
                          },
                          "since": {
                            "description": "An id. Example: may-2008",
                            "type": [
                              "string",
                              "number",
                              "boolean"
                            ],
                            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
                          }
                        },
                        "required": [
                          "name"
                        ],
                        "additionalProperties": false
                      }
                    },
                    "prices": {
                      "description": "What it costs. Example: {child: 2}",
                      "type": "object",
                      "additionalProperties": {
                        "type": [
                          "string",
                          "number",
                          "boolean"
                        ],
                        "minLength": 1
                      }
                    }
                  },
                  "required": [
                    "place"
                  ],
                  "additionalProperties": false
                }

                """)
    }
}
