internal import Language
internal import Markup

/// The list of a site's pages for search engines, by the sitemap protocol (sitemaps.org).
struct Sitemap {
    /// The protocol allows 50,000 addresses a file.
    static let limit = 50_000

    struct Entry: Sendable {
        /// From the site's root.
        let address: String
        var changed: PartialDate?
        /// The same page in other languages and in its own, by their tags; none where there is one language.
        var languages: [(tag: String, address: String)] = []
    }

    private let entries: [Entry]
    private let baseURL: String

    init(_ entries: [Entry], at baseURL: String) {
        self.entries = entries
        self.baseURL = baseURL
    }

    /// `sitemap.xml`: all pages, or the list of the other files.
    var first: [UInt8] {
        guard entries.count > Self.limit else { return file(entries[...]) }
        var xml = XMLFile()
        xml.open("sitemapindex") { $0("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9") }
        for part in 0...((entries.count - 1) / Self.limit) {
            xml.open("sitemap")
            xml.element("loc", baseURL + MachineFile.sitemapPart(part).address)
            xml.close("sitemap")
        }
        xml.close("sitemapindex")
        return xml.bytes
    }

    /// One of the files where one is not enough; empty where the pages are fewer than planned.
    func part(_ index: Int) -> [UInt8] { file(entries.dropFirst(index * Self.limit).prefix(Self.limit)) }

    private func file(_ entries: ArraySlice<Entry>) -> [UInt8] {
        var xml = XMLFile()
        xml.open("urlset") { attribute in
            attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
            if entries.contains(where: { !$0.languages.isEmpty }) {
                attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml")
            }
        }
        for entry in entries {
            xml.open("url")
            xml.element("loc", baseURL + encodedPath(entry.address))
            if let changed = entry.changed { xml.element("lastmod", changed.iso) }
            for language in entry.languages {
                xml.empty("xhtml:link") {
                    $0("rel", "alternate")
                    $0("hreflang", language.tag)
                    $0("href", baseURL + encodedPath(language.address))
                }
            }
            xml.close("url")
        }
        xml.close("urlset")
        return xml.bytes
    }
}

/// Writes an XML file, an element a line, with all text escaped.
struct XMLFile: ~Copyable {
    private var writer = HTMLWriter(capacity: 1 << 14)

    init() { writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

    var bytes: [UInt8] { writer.bytes }

    mutating func open(_ name: StaticString, _ attributes: (inout AttributeWriter) -> Void = { _ in }) {
        writer.open(name, attributes)
        writer.newline()
    }

    mutating func close(_ name: StaticString) {
        writer.close(name)
        writer.newline()
    }

    mutating func element(
        _ name: StaticString, _ text: String, _ attributes: (inout AttributeWriter) -> Void = { _ in }
    ) {
        writer.open(name, attributes)
        writer.text(writable(text))
        close(name)
    }

    /// An element without content.
    mutating func empty(_ name: StaticString, _ attributes: (inout AttributeWriter) -> Void) {
        writer.open(name, attributes)
        close(name)
    }

    /// A literal of the code.
    mutating func comment(_ text: StaticString) {
        writer.raw("<!-- ")
        writer.raw(text)
        writer.raw(" -->\n")
    }

    /// Text without the characters that XML cannot hold.
    private func writable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" }) else { return text }
        return text.filter { $0 != "\u{FFFE}" && $0 != "\u{FFFF}" }
    }
}
