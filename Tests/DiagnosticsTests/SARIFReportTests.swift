import Foundation
import Testing

@testable import Diagnostics

struct SARIFReportTests {
    @Test func aReportForCodeHostsNamesRulesPlacesAndReasons() throws {
        let report = Report(
            Sample.diagnostics([Sample.link, Sample.noCaption()]), accepting: [Sample.acceptance()],
            rules: try Sample.catalogue(), reading: Sample.read)
        #expect(
            report.sarif(toolVersion: "1.0") == #"""
                {
                  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "Strapline",
                          "version": "1.0",
                          "rules": [
                            {
                              "id": "bare-link",
                              "shortDescription": {
                                "text": "A link says where it leads"
                              },
                              "fullDescription": {
                                "text": "An address is no name for a page."
                              },
                              "help": {
                                "text": "bare-link (warning)\nA link says where it leads\n\nAn address is no name for a page.\n"
                              },
                              "defaultConfiguration": {
                                "level": "warning"
                              }
                            },
                            {
                              "id": "table-without-caption",
                              "shortDescription": {
                                "text": "Every table has a caption"
                              },
                              "fullDescription": {
                                "text": "A caption says what a table shows. Without one, a table is found by no one who cannot see it."
                              },
                              "help": {
                                "text": "table-without-caption (error)\nEvery table has a caption\n\nA caption says what a table shows. Without one, a table is found by no one who\ncannot see it.\n\nWrong: schemes/scheme/duties.md\n    1 | # Duties\n    2 |\n>   3 | [](table:staff)\n    4 |\n    5 | | Post |\n    6 | |---|\n\nRight: schemes/scheme/duties.md\n    1 | # Duties\n    2 |\n    3 | [Staff in post](table:staff)\n"
                              },
                              "defaultConfiguration": {
                                "level": "error"
                              }
                            }
                          ]
                        }
                      },
                      "columnKind": "unicodeCodePoints",
                      "results": [
                        {
                          "ruleId": "table-without-caption",
                          "ruleIndex": 1,
                          "level": "error",
                          "message": {
                            "text": "Table “staff” has no caption. Write the caption between the square brackets: \\[Staff in post by …\\](table:staff). a caption is one sentence."
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/duties.md",
                                  "uriBaseId": "%SRCROOT%"
                                },
                                "region": {
                                  "startLine": 3,
                                  "startColumn": 1,
                                  "endColumn": 5
                                }
                              }
                            }
                          ],
                          "relatedLocations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/a%20b.md",
                                  "uriBaseId": "%SRCROOT%"
                                },
                                "region": {
                                  "startLine": 1,
                                  "startColumn": 6,
                                  "endColumn": 9
                                }
                              },
                              "message": {
                                "text": "first defined here."
                              }
                            }
                          ],
                          "suppressions": []
                        },
                        {
                          "ruleId": "bare-link",
                          "ruleIndex": 0,
                          "level": "warning",
                          "message": {
                            "text": "An address stands as a link's text. Write what is there: {{name}}."
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/duties.md",
                                  "uriBaseId": "%SRCROOT%"
                                },
                                "region": {
                                  "startLine": 4,
                                  "startColumn": 5,
                                  "endColumn": 25
                                }
                              }
                            }
                          ],
                          "suppressions": [
                            {
                              "kind": "external",
                              "status": "accepted",
                              "justification": "The source prints it so",
                              "location": {
                                "physicalLocation": {
                                  "artifactLocation": {
                                    "uri": "content/accepted.yaml",
                                    "uriBaseId": "%SRCROOT%"
                                  },
                                  "region": {
                                    "startLine": 1,
                                    "startColumn": 9,
                                    "endColumn": 18
                                  }
                                }
                              },
                              "properties": {
                                "date": "2026-03-01"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }

                """#)
    }

    /// What the schema of SARIF 2.1.0 requires; a member that is not optional here must be there.
    private struct Log: Decodable {
        struct Message: Decodable { let text: String }
        struct Region: Decodable {
            let startLine: Int?
            let startColumn: Int?
            let endColumn: Int?
        }
        struct ArtifactLocation: Decodable { let uri: String }
        struct PhysicalLocation: Decodable {
            let artifactLocation: ArtifactLocation
            let region: Region?
        }
        struct Location: Decodable {
            let physicalLocation: PhysicalLocation
            let message: Message?
        }
        struct Suppression: Decodable {
            let kind: String
            let status: String
            let justification: String
        }
        struct Result: Decodable {
            let ruleId: String
            let ruleIndex: Int
            let level: String
            let message: Message
            let locations: [Location]
            let relatedLocations: [Location]?
            let suppressions: [Suppression]
        }
        struct Rule: Decodable {
            let id: String
            let shortDescription: Message
            let fullDescription: Message
            let help: Message
        }
        struct Driver: Decodable {
            let name: String
            let rules: [Rule]
        }
        struct Tool: Decodable { let driver: Driver }
        struct Run: Decodable {
            let tool: Tool
            let columnKind: String
            let results: [Result]
        }
        let version: String
        let runs: [Run]
    }

    @Test func whatTheSchemaRequiresIsThereForEveryKindOfFinding() throws {
        let wholeFile = Diagnostic(Sample.bareLink, at: Place(file: "ü,:%.md"), "Odd \u{1B}\"\\", remedy: "")
        let report = Report(
            Sample.diagnostics([
                Sample.fullDisk, Sample.link, Sample.noCaption(), Sample.person, Sample.heading, wholeFile,
            ]),
            accepting: [Sample.acceptance()], rules: try Sample.catalogue(), reading: Sample.read)
        let log = try JSONDecoder().decode(Log.self, from: Data(report.sarif(toolVersion: "1.0").utf8))
        #expect(log.version == "2.1.0")
        let run = try #require(log.runs.first)
        #expect(run.columnKind == "unicodeCodePoints")
        #expect(run.results.map(\.ruleId) == report.findings.map(\.diagnostic.rule.code))
        #expect(run.results.map(\.level) == ["error", "note", "error", "warning", "warning", "error"])
        #expect(run.results.map(\.suppressions.count) == [0, 0, 0, 1, 0, 0])
        for result in run.results {
            #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId)
            for location in result.locations + (result.relatedLocations ?? []) {
                #expect(URL(string: location.physicalLocation.artifactLocation.uri) != nil)
                guard let region = location.physicalLocation.region else { continue }
                #expect(region.startLine ?? 0 >= 1)
                if let start = region.startColumn, let end = region.endColumn { #expect(start >= 1 && end > start) }
            }
        }
    }

    @Test func pathsArePercentEncodedByteByByte() {
        #expect(percentEncoded("content/a b/ü,:%[1]#?.md") == "content/a%20b/%C3%BC%2C%3A%25%5B1%5D%23%3F.md")
        #expect(percentEncoded("a\n.md") == "a%0A.md")
    }

    @Test func anAbsolutePathIsAFileAddress() {
        let finding = Diagnostic(Sample.bareLink, at: Place(file: "/srv/a b.md"), "x", remedy: "")
        #expect(
            Report(Sample.diagnostics([finding])).sarif(toolVersion: "1").contains(#""uri": "file:///srv/a%20b.md""#))
    }
}
