internal import Content
internal import Diagnostics
internal import Glibc
internal import Platform
internal import Theme

/// One theme of a chain: the site's own, the one that it extends, and so on down to one that extends none.
struct ThemeLayer {
    /// As findings name it, such as `themes/ashby`.
    let folder: String
    /// Paths of its files within the folder, in byte order.
    let files: [String]
    let settings: ThemeSettings
    private let isBuiltIn: Bool

    /// The theme that Strapline carries along.
    static func builtIn(into findings: inout Diagnostics) -> ThemeLayer {
        ThemeLayer(folder: BuiltInTheme.folder, files: BuiltInTheme.files, isBuiltIn: true, into: &findings)
    }

    /// A theme's folder; nil, with a finding, where it cannot be read.
    static func onDisk(_ folder: String, into findings: inout Diagnostics) -> ThemeLayer? {
        let listing: FolderListing
        do throws(FileError) {
            listing = try listFolder(folder)
        } catch {
            findings.add(
                .themeUnreadable, at: Place(file: folder), "The theme “\(folder)” \(error.words)",
                remedy: "Name the theme's folder with --theme.")
            return nil
        }
        for problem in listing.problems {
            findings.add(
                .themeUnreadable, at: Place(file: "\(folder)/\(problem.path)"),
                "“\(problem.path)” is no ordinary file within the theme's folder",
                remedy: "Put the file itself in its place, or take it out.")
        }
        return ThemeLayer(folder: folder, files: listing.files, isBuiltIn: false, into: &findings)
    }

    private init(folder: String, files: [String], isBuiltIn: Bool, into findings: inout Diagnostics) {
        self.folder = folder
        self.files = files
        self.isBuiltIn = isBuiltIn
        var settings: ThemeSettings?
        if files.contains("theme.yaml") {
            settings = Self.source("theme.yaml", folder, isBuiltIn, into: &findings).flatMap {
                ThemeFile.kind.read($0, findings: &findings)
            }
        }
        self.settings = settings ?? ThemeSettings()
    }

    /// The text of one of its files; nil, with a finding, where it cannot be read.
    func source(_ file: String, into findings: inout Diagnostics) -> SourceText? {
        Self.source(file, folder, isBuiltIn, into: &findings)
    }

    private static func source(
        _ file: String, _ folder: String, _ isBuiltIn: Bool, into findings: inout Diagnostics
    ) -> SourceText? {
        let path = "\(folder)/\(file)"
        if isBuiltIn { return BuiltInTheme.bytes(of: file).map { SourceText(file: path, bytes: $0) } }
        do throws(FileError) {
            return SourceText(file: path, bytes: try readFile(path, limit: 4 << 20))
        } catch {
            findings.add(
                .themeUnreadable, at: Place(file: path), "“\(path)” \(error.words)",
                remedy: "Check that the file may be read.")
            return nil
        }
    }

    /// Whether it is the folder at a path, by whatever name.
    fileprivate func isFolder(_ path: String) -> Bool {
        guard !isBuiltIn, let own = resolved(folder) else { return false }
        return own == resolved(path)
    }
}

/// The themes that a site's pages are made with, the site's own first; nil, with a finding, where the chain is broken.
///
/// - Parameter folder: the site's own theme; nil for the built-in one.
func readThemeChain(_ folder: String?, into findings: inout Diagnostics) -> [ThemeLayer]? {
    guard let folder else { return [.builtIn(into: &findings)] }
    guard let own = ThemeLayer.onDisk(folder, into: &findings) else { return nil }
    var chain = [own]
    while let last = chain.last, let name = last.settings.extends {
        guard let next = extended(name, by: last, chain, into: &findings) else { return nil }
        chain.append(next)
    }
    return chain
}

/// The theme that another one extends: a folder beside it, or the built-in theme. A theme may extend the built-in theme
/// of its own name.
private func extended(
    _ name: Located<String>, by theme: ThemeLayer, _ chain: [ThemeLayer], into findings: inout Diagnostics
) -> ThemeLayer? {
    let shelf = shelf(of: theme.folder)
    let beside = shelf + name.value
    let isName = !name.value.contains("/") && !name.value.hasPrefix(".")
    if isName, let standing = try? status(of: beside), standing.isFolder || standing.isLink, !theme.isFolder(beside) {
        guard !chain.contains(where: { $0.isFolder(beside) }) else {
            findings.add(
                .themeExtends, at: name.place, "“\(name.value)” extends this theme, so this one cannot extend it",
                remedy: "Let one theme of the chain extend none, or “\(BuiltInTheme.name)”.",
                notes: chain.dropLast().compactMap { layer in
                    layer.settings.extends.map { Diagnostic.Note("Here “\($0.value)” is extended", at: $0.place) }
                })
            return nil
        }
        return .onDisk(beside, into: &findings)
    }
    if name.value == BuiltInTheme.name { return .builtIn(into: &findings) }
    guard !isName || !theme.isFolder(beside) else {
        findings.add(
            .themeExtends, at: name.place, "“\(name.value)” cannot extend itself",
            remedy: "Write “extends: \(BuiltInTheme.name)”, or take the line out.")
        return nil
    }
    let known = ([BuiltInTheme.name] + folders(in: shelf.isEmpty ? "." : shelf)).filter { !theme.isFolder(shelf + $0) }
    findings.add(
        .themeExtends, at: name.place, "There is no theme “\(name.value)”",
        remedy: nearest(to: name.value, among: known).map { "Write “\($0)”." }
            ?? "Write “\(BuiltInTheme.name)”, the built-in theme, or the name of a folder beside this theme's.")
    return nil
}

/// The way to the folders beside one: empty, or a path with its final slash.
private func shelf(of folder: String) -> String {
    let name = folder.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    if name == "." || name == ".." || name.isEmpty { return folder + "/../" }
    return String(folder.dropLast(name.count))
}

/// The names of the folders in a folder, in byte order; none where it cannot be read.
func folders(in path: String) -> [String] {
    guard let folder = try? Descriptor(path, flags: O_RDONLY | O_DIRECTORY), let entries = try? entries(of: folder)
    else { return [] }
    return entries.filter { $0.kind == .folder }.compactMap(\.name).filter { !$0.hasPrefix(".") }
}

extension Rule {
    static let themeExtends = Rule(
        "theme-extends", .error, title: "A theme extends a theme that there is",
        explanation: """
            With “extends: civic” in its theme.yaml a theme holds only what differs from the theme civic: a token, the \
            logo, a few words, one template. The name is that of the built-in theme or of a folder beside the theme's \
            own. A theme may extend one that extends another, but no circle leads back.
            """,
        wrong: [Example("themes/civic/theme.yaml", line: 1, "extends: civci\n")],
        right: [Example("themes/civic/theme.yaml", "extends: civic\n")])
}
