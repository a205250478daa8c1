extension LanguageTag {
    /// The language's name in its own script, as a list of languages prints it: `اردو`, `Cymraeg`. Nil where we do not
    /// know it.
    public var autonym: String? { known?.autonym }

    /// The language's name in English, for staff: `Punjabi (Shahmukhi)`. Nil where we do not know it.
    public var englishName: String? { known?.english }

    /// Whether it is a sign language of these islands or of America, which has no written form.
    public var isSigned: Bool { ["bfi", "isg", "ase"].contains(language) }

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

/// Names from CLDR, with a capital where the script has capitals, for they stand in lists; of languages that CLDR does
/// not name, such as Sylheti, the name in the script that their speakers read; British Sign Language, which has no
/// written form, under its English name. A test compares them with CLDR.
private let knownLanguages: [String: KnownLanguage] = [
    "am": .init("አማርኛ", "Amharic"),
    "ar": .init("العربية", "Arabic"),
    "bfi": .init("British Sign Language (BSL)", "British Sign Language"),
    "bg": .init("Български", "Bulgarian"),
    "bn": .init("বাংলা", "Bengali"),
    "ckb": .init("کوردیی ناوەندی", "Kurdish (Sorani)"),
    "cmn": .init("普通话", "Mandarin"),
    "cs": .init("Čeština", "Czech"),
    "cy": .init("Cymraeg", "Welsh"),
    "de": .init("Deutsch", "German"),
    "el": .init("Ελληνικά", "Greek"),
    "en": .init("English", "English"),
    "es": .init("Español", "Spanish"),
    "fa": .init("فارسی", "Persian"),
    "fa-AF": .init("دری", "Dari"),
    "fil": .init("Filipino", "Filipino"),
    "fr": .init("Français", "French"),
    "ga": .init("Gaeilge", "Irish"),
    "gd": .init("Gàidhlig", "Scottish Gaelic"),
    "gu": .init("ગુજરાતી", "Gujarati"),
    "hak": .init("客家話", "Hakka"),
    "he": .init("עברית", "Hebrew"),
    "hi": .init("हिन्दी", "Hindi"),
    "hr": .init("Hrvatski", "Croatian"),
    "hu": .init("Magyar", "Hungarian"),
    "ig": .init("Igbo", "Igbo"),
    "it": .init("Italiano", "Italian"),
    "kmr": .init("Kurdî (Kurmancî)", "Kurdish (Kurmanji)"),
    "ku": .init("Kurdî (Kurmancî)", "Kurdish"),
    "lt": .init("Lietuvių", "Lithuanian"),
    "lv": .init("Latviešu", "Latvian"),
    "ml": .init("മലയാളം", "Malayalam"),
    "mr": .init("मराठी", "Marathi"),
    "my": .init("မြန်မာ", "Burmese"),
    "ne": .init("नेपाली", "Nepali"),
    "nl": .init("Nederlands", "Dutch"),
    "pa": .init("ਪੰਜਾਬੀ", "Punjabi (Gurmukhi)"),
    "pa-Arab": .init("پنجابی", "Punjabi (Shahmukhi)"),
    "pa-Guru": .init("ਪੰਜਾਬੀ", "Punjabi (Gurmukhi)"),
    "phr": .init("پہاڑی", "Pahari (Mirpuri)"),
    "pl": .init("Polski", "Polish"),
    "pnb": .init("پنجابی", "Punjabi (Shahmukhi)"),
    "prs": .init("دری", "Dari"),
    "ps": .init("پښتو", "Pashto"),
    "pt": .init("Português", "Portuguese"),
    "ro": .init("Română", "Romanian"),
    "ru": .init("Русский", "Russian"),
    "sd": .init("سنڌي", "Sindhi"),
    "si": .init("සිංහල", "Sinhala"),
    "sk": .init("Slovenčina", "Slovak"),
    "sn": .init("ChiShona", "Shona"),
    "so": .init("Soomaali", "Somali"),
    "sq": .init("Shqip", "Albanian"),
    "sr": .init("Српски", "Serbian"),
    "sw": .init("Kiswahili", "Swahili"),
    "syl": .init("সিলেটি", "Sylheti"),
    "ta": .init("தமிழ்", "Tamil"),
    "te": .init("తెలుగు", "Telugu"),
    "th": .init("ไทย", "Thai"),
    "ti": .init("ትግርኛ", "Tigrinya"),
    "tr": .init("Türkçe", "Turkish"),
    "tw": .init("Twi", "Twi"),
    "ug": .init("ئۇيغۇرچە", "Uyghur"),
    "uk": .init("Українська", "Ukrainian"),
    "ur": .init("اردو", "Urdu"),
    "vi": .init("Tiếng Việt", "Vietnamese"),
    "yi": .init("ייִדיש", "Yiddish"),
    "yo": .init("Èdè Yorùbá", "Yoruba"),
    "yue": .init("廣東話", "Cantonese"),
    "zh": .init("中文", "Chinese"),
    "zh-Hans": .init("简体中文", "Chinese (Simplified)"),
    "zh-Hant": .init("繁體中文", "Chinese (Traditional)"),
]
