import Content
import Diagnostics
import Language
import Model
import Testing

@Suite struct `A file` {
    func place(_ file: String, _ line: Int, _ column: Int, _ length: Int) -> Place {
        Place(file: file, line: line, column: column, length: length)
    }

    @Test func ofTheSiteIsReadWithItsDefaults() {
        var findings = Diagnostics()
        let text = """
            title: Equality schemes
            organisation: Ashby Borough Council
            web-address: https://www.example.org/schemes
            contacts:
              email: equality@example.org
              phone: 01632 960 000
              post: |
                Town Hall
                Ashby

            """
        let site = SiteFile.read(SourceText(file: "content/site.yaml", text: text), findings: &findings)
        #expect(findings.isEmpty)
        #expect(
            site
                == Site(
                    title: "Equality schemes", organisation: "Ashby Borough Council", language: .britishEnglish,
                    webAddress: Located("https://www.example.org/schemes/", at: place("content/site.yaml", 3, 14, 31)),
                    homePage: Located("home.md", at: Place(file: "content/site.yaml")),
                    contacts: Contacts(
                        email: "equality@example.org", phone: "01632 960 000", post: "Town Hall\nAshby")))
    }

    @Test func ofAPublicationIsReadWithThePlacesThatLaterPassesNeed() throws {
        var findings = Diagnostics()
        let file = "content/schemes/scheme/publication.yaml"
        let text = """
            title: Race equality scheme 2008 to 2011
            kind: case-study
            publisher: Ashby Borough Council
            summary: How the council meets its duties on race equality.
            published: 2008-04
            supersedes: old-scheme
            numbering: sections
            contents:
            - foreword.md
            - part: Our duties
              contents:
              - chapter: duties.md
                number: 4A
                owner: housing-team
                next-review: 2010-03-31
                aliases: {old-heading: dyletswyddau-ŵ}
            - appendix: evidence.md
              number: none

            """
        let publication = PublicationFile.read(
            SourceText(file: file, text: text), folder: "schemes/scheme", findings: &findings)
        #expect(findings.all.map(brief) == [])
        #expect(
            publication
                == Publication(
                    id: "scheme", folder: "schemes/scheme", title: "Race equality scheme 2008 to 2011",
                    kind: .caseStudy,
                    publisher: "Ashby Borough Council", summary: "How the council meets its duties on race equality.",
                    published: try PartialDate(iso: "2008-04"),
                    supersedes: Located("old-scheme", at: place(file, 6, 13, 10)), numbering: .sections,
                    contents: Located(
                        [
                            .entry(ContentsEntry(file: Located("foreword.md", at: place(file, 9, 3, 11)))),
                            .part(
                                ContentsPart(
                                    title: Located("Our duties", at: place(file, 10, 9, 10)),
                                    entries: [
                                        ContentsEntry(
                                            file: Located("duties.md", at: place(file, 12, 14, 9)),
                                            number: .printed("4A"),
                                            owner: Located("housing-team", at: place(file, 14, 12, 12)),
                                            nextReview: try PartialDate(iso: "2010-03-31"),
                                            aliases: [
                                                SectionAlias(
                                                    old: Located("old-heading", at: place(file, 16, 15, 11)),
                                                    present: Located("dyletswyddau-ŵ", at: place(file, 16, 28, 14)))
                                            ])
                                    ])),
                            .entry(
                                ContentsEntry(
                                    file: Located("evidence.md", at: place(file, 17, 13, 11)), role: .appendix,
                                    number: .unnumbered)),
                        ], at: place(file, 8, 1, 8))))
        #expect(publication?.entries.map(\.stem) == ["foreword", "duties", "evidence"])
    }

    @Test func ofOwnersOrAcceptedFindingsIsAList() throws {
        let owners = read(
            OwnersFile.kind, "owners:\n- {id: all-staff, name: All staff, kind: group, note: Since 2007}\n")
        #expect(
            owners.value == [
                Owner(
                    id: Located("all-staff", at: place("owners.yaml", 2, 8, 9)), name: "All staff", kind: .group,
                    note: "Since 2007")
            ])
        let accepted = read(
            AcceptedFile.kind,
            "accepted:\n- code: long-sentence\n  file: a.md\n  line-text: the said\n  reason: Quoted.\n  date: 2026-01-31\n"
        )
        #expect(
            accepted.value == [
                AcceptedFinding(
                    code: Located("long-sentence", at: place("accepted.yaml", 2, 9, 13)),
                    file: Located("a.md", at: place("accepted.yaml", 3, 9, 4)),
                    lineText: Located("the said", at: place("accepted.yaml", 4, 14, 8)), reason: "Quoted.",
                    date: Located(try CalendarDate(iso: "2026-01-31"), at: place("accepted.yaml", 6, 9, 10)))
            ])
    }

    @Test func ofTheGlossaryHoldsEverythingOnce() {
        let text = """
            abbreviations:
            - abbreviation: EIA
              stands-for: equality impact assessment
            - abbreviation: EIA
              stands-for: environmental impact assessment
            terms:
            - term: scheme
              definition: A plan.
            - term: scheme
              definition: A trick.
            """
        #expect(
            read(GlossaryFile.kind, text).findings == [
                "4:17 duplicate-entry: The abbreviation “EIA” stands in the list twice > Keep one of the two.",
                "9:9 duplicate-entry: The term “scheme” stands in the list twice > Keep one of the two.",
            ])
    }

    @Test func ofAThemeHasNamesOfItsOwnAndThatOfWordsKnownOnes() {
        let theme = read(ThemeFile.kind, "extends: civic\ntokens:\n  accent: \"#12436d\"\n  measure: 66\n")
        #expect(theme.findings == [])
        #expect(theme.value?.extends?.value == "civic")
        #expect(theme.value?.tokens.map { "\($0.name.value)=\($0.value.value)" } == ["accent=#12436d", "measure=66"])
        let words = read(WordsFile.kind(known: ["contents", "next"]), "contents: Cynnwys\nnxt: Nesaf\nnext:\n")
        #expect(
            words.findings == [
                "2:1 unknown-key: “nxt” is not a key of words.yaml > Did you mean “next”?",
                "3:1 empty-value: “next” is empty > Remove it, or write, for example: next: text",
            ])
    }
}
