/// Where something stands in an author's file.
///
/// Lines and columns count from 1, columns in Unicode scalars; 0 means that it is not known. A report draws a caret
/// only where the column is known: no caret is better than a wrong one.
public struct Place: Sendable, Hashable, Comparable {
    /// The file's path as the author knows it, such as `content/schemes/scheme/duties.md`.
    public var file: String
    public var line: Int
    public var column: Int
    /// How many scalars the caret underlines; at least 1 where the column is known.
    public var length: Int

    public init(file: String, line: Int = 0, column: Int = 0, length: Int = 1) {
        self.file = file
        self.line = line
        self.column = line == 0 ? 0 : column
        self.length = max(1, length)
    }

    public static func < (left: Place, right: Place) -> Bool {
        (left.file, left.line, left.column, left.length) < (right.file, right.line, right.column, right.length)
    }

    /// `file:line:column`, as far as it is known.
    public var description: String {
        guard line > 0 else { return file }
        guard column > 0 else { return "\(file):\(line)" }
        return "\(file):\(line):\(column)"
    }
}
