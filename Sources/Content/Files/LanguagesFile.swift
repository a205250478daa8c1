import Diagnostics
import Language
public import Model

/// `languages.yaml`, in the content folder itself.
public enum LanguagesFile {
    public static let kind = FileKind<OfferedLanguages>(
        "languages.yaml", "The languages that are offered beside the site's own.",
        .mapping(
            OfferedLanguages(),
            [
                .optional(
                    "languages", \.written,
                    .list(of: offer, unique: { $0.language.name }, called: "language"), or: "",
                    "the languages in which people can ask for information, in the order in which pages show them",
                    example: "[{tag: pl, text: \"Zadzwoń do nas.\", source: professional}]"),
                .optional(
                    "interpreters", \.interpreted,
                    .list(of: interpreted, unique: { $0.language.name }, called: "language"), or: "",
                    "the languages, spoken or signed, for which there are interpreters",
                    example: "[syl, yue, {tag: bfi, video: \"https://www.example.org/bsl\"}]"),
            ]))

    private static let offer = Shape<LanguageOffer>.mapping(
        LanguageOffer(language: noLanguage),
        [
            .required(
                "tag", \.language.tag, Shape<LanguageTag>.languageTag.located, "the language's tag", example: "ur"),
            .optional(
                "text", \.sentence, Shape<String>.text.located,
                "the sentence that says, in that language, how to ask; without it the site's own language says it",
                example: "Zadzwoń do nas, jeśli potrzebujesz tych informacji po polsku."),
            .optional("source", \.source, .word, "who translated the sentence", example: "professional"),
            .optional(
                "reviewed-by", \.reviewedBy, .line, "who has checked it: a post or an organisation, not a person",
                example: "Ashby Translation Service"),
            .optional("reviewed-on", \.reviewedOn, .date, "when it was checked", example: "2026-03-02"),
            autonym(\.language.ownAutonym), englishName(\.language.ownEnglishName),
        ], isUsable: { $0.language.isRead },
        check: { offer, _, place, findings in
            let before = findings.all.count
            checkName(of: offer.language, at: place, findings: &findings)
            checkSentence(of: offer, at: place, findings: &findings)
            return findings.all.count == before
        })

    private static let interpreted = Shape<InterpretedLanguage>.either(
        Shape<LanguageTag>.languageTag.located.checked { tag, _, place in
            tag.value.autonym == nil ? nameless(NamedLanguage(tag: tag), at: place) : nil
        }.map { InterpretedLanguage(language: NamedLanguage(tag: $0)) },
        or: [
            (
                "tag",
                .mapping(
                    InterpretedLanguage(language: noLanguage),
                    [
                        .required(
                            "tag", \.language.tag, Shape<LanguageTag>.languageTag.located, "the language's tag",
                            example: "bfi"),
                        .optional(
                            "video", \.video, .webAddress(isBare: false),
                            "the web address of a video in that language, as for a sign language",
                            example: "https://www.example.org/bsl"),
                        autonym(\.language.ownAutonym), englishName(\.language.ownEnglishName),
                    ], isUsable: { $0.language.isRead },
                    check: { interpreted, _, place, findings in
                        let before = findings.all.count
                        checkName(of: interpreted.language, at: place, findings: &findings)
                        return findings.all.count == before
                    })
            )
        ])

    private static let noLanguage = NamedLanguage(tag: Located(.britishEnglish, at: Place(file: "")))

    // MARK: Names

    private static func autonym<Root>(_ property: any WritableKeyPath<Root, String?> & Sendable) -> Field<Root> {
        .optional(
            "autonym", property, .line, "the language's name in itself, for a language that Strapline does not know",
            example: "Esperanto")
    }

    private static func englishName<Root>(_ property: any WritableKeyPath<Root, String?> & Sendable) -> Field<Root> {
        .optional(
            "english-name", property, .line, "its name in English, for a language that Strapline does not know",
            example: "Esperanto")
    }

    /// Names for a language come from one side only: lists that councils publish hold many wrong ones.
    private static func checkName(of language: NamedLanguage, at place: Place, findings: inout Diagnostics) {
        let tag = language.tag.value
        let hasOwn = language.ownAutonym != nil || language.ownEnglishName != nil
        if let autonym = tag.autonym {
            guard hasOwn else { return }
            findings.add(
                ContentRules.languageWithoutName, at: language.tag.place,
                "“\(tag.text)” is known as “\(autonym)”, in English “\(tag.englishName ?? "")”",
                remedy: "Leave out “autonym” and “english-name”.")
        } else if language.ownAutonym == nil || language.ownEnglishName == nil {
            findings.add(nameless(language, at: language.tag.place))
        }
    }

    @Sendable private static func nameless(_ language: NamedLanguage, at place: Place) -> Diagnostic {
        Diagnostic(
            ContentRules.languageWithoutName, at: place,
            "“\(language.tag.value.text)” is no language whose name Strapline knows",
            remedy: "Check the tag; if it is right, give the names yourself: autonym: … and english-name: …")
    }

    // MARK: Sentences

    private static func checkSentence(of offer: LanguageOffer, at place: Place, findings: inout Diagnostics) {
        let name = offer.language.englishName
        let isSaidOfIt = offer.source != nil || offer.reviewedBy != nil || offer.reviewedOn != nil
        let problem: (String, String)? =
            if let sentence = offer.sentence {
                if offer.source == nil {
                    (
                        "The sentence in \(name) does not say who translated it",
                        "Add source: professional, source: community or source: machine"
                    )
                } else if (offer.reviewedBy == nil) != (offer.reviewedOn == nil) {
                    (
                        "The review of the sentence in \(name) is only half told",
                        "Write both reviewed-by and reviewed-on, or neither: “\(excerpt(sentence.value))”"
                    )
                } else {
                    nil
                }
            } else if isSaidOfIt {
                ("There is no sentence in \(name) to speak of", "Add the sentence as text: …")
            } else {
                nil
            }
        guard let (summary, remedy) = problem else { return }
        findings.add(
            ContentRules.sentenceIncomplete, at: offer.sentence?.place ?? offer.language.tag.place, summary,
            remedy: remedy)
    }
}

extension NamedLanguage {
    /// The tag's text, with its place, by which two entries are the same.
    fileprivate var name: Located<String> { tag.map(\.text) }
    fileprivate var isRead: Bool { !tag.place.file.isEmpty }
}
