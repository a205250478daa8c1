import Diagnostics
import Foundation
import Testing

struct JSONReportTests {
    @Test func aReportForProgramsHoldsEverythingThatIsKnown() throws {
        let json = Report(
            Sample.diagnostics([Sample.fullDisk, Sample.link, Sample.noCaption()]), accepting: [Sample.acceptance()],
            rules: try Sample.catalogue(), reading: Sample.read
        ).json(toolVersion: "1.0", strict: true, reading: Sample.read)
        #expect(
            json == """
                {
                  "format": "strapline-report",
                  "version": 1,
                  "tool": {
                    "name": "strapline",
                    "version": "1.0"
                  },
                  "strict": true,
                  "fails": true,
                  "counts": {
                    "errors": 2,
                    "warnings": 0,
                    "notes": 0,
                    "accepted": 1,
                    "files": 1
                  },
                  "findings": [
                    {
                      "code": "table-without-caption",
                      "severity": "error",
                      "summary": "Table “staff” has no caption",
                      "remedy": "Write the caption between the square brackets: [Staff in post by …](table:staff)",
                      "place": {
                        "file": "content/duties.md",
                        "line": 3,
                        "column": 1,
                        "length": 4
                      },
                      "excerpt": {
                        "text": "[](table:staff)",
                        "caret": "^~~~"
                      },
                      "notes": [
                        {
                          "text": "first defined here",
                          "place": {
                            "file": "content/a b.md",
                            "line": 1,
                            "column": 6,
                            "length": 3
                          }
                        },
                        {
                          "text": "a caption is one sentence",
                          "place": null
                        }
                      ],
                      "accepted": null
                    },
                    {
                      "code": "bare-link",
                      "severity": "warning",
                      "summary": "An address stands as a link's text",
                      "remedy": "Write what is there: {name}",
                      "place": {
                        "file": "content/duties.md",
                        "line": 4,
                        "column": 5,
                        "length": 20
                      },
                      "excerpt": {
                        "text": "See https://example.org/, {now}",
                        "caret": "    ^~~~~~~~~~~~~~~~~~~~"
                      },
                      "notes": [],
                      "accepted": {
                        "reason": "The source prints it so",
                        "date": "2026-03-01",
                        "place": {
                          "file": "content/accepted.yaml",
                          "line": 1,
                          "column": 9,
                          "length": 9
                        }
                      }
                    },
                    {
                      "code": "disk-full",
                      "severity": "error",
                      "summary": "The disk is full",
                      "remedy": "Make room, then build again",
                      "place": null,
                      "excerpt": null,
                      "notes": [],
                      "accepted": null
                    }
                  ]
                }

                """)
    }

    @Test func valuesAreWrittenInTheOrderInWhichTheyWereGiven() {
        let value: JSONValue = ["b": [1, -2, .null, true], "a": [:], "": ["x": []]]
        #expect(
            value.text == """
                {
                  "b": [
                    1,
                    -2,
                    null,
                    true
                  ],
                  "a": {},
                  "": {
                    "x": []
                  }
                }
                """)
    }

    @Test func stringsAreEscapedWhereJSONOrATerminalAsksForIt() {
        let value: JSONValue = .string("\"\\/\n\r\t\0\u{1B}\u{7F}\u{9B}\u{2028}\u{202E}é漢👍")
        #expect(value.text == #""\"\\/\n\r\t\u0000\u001b\u007f\u009b\u2028\u202eé漢👍""#)
    }

    @Test func everyScalarComesBackFromAReader() throws {
        let text = String(String.UnicodeScalarView((0..<0x3000).compactMap { Unicode.Scalar(UInt32($0)) }))
        let read = try JSONDecoder().decode([String].self, from: Data(JSONValue.array([.string(text)]).text.utf8))
        #expect(read.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
}
