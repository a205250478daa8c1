import Language
import Testing

@Suite struct `A language tag` {
    @Test(arguments: [
        ("en-gb", "en-GB"), ("UR", "ur"), ("ZH-hANT-hk", "zh-Hant-HK"), ("es-419", "es-419"),
        ("zh-cmn-Hans-CN", "zh-cmn-Hans-CN"), ("sl-rozaj-biske", "sl-rozaj-biske"), ("de-1901", "de-1901"),
        ("en-x-Council", "en-x-council"), ("de-DE-u-co-phonebk", "de-DE-u-co-phonebk"), ("bfi", "bfi"),
    ])
    func isReadInAnyCaseAndWrittenInTheUsualOne(written: String, usual: String) {
        #expect(LanguageTag(written)?.text == usual)
    }

    @Test(arguments: [
        "", "u", "english language", "en_GB", "en-", "-en", "v2", "2008", "en-GB-GB", "zh-Hans-Hant", "sl-rozaj-rozaj",
        "en-u", "en-a-bb-a-cc", "x-council", "i-klingon", "abcdefghi", "en-x", "اردو",
    ])
    func thatIsNotWellFormedIsRefused(written: String) {
        #expect(LanguageTag(written) == nil)
    }

    @Test func namesItsParts() throws {
        let tag = try #require(LanguageTag("zh-Hant-HK"))
        #expect([tag.language, tag.script, tag.region] == ["zh", "Hant", "HK"])
        #expect(LanguageTag("en-GB") == .britishEnglish)
    }

    @Test(arguments: [
        "ar", "ur", "ur-PK", "fa", "prs", "ps", "ckb", "he", "yi", "sd", "ug", "dv", "pnb", "pa-Arab", "pa-PK", "uz-AF",
        "az-Arab", "ff-Adlm", "man-Nkoo", "ks", "syr", "ku-IQ",
    ])
    func runsFromTheRight(tag: String) {
        #expect(LanguageTag(tag)?.direction == .rightToLeft)
    }

    @Test(arguments: [
        "en", "cy", "pa", "pa-IN", "kmr", "ur-Latn", "ar-Latn", "uz", "az", "zh-Hans", "am", "ti", "sd-Deva",
    ])
    func runsFromTheLeft(tag: String) {
        #expect(LanguageTag(tag)?.direction == .leftToRight)
    }

    @Test(arguments: [
        ("ur", "اردو", "Urdu"), ("cy", "Cymraeg", "Welsh"), ("en-GB", "English", "English"),
        ("pa", "ਪੰਜਾਬੀ", "Punjabi (Gurmukhi)"), ("pa-Arab", "پنجابی", "Punjabi (Shahmukhi)"),
        ("pa-PK", "پنجابی", "Punjabi (Shahmukhi)"), ("zh-TW", "繁體中文", "Chinese (Traditional)"),
        ("zh-Hans-CN", "简体中文", "Chinese (Simplified)"), ("fa-AF", "دری", "Dari"), ("fa-IR", "فارسی", "Persian"),
        ("ps", "پښتو", "Pashto"), ("sk", "Slovenčina", "Slovak"),
    ])
    func givesTheLanguageItsOwnNameAndTheEnglishOne(tag: String, autonym: String, english: String) {
        #expect(LanguageTag(tag)?.autonym == autonym)
        #expect(LanguageTag(tag)?.englishName == english)
    }

    @Test(arguments: ["eo", "ur-Latn"])
    func hasNoNameWhereWeKnowNone(tag: String) {
        #expect(LanguageTag(tag)?.autonym == nil)
    }
}
