internal import Diagnostics

/// The facts of a finished page that only the whole site can judge.
struct VerifiedPage: Sendable {
    /// Hashes of the page's ids, sorted.
    let ids: [UInt64]
    /// Links to an id of another page.
    let fragments: [Fragment]
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

    init(_ plan: SitePlan, baseURL: String?) {
        var addresses: [String: Int?] = [:]
        addresses.reserveCapacity(plan.pages.count + plan.files.count)
        for (index, page) in plan.pages.enumerated() { addresses[page.address] = .some(index) }
        for file in plan.files { addresses[file.address] = .some(nil) }
        self.addresses = addresses
        pages = plan.pages
        self.baseURL = Array((baseURL ?? "").utf8)
    }

    /// What a link leads to, by the hash of its text, as far as it was looked up before; for the pages of one folder.
    struct Cache {
        fileprivate var destinations: [UInt64: Destination] = [:]
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
    func verify(_ index: Int, _ bytes: [UInt8], cache: inout Cache) -> VerifiedPage {
        let scan = PageScan(bytes)
        var diagnostics = Diagnostics()
        let ids = scan.ids.map(hash).sorted()
        for (id, next) in zip(ids, ids.dropFirst()) where id == next {
            let name = scan.ids.first { hash($0) == id }.map { String(decoding: $0, as: UTF8.self) } ?? ""
            diagnostics.add(
                .idRepeated, at: place(index), "Page “\(pages[index].address)” has the id “\(name)” more than once",
                remedy: "Reword one of the headings, or give one of the things another id.")
        }
        for reference in scan.idReferences where !contains(ids, hash(reference)) {
            report("names the id", reference, from: index, &diagnostics)
        }
        var fragments: [VerifiedPage.Fragment] = []
        for link in scan.links {
            let hashSign = link.firstIndex(of: UInt8(ascii: "#"))
            let path = link[..<(hashSign ?? link.endIndex)]
            let fragment = hashSign.map { link[($0 + 1)...] }
            guard !path.isEmpty else {
                if let fragment, !fragment.isEmpty, !contains(ids, hash(decoded(fragment))) {
                    report("links to", link, from: index, &diagnostics)
                }
                continue
            }
            switch destination(of: path, from: index, &cache) {
            case .nothing: report("links to", link, from: index, &diagnostics)
            case .page(let page):
                guard let fragment, !fragment.isEmpty else { continue }
                fragments.append(
                    .init(page: page, id: hash(decoded(fragment)), link: String(decoding: link, as: UTF8.self)))
            case .file, .elsewhere: continue
            }
        }
        return VerifiedPage(ids: ids, fragments: fragments, diagnostics: diagnostics)
    }

    /// Checks the links from page to page, once all pages are written.
    func verifyFragments(_ verified: [VerifiedPage?]) -> Diagnostics {
        var diagnostics = Diagnostics()
        for (index, page) in verified.enumerated() {
            guard let page else { continue }
            diagnostics.add(contentsOf: page.diagnostics)
            for fragment in page.fragments {
                guard let target = verified[fragment.page], !contains(target.ids, fragment.id) else { continue }
                report("links to", Array(fragment.link.utf8)[...], from: index, &diagnostics)
            }
        }
        return diagnostics
    }

    // MARK: Links

    private func destination(of path: ArraySlice<UInt8>, from index: Int, _ cache: inout Cache) -> Destination {
        let key = hash(path)
        if let known = cache.destinations[key] { return known }
        let found = look(up: path, from: index)
        cache.destinations[key] = found
        return found
    }

    private func look(up path: ArraySlice<UInt8>, from index: Int) -> Destination {
        var local = path
        if !baseURL.isEmpty, path.starts(with: baseURL) {
            local = path.dropFirst(baseURL.count)
            return find(String(decoding: decoded(local), as: UTF8.self))
        }
        if isAbsolute(path) { return .elsewhere }
        var segments = pages[index].address.split(separator: "/").dropLast().map(String.init)
        for segment in String(decoding: decoded(local), as: UTF8.self).split(
            separator: "/", omittingEmptySubsequences: false)
        {
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
    private func isAbsolute(_ link: ArraySlice<UInt8>) -> Bool {
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

    private func report(_ does: String, _ what: ArraySlice<UInt8>, from index: Int, _ diagnostics: inout Diagnostics) {
        diagnostics.add(
            .linkBroken, at: place(index),
            "Page “\(pages[index].address)” \(does) “\(String(decoding: what, as: UTF8.self))”, which the site does not have",
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

/// FNV-1a, 64 bits: the same in every run, and good enough to tell the ids of one page apart.
private func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}

/// An attribute value's text, percent-decoded: what it is compared as.
private func decoded(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard value.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") }) else { return value }
    var decoded: [UInt8] = []
    var rest = value
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
    return decoded[...]
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
