public import Diagnostics
public import Model

extension ContentRules {
    /// Looks at what the site offers to those who ask: that they can, and that words in other languages were checked.
    public static func checkOffers(of site: Site, _ languages: OfferedLanguages, findings: inout Diagnostics) {
        if site.allowUnreviewed == nil {
            for offer in languages.written where !offer.isReviewed {
                guard let sentence = offer.sentence else { continue }
                findings.add(
                    sentenceNotReviewed, at: sentence.place,
                    "Nobody has checked the sentence in \(offer.language.englishName)",
                    remedy:
                        "Write who checked it and when (reviewed-by, reviewed-on), or in site.yaml why it is published "
                        + "unchecked: allow-unreviewed: …")
            }
        }
        guard site.contacts == nil else { return }
        let offers = [
            site.formats?.place,
            (languages.written.first?.language ?? languages.interpreted.first?.language)?.tag.place,
        ]
        for place in offers.compactMap({ $0 }) {
            findings.add(
                noWayToAsk, at: place, "This is offered to those who ask, and the site names no way to ask",
                remedy: "Add contacts to site.yaml: an email address, a telephone number and a postal address.")
        }
    }
}
