internal import Diagnostics
internal import Model
internal import Rendering

/// An old address and the page that it leads to now.
struct Redirect: Sendable, Hashable {
    /// The path from the root of the site's host, percent-decoded; nil for an address on another host.
    let path: String?
    /// The address in full, percent-encoded; without scheme and host where the site's own are not known.
    let address: String
    /// The page in the site, from its root.
    let target: String
}

/// Finds where the old addresses of all publications lead. One that is an address of the site today, and one that two
/// publications claim, are findings.
func resolveRedirects(
    _ content: SiteContent, _ plan: SitePlan, baseURL: String?, into findings: inout Diagnostics
) -> [Redirect] {
    guard content.publications.contains(where: { !$0.publication.replaces.isEmpty }) else { return [] }
    let present = Set(plan.pages.map(\.address)).union(plan.files.map(\.address))
    var claims: [String: Located<OldAddress>] = [:]
    var redirects: [Redirect] = []
    for publication in content.publications {
        let addresses = PublicationAddresses(publication.publication)
        for replacement in publication.publication.replaces {
            let old = replacement.old
            let redirect = makeRedirect(
                old.value, to: target(of: replacement, in: publication, addresses), baseURL: baseURL)
            if let address = addressInSite(redirect, baseURL: baseURL), let page = standing(at: address, in: present) {
                findings.add(
                    .oldAddressTaken, at: old.place, "“\(old.value.path)” is the address of a page or file today",
                    remedy: "Remove it here, or rename what stands at “\(page)”.")
            } else if let first = claims[redirect.address] {
                findings.add(
                    .oldAddressTaken, at: old.place, "“\(old.value.path)” is to lead to two places",
                    remedy: "Keep it with one of the two.", notes: [.init("The other place.", at: first.place)])
            } else {
                claims[redirect.address] = old
                redirects.append(redirect)
            }
        }
    }
    return redirects.sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
}

/// The page that an old address leads to; a chapter that is not there is a finding of the list already.
private func target(
    of replacement: Replacement, in publication: PublicationContent, _ addresses: PublicationAddresses
) -> String {
    guard let page = replacement.page,
        let chapter = publication.chapters.first(where: { $0.entry.file.value == page.value })
    else { return addresses.front }
    return addresses.page(of: chapter)
}

private func makeRedirect(_ old: OldAddress, to target: String, baseURL: String?) -> Redirect {
    let origin = baseURL.map(siteOrigin)?.lowercased()
    if let host = old.origin, host != origin {
        return Redirect(path: nil, address: host + encodedPath(old.path), target: target)
    }
    let path = old.path.hasPrefix("/") ? old.path : decodedPath(sitePath(baseURL)) + old.path
    return Redirect(path: path, address: (origin ?? "") + encodedPath(path), target: target)
}

/// The old address from the site's root, where it lies in the site.
private func addressInSite(_ redirect: Redirect, baseURL: String?) -> String? {
    let root = decodedPath(sitePath(baseURL))
    guard let path = redirect.path, path.hasPrefix(root) else { return nil }
    return String(path.dropFirst(root.count))
}

/// The page or file that a host shows for an address, where it has one.
private func standing(at address: String, in present: Set<String>) -> String? {
    let folder = address.isEmpty || address.hasSuffix("/") ? address : address + "/"
    return [address, folder + "index.html"].first(where: present.contains)
}

extension [Redirect] {
    /// The old addresses that lie in the site, from its root.
    func addresses(in baseURL: String?) -> Set<String> {
        Set<String>(compactMap { addressInSite($0, baseURL: baseURL) })
    }
}

extension Rule {
    static let oldAddressTaken = Rule(
        "old-address-taken", .error, title: "An old address leads to one page, and is none itself",
        explanation: """
            “replaces” sends readers from an address that is no longer there to one that is. A page that stands at the \
            address would never be seen again, and of two publications that claim it only one can have it.
            """,
        wrong: [
            Example(
                "schemes/scheme/publication.yaml", line: 6,
                """
                title: Scheme
                kind: scheme
                publisher: Council
                summary: What the council does.
                replaces:
                - schemes/scheme/duties.html
                contents:
                - foreword.md
                - duties.md

                """)
        ],
        right: [
            Example(
                "schemes/scheme/publication.yaml",
                """
                title: Scheme
                kind: scheme
                publisher: Council
                summary: What the council does.
                replaces:
                - old: schemes/scheme/our-duties.html
                  page: duties.md
                contents:
                - foreword.md
                - duties.md

                """)
        ])
}
