/// Which way the lines of a language run, in the words of HTML's `dir`.
public enum Direction: String, Sendable, Hashable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}

extension LanguageTag {
    /// From the script where the tag names one, else from the script in which the language is usually written in that
    /// region (CLDR, likely subtags).
    public var direction: Direction {
        if let script { return rightToLeftScripts.contains(script) ? .rightToLeft : .leftToRight }
        if rightToLeftLanguages.contains(language) { return .rightToLeft }
        if let region, rightToLeftRegions[language]?.contains(region) == true { return .rightToLeft }
        return .leftToRight
    }
}

/// ISO 15924 codes of the scripts whose letters have the bidirectional class R or AL in Unicode.
private let rightToLeftScripts: Set<String> = [
    "Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Gara", "Hatr", "Hebr", "Hung", "Khar", "Lydi",
    "Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm", "Phli", "Phlp", "Phnx",
    "Prti", "Rohg", "Samr", "Sarb", "Sogd", "Sogo", "Syrc", "Syre", "Syrj", "Syrn", "Thaa", "Yezi",
]

/// Languages that are usually written in one of those scripts, wherever they are spoken.
private let rightToLeftLanguages: Set<String> = [
    "ar", "arb", "aeb", "afb", "acm", "acq", "apc", "apd", "arq", "ars", "ary", "arz", "ayl",
    "arc", "azb", "bal", "bgn", "bqi", "brh", "ckb", "dv", "fa", "glk", "haz", "he", "iw", "ji", "ks", "lrc", "luz",
    "mzn", "nqo", "pbt", "pbu", "pes", "phr", "pnb", "prs", "ps", "pst", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur",
    "yi", "ydd",
]

/// Languages with several scripts, and the regions where the usual one runs from the right.
private let rightToLeftRegions: [String: Set<String>] = [
    "az": ["IQ", "IR"], "ha": ["CM", "SD"], "kk": ["CN"], "ku": ["IQ", "IR", "LB"], "ky": ["CN"], "pa": ["PK"],
    "tk": ["AF", "IR"], "uz": ["AF"],
]
