internal import Diagnostics

/// The facts of a finished page that only the whole site can judge.
struct VerifiedPage: Sendable {
    /// Hashes of the page's ids, sorted.
    let ids: [UInt64]
    /// Links to an id of another page.
    let fragments: [Fragment]
    /// Whether the page links to the accessibility statement, or the site has none.
    let hasStatement: Bool
    let diagnostics: Diagnostics

    struct Fragment: Sendable {
        /// Index of the page that has the id.
        let page: Int
        let id: UInt64
        /// The link as it stands in the page, for the finding.
        let link: String
    }
}

/// Checks finished pages: that every id is the only one of its name on its page, and that every link and every named id
/// leads to something the site has.
struct PageVerifier: Sendable {
    /// Index of the page at an address; nil for a file that is no page.
    private let addresses: [String: Int?]
    private let pages: [PlannedPage]
    /// The site's web address, whose links lead into the site too.
    private let baseURL: [UInt8]
    /// The accessibility statement, which every page links to.
    private let statement: Int?

    init(_ plan: SitePlan, baseURL: String?) {
        var addresses: [String: Int?] = [:]
        addresses.reserveCapacity(plan.pages.count + plan.files.count)
        for (index, page) in plan.pages.enumerated() { addresses[page.address] = .some(index) }
        for file in plan.files { addresses[file.address] = .some(nil) }
        self.addresses = addresses
        pages = plan.pages
        self.baseURL = Array((baseURL ?? "").utf8)
        statement = pages.firstIndex { $0.kind == .site(.accessibility) }
    }

    /// What a link leads to, by the hash of its text, as far as it was looked up before; for the pages of one folder.
    struct Cache {
        fileprivate var destinations: [UInt64: Destination] = [:]
        fileprivate var scan = PageScan()
        init() {}
    }

    fileprivate enum Destination {
        case page(Int)
        case file
        case elsewhere
        case nothing
    }

    /// Checks one page against itself and against the plan.
    ///
    /// - Parameter cache: kept from page to page of one folder, whose links repeat.
    func verify(_ index: Int, _ page: UnsafeBufferPointer<UInt8>, cache: inout Cache) -> VerifiedPage {
        cache.scan.read(page)
        return verify(index, page, cache.scan, &cache.destinations)
    }

    private func verify(
        _ index: Int, _ page: UnsafeBufferPointer<UInt8>, _ scan: PageScan, _ known: inout [UInt64: Destination]
    ) -> VerifiedPage {
        func text(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: page[range]) }
        var diagnostics = Diagnostics()
        var ids = scan.ids.map { hash(text($0)) }
        ids.sort()
        for (id, next) in zip(ids, ids.dropFirst()) where id == next {
            let name = scan.ids.first { hash(text($0)) == id }.map { string(text($0)) } ?? ""
            diagnostics.add(
                .idRepeated, at: place(index), "Page “\(pages[index].address)” has the id “\(name)” more than once",
                remedy: "Reword one of the headings, or give one of the things another id.")
        }
        for reference in scan.idReferences where !contains(ids, hash(text(reference))) {
            report("names the id", string(text(reference)), from: index, &diagnostics)
        }
        var fragments: [VerifiedPage.Fragment] = []
        var hasStatement = statement == nil || statement == index
        for range in scan.links {
            let link = text(range)
            let hashSign = link.firstIndex(of: UInt8(ascii: "#")) ?? link.count
            let fragment = UnsafeBufferPointer(rebasing: link[min(hashSign + 1, link.count)...])
            guard hashSign > 0 else {
                if !fragment.isEmpty, !contains(ids, hashDecoded(fragment)) {
                    report("links to", string(link), from: index, &diagnostics)
                }
                continue
            }
            switch destination(of: UnsafeBufferPointer(rebasing: link[..<hashSign]), from: index, &known) {
            case .nothing: report("links to", string(link), from: index, &diagnostics)
            case .page(let page):
                if page == statement { hasStatement = true }
                guard !fragment.isEmpty else { continue }
                fragments.append(.init(page: page, id: hashDecoded(fragment), link: string(link)))
            case .file, .elsewhere: continue
            }
        }
        return VerifiedPage(ids: ids, fragments: fragments, hasStatement: hasStatement, diagnostics: diagnostics)
    }

    /// Checks the links from page to page, once all pages are written.
    func verifyFragments(_ verified: [VerifiedPage]) -> Diagnostics {
        var diagnostics = Diagnostics()
        for (index, page) in verified.enumerated() {
            if !page.diagnostics.all.isEmpty { diagnostics.add(contentsOf: page.diagnostics) }
            for fragment in page.fragments where !contains(verified[fragment.page].ids, fragment.id) {
                report("links to", fragment.link, from: index, &diagnostics)
            }
        }
        let without = verified.indices.filter { !verified[$0].hasStatement }
        if let first = without.first, let statement {
            diagnostics.add(
                .statementNotLinked, at: place(statement),
                "“\(pages[first].address)” does not link to the accessibility statement"
                    + (without.count > 1 ? ", nor do \(without.count - 1) other pages" : ""),
                remedy: "List frame.site-pages in the theme's site-footer.html, as the default theme does.")
        }
        return diagnostics
    }

    // MARK: Links

    private func destination(
        of path: UnsafeBufferPointer<UInt8>, from index: Int, _ destinations: inout [UInt64: Destination]
    ) -> Destination {
        let key = hash(path)
        if let known = destinations[key] { return known }
        let found = look(up: path, from: index)
        destinations[key] = found
        return found
    }

    private func look(up path: UnsafeBufferPointer<UInt8>, from index: Int) -> Destination {
        if !baseURL.isEmpty, path.starts(with: baseURL) {
            return find(string(decoded(Array(path.dropFirst(baseURL.count)))))
        }
        if isAbsolute(path) { return .elsewhere }
        if !path.contains(UInt8(ascii: "/")) {
            // A page of the same folder, as in most links.
            let address = pages[index].address
            let slash = address.utf8.lastIndex(of: UInt8(ascii: "/"))
            let folder = address[..<(slash.map(address.utf8.index(after:)) ?? address.startIndex)]
            let name = string(decoded(Array(path)))
            if name != ".", name != ".." { return find(folder + name) }
        }
        var segments = pages[index].address.split(separator: "/").dropLast().map(String.init)
        for segment in string(decoded(Array(path))).split(separator: "/", omittingEmptySubsequences: false) {
            switch segment {
            case ".": continue
            case "..": guard segments.popLast() != nil else { return .nothing }
            default: segments.append(String(segment))
            }
        }
        return find(segments.joined(separator: "/"))
    }

    private func find(_ path: String) -> Destination {
        let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        guard let found = addresses[file] else { return .nothing }
        return found.map { .page($0) } ?? .file
    }

    /// Whether a link begins with a scheme such as `https:`, or with `//`.
    private func isAbsolute(_ link: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !link.starts(with: "//".utf8) else { return true }
        for byte in link {
            switch byte {
            case UInt8(ascii: ":"): return true
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                continue
            default: return false
            }
        }
        return false
    }

    // MARK: Findings

    private func place(_ index: Int) -> Place { Place(file: pages[index].source) }

    private func report(_ does: String, _ what: String, from index: Int, _ diagnostics: inout Diagnostics) {
        diagnostics.add(
            .linkBroken, at: place(index),
            "Page “\(pages[index].address)” \(does) “\(what)”, which the site does not have",
            remedy: "Correct the link in this file, or in the theme's template where every page has it.")
    }
}

