import Content
import Diagnostics
import Language
import Model
import Testing

@Suite struct `A schema` {
    @Test func findsEveryFaultOfAFileInOneRun() {
        let text = """
            titel: Race equality scheme
            kind: schema
            publisher: [Ashby Borough Council]
            summary:
            partners: Ashby Police
            published: 2026-13-45
            updated: 1 April 2008
            next-review: 01/04/2008
            status: Published
            series: Race Equality
            language: en_GB
            numbering:
              chapters: yes
            one-page: maybe
            period: 2006-07
            contents:
            - foreword
            - chapter: ../duties.md
              numbr: 2
            - chaptr: evidence.md
            - chapter: a.md
              appendix: b.md
            - owner: performance-team
            - [a.md]
            """
        #expect(
            read(PublicationFile.kind, text).findings == [
                "1:1 unknown-key: “titel” is not a key of publication.yaml > Did you mean “title”?",
                "2:7 unknown-word: “schema” is none of the words for “kind” > Write one of these: scheme, plan, report, case-study, handbook, policy. Did you mean “scheme”?",
                "3:12 wrong-type: “publisher” must be text, and here is a list > Write, for example: publisher: Ashby Borough Council",
                "4:1 empty-value: “summary” is empty > Write, for example: summary: How the council meets its duties on race equality.",
                "5:11 wrong-type: “partners” must be a list, and here is text > Write, for example: partners: [Ashby Police, Ashby College]",
                "6:12 bad-date: “2026-13-45” is not a date: there is no month 13 > Write the year, the month and the day: published: 2008-04-01",
                "7:10 bad-date: “1 April 2008” is not written as a date is here > Did you mean 2008-04-01, which is 1 April 2008?",
                "8:14 bad-date: “01/04/2008” is not a date > Write the year, the month and the day: next-review: 2011-03-31",
                "9:9 unknown-word: “Published” is none of the words for “status” > Write one of these: draft, published, superseded, withdrawn. Did you mean “published”?",
                "10:9 bad-id: “Race Equality” is not an id > Write small letters, digits and hyphens only: race-equality",
                "11:11 bad-language-tag: “en_GB” is not a language tag > Did you mean “en-GB”?",
                "13:3 wrong-type: “numbering” must be text, and here is a mapping of keys and values > Write, for example: numbering: sections",
                "14:11 unknown-word: “one-page” is “yes” or “no”, and here is “maybe” > Write, for example: one-page: no",
                "15:9 bad-period: “2006-07” is not a year or a range of years > Write “2006 to 2007” for the financial year, or “2006” for the calendar year.",
                "17:3 bad-file-name: “foreword” is not the name of a chapter's file > Did you mean “foreword.md”?",
                "18:12 bad-file-name: “../duties.md” is not the name of a chapter's file > Chapters lie beside publication.yaml: write the name alone, duties.md",
                "19:3 unknown-key: “numbr” is not a key of an entry of “contents” > Did you mean “number”?",
                "20:3 unknown-key: “chaptr” is not a key of an entry of “contents” > Did you mean “chapter”?",
                "22:3 wrong-type: An entry of “contents” is either “chapter” or “appendix”, and here it is both > Make two entries of it, each with a dash of its own.",
                "23:0 missing-key: An entry of “contents” has none of the keys “chapter”, “appendix” or “part”, which say what it is > Write, for example: contents: [foreword.md, duties.md]",
                "24:3 wrong-type: An entry of “contents” must be text or a mapping of keys and values, and here is a list > Write, for example: contents: [foreword.md, duties.md]",
            ])
    }

    @Test func saysWhatAnEmptyFileLacks() {
        #expect(
            read(SiteFile.kind, "").findings == [
                "1:0 missing-key: site.yaml has no “title”: the name of the site, as each page shows it > Add a line such as: title: Equality schemes and reports",
                "1:0 missing-key: site.yaml has no “organisation”: the public body that answers for the site > Add a line such as: organisation: Ashby Borough Council",
            ])
        #expect(read(GlossaryFile.kind, "# nothing yet\n").value == Glossary())
    }

    @Test func guessesTheSpaceThatIsMissingAfterAColon() {
        #expect(
            read(SiteFile.kind, "title:Schemes\n").findings == [
                "1:1 wrong-type: site.yaml must be a mapping of keys and values, and here is text > Put a space after the colon, if “title” is a key."
            ])
    }

    @Test(arguments: [
        ("2008", true), ("2008 to 2011", true), ("2006 to 2007", true), ("2011 to 2008", false), ("2008-2011", false),
        ("2008 to 2008", false), ("2008  to 2011", false), ("2008 to", false), ("to 2008", false), ("08", false),
        ("2008 to 2011 to 2012", false), ("Autumn 2008", false),
    ])
    func takesAPeriodInFullYears(period: String, isGood: Bool) {
        let found = read(PublicationFile.kind, publication + "period: \(period)\n").findings
        #expect(found.isEmpty == isGood)
    }

    @Test(arguments: [
        ("https://www.example.org/schemes/", true), ("http://example.org", true), ("HTTPS://example.org:8443/a", true),
        ("https://bücher.example/", true), ("www.example.org", false), ("//example.org/", false), ("https://", false),
        ("https://example.org/?a", false), ("https://example.org/#a", false), ("https:///a", false),
        ("https://user@example.org/", false), ("https://exa mple.org/", false), ("ftp://example.org/", false),
        ("javascript:alert(1)", false), ("https://example.org/\"onload", false),
    ])
    func takesAWebAddressInFull(address: String, isGood: Bool) {
        let site = "title: A\norganisation: B\nweb-address: '\(address)'\n"
        #expect(read(SiteFile.kind, site).findings.isEmpty == isGood)
    }

    @Test(arguments: [("yes", true), ("no", false), ("true", true), ("false", false)])
    func takesYesAndNoAndTheirTwins(word: String, value: Bool) {
        #expect(read(PublicationFile.kind, publication + "one-page: \(word)\n").value?.hasOnePage == value)
    }

    @Test(arguments: ["on", "off", "y", "Yes", "NO", "1", "True", "~"])
    func takesNothingElseForYesAndNo(word: String) {
        #expect(read(PublicationFile.kind, publication + "one-page: \(word)\n").findings.count == 1)
    }

    @Test func readsItsOwnExamples() {
        expectExamplesToBeRead(SiteFile.kind)
        expectExamplesToBeRead(PublicationFile.kind)
        expectExamplesToBeRead(GlossaryFile.kind)
        expectExamplesToBeRead(OwnersFile.kind)
        expectExamplesToBeRead(AcceptedFile.kind)
        expectExamplesToBeRead(ThemeFile.kind)
    }

    private func expectExamplesToBeRead<Value>(_ kind: FileKind<Value>) {
        let top = kind.rows.filter { !$0.path.contains(".") && !$0.path.contains("[") }
        let text = top.map { "\($0.path): \($0.example)\n" }.joined()
        #expect(read(kind, text).findings == [])
    }

    @Test func holdsTheOldIdOfASectionToTheFormOfIds() {
        let text = publication.replacing(
            "[foreword.md]", with: "[{chapter: foreword.md, aliases: {was here: promise, old: to/day, then: now}}]")
        let (value, findings) = read(PublicationFile.kind, text)
        #expect(value?.entries.map(\.aliases) == [[]])
        #expect(
            findings == [
                "5:45 bad-id: “was here” is not the id of a section > Write what stands after # in its address, such as monitoring-duty",
                "5:69 bad-id: “to/day” is not the id of a section > Write what stands after # in its address, such as monitoring-duty",
            ])
    }

    @Test func hasTheDefaultsThatItTells() {
        let rows = PublicationFile.kind.rows.filter { $0.fallback != nil }
        #expect(rows.map(\.path) == ["status", "numbering", "one-page", "search-engines"])
        let written = rows.map { "\($0.path): \($0.fallback ?? "")\n" }.joined()
        #expect(
            read(PublicationFile.kind, publication + written).value == read(PublicationFile.kind, publication).value)
    }
}

let publication = """
    title: Race equality scheme 2008 to 2011
    kind: scheme
    publisher: Ashby Borough Council
    summary: How the council meets its duties on race equality.
    contents: [foreword.md]

    """
