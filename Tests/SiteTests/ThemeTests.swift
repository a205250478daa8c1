import Diagnostics
import Glibc
import Platform
import Site
import TestFolders
import Testing

/// Themes that hold only what differs from another theme.
@Suite struct ThemeTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (path, text) in RuleExampleTests.base { try folder.write(text, to: path) }
    }

    /// What a check finds, as `themes/own/theme.yaml:1:10 theme-extends: There is …`.
    private func findings(_ theme: String? = "themes/own") throws -> [String] {
        try result(theme, output: nil).report.findings.map { finding in
            let place = (finding.diagnostic.place?.description ?? "").replacing(folder.path + "/", with: "")
            return "\(place) \(finding.diagnostic.rule.code): \(finding.diagnostic.summary)"
        }
    }

    private func built(_ theme: String?) throws -> [String: String] {
        let result = try result(theme, output: folder.path("output"))
        #expect(result.report.findings.map(\.diagnostic.summary) == [])
        // Without the list of the files, which has their hashes.
        return try folder.texts(below: "output").filter { !$0.key.hasPrefix(".") }
    }

    private func result(_ theme: String?, output: String?) throws -> BuildResult {
        try build(
            BuildRequest(
                contentFolder: folder.path("content"), themeFolder: theme.map { folder.path($0) }, outputFolder: output)
        )
    }

    // MARK: The built-in theme

    @Test func aSiteWithoutAThemeHasTheBuiltInOne() throws {
        let plain = try built(nil)
        try folder.copy(repository("themes/civic"), to: "themes/civic")
        #expect(try built("themes/civic") == plain)
    }

    @Test func aThemeThatExtendsAndChangesNothingIsTheSame() throws {
        let plain = try built(nil)
        try folder.write("extends: civic\n", to: "themes/own/theme.yaml")
        #expect(try built("themes/own") == plain)
    }

    @Test func aThemeMayExtendTheBuiltInOneOfItsName() throws {
        try folder.write("extends: civic\ntokens:\n  text-size: 1.25rem\n", to: "themes/civic/theme.yaml")
        #expect(try built("themes/civic")["assets/site.css"]?.contains("  --text-size: 1.25rem;\n") == true)
    }

    @Test func theExcerptOfAFindingInItIsItsLine() throws {
        try folder.write("extends: civic\n", to: "themes/own/theme.yaml")
        try folder.write("<!doctype html>\n<title>{{frame.page-title}}</title>\n", to: "themes/own/base.html")
        let report = try result("themes/own", output: nil).report
        let finding = try #require(report.findings.first { $0.diagnostic.rule.code == "template-block" }?.diagnostic)
        let place = try #require(finding.place)
        #expect(place.file.hasPrefix("built-in/civic/"))
        #expect(readForReport(place.file).map { String(decoding: $0, as: UTF8.self) }?.contains("{{$main}}") == true)
    }

    // MARK: Overriding

    @Test func oneTokenIsChangedInItsPlace() throws {
        let plain = try #require(try built(nil)["assets/site.css"])
        try folder.write("extends: civic\ntokens:\n  measure: 60ch\n", to: "themes/own/theme.yaml")
        let own = try #require(try built("themes/own")["assets/site.css"])
        let changed = zip(plain.split(separator: "\n"), own.split(separator: "\n")).filter { $0 != $1 }
        #expect(changed.map(\.1) == ["  --measure: 60ch;"])
    }

    @Test func oneWordIsChangedAndTheOthersStay() throws {
        let plain = try built(nil)
        try folder.write("extends: civic\n", to: "themes/own/theme.yaml")
        try folder.write("page-not-found: Nothing here\n", to: "themes/own/words/en.yaml")
        let own = try built("themes/own")
        #expect(own["404.html"] != plain["404.html"])
        #expect(own == plain.mapValues { $0.replacing("Page not found", with: "Nothing here") })
    }

    @Test func oneTemplateIsChangedForAllThatUseIt() throws {
        try folder.write("extends: civic\n", to: "themes/own/theme.yaml")
        try folder.write("<footer>{{frame.site.organisation}}</footer>\n", to: "themes/own/site-footer.html")
        let pages = try built("themes/own").filter { $0.key.hasSuffix(".html") }
        #expect(pages.count > 4)
        for (address, page) in pages {
            #expect(page.contains("</main>\n<footer>Ashby Borough Council</footer>\n</body>"), "\(address)")
        }
    }

    @Test func aLogoIsPublishedAndEveryHeaderShowsIt() throws {
        let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>\n"
        try folder.write("extends: civic\n", to: "themes/own/theme.yaml")
        try folder.write(logo, to: "themes/own/assets/logo.svg")
        let site = try built("themes/own")
        #expect(site["assets/logo.svg"] == logo)
        #expect(site["index.html"]?.contains("src=\"assets/logo.svg\" alt=\"\"") == true)
        #expect(site["schemes/scheme/duties.html"]?.contains("src=\"../../assets/logo.svg\" alt=\"\"") == true)
        #expect(site["404.html"]?.contains("src=\"https://schemes.ashby.example/assets/logo.svg\"") == true)
    }

    @Test func furtherStylesOfAllThemesFollowOneAnother() throws {
        let plain = try #require(try built(nil)["assets/site.css"])
        try folder.write("extends: civic\n", to: "themes/county/theme.yaml")
        try folder.write("h1 { color: var(--ink); }\n", to: "themes/county/assets/extra.css")
        try folder.write("extends: county\n", to: "themes/own/theme.yaml")
        try folder.write("h2 { color: var(--link); }\n", to: "themes/own/assets/extra.css")
        #expect(
            try built("themes/own")["assets/site.css"]
                == plain + "\nh1 { color: var(--ink); }\n\nh2 { color: var(--link); }\n")
    }

    @Test func theNearestOfAChainCounts() throws {
        try folder.write(
            "extends: civic\ntokens:\n  measure: 60ch\n  text-size: 1rem\n", to: "themes/county/theme.yaml")
        try folder.write("previous: Before\nnext: After\n", to: "themes/county/words/en.yaml")
        try folder.write("<footer>County</footer>\n", to: "themes/county/site-footer.html")
        try folder.write("extends: county\ntokens:\n  measure: 70ch\n", to: "themes/own/theme.yaml")
        try folder.write("next: Onwards\n", to: "themes/own/words/en.yaml")
        let site = try built("themes/own")
        let css = try #require(site["assets/site.css"])
        #expect(css.contains("  --measure: 70ch;\n") && !css.contains("60ch") && css.contains("  --text-size: 1rem;\n"))
        #expect(site["schemes/scheme/foreword.html"]?.contains("Onwards") == true)
        #expect(site["schemes/scheme/duties.html"]?.contains("Before") == true)
        #expect(site["index.html"]?.contains("<footer>County</footer>") == true)
    }

    @Test func aFileThatStylesOrTemplatesNameIsPublished() throws {
        try folder.write("extends: civic\n", to: "themes/own/theme.yaml")
        try folder.write("body { background: url(waves.svg); }\n", to: "themes/own/assets/extra.css")
        try folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n", to: "themes/own/assets/waves.svg")
        #expect(
            try built("themes/own").keys.filter { $0.hasPrefix("assets/") }.sorted() == [
                "assets/icon.svg", "assets/site.css", "assets/waves.svg",
            ])
    }

    // MARK: Faults

    @Test func aNameThatDoesNotExistIsFoundInTheFileWhereItStands() throws {
        try folder.write("extends: civic\n", to: "themes/county/theme.yaml")
        try folder.write("<footer>\n{{frame.site.titel}}\n</footer>\n", to: "themes/county/site-footer.html")
        try folder.write("extends: county\n", to: "themes/own/theme.yaml")
        #expect(
            try findings() == ["themes/county/site-footer.html:2:3 template-name: “frame.site” has no “titel”"])
    }

    @Test(arguments: [
        (["own": "extends: civci\n"], "own/theme.yaml:1:10 theme-extends: There is no theme “civci”"),
        (["own": "extends: ../own\n"], "own/theme.yaml:1:10 theme-extends: There is no theme “../own”"),
        (["own": "extends: .\n"], "own/theme.yaml:1:10 theme-extends: There is no theme “.”"),
        (["own": "extends: own\n"], "own/theme.yaml:1:10 theme-extends: “own” cannot extend itself"),
        (
            ["own": "extends: county\n", "county": "tokens:\n  a: b\nextends: own\n"],
            "county/theme.yaml:3:10 theme-extends: “own” extends this theme, so this one cannot extend it"
        ),
        (
            ["own": "extends: county\n", "county": "extends: state\n", "state": "extends: county\n"],
            "state/theme.yaml:1:10 theme-extends: “county” extends this theme, so this one cannot extend it"
        ),
    ])
    func unknownThemesAndCirclesAreFoundAtTheirPlace(themes: [String: String], finding: String) throws {
        for (name, text) in themes { try folder.write(text, to: "themes/\(name)/theme.yaml") }
        #expect(try findings() == ["themes/\(finding)"])
    }

    @Test func whatAnExtendedThemeAsksOfColoursIsAskedOfThoseThatExtendIt() throws {
        try folder.write(
            """
            extends: civic
            tokens: {brick: '#8a3324', mortar: '#ffffff'}
            contrast:
            - {colour: brick, on: [mortar], at-least: 7}

            """, to: "themes/county/theme.yaml")
        try folder.write(
            "h1 { color: var(--brick); background: var(--mortar); }\n", to: "themes/county/assets/extra.css")
        #expect(try findings("themes/county") == [])
        try folder.write("extends: county\ntokens:\n  mortar: '#c9b9a9'\n", to: "themes/own/theme.yaml")
        #expect(
            try findings() == [
                "themes/own/theme.yaml:3:3 theme-contrast: “brick” on “mortar” has a contrast of 4.26 to 1, and 7 to 1 "
                    + "is the least"
            ])
    }

    @Test func whatChangesNothingIsAWarning() throws {
        try folder.write("extends: civic\ntokens:\n  text-sise: 1rem\n  spare: 1\n", to: "themes/own/theme.yaml")
        try folder.write("contnets: In this document\n", to: "themes/own/words/en.yaml")
        try folder.write("p {}\n", to: "themes/own/assets/sites.css")
        try folder.write("<p></p>\n", to: "themes/own/site-heder.html")
        try folder.write("Our colours.\n", to: "themes/own/README.md")
        try folder.write("title: x\n", to: "themes/own/notes/a.yaml")
        let result = try result("themes/own", output: nil)
        #expect(result.report.findings.allSatisfy { $0.diagnostic.severity == .warning })
        #expect(
            result.report.findings.map { finding in
                let file = (finding.diagnostic.place?.description ?? "").replacing(
                    folder.path + "/themes/own/", with: "")
                return "\(file) \(finding.diagnostic.rule.code) > \(finding.diagnostic.remedy)"
            } == [
                "assets/sites.css theme-file-unused > Rename it to “assets/site.css”, if that is meant.",
                "notes/a.yaml theme-file-unused > Name it in a template or in the styles, or take it out of the theme.",
                "site-heder.html template-unused > Rename it to “site-header.html”, if that is meant.",
                "theme.yaml:3:3 theme-name-unused > Did you mean “text-size”?",
                "theme.yaml:4:3 theme-name-unused > Write var(--spare) in the styles, or take it out.",
                "words/en.yaml:1:1 theme-name-unused > Did you mean “contents”?",
            ])
    }

    @Test func aLinkOutOfAThemeIsNotRead() throws {
        try folder.write("extends: civic\n", to: "themes/own/theme.yaml")
        try folder.makeLink("themes/own/site-footer.html", to: "/etc/hostname")
        #expect(
            try findings() == [
                "themes/own/site-footer.html theme-unreadable: “site-footer.html” is no ordinary file within the theme's folder"
            ])
    }

    // MARK: Which theme is taken

    @Test func withoutANameItIsCivicOrTheOnlyOne() throws {
        let shelf = folder.path("themes")
        #expect(try chooseTheme(in: shelf) == nil)
        try folder.makeFolder("themes/own")
        #expect(try chooseTheme(in: shelf) == shelf + "/own")
        try folder.makeFolder("themes/county")
        #expect(throws: ThemeNotChosen.self) { try chooseTheme(in: shelf) }
        try folder.makeFolder("themes/civic")
        #expect(try chooseTheme(in: shelf) == shelf + "/civic")
    }
}

