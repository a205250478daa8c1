/// Several themes lie side by side, and none of them is named or called as the built-in one.
public struct ThemeNotChosen: Error, CustomStringConvertible {
    /// Paths of the folders.
    public let themes: [String]

    public var description: String {
        "There are several themes: \(themes.joined(separator: ", ")). Name the site's with --theme."
    }
}

/// The theme of a site where none is named: `civic` among the folders of `shelf`, or the only one there; nil, which is
/// the built-in theme, where there is none.
public func chooseTheme(in shelf: String) throws(ThemeNotChosen) -> String? {
    let names = folders(in: shelf)
    if names.contains("civic") { return shelf + "/civic" }
    guard names.count <= 1 else { throw ThemeNotChosen(themes: names.map { shelf + "/" + $0 }) }
    return names.first.map { shelf + "/" + $0 }
}
