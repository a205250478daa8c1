extension LanguageTag {
    /// The language's name in its own script, as a list of languages prints it: `اردو`, `Cymraeg`. Nil where we do not
    /// know it.
    public var autonym: String? { known?.autonym }

    /// The language's name in English, for staff: `Punjabi (Shahmukhi)`. Nil where we do not know it.
    public var englishName: String? { known?.english }

    /// The best row of the table: that of the language in its script where the tag has one, for a name in one script
    /// must not stand for the language in another; else of the language in that region; else of the language. A script
    /// that follows from the region counts as written: `zh-TW` is found as `zh-Hant`, `pa-PK` as `pa-Arab`.
    private var known: KnownLanguage? {
        if let script = script ?? impliedScript { return knownLanguages["\(language)-\(script)"] }
        if let region, let row = knownLanguages["\(language)-\(region)"] { return row }
        return knownLanguages[language]
    }

    private var impliedScript: String? {
        switch (language, region) {
        case ("zh", "TW"), ("zh", "HK"), ("zh", "MO"): "Hant"
        case ("zh", "CN"), ("zh", "SG"): "Hans"
        case ("pa", "PK"): "Arab"
        default: nil
        }
    }
}

private struct KnownLanguage: Sendable {
    let autonym: String
    let english: String

    init(_ autonym: String, _ english: String) {
        self.autonym = autonym
        self.english = english
    }
}

/// Names from CLDR, with a capital where the script has capitals, for they stand in lists; British Sign Language, which
/// has no written form, under its English name.
private let knownLanguages: [String: KnownLanguage] = [
    "am": .init("አማርኛ", "Amharic"),
    "ar": .init("العربية", "Arabic"),
    "bfi": .init("British Sign Language (BSL)", "British Sign Language"),
    "bg": .init("Български", "Bulgarian"),
    "bn": .init("বাংলা", "Bengali"),
    "ckb": .init("کوردیی ناوەندی", "Kurdish (Sorani)"),
    "cs": .init("Čeština", "Czech"),
    "cy": .init("Cymraeg", "Welsh"),
    "en": .init("English", "English"),
    "es": .init("Español", "Spanish"),
    "fa": .init("فارسی", "Persian"),
    "fa-AF": .init("دری", "Dari"),
    "fr": .init("Français", "French"),
    "ga": .init("Gaeilge", "Irish"),
    "gd": .init("Gàidhlig", "Scottish Gaelic"),
    "gu": .init("ગુજરાતી", "Gujarati"),
    "hi": .init("हिन्दी", "Hindi"),
    "hu": .init("Magyar", "Hungarian"),
    "it": .init("Italiano", "Italian"),
    "kmr": .init("Kurdî (Kurmancî)", "Kurdish (Kurmanji)"),
    "lt": .init("Lietuvių", "Lithuanian"),
    "lv": .init("Latviešu", "Latvian"),
    "ne": .init("नेपाली", "Nepali"),
    "pa": .init("ਪੰਜਾਬੀ", "Punjabi (Gurmukhi)"),
    "pa-Arab": .init("پنجابی", "Punjabi (Shahmukhi)"),
    "pa-Guru": .init("ਪੰਜਾਬੀ", "Punjabi (Gurmukhi)"),
    "pl": .init("Polski", "Polish"),
    "pnb": .init("پنجابی", "Punjabi (Shahmukhi)"),
    "prs": .init("دری", "Dari"),
    "ps": .init("پښتو", "Pashto"),
    "pt": .init("Português", "Portuguese"),
    "ro": .init("Română", "Romanian"),
    "ru": .init("Русский", "Russian"),
    "sk": .init("Slovenčina", "Slovak"),
    "so": .init("Soomaali", "Somali"),
    "ta": .init("தமிழ்", "Tamil"),
    "ti": .init("ትግርኛ", "Tigrinya"),
    "tr": .init("Türkçe", "Turkish"),
    "uk": .init("Українська", "Ukrainian"),
    "ur": .init("اردو", "Urdu"),
    "vi": .init("Tiếng Việt", "Vietnamese"),
    "zh": .init("中文", "Chinese"),
    "zh-Hans": .init("简体中文", "Chinese (Simplified)"),
    "zh-Hant": .init("繁體中文", "Chinese (Traditional)"),
]