/// The second theme, which extends the built-in one.
@Suite struct HarbourThemeTests {
    static let theme = repository("Tests/Themes/harbour")

    @Test(arguments: [repository("content"), repository("Tests/Sites/conventions/content")])
    func sitesBuildWithIt(content: String) throws {
        let folder = try TemporaryFolder()
        let result = try build(
            BuildRequest(
                contentFolder: content, themeFolder: Self.theme, outputFolder: folder.path("output"),
                baseURL: "https://schemes.example.org/", strict: true))
        #expect(result.report.findings.map(\.diagnostic.summary) == [])
        let site = try folder.texts(below: "output")
        for (address, page) in site where address.hasSuffix(".html") {
            #expect(page.contains("<header class=\"site-header harbour\">"), "\(address)")
            #expect(page.contains("assets/logo.svg\" alt=\"\">"), "\(address)")
            #expect(page.contains("<p class=\"motto\">Open to all who pass</p>"), "\(address)")
        }
        #expect(site["404.html"]?.contains("<h1>This page has drifted away</h1>") == true)
        #expect(site.keys.contains("assets/buoy.svg") && site.keys.contains("assets/logo.svg"))
        let css = try #require(site["assets/site.css"])
        #expect(css.contains("  --accent: #0f5156;\n") && css.contains("  --rope: #7a5b12;\n"))
        #expect(css.hasSuffix("border-block-start: 4px solid var(--rope);\n}\n"))
    }
}
