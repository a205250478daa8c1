import Foundation
import FoundationXML
import Testing

@testable import Site

/// Headers and redirects, written for each host in its own language.
@Suite struct HostFilesTests {
    /// Old addresses that mean something in one of the languages.
    static let hostile = [
        "/a b;c.pdf", "/x$y{z}.pdf", "/(a|b)*+.pdf", "/<script>\"'.htm", "/équité.htm", "/100%.pdf", "/a,b.csv",
        "/=cmd|' /C calc'!A1", "/:splat", "/*", "/a}\nlocation", "/${HOME}.htm", "/-->.htm",
    ]

    private func files(_ paths: [String], root: String = "/site/", unlisted: [String] = []) -> HostFiles {
        HostFiles(
            root: root, origin: "https://www.example.org",
            redirects: paths.map {
                Redirect(
                    path: $0, address: "https://www.example.org" + encodedPath($0),
                    target: "schemes/a scheme/index.html")
            },
            unlisted: unlisted, hasNotFoundPage: true)
    }

    @Test func theContentSecurityPolicyAllowsNothingInline() {
        let policy = securityHeaders.first { $0.name == "Content-Security-Policy" }?.value ?? ""
        #expect(policy.hasPrefix("default-src 'none';"))
        #expect(!policy.contains("unsafe") && policy.contains("frame-ancestors 'none'"))
    }

    /// A space parts the three words of a line, and `*` and `:` would stand for other text.
    @Test func aLineOfRedirectsIsThreeWordsWithoutASpecialCharacter() {
        let lines = files(Self.hostile).redirectsFile.split(separator: "\n").dropFirst()
        #expect(lines.count == Self.hostile.count)
        for line in lines {
            #expect(line.wholeMatch(of: /\/[A-Za-z0-9\-._~%\/]* \/site\/schemes\/a%20scheme\/index\.html 301/) != nil)
        }
    }

    @Test func nginxIsToldOfEachAddressInOneQuotedText() {
        let lines = files(Self.hostile.filter { !$0.contains("\n") }).nginxFile.split(separator: "\n")
            .filter { $0.hasPrefix("location") }
        #expect(lines.count == Self.hostile.count - 1)
        for line in lines {
            #expect(
                line.wholeMatch(
                    of: /location = "(?:[^"\\]|\\.)*" \{ return 301 "\/site\/schemes\/a%20scheme\/index\.html"; \}/)
                    != nil,
                "\(line)")
        }
        #expect(lines.contains { $0.contains("\"/<script>\\\"'.htm\"") })
    }

    /// An address is matched as a whole and as it is written, whatever it means as a pattern.
    @Test func apacheMatchesExactlyTheAddress() throws {
        for path in Self.hostile where !path.contains("\n") {
            let path = "/site" + path
            let text = files([path]).apacheFile
            let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("RedirectMatch") })
            let match = try #require(
                line.wholeMatch(of: /RedirectMatch 301 "((?:[^"\\]|\\.)*)" \/site\/schemes\/a%20scheme\/index\.html/))
            let pattern = match.1.replacing(/\\(["\\])/) { $0.1 }
            let expression = try NSRegularExpression(pattern: String(pattern))
            func matches(_ text: String) -> Bool {
                expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
            }
            #expect(matches(path), "\(path): \(pattern)")
            #expect(!matches(path + "x") && !matches("/x" + path))
            #expect(!line.contains("${"))
        }
    }

    @Test func iisReadsWellFormedSettingsAndIsSparedWhatItRefuses() throws {
        let paths = Self.hostile.map { "/site" + $0 }
        let bytes = files(paths, unlisted: ["schemes/a&b/"]).iisFile
        #expect(XMLParser(data: Data(bytes)).parse())
        let text = String(decoding: bytes, as: UTF8.self)
        let locations = text.matches(of: /<location path="([^"]*)">/).map { String($0.1) }
        #expect(locations.contains("équité.htm") && locations.contains("a b;c.pdf"))
        #expect(!locations.contains { $0.contains("|") || $0.contains("*") || $0.contains("&lt;") })
        #expect(text.contains("hosting/redirects.csv"))
    }

    @Test func aSpreadsheetReadsTextAndNeverAFormula() {
        #expect(csvField("=1+1") == "'=1+1")
        #expect(csvField("a,\"b\"") == "\"a,\"\"b\"\"\"")
        let lines = files(Self.hostile).redirectTable.split(separator: "\r\n")
        #expect(lines.count == Self.hostile.count + 1)
        #expect(lines.allSatisfy { $0.split(separator: ",").count == 3 })
    }

    /// In a sub-folder neither Apache's nor IIS's settings speak of what lies outside.
    @Test func whatLiesOutsideTheSitesFolderIsForNginxAndTheTable() {
        let files = files(["/equality/old.pdf"])
        #expect(!files.apacheFile.contains("RedirectMatch") && files.apacheFile.contains("hosting/redirects.csv"))
        #expect(!String(decoding: files.iisFile, as: UTF8.self).contains("old.pdf"))
        #expect(files.nginxFile.contains("location = \"/equality/old.pdf\""))
        #expect(files.redirectsFile.contains("\n/equality/old.pdf /site/"))
    }
}

/// What search engines and feed readers are given.
@Suite struct SitemapTests {
    @Test func aPageNamesItselfInItsOtherLanguages() {
        let languages = [("en", "en/a.html"), ("cy", "cy/a&b.html")]
        let sitemap = Sitemap([.init(address: "en/a.html", languages: languages)], at: "https://www.example.org/")
        #expect(
            String(decoding: sitemap.first, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                <url>
                <loc>https://www.example.org/en/a.html</loc>
                <xhtml:link rel="alternate" hreflang="en" href="https://www.example.org/en/a.html"></xhtml:link>
                <xhtml:link rel="alternate" hreflang="cy" href="https://www.example.org/cy/a%26b.html"></xhtml:link>
                </url>
                </urlset>

                """)
    }

    @Test func moreThanFiftyThousandPagesAreInSeveralFiles() {
        let sitemap = Sitemap(
            (0...Sitemap.limit).map { .init(address: "\($0).html") }, at: "https://www.example.org/")
        let first = String(decoding: sitemap.first, as: UTF8.self)
        #expect(first.contains("<loc>https://www.example.org/sitemap-2.xml</loc>"))
        #expect(!first.contains("sitemap-3.xml"))
        #expect(String(decoding: sitemap.part(1), as: UTF8.self).contains("/50000.html</loc>"))
    }
}
