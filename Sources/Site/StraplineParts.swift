internal import Diagnostics
internal import Language
internal import Markup
internal import Model
internal import Rendering
internal import Theme

/// The formats and languages on offer, as the panels of a front page and the line of all other pages show them. Both are
/// written once a publication.
extension PageMaker {
    /// What is offered for a publication, or for anything of the site.
    func offer(_ words: SiteWords, of publication: Publication? = nil) -> Strapline {
        let editions = publication.map { self.editions(of: $0, words) } ?? []
        let language = publication?.language ?? content.site.language
        // What there is in the publication's own language need not be asked for.
        let existing = (publication?.formats ?? []).filter { ($0.language ?? language) == language }.map(\.format)
        let reason = content.languages.written.contains { $0.sentence != nil && !$0.isReviewed }
        return Strapline(
            language: words.reserve?.language ?? words.language.text, editions: editions,
            onRequest: (content.site.formats?.value ?? []).filter { !existing.contains($0) }.map {
                name(of: $0, words)
            },
            contacts: contacts(content.site.contacts, words),
            unreviewedReason: reason
                ? content.site.allowUnreviewed.map { words.fragment($0.value, in: content.site.language) } : nil,
            languages: content.languages.written.map { entry(for: $0, words) },
            interpreters: content.languages.interpreted.map { entry(for: $0.language, video: $0.video) },
            wordsLanguage: words.reserve?.language,
            wordsDirection: words.reserve?.direction ?? words.language.direction.rawValue)
    }

    /// The panels in full, for the page that the lines of other pages lead to; nil where nothing is offered.
    func panels(_ offer: Strapline, _ words: SiteWords) -> HTMLFragment? {
        guard !offer.editions.isEmpty || offer.isWorthALine else { return nil }
        return HTMLFragment(capacity: 1 << 12) { theme.panels.render(offer, words: words.interface, into: &$0) }
    }

    /// The line that opens; nil where it would say no more than the page does.
    ///
    /// - Parameter panels: the link to the page that has the panels in full.
    func strapline(_ offer: Strapline, from panels: String, _ words: SiteWords) -> HTMLFragment? {
        guard offer.isWorthALine else { return nil }
        var offer = offer
        offer.panels = panels
        return HTMLFragment(capacity: 1 << 11) { theme.strapline.render(offer, words: words.interface, into: &$0) }
    }

    // MARK: Editions

    /// The pages themselves, then what was made elsewhere; linked from a page in the publication's folder.
    private func editions(of publication: Publication, _ words: SiteWords) -> [EditionEntry] {
        let addresses = PublicationAddresses(publication)
        let web = EditionEntry(title: words.fragment("format-web"), link: "index.html")
        let onePage = EditionEntry(
            title: words.fragment("format-one-page"),
            link: relativeLink(from: addresses.front, to: addresses.onePage))
        let supplied = publication.formats.map { edition in
            EditionEntry(
                title: title(of: edition, in: publication, words),
                link: relativeLink(from: addresses.front, to: "\(publication.folder)/\(edition.file.value)"),
                details: details(of: edition, words))
        }
        return [web] + (publication.hasOnePage ? [onePage] : []) + supplied
    }

    private func name(of format: Format, _ words: SiteWords) -> HTMLFragment {
        switch format {
        case .known(let format): words.format(format)
        case .own(let name): words.fragment(name, in: content.site.language)
        }
    }

    private func title(of edition: SuppliedEdition, in publication: Publication, _ words: SiteWords) -> HTMLFragment {
        let format = name(of: edition.format, words)
        guard let title = edition.title else { return format }
        return HTMLFragment { html in
            html.html(format)
            html.raw(": ")
            html.html(words.fragment(title, in: edition.language ?? words.language))
        }
    }

    private func details(of edition: SuppliedEdition, _ words: SiteWords) -> HTMLFragment {
        var details = [HTMLFragment { $0.text(fileType(of: edition.file.value)) }]
        if let bytes = edition.bytes { details.append(HTMLFragment { $0.text(size(ofBytes: bytes)) }) }
        if let pages = edition.pages {
            details.append(
                HTMLFragment {
                    $0.text(pages)
                    $0.raw(" ")
                    $0.html(words.fragment(pages == 1 ? "page" : "pages"))
                })
        }
        if let language = edition.language {
            details.append(words.fragment(language.autonym ?? language.text, in: language))
        }
        if let date = edition.date { details.append(words.date(date.inEnglish)) }
        return HTMLFragment { html in
            for (place, detail) in details.enumerated() {
                if place > 0 { html.raw(", ") }
                html.html(detail)
            }
        }
    }

    // MARK: Languages

    private func entry(for language: NamedLanguage, video: String? = nil) -> LanguageEntry {
        let tag = language.tag.value
        // A sign language is not written: its name is English.
        return LanguageEntry(
            language: tag.isSigned ? "en" : tag.text, direction: tag.direction.rawValue, autonym: language.autonym,
            englishName: tag.isSigned || language.englishName == language.autonym ? nil : language.englishName,
            video: video)
    }

    private func entry(for offer: LanguageOffer, _ words: SiteWords) -> LanguageEntry {
        var entry = entry(for: offer.language)
        entry.sentence = offer.sentence?.value
        if offer.sentence != nil, !offer.isReviewed {
            entry.caution = words[offer.source == .machine ? "machine-translation" : "not-reviewed"]
        }
        return entry
    }
}

extension Strapline {
    /// Whether there is more than the pages that the reader has before them.
    fileprivate var isWorthALine: Bool {
        !onRequest.isEmpty || !languages.isEmpty || !interpreters.isEmpty || editions.contains { $0.details != nil }
    }
}

/// What a file is, in the words that people know: `PDF`, `Word`.
private func fileType(of file: String) -> String {
    let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return switch ending {
    case "doc", "docx": "Word"
    case "odt": "OpenDocument"
    case "htm", "html": "HTML"
    case "txt": "TXT"
    default: ending.uppercased()
    }
}

/// A file's length as people read it, in thousands and millions of bytes, never less than it is by more than half the
/// last digit: `35 KB`, `2.4 MB`.
private func size(ofBytes bytes: Int) -> String {
    guard bytes >= 999_500 else { return "\(max(1, (bytes + 500) / 1000)) KB" }
    let tenths = (bytes + 50_000) / 100_000
    return tenths % 10 == 0 || tenths >= 1000 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
}
