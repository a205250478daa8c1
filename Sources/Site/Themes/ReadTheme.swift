internal import Content
internal import Diagnostics
internal import Language
internal import Theme

/// Reads a theme together with the themes that it extends, and checks it as a whole; nil where it has errors.
///
/// - Parameters:
///   - folder: the theme's folder; nil for the built-in theme.
///   - language: the site's, whose words all other languages' are compared with.
func readTheme(_ folder: String?, language: LanguageTag, into findings: inout Diagnostics) -> SiteTheme? {
    var own = Diagnostics()
    defer { findings.add(contentsOf: own) }
    guard let chain = readThemeChain(folder, into: &own) else { return nil }
    var source = joined(chain, into: &own)
    for tag in [language.text, language.language, "en"] {
        guard let reference = source.words.firstIndex(where: { $0.tag == tag }) else { continue }
        source.words.insert(source.words.remove(at: reference), at: 0)
        break
    }
    let theme = SiteTheme(source, findings: &own)
    requireWords(in: source, into: &own)
    reportLeftovers(of: chain, joined: source, into: &own)
    return own.hasErrors ? nil : theme
}

/// The further styles that a theme adds to those of the theme that it extends.
let furtherStyles = "assets/extra.css"

/// What a chain of themes comes to: of each template and asset the nearest, of words and tokens the nearest a name, the
/// further styles of all, and every pair of colours that any asks for.
private func joined(_ chain: [ThemeLayer], into findings: inout Diagnostics) -> ThemeSource {
    var theme = ThemeSource(folder: chain[0].folder, templates: [], words: [])
    var further: [[UInt8]] = []
    var templates: Set<String> = []
    var assets: Set<String> = []
    for (depth, layer) in chain.enumerated() {
        for file in layer.files {
            if isTemplate(file) {
                guard templates.insert(file).inserted, let text = layer.source(file, into: &findings) else { continue }
                theme.templates.append(text)
                if depth > 0 { theme.inherited.insert(text.file) }
            } else if file == furtherStyles {
                if let text = layer.source(file, into: &findings) { further.insert(text.bytes, at: 0) }
            } else if file.hasPrefix("assets/"), assets.insert(file).inserted,
                let text = layer.source(file, into: &findings)
            {
                if file == styleSheetAddress {
                    theme.styleSheet = text.bytes
                } else {
                    theme.assets.append(ThemeAsset(path: file, bytes: text.bytes))
                }
            }
        }
        theme.contrast += layer.settings.contrast.flatMap { pair in
            pair.grounds.map { ContrastPair(pair.colour, on: $0, atLeast: pair.atLeast) }
        }
    }
    for styles in further { theme.styleSheet += Array("\n".utf8) + styles }
    theme.templates.sort { $0.file < $1.file }
    theme.assets = published(of: theme, in: chain)
    theme.tokens = joined(chain.map(\.settings.tokens))
    theme.words = joinedWords(chain, into: &findings)
    return theme
}

private func isTemplate(_ file: String) -> Bool { file.hasSuffix(".html") && !file.contains("/") }

/// The assets that are published: the logo, the icon, and what a template or the styles name.
private func published(of theme: ThemeSource, in chain: [ThemeLayer]) -> [ThemeAsset] {
    theme.assets.filter { asset in
        ThemeAsset.wellKnown.contains(asset.path)
            || theme.templates.contains { $0.bytes.contains(asset.path.utf8) }
            || theme.styleSheet.contains(asset.path.dropFirst("assets/".count).utf8)
    }.sorted { $0.path < $1.path }
}

/// The entries of a file of every theme in a chain, the nearest a name, in the order of the theme that was first to have
/// it.
private func joined(_ layers: [[Named<Located<String>>]]) -> [ThemeEntry] {
    var entries: [ThemeEntry] = []
    var index: [String: Int] = [:]
    for (depth, layer) in layers.enumerated().reversed() {
        for entry in layer {
            let name = entry.name.value
            let known = index[name]
            let new = ThemeEntry(
                name, entry.value.value, at: entry.name.place, depth: depth, isOverride: known != nil)
            if let known {
                entries[known] = new
            } else {
                index[name] = entries.count
                entries.append(new)
            }
        }
    }
    return entries
}

private func joinedWords(_ chain: [ThemeLayer], into findings: inout Diagnostics) -> [WordList] {
    func isWords(_ file: String) -> Bool { file.hasPrefix("words/") && file.hasSuffix(".yaml") }
    let files = Set(chain.flatMap { $0.files.filter(isWords) }).sorted()
    return files.map { file in
        let layers = chain.map { layer -> [Named<Located<String>>] in
            guard layer.files.contains(file), let text = layer.source(file, into: &findings) else { return [] }
            return WordsFile.kind().read(text, findings: &findings) ?? []
        }
        // What is missing belongs into the theme's own file, whether or not it is there yet.
        return WordList(
            tag: String(file.dropFirst("words/".count).dropLast(".yaml".count)), file: "\(chain[0].folder)/\(file)",
            entries: joined(layers))
    }
}

// MARK: What is missing and what is too much

