/// The theme that Strapline carries along, for sites without one of their own and for themes that extend it: a copy of
/// `themes/civic`, made by `make theme`.
public enum BuiltInTheme {
    /// What `extends:` calls it.
    public static let name = "civic"

    /// What findings call the folder of its files, which stand on no disk.
    public static let folder = "built-in/civic"

    /// The paths of its files, in byte order.
    public static var files: [String] { civic.map(\.path) }

    /// What one of its files holds; nil where there is no such file.
    ///
    /// - Parameter path: within the theme, such as `words/en.yaml`.
    public static func bytes(of path: String) -> [UInt8]? {
        civic.first { $0.path == path }.map { Array($0.text.utf8) }
    }
}
