import Diagnostics
import Foundation
import FoundationXML
import Platform
import Site
import TestFolders
import Testing

/// What holds of all pages of a site together.
@Suite struct WholeSiteTests {
    static let sites =
        [repository("content")] + ["history", "conventions"].map { repository("Tests/Sites/\($0)/content") }

    private func built(_ content: String, _ more: [String] = []) throws -> [String: String] {
        let folder = try TemporaryFolder()
        let run = try run(
            "strapline",
            ["build", "--content", content, "--theme", repository("themes/civic"), "--output", folder.path("site")]
                + more)
        #expect(run.status == 0, "\(run.error)")
        return try folder.texts(below: "site")
    }

    @Test(arguments: sites)
    func everyPageIsReachedByLinksFromTheHomePage(content: String) throws {
        let site = try built(content)
        var reached: Set<String> = ["index.html"]
        var open = ["index.html"]
        while let page = open.popLast() {
            let folder = URL(fileURLWithPath: "/" + page).deletingLastPathComponent()
            for match in (site[page] ?? "").matches(of: /<a [^>]*href="([^"#:]+)/) {
                let target = String(folder.appendingPathComponent(String(match.1)).standardized.path.dropFirst())
                if site[target] != nil, reached.insert(target).inserted { open.append(target) }
            }
        }
        let pages = Set(site.keys.filter { $0.hasSuffix(".html") && $0 != "404.html" })
        #expect(pages.subtracting(reached).sorted() == [])
        #expect(pages.count > 10)
    }

    /// Only what needs a whole address is left out without one, and a sub-path changes no page's links.
    @Test func theWebAddressChangesWhatNeedsItAndNothingElse() throws {
        let content = repository("content")
        let plain = try built(content)
        let placed = try built(content, ["--base-url", "https://www.example.org/a/b/"])
        #expect(
            Set(placed.keys).subtracting(plain.keys).sorted() == ["404.html", "feed.xml", "robots.txt", "sitemap.xml"])
        for (file, text) in plain where file.hasSuffix(".html") {
            let whole = placed[file]?.split(separator: "\n").filter {
                !$0.hasPrefix("<link rel=\"canonical\"") && !$0.contains("application/atom+xml")
                    && !$0.contains("applies to")
            }
            let own = text.split(separator: "\n").filter { !$0.contains("applies to") }
            #expect(whole == own.filter { !$0.contains("application/atom+xml") }, "\(file)")
        }
    }

    @Test func theFeedAndTheSitemapAreWellFormedAndComplete() throws {
        let site = try built(repository("Tests/Sites/history/content"))
        for file in ["feed.xml", "sitemap.xml"] {
            #expect(XMLParser(data: Data((site[file] ?? "").utf8)).parse(), "\(file)")
        }
        let feed = site["feed.xml"] ?? ""
        let ids = feed.matches(of: /<id>([^<]*)<\/id>/).map { String($0.1) }
        #expect(Set(ids).count == ids.count && ids.count == 7)
        #expect(feed.contains("<updated>2005-09-01T00:00:00Z</updated>\n<link rel=\"self\""))
        let sitemap = site["sitemap.xml"] ?? ""
        #expect(sitemap.contains("schemes/second/duties.html</loc>\n<lastmod>2005-09-01</lastmod>"))
        #expect(!sitemap.contains("schemes/old/") && !sitemap.contains("404.html"))
        #expect(site["robots.txt"]?.contains("Disallow: /schemes-site/schemes/old/files/") == true)
    }

    @Test func aStatementThatNoOneLookedAtForAYearIsNoted() throws {
        let content = repository("Tests/Sites/history/content")
        func codes(_ date: String?) throws -> [String] {
            let request = BuildRequest(
                contentFolder: content, themeFolder: repository("themes/civic"), outputFolder: nil, date: date)
            return try build(request).report.findings.map(\.diagnostic.rule.code)
        }
        #expect(try codes(nil) == [])
        #expect(try codes("2027-01-31") == [])
        #expect(try codes("2027-02-01") == ["statement-review-due"])
    }
}