private func requireWords(in source: ThemeSource, into findings: inout Diagnostics) {
    guard let reference = source.words.first else {
        return findings.add(
            .themeWordMissing, at: Place(file: source.folder), "The theme has no file of words",
            remedy: "Write “extends: \(BuiltInTheme.name)” in its theme.yaml, or copy words/en.yaml from that theme.")
    }
    let present = Set(reference.entries.map(\.name))
    for word in requiredWords where !present.contains(word) {
        findings.add(
            .themeWordMissing, at: Place(file: reference.file), "The theme has no words for “\(word)”",
            remedy: "Add a line “\(word): …” to \(reference.file), or copy it from the default theme.")
    }
}

/// Files that nothing uses are mostly misspelt, and so are words and tokens where they ought to change those of another
/// theme. An extended theme is not looked at: what the extending one does without is no fault of either.
private func reportLeftovers(
    of chain: [ThemeLayer], joined source: ThemeSource, into findings: inout Diagnostics
) {
    let bases = chain.dropFirst()
    let known =
        bases.flatMap(\.files) + ["theme.yaml", "words/en.yaml", styleSheetAddress, furtherStyles]
        + ThemeAsset.wellKnown
    for file in chain[0].files where !isUsed(file, in: source) && !bases.contains(where: { $0.files.contains(file) }) {
        findings.add(
            .themeFileUnused, at: Place(file: "\(chain[0].folder)/\(file)"),
            "The theme does not use its file “\(file)”",
            remedy: nearest(to: file, among: known).map { "Rename it to “\($0)”, if that is meant." }
                ?? "Name it in a template or in the styles, or take it out of the theme.")
    }

    guard !bases.isEmpty else { return }
    func report(_ what: String, among entries: [ThemeEntry], where isUsed: (String) -> Bool, _ use: (String) -> String)
    {
        for entry in entries where entry.depth == 0 && !entry.isOverride && !isUsed(entry.name) {
            let meant = nearest(to: entry.name, among: entries.map(\.name).filter { $0 != entry.name })
            findings.add(
                .themeNameUnused, at: entry.place, "Nothing uses the \(what) “\(entry.name)”",
                remedy: meant.map { "Did you mean “\($0)”?" } ?? "Write \(use(entry.name)), or take it out.")
        }
    }
    let styles = source.styleSheet + source.tokens.flatMap { Array($0.value.utf8) + [UInt8(ascii: "\n")] }
    report("token", among: source.tokens) {
        names("--" + $0, in: styles)
    } _: {
        "var(--\($0)) in the styles"
    }
    report("word", among: source.words.first?.entries ?? []) { word in
        requiredWords.contains(word) || source.templates.contains { names("words." + word, in: $0.bytes) }
    } _: {
        "{{words.\($0)}} in a template"
    }
}

/// Whether a file is one of those that every theme may have, or is published.
private func isUsed(_ file: String, in source: ThemeSource) -> Bool {
    let isAbout = ["README", "LICENCE", "LICENSE"].contains { file.hasPrefix($0) } && !file.contains("/")
    let isWords = file.hasPrefix("words/") && file.hasSuffix(".yaml") && file.split(separator: "/").count == 2
    return isTemplate(file) || isWords || isAbout
        || ["theme.yaml", styleSheetAddress, furtherStyles].contains(file)
        || source.assets.contains { $0.path == file }
}

/// Whether a text has a name, and not only a longer one that begins so.
private func names(_ name: String, in text: [UInt8]) -> Bool {
    text.ranges(of: Array(name.utf8)).contains { range in
        guard range.upperBound < text.count else { return true }
        let next = Character(UnicodeScalar(text[range.upperBound]))
        return next != "-" && next != "_" && !next.isLetter && !next.isNumber
    }
}

extension Rule {
    static let themeUnreadable = Rule(
        "theme-unreadable", .error, title: "The theme's folder and files can be read",
        explanation: "A theme is a folder of templates, words and styles. Without it no page can be made.")

    static let themeWordMissing = Rule(
        "theme-word-missing", .error, title: "A theme has words for everything that pages say",
        explanation: """
            Labels such as “Table” and “Published” are not in the templates but in the theme's folder words, a file a \
            language, so that a page is in one language throughout.
            """,
        wrong: [Example("themes/civic/words/en.yaml", line: 0, "contents: Contents\n")],
        right: [Example("themes/civic/words/en.yaml", requiredWords.map { "\($0): words\n" }.joined())])

    static let themeFileUnused = Rule(
        "theme-file-unused", .warning, title: "Every file of a theme is used",
        explanation: """
            A theme has theme.yaml, templates, words, assets/site.css, further styles in assets/extra.css, a logo, \
            assets/logo.svg or assets/logo.png, and an icon, assets/icon.svg. Any other file is published if it lies in assets and a template or the \
            styles name it. A file that does none of this probably has a misspelt name, and changes nothing.
            """,
        wrong: [Example("themes/civic/word/en.yaml", line: 0, "contents: In this document\n")],
        right: [Example("themes/civic/assets/extra.css", "h1 {\n  letter-spacing: 0;\n}\n")])

    static let themeNameUnused = Rule(
        "theme-name-unused", .warning, title: "Every word and token of a theme is used",
        explanation: """
            A theme that extends another one changes its words and tokens by their names. A name that neither the \
            extended theme nor any template or style knows is probably misspelt, and changes nothing.
            """,
        wrong: [Example("themes/civic/theme.yaml", line: 3, "extends: civic\ntokens:\n  text-sise: 1.25rem\n")],
        right: [Example("themes/civic/theme.yaml", "extends: civic\ntokens:\n  text-size: 1.25rem\n")])
}
