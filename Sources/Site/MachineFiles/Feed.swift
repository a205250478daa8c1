internal import Diagnostics
internal import Language
internal import Markup
internal import Model
internal import Rendering

// The Atom feed (RFC 4287) of what was published and what has changed. Ids are addresses and dates are the author's, so
// that the same content gives the same feed; a publication without any date has none to give.

/// Whether the site has anything with a date.
func hasFeedEntries(_ content: SiteContent) -> Bool {
    content.publications.contains { $0.publication.published != nil || !$0.publication.changes.isEmpty }
}

/// - Parameter baseURL: the site's web address with a final slash.
func feed(of content: SiteContent, at baseURL: String) -> [UInt8] {
    let entries = feedEntries(of: content).prefix(100)
    let site = content.site
    var xml = XMLFile()
    xml.open("feed") {
        $0("xmlns", "http://www.w3.org/2005/Atom")
        $0("xml:lang", site.language.text)
    }
    xml.element("id", baseURL + MachineFile.feed.address)
    xml.element("title", site.title)
    xml.element("updated", moment(entries.first?.date ?? .first))
    xml.empty("link") {
        $0("rel", "self")
        $0("href", baseURL + MachineFile.feed.address)
    }
    xml.empty("link") { $0("href", baseURL) }
    xml.open("author")
    xml.element("name", site.organisation)
    xml.close("author")
    for entry in entries {
        let address = baseURL + encodedPath(entry.address) + entry.fragment
        xml.open("entry") { attribute in
            if let language = entry.publication.language { attribute("xml:lang", language.text) }
        }
        xml.element("id", address)
        xml.element("title", entry.title)
        xml.element("updated", moment(entry.date))
        xml.empty("link") { $0("href", address) }
        xml.element("summary", entry.summary)
        xml.open("author")
        xml.element("name", entry.publication.publisher)
        xml.close("author")
        xml.close("entry")
    }
    xml.close("feed")
    return xml.bytes
}

private struct FeedEntry {
    let publication: Publication
    let date: CalendarDate
    let address: String
    let fragment: String
    let title: String
    let summary: String
}

/// The latest first.
private func feedEntries(of content: SiteContent) -> [FeedEntry] {
    var entries: [FeedEntry] = []
    for publication in content.publications {
        let about = publication.publication
        let addresses = PublicationAddresses(about)
        if let date = about.published?.firstDay {
            entries.append(
                FeedEntry(
                    publication: about, date: date, address: addresses.front, fragment: "", title: about.title,
                    summary: about.summary))
        }
        for (change, note) in zip(about.history, publication.changes) {
            guard let date = change.date.value.firstDay else { continue }
            entries.append(
                FeedEntry(
                    publication: about, date: date, address: addresses.updates, fragment: "#" + change.anchor,
                    title: "\(about.title) \(change.version.value.text)", summary: note.text.document.plainText(of: 0)))
        }
    }
    return entries.enumerated().sorted { first, second in
        first.element.date == second.element.date
            ? first.offset < second.offset : second.element.date < first.element.date
    }.map(\.element)
}

/// The beginning of a day, as Atom writes it.
private func moment(_ day: CalendarDate) -> String { day.iso + "T00:00:00Z" }
