import Content
import Diagnostics
import Language
import Model
import Testing

@Suite struct `What is offered` {
    @Test func inOtherLanguagesIsReadInItsOrder() throws {
        let languages = read(
            LanguagesFile.kind,
            """
            languages:
            - tag: ur
              text: ہم سے رابطہ کریں۔
              source: professional
              reviewed-by: Ashby Translation Service
              reviewed-on: 2026-03-02
            - tag: cy
            interpreters:
            - syl
            - {tag: bfi, video: "https://www.example.org/bsl"}
            - {tag: eo, autonym: Esperanto, english-name: Esperanto}

            """)
        #expect(languages.findings == [])
        let offered = try #require(languages.value)
        #expect(offered.written.map(\.language.autonym) == ["اردو", "Cymraeg"])
        #expect(offered.written.map(\.isReviewed) == [true, false])
        #expect(offered.written[0].source == .professional)
        #expect(offered.written[0].reviewedOn == (try CalendarDate(iso: "2026-03-02")))
        #expect(offered.interpreted.map(\.language.englishName) == ["Sylheti", "British Sign Language", "Esperanto"])
        #expect(offered.interpreted.map(\.video) == [nil, "https://www.example.org/bsl", nil])
    }

    @Test func inALanguageIsOfferedOnce() {
        #expect(
            read(LanguagesFile.kind, "languages:\n- tag: cy\n- tag: CY\ninterpreters: [yue, yue]\n").findings == [
                "3:8 duplicate-entry: The language “cy” stands in the list twice > Keep one of the two.",
                "4:21 duplicate-entry: The language “yue” stands in the list twice > Keep one of the two.",
            ])
    }

    @Test(arguments: [
        (
            "- tag: xx\n",
            "2:8 language-without-name: “xx” is no language whose name Strapline knows > Check the tag; if it is right, "
                + "give the names yourself: autonym: … and english-name: …"
        ),
        (
            "- {tag: ps, autonym: پشتو, english-name: Pashto}\n",
            "2:9 language-without-name: “ps” is known as “پښتو”, in English “Pashto” > Leave out “autonym” and “english-name”."
        ),
        (
            "- {tag: cy, text: Ffoniwch ni.}\n",
            "2:19 sentence-incomplete: The sentence in Welsh does not say who translated it > Add source: professional, "
                + "source: community or source: machine"
        ),
        (
            "- {tag: cy, text: Ffoniwch ni., source: machine, reviewed-on: 2026-03-02}\n",
            "2:19 sentence-incomplete: The review of the sentence in Welsh is only half told > Write both reviewed-by and "
                + "reviewed-on, or neither: “Ffoniwch ni.”"
        ),
        (
            "- {tag: cy, source: machine}\n",
            "2:9 sentence-incomplete: There is no sentence in Welsh to speak of > Add the sentence as text: …"
        ),
    ])
    func inALanguageIsToldInFull(entry: String, finding: String) {
        #expect(read(LanguagesFile.kind, "languages:\n" + entry).findings == [finding])
    }

    @Test func asFormatsIsWellKnownOrInWordsOfOnesOwn() {
        let text = "title: T\norganisation: C\nformats: [large-print, a copy on yellow paper, Easy read, braile]\n"
        let site = read(SiteFile.kind, text)
        #expect(
            site.value?.formats?.value == [.known(.largePrint), .own("a copy on yellow paper")])
        let advice = "whose name pages say in their own language, or say in more words what it is."
        #expect(
            site.findings == [
                "3:48 unknown-word: “Easy read” is nearly the well-known format “easy-read” > Write “easy-read”, \(advice)",
                "3:59 unknown-word: “braile” is nearly the well-known format “braille” > Write “braille”, \(advice)",
            ])
    }

    @Test func asEditionsMadeElsewhereHasFilesThatAreThere() throws {
        var files = `The examples of the rules`.base
        files["schemes/scheme/files/easy-read.pdf"] = "%PDF"
        files["schemes/scheme/publication.yaml"]? += """
            formats:
            - {file: files/easy-read.pdf, kind: easy-read, title: Made easy, language: cy, date: 2008-05, pages: 12}
            - {file: files/easyread.pdf, kind: audio, pages: twelve}
            - {file: audio.mp3, kind: read by an actor}

            """
        let findings = `The examples of the rules`.findings(in: files).map(brief)
        #expect(
            findings == [
                "10:50 bad-value: “twelve” is not a whole number from 1 to 99999 > Write digits alone, such as 12",
                "10:10 listed-file-missing: “files/easyread.pdf” is listed under formats, and there is no such file > "
                    + "Did you mean “files/easy-read.pdf”?",
                "11:10 listed-file-missing: “audio.mp3” is listed under formats, and there is no such file > Put the file "
                    + "into the publication's folder “files” and write files/ and its name, or remove it here.",
            ])
        let text = try #require(files["schemes/scheme/publication.yaml"])
        let edition = try #require(read(PublicationFile.kind, text).value?.formats.first)
        #expect(
            [edition.file.value, edition.title, edition.language?.text, edition.date?.iso, edition.pages?.description]
                == [
                    "files/easy-read.pdf", "Made easy", "cy", "2008-05", "12",
                ])
        #expect(edition.format == .known(.easyRead))
    }
}
