public import Diagnostics
public import Model

extension ContentRules {
    /// Looks up what publications name: owners, and one another.
    ///
    /// - Parameters:
    ///   - owners: those of `owners.yaml`; nil where that file is faulty, and then owners are not looked up.
    ///   - unread: the ids of publications whose `publication.yaml` is faulty, which may be named all the same.
    ///   - drafts: the ids of publications that are left out, and may not be named.
    public static func checkReferences(
        of publications: [Publication], owners: [Owner]?, unread: [String] = [], drafts: [String] = [],
        findings: inout Diagnostics
    ) {
        if let owners {
            let ids = owners.map(\.id.value)
            let known = Set(ids)
            for publication in publications {
                let named = [publication.owner].compactMap { $0 } + publication.entries.compactMap(\.owner)
                for owner in named where !known.contains(owner.value) { findings.add(unknownOwner(owner, known: ids)) }
            }
        }
        checkSuccession(of: publications, unread: unread, drafts: drafts, findings: &findings)
        checkSeries(of: publications, findings: &findings)
        checkHistory(of: publications, findings: &findings)
    }

    private static func unknownOwner(_ owner: Located<String>, known ids: [String]) -> Diagnostic {
        Diagnostic(
            unknownOwner, at: owner.place, "“\(owner.value)” is not an owner in owners.yaml",
            remedy: nearest(to: owner.value, among: ids).map { "Did you mean “\($0)”?" } ?? "Add it to owners.yaml.")
    }

    private static func checkSuccession(
        of publications: [Publication], unread: [String], drafts: [String], findings: inout Diagnostics
    ) {
        let ids = (publications.map(\.id) + unread).sorted()
        let known = Set(ids)
        let predecessors = Dictionary(
            publications.compactMap { publication in publication.supersedes.map { (publication.id, $0.value) } },
            uniquingKeysWith: { first, _ in first })
        for publication in publications {
            guard let superseded = publication.supersedes else { continue }
            guard !drafts.contains(superseded.value) else {
                findings.add(
                    unknownPublication, at: superseded.place,
                    "“\(superseded.value)” is a draft, which is not published",
                    remedy: "Take the line out until “\(superseded.value)” is published.")
                continue
            }
            guard known.contains(superseded.value) else {
                findings.add(
                    unknownPublication, at: superseded.place, "“\(superseded.value)” is not a publication of this site",
                    remedy: nearest(to: superseded.value, among: ids).map { "Did you mean “\($0)”?" }
                        ?? "Write the name of the folder of the publication that this one replaces.")
                continue
            }
            var seen: Set<String> = []
            var next: String? = superseded.value
            while let id = next, id != publication.id, seen.insert(id).inserted { next = predecessors[id] }
            guard next == publication.id else { continue }
            findings.add(
                supersedesItself, at: superseded.place,
                superseded.value == publication.id
                    ? "“\(publication.id)” cannot replace itself"
                    : "“\(publication.id)” and “\(superseded.value)” replace each other",
                remedy: "The later one supersedes the earlier one: remove the other line.")
        }
    }

    /// A series with one publication is a beginning; one whose name is nearly that of another is a slip.
    private static func checkSeries(of publications: [Publication], findings: inout Diagnostics) {
        let members = Dictionary(grouping: publications.compactMap(\.series), by: \.value)
        for series in publications.compactMap(\.series) where members[series.value]?.count == 1 {
            let others = members.keys.filter { $0 != series.value }.sorted {
                (members[$1]?.count ?? 0, $0) < (members[$0]?.count ?? 0, $1)
            }
            guard let meant = nearest(to: series.value, among: others) else { continue }
            let isTheRarer = (members[meant]?.count ?? 0) > 1 || series.value > meant
            guard isTheRarer else { continue }
            findings.add(
                loneSeries, at: series.place, "No other publication is in the series “\(series.value)”",
                remedy: "Did you mean “\(meant)”?")
        }
    }
}
