internal import Diagnostics
internal import Language
internal import Markup
internal import Model
internal import Rendering
internal import Theme

/// How the publications of a site follow one another.
struct Editions: Sendable {
    /// For each publication those that took its place in the end; empty where nothing has.
    let latest: [[Int]]
    /// For each publication the one that it took the place of.
    let predecessors: [Int?]
    /// For each publication the others of its series, the latest first.
    let series: [[Int]]
    /// For each publication the correction, in a later one, of a mistake that it has.
    let mistakes: [ChangeReference?]

    init(_ content: SiteContent) {
        let publications = content.publications.map(\.publication)
        let byID = Dictionary(
            publications.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        predecessors = publications.enumerated().map { index, publication in
            publication.supersedes.flatMap { byID[$0.value] }.flatMap { $0 == index ? nil : $0 }
        }
        var successors: [[Int]] = publications.map { _ in [] }
        for (index, predecessor) in predecessors.enumerated() {
            if let predecessor { successors[predecessor].append(index) }
        }
        let followers = publications.indices.map { Self.followers(of: $0, successors) }
        latest = followers.map { $0.filter { successors[$0].isEmpty } }
        mistakes = publications.indices.map { index in
            Self.mistake(in: publications[index], corrected: followers[index], publications)
        }
        let members = Dictionary(grouping: publications.indices.filter { publications[$0].series != nil }) {
            publications[$0].series?.value ?? ""
        }.mapValues { members in
            members.sorted { first, second in
                let dates = [first, second].map { publications[$0].published?.iso ?? publications[$0].period ?? "" }
                return dates[0] == dates[1] ? first < second : dates[1] < dates[0]
            }
        }
        series = publications.enumerated().map { index, publication in
            (publication.series.flatMap { members[$0.value] } ?? []).filter { $0 != index }
        }
    }

    /// All publications that follow one, directly or not; a circle, which is a finding, is walked once.
    private static func followers(of index: Int, _ successors: [[Int]]) -> [Int] {
        guard !successors[index].isEmpty else { return [] }
        var found: [Int] = []
        var seen: Set<Int> = [index]
        var open = successors[index]
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            found.append(next)
            open += successors[next]
        }
        return found.sorted()
    }

    /// The correction that speaks of the version that a publication shows.
    private static func mistake(
        in publication: Publication, corrected followers: [Int], _ publications: [Publication]
    ) -> ChangeReference? {
        guard let version = publication.version else { return nil }
        for follower in followers {
            let history = publications[follower].history
            if let index = history.firstIndex(where: { change in
                change.corrects.map { $0.value <= version && version < change.version.value } ?? false
            }) {
                return ChangeReference(publication: follower, index: index)
            }
        }
        return nil
    }
}

extension PageMaker {
    /// What a publication is worth today: a later one makes it superseded, whatever its own file says.
    func status(of index: Int) -> Publication.Status {
        let status = content.publications[index].publication.status
        return status == .published && !editions.latest[index].isEmpty ? .superseded : status
    }

    /// What every page of a publication says of its state before anything else.
    func banners(of index: Int, _ setting: RenderingSetting, _ words: SiteWords) -> [Banner] {
        let publication = content.publications[index].publication
        var banners: [Banner] = []
        if publication.status == .draft {
            banners.append(
                Banner(
                    name: "draft",
                    content: HTMLFragment { html in
                        html.open("p")
                        html.element("strong", words["draft-notice"])
                        html.close("p")
                    }))
        }
        if let passage = content.publications[index].withdrawal, let links = links.publications[index].withdrawal,
            let withdrawn = publication.withdrawn, publication.status == .withdrawn
        {
            banners.append(
                Banner(
                    name: "withdrawn",
                    content: HTMLFragment { html in
                        html.element(
                            "p", words.filled("banner-withdrawn", ["date": withdrawn.value.since.inEnglish]))
                        html.newline()
                        renderText(of: passage.text, at: nil, links: links, setting: setting, into: &html)
                    }))
        }
        if !editions.latest[index].isEmpty {
            banners.append(
                Banner(
                    name: "superseded",
                    content: sentence(
                        words["banner-superseded"] + ": ",
                        links: editions.latest[index].map { later in
                            let publication = content.publications[later].publication
                            return (publication.title, setting.link(to: PublicationAddresses(publication).front))
                        })))
        } else if publication.status == .superseded {
            banners.append(
                Banner(name: "superseded", content: sentence(words["banner-superseded-elsewhere"], links: [])))
        }
        if let mistake = editions.mistakes[index] {
            let later = content.publications[mistake.publication].publication
            let change = later.history[mistake.index]
            banners.append(
                Banner(
                    name: "mistaken",
                    content: sentence(
                        words["banner-mistaken"] + " ",
                        links: [
                            (
                                "\(later.title), \(words["version"].lowercased()) \(change.version.value.text)",
                                setting.link(to: PublicationAddresses(later).updates) + "#" + change.anchor
                            )
                        ])))
        }
        if let correction = publication.history.first(where: {
            $0.kind == .correction && $0.version.value.major == publication.version?.major
        }) {
            banners.append(
                Banner(
                    name: "corrected",
                    content: sentence(
                        words["banner-corrected"] + " ",
                        links: [
                            (
                                words["see-what-was-corrected"],
                                setting.link(to: PublicationAddresses(publication).updates) + "#" + correction.anchor
                            )
                        ])))
        }
        return banners
    }

    private func sentence(_ words: String, links: [(text: String, address: String)]) -> HTMLFragment {
        HTMLFragment { html in
            html.open("p")
            html.text(words)
            for (index, link) in links.enumerated() {
                if index > 0 { html.raw(", ") }
                html.open("a") { $0("href", link.address) }
                html.text(link.text)
                html.close("a")
            }
            html.close("p")
        }
    }
}
