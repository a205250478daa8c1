internal import Diagnostics
internal import Markup
public import Model

/// Where a publication's pages stand in the site. Addresses are paths from the site's root, without a leading slash.
public struct PublicationAddresses: Sendable, Hashable {
    /// The folder, with its final slash; empty at the root of the site.
    public let folder: String

    public init(_ publication: Publication) { folder = publication.folder.isEmpty ? "" : publication.folder + "/" }

    public var front: String { folder + "index.html" }
    public var onePage: String { folder + "one-page.html" }
    public func page(of chapter: Chapter) -> String { folder + chapter.entry.stem + ".html" }
    public var updates: String { folder + "updates.html" }
    public var tablesAndFigures: String { folder + "tables-and-figures.html" }
}

extension OwnPage {
    /// Where it stands in the site.
    public var address: String { text.entry.stem + ".html" }
}

/// The relative link from a page to a path of the same site, both from the site's root: from `a/b.html` to `a/c.html`
/// it is `c.html`, to `index.html` it is `../index.html`.
public func relativeLink(from page: String, to target: String) -> String {
    // Most links stay in their folder.
    let folder = page.utf8[
        ..<(page.utf8.lastIndex(of: UInt8(ascii: "/")).map(page.utf8.index(after:)) ?? page.startIndex)]
    let name = target.utf8.lastIndex(of: UInt8(ascii: "/")).map(target.utf8.index(after:)) ?? target.startIndex
    if folder.elementsEqual(target.utf8[..<name]) { return percentEncoded(target[name...].utf8) }
    let from = page.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropLast()
    let to = target.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var shared = 0
    while shared < from.count, shared < to.count - 1, from[shared].elementsEqual(to[shared]) { shared += 1 }
    let up = String(repeating: "../", count: from.count - shared)
    return up + to[shared...].map { percentEncoded($0) }.joined(separator: "/")
}
