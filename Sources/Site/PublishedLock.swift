internal import Diagnostics
internal import Model
internal import Output
public import Platform
internal import Rendering

/// The record of what is live, kept in the content folder so that it is part of the project's history: the address and
/// hash of every page, and of every file of the content that pages link to.
public struct PublishedLock: Sendable {
    let text: String

    /// The file's name in the content folder.
    static let name = "published.lock"

    init(_ manifest: Manifest, addresses: Set<String>) {
        var text = "# What is live, written by “strapline publish”. Keep it with the content; do not edit it.\n"
        for file in manifest.files where addresses.contains(file.path) {
            text += "\(file.hash.hex) \(file.path)\n"
        }
        self.text = text
    }

    /// Writes `published.lock` into the content folder, where it differs from what stands there.
    public func write(to folder: String) throws(FileError) {
        let path = folder + "/" + Self.name
        let bytes = Array(text.utf8)
        if let standing = try? readFile(path), standing == bytes { return }
        try replaceFile(path, with: bytes)
    }

    /// A line of the record.
    struct Entry: Hashable {
        let address: String
        let line: Int
    }

    /// The addresses that were live, with their lines. A line that is none of a record is a finding.
    static func entries(of source: SourceText, into findings: inout Diagnostics) -> [Entry] {
        var entries: [Entry] = []
        let lines = String(decoding: source.bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            let hash = line.prefix { $0 != " " }
            let address = line.dropFirst(hash.count + 1)
            guard hash.utf8.count == ContentHash.digits, hash.allSatisfy(\.isHexDigit), !address.isEmpty else {
                findings.add(
                    .publishedLock, at: Place(file: source.file, line: index + 1),
                    "This line of \(name) is not what “strapline publish” wrote",
                    remedy: "Take the file from the last good version of the content folder, or remove it and publish.")
                return []
            }
            entries.append(Entry(address: String(address), line: index + 1))
        }
        return entries
    }
}

extension SitePlan {
    /// The addresses that readers may have kept: pages, and files of the content.
    var lastingAddresses: Set<String> {
        let files = files.filter { file in
            if case .content = file.source { true } else { false }
        }
        // The page for missing addresses has none.
        return Set(pages.filter { $0.kind != .notFound }.map(\.address) + files.map(\.address))
    }
}

/// Compares what is live with what will be: an address that goes and leads nowhere is a finding.
func checkPublished(
    _ content: SiteContent, _ plan: SitePlan, _ redirects: [Redirect], _ request: BuildRequest,
    into findings: inout Diagnostics
) {
    let file = request.contentFolder + "/" + PublishedLock.name
    guard content.files.contains(PublishedLock.name), let bytes = try? readFile(file, limit: 64 << 20) else { return }
    // Pages that are missing because their files have faults are found there.
    guard !findings.hasErrors else { return }
    let present = plan.lastingAddresses
    let redirected = redirects.addresses(in: request.baseURL ?? content.site.webAddress?.value)
    for entry in PublishedLock.entries(of: SourceText(file: file, bytes: bytes), into: &findings)
    where !present.contains(entry.address) && !redirected.contains(entry.address) && entry.address != "404.html" {
        findings.add(
            .addressGone, at: Place(file: file, line: entry.line),
            "“\(entry.address)” is live, and this build has nothing there",
            remedy: remedy(for: entry.address, content))
    }
}

private func remedy(for address: String, _ content: SiteContent) -> String {
    let publication = content.publications.map(\.publication).first {
        address.hasPrefix(PublicationAddresses($0).folder)
    }
    let file = publication.map { $0.folder + "/publication.yaml" } ?? "the publication.yaml that takes its place"
    return "Add the old address to \(file), so that readers find the new page: replaces: [\(address)]"
}

extension Rule {
    static let addressGone = Rule(
        "address-gone", .warning, title: "An address that was published leads somewhere for good",
        explanation: """
            People keep links to pages and documents, and print them. An address that published.lock lists as live and \
            that the site no longer has must be listed under “replaces” in a publication.yaml, so that web servers lead \
            readers on.
            """,
        wrong: [Example("published.lock", line: 1, lockLine + "schemes/scheme/old-duties.html\n")],
        right: [
            Example("published.lock", lockLine + "schemes/scheme/old-duties.html\n"),
            Example(
                "schemes/scheme/publication.yaml",
                """
                title: Scheme
                kind: scheme
                publisher: Council
                summary: What the council does.
                replaces: [{old: schemes/scheme/old-duties.html, page: duties.md}]
                contents:
                - foreword.md
                - duties.md

                """),
        ])

    static let publishedLock = Rule(
        "published-lock", .error, title: "published.lock is as “strapline publish” wrote it",
        explanation: """
            It is the record of what is live, by which Strapline sees that no address gets lost. After two people have \
            published, the version control system may have put marks into it.
            """,
        wrong: [Example("published.lock", line: 1, "<<<<<<< ours\n")],
        right: [Example("published.lock", lockLine + "index.html\n")])

    private static let lockLine = String(repeating: "0", count: ContentHash.digits) + " "
}
