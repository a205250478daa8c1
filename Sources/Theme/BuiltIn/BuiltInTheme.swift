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
        civic.first { $0.path == path }?.content.bytes
    }

    /// A file in a form that Swift source can hold.
    enum Content {
        case text(String)
        /// Two digits a byte, for files that are no text.
        case hexadecimal(String)

        var bytes: [UInt8] {
            switch self {
            case .text(let text): return Array(text.utf8)
            case .hexadecimal(let digits):
                let values = digits.utf8.map { UInt8(Character(UnicodeScalar($0)).hexDigitValue ?? 0) }
                return stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] }
            }
        }
    }
}
