import Foundation
import Language
import Testing

/// The names that lists of languages print, beside those of CLDR as Foundation carries them.
@Suite struct `An autonym` {
    /// Every language that a community panel in Britain is likely to offer, by domain and census.
    static let offered = [
        "am", "ar", "bg", "bn", "ckb", "cs", "cy", "de", "el", "en", "es", "fa", "fil", "fr", "ga", "gd", "gu", "he",
        "hi",
        "hr", "hu", "ig", "it", "ku", "lt", "lv", "ml", "mr", "my", "ne", "nl", "pa", "pl", "ps", "pt", "ro", "ru",
        "sd",
        "si", "sk", "sn", "so", "sq", "sr", "sw", "ta", "te", "th", "ti", "tr", "tw", "ug", "uk", "ur", "vi", "yi",
        "yo",
        "yue", "zh", "zh-Hans", "zh-Hant",
    ]

    @Test(arguments: offered)
    func isThatOfCLDR(tag: String) throws {
        let cldr = try #require(Locale(identifier: tag).localizedString(forIdentifier: tag))
        let ours = try #require(LanguageTag(tag)?.autonym)
        // Ours begin with a capital, and the second name in brackets does too.
        #expect(ours.lowercased() == cldr.lowercased())
    }

    /// CLDR, in the edition that Foundation carries, names these in English only, or not at all, or by the language
    /// with a script or region in brackets.
    @Test(arguments: [
        ("bfi", "British Sign Language (BSL)"), ("cmn", "普通话"), ("fa-AF", "دری"), ("hak", "客家話"),
        ("kmr", "Kurdî (Kurmancî)"), ("pa-Arab", "پنجابی"), ("pa-Guru", "ਪੰਜਾਬੀ"), ("phr", "پہاڑی"), ("pnb", "پنجابی"),
        ("prs", "دری"), ("syl", "সিলেটি"),
    ])
    func isKnownWhereCLDRHasNone(tag: String, autonym: String) {
        #expect(LanguageTag(tag)?.autonym == autonym)
    }

    /// A name in a script that runs from the right is only right in a line that does, and the other way round.
    @Test(arguments: offered + ["cmn", "fa-AF", "hak", "kmr", "pa-Arab", "phr", "pnb", "prs", "syl"])
    func runsTheWayThatItsTagSays(tag: String) throws {
        let tag = try #require(LanguageTag(tag))
        let first = try #require(tag.autonym?.unicodeScalars.first)
        let isRightToLeft = (0x0590...0x08FF).contains(first.value)
        #expect((tag.direction == .rightToLeft) == isRightToLeft)
    }
}
