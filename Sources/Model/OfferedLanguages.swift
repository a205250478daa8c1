public import Diagnostics
public import Language

/// What `languages.yaml` says: the languages that the organisation offers beside the site's own.
public struct OfferedLanguages: Sendable, Hashable {
    /// The languages in which people can ask and read, in the order in which they are shown.
    public var written: [LanguageOffer]
    /// Languages, spoken or signed, in which there are interpreters.
    public var interpreted: [InterpretedLanguage]

    public init(written: [LanguageOffer] = [], interpreted: [InterpretedLanguage] = []) {
        self.written = written
        self.interpreted = interpreted
    }

    public var isEmpty: Bool { written.isEmpty && interpreted.isEmpty }
}

/// A language with its names: those that we know, or the author's for one that we do not.
public struct NamedLanguage: Sendable, Hashable {
    public var tag: Located<LanguageTag>
    /// The author's names; nil for the languages that we know.
    public var ownAutonym: String?
    public var ownEnglishName: String?

    public init(tag: Located<LanguageTag>, ownAutonym: String? = nil, ownEnglishName: String? = nil) {
        self.tag = tag
        self.ownAutonym = ownAutonym
        self.ownEnglishName = ownEnglishName
    }

    /// The language's name in its own script.
    public var autonym: String { tag.value.autonym ?? ownAutonym ?? tag.value.text }
    public var englishName: String { tag.value.englishName ?? ownEnglishName ?? tag.value.text }
}

/// A language in which people can ask, with the sentence that tells them so.
public struct LanguageOffer: Sendable, Hashable {
    public var language: NamedLanguage
    /// Says in that language how to ask; nil where nobody has written it yet.
    public var sentence: Located<String>?
    public var source: Source?
    /// The post or organisation that has checked the sentence, and when.
    public var reviewedBy: String?
    public var reviewedOn: CalendarDate?

    public enum Source: String, Sendable, Hashable, CaseIterable {
        case professional, community, machine
    }

    public init(
        language: NamedLanguage, sentence: Located<String>? = nil, source: Source? = nil, reviewedBy: String? = nil,
        reviewedOn: CalendarDate? = nil
    ) {
        self.language = language
        self.sentence = sentence
        self.source = source
        self.reviewedBy = reviewedBy
        self.reviewedOn = reviewedOn
    }

    public var isReviewed: Bool { reviewedBy != nil && reviewedOn != nil }
}

/// A language that an interpreter speaks or signs.
public struct InterpretedLanguage: Sendable, Hashable {
    public var language: NamedLanguage
    /// The absolute address of a video in that language, as for a sign language.
    public var video: String?

    public init(language: NamedLanguage, video: String? = nil) {
        self.language = language
        self.video = video
    }
}
