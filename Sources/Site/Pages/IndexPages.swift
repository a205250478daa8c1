internal import Diagnostics
internal import Language
internal import Markup
internal import Model
internal import Rendering
internal import Theme

// The lists of all publications: by kind, by body, by year, from A to Z.

extension PageMaker {
    func writeIndex(
        _ page: SitePage, _ frame: Frame, at address: String, _ words: SiteWords, into html: inout HTMLWriter
    ) {
        let ways: [SitePage] = [.byKind, .byBody, .byYear, .aToZ]
        theme.index.render(
            IndexPage(
                frame: frame, title: title(of: page, words), groups: groups(of: page, at: address, words),
                others: ways.filter { $0 != page }.map { link(to: $0, from: address, words) }),
            words: words.interface, into: &html)
    }

    private func groups(of page: SitePage, at address: String, _ words: SiteWords) -> [IndexGroup] {
        /// The groups by what they are sorted by, and the names that they show.
        var groups: [String: (title: String, publications: [Int])] = [:]
        for index in content.publications.indices {
            for (key, title) in keys(of: content.publications[index].publication, on: page, words) {
                groups[key, default: (title, [])].publications.append(index)
            }
        }
        let sorted = groups.sorted { first, second in
            // The latest year first, and what has none last.
            page == .byYear ? precedes(second.key, first.key) : precedes(first.key, second.key)
        }
        return sorted.enumerated().map { place, group in
            let publications = group.value.publications
                .map { (sortKey(content.publications[$0].publication.title), $0) }
                .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            return IndexGroup(
                id: "group:\(place + 1)", title: group.value.title,
                publications: publications.map { entry($0.1, from: address, words: words, withSummary: false) })
        }
    }

    /// The groups that a publication stands in: what each is sorted by, and its name.
    private func keys(of publication: Publication, on page: SitePage, _ words: SiteWords) -> [(String, String)] {
        switch page {
        case .byKind:
            let order = Publication.Kind.allCases.firstIndex(of: publication.kind) ?? 0
            return [(padded(order), words.kind(publication.kind))]
        case .byBody:
            var bodies: [String] = []
            for body in [publication.publisher] + publication.partners where !bodies.contains(body) {
                bodies.append(body)
            }
            return bodies.map { (sortKey($0), $0) }
        case .byYear:
            guard let year = publication.year else { return [("", words["no-year"])] }
            return [(padded(year), String(year))]
        default:
            let letter = sortKey(publication.title).prefix(1).uppercased()
            return [(letter, letter)]
        }
    }
}

extension Publication {
    /// The year that it belongs to: when it was published, or the first that it covers.
    fileprivate var year: Int? { published?.year ?? period.flatMap { Int($0.prefix(4)) } }
}

private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
}

/// By scalars, which is the same wherever the build runs; digits before letters.
private func precedes(_ first: String, _ second: String) -> Bool {
    first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
}

/// What a title or name is sorted by: without case, accents, quotation marks and a first article.
func sortKey(_ name: String) -> String {
    var words = name.lowercased().split(separator: " ")
    if words.count > 1, ["the", "a", "an"].contains(words[0]) { words.removeFirst() }
    var key = ""
    for scalar in words.joined(separator: " ").decomposedScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == " " {
        key.unicodeScalars.append(scalar)
    }
    return key.isEmpty ? name : key
}

extension String {
    /// Its scalars with the Latin letters that carry an accent replaced by plain ones.
    fileprivate var decomposedScalars: [Unicode.Scalar] {
        unicodeScalars.map { scalar in
            // “é” is “LATIN SMALL LETTER E WITH ACUTE”.
            guard (0xC0...0x24F).contains(scalar.value), let name = scalar.properties.name,
                name.hasPrefix("LATIN SMALL LETTER "), let letter = name.dropFirst(19).unicodeScalars.first,
                name.dropFirst(20).hasPrefix(" WITH")
            else { return scalar }
            return Unicode.Scalar(letter.value + 32) ?? scalar
        }
    }
}