private func contains(_ sorted: [UInt64], _ value: UInt64) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
        let middle = (low + high) / 2
        if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == value
}

/// 64 bits that are the same in every run and good enough to tell the ids and links of a site apart: eight bytes at a
/// time, each time multiplied to 128 bits of which both halves count.
private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    func mix(_ piece: UInt64) {
        let product = (hash ^ piece).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        hash = product.high ^ product.low ^ piece
    }
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at + 8 <= raw.count {
        mix(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        at += 8
    }
    var rest: UInt64 = 0
    while at < raw.count {
        rest = rest << 8 | UInt64(raw[at])
        at += 1
    }
    mix(rest)
    return hash
}

/// The hash of an attribute value's text, percent-decoded: what ids are compared with.
private func hashDecoded(_ value: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard value.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") }) else { return hash(value) }
    return decoded(Array(value)).withUnsafeBufferPointer(hash)
}

private func string(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

/// An attribute value's text, percent-decoded.
private func decoded(_ value: [UInt8]) -> [UInt8] {
    guard value.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") }) else { return value }
    var decoded: [UInt8] = []
    var rest = value[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2,
            let number = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        {
            decoded.append(number)
            rest = rest.dropFirst(2)
        } else if byte == UInt8(ascii: "&"), rest.starts(with: "amp;".utf8) {
            decoded.append(byte)
            rest = rest.dropFirst(4)
        } else {
            decoded.append(byte)
        }
    }
    return decoded
}

extension Rule {
    static let idRepeated = Rule(
        "id-repeated", .error, title: "An id stands once on a page",
        explanation: """
            Links, contents lists and screen readers find a place on a page by its id. The ids of headings are made \
            different from each other; a template can still repeat one.
            """,
        wrong: [Example("themes/civic/404.html", line: 0, "<p id=\"a\">Not here.</p>\n<p id=\"a\">Nor here.</p>\n")],
        right: [Example("themes/civic/404.html", "<p id=\"a\">Not here.</p>\n<p id=\"b\">Nor here.</p>\n")])

    static let linkBroken = Rule(
        "link-broken", .error, title: "Every link of a finished page leads to something",
        explanation: """
            After all pages are written, each link within the site is followed: the page or file must exist, and the \
            place on it. Links in chapters are checked at their line already; what is found here mostly comes from a \
            template of the theme.
            """,
        wrong: [Example("themes/civic/404.html", line: 0, "<p><a href=\"home.html\">Home</a></p>\n")],
        right: [Example("themes/civic/404.html", "<p><a href=\"index.html\">Home</a></p>\n")])
}

extension Rule {
    static let statementNotLinked = Rule(
        "statement-not-linked", .error, title: "Every page links to the accessibility statement",
        explanation: """
            The regulations ask for a statement that people find from wherever they are. A theme with a footer of its \
            own lists frame.site-pages in it.
            """,
        wrong: [
            Example("themes/civic/site-footer.html", "<footer>{{words.published-by}}</footer>\n"),
            Example("accessibility.yaml", line: 0, statement), Example("site.yaml", site),
        ],
        right: [Example("accessibility.yaml", statement), Example("site.yaml", site)])

    private static let statement = """
        compliance: partial
        prepared: 2026-01-31
        reviewed: 2026-01-31
        tested: {date: 2026-01-15, by: the web team, method: manual, sample: Every page.}
        non-compliances: [{text: Some images have no description., criterion: 1.1.1 Non-text content, level: A}]

        """

    private static let site = """
        title: Equality schemes
        organisation: Ashby Borough Council
        web-address: https://schemes.ashby.example/
        contacts: {email: equality@example.org}

        """
}
