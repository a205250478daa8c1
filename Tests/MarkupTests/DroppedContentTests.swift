import Diagnostics
import Testing

@testable import Markup

/// What cmark drops in silence is a finding.
struct DroppedContentTests {
    @Test func cellsBeyondTheHeadAreFound() {
        let head = "| a | b |\n|---|---|\n"
        #expect(findings(body: head + "| 1 | 2 | 3 |\n") == ["too-many-cells:5:11"])
        #expect(findings(body: head + "1 | 2 | é | 4\n") == ["too-many-cells:5:9"])
        #expect(findings(body: head + "| 1 | 2 | |\n") == [])
        #expect(findings(body: head + "| 1 | `2|3` |\n") == ["too-many-cells:5:10"])
        #expect(findings(body: head + "| 1 | `2\\|3` |\n| 1 | 2\\\\|3 |\n") == [])
        #expect(findings(body: "> | a |\n> |---|\n> | 1 | 2 |\n") == ["too-many-cells:5:9"])
        #expect(findings(body: "- | a |\n  |---|\n  | 1 | 2 |\n") == ["too-many-cells:5:9"])
        #expect(findings(body: "Above\n| a |\n|---|\n| 1 | 2 |\n") == ["too-many-cells:6:7"])
        #expect(findings("# T\r\n\r\n| a |\r\n|---|\r\n| 1 | 2 |\r\n") == ["too-many-cells:5:7"])
    }

    @Test func missingCellsAreFound() {
        #expect(findings(body: "| a | b |\n|---|---|\n| 1 |\n") == ["too-few-cells:5"])
        #expect(findings(body: "| a | b |\n|---|---|\n| 1 | |\n| | 2 |\n||\n") == ["too-few-cells:7"])
        #expect(findings(body: "| a | b |\n|---|---|\n| 1 | 2 |\nText below\n") == ["too-few-cells:6"])
    }

    @Test func aTableThatIsNoTableIsFound() {
        #expect(findings(body: "| a | b |\n|---|\n| 1 | 2 |\n") == ["table-misread:4"])
        #expect(findings(body: "- | a | b |\n  |---|\n") == ["table-misread:4"])
        #expect(findings(body: "Text\n- - -\n\na\n--\n\nb | c\n--|--\n") == [])
    }

    @Test func footnotesThatNothingRefersToAreFound() {
        #expect(findings(body: "[^a]: A\n") == ["footnote-unused:3:1"])
        #expect(findings(body: "x[^b]\n\n[^b]: B\n    more\n\n[^a]: A\n") == ["footnote-unused:8:1"])
        #expect(
            findings(body: "> [^a]: A\n\n- [^b]: B\n\n1. [^c]: C\n")
                == ["footnote-unused:3:3", "footnote-unused:5:3", "footnote-unused:7:4"])
        #expect(findings(body: "x[^a]\n\n> [^a]: A\n") == [])
        #expect(findings(body: "`[^a]`\n\n[^a]: A\n") == ["footnote-unused:5:1"])
        #expect(findings("\u{FEFF}[^a]: A\n").contains("footnote-unused:1:1"))
    }

    @Test func aSecondFootnoteOfANameIsFound() {
        #expect(findings(body: "x[^a]\n\n[^a]: A\n\n[^a]: B\n") == ["footnote-twice:7:1"])
        #expect(findings(body: "x[^a]\n\n> [^a]: A\n\n[^A]: B\n") == ["footnote-twice:7:1"])
    }

    @Test func aFootnoteWithoutTextIsFound() {
        #expect(findings(body: "One[^2] and *two[^b]*.\n") == ["footnote-undefined:3:4", "footnote-undefined:3:17"])
        #expect(findings(body: "- a\n\n  > b[^2]\n") == ["footnote-undefined:5:6"])
        #expect(findings(body: "| a[^2] |\n|---|\n| b |\n") == ["footnote-undefined:3:4"])
        #expect(findings(body: "`[^2]`\n\n    [^2]\n\n```\n[^2]\n```\n") == [])
        #expect(findings(body: "One \\[^2] and two.\n") == [])
    }

    @Test func linkDefinitionsThatNothingUsesAreFound() {
        #expect(findings(body: "[a]: /b\n") == ["link-definition-unused:3:1"])
        #expect(findings(body: "- x\n\n  [a]: https://b.example \"Title\"\n") == ["link-definition-unused:5:3"])
        #expect(findings(body: "> [a]: https://b.example\n") == ["link-definition-unused:3:3"])
        #expect(findings(body: "[a]: /b\nText\n") == ["link-definition-unused:3:1"])
        #expect(findings(body: "[a] [b][c] [D  e][]\n\n[a]: x.md\n[c]: x.md\n[d E]: x.md\n") == [])
    }

    @Test func aSecondLinkDefinitionOfANameIsFound() {
        #expect(findings(body: "[a]\n\n[a]: b.md\n[A]: c.md\n") == ["link-definition-twice:6:1"])
    }
}
