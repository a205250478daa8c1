/// The lines that a report quotes. Each file is read at most once, when the first of its lines is asked for, and its
/// lines are indexed once.
struct SourceLines {
    /// A file's bytes by its path as in `Place.file`; nil where it cannot be read (any more).
    private let read: (String) -> [UInt8]?
    private var files: [String: File?] = [:]
    /// Findings come in order of place, so the same line is often asked for again.
    private var latest: (file: String, line: Int, scalars: [Unicode.Scalar])?

    private struct File {
        let source: SourceText
        let starts: [Int]
    }

    init(_ read: @escaping (String) -> [UInt8]?) { self.read = read }

    /// The text of a line (from 1) without its ending, or nil where there is no such file or line.
    mutating func line(_ number: Int, of name: String) -> [Unicode.Scalar]? {
        if let latest, latest.line == number, latest.file == name { return latest.scalars }
        guard let file = file(name), number > 0, number <= file.starts.count else { return nil }
        let range = file.source.textOfLine(from: file.starts[number - 1])
        let scalars = Array(String(decoding: file.source.bytes[range], as: UTF8.self).unicodeScalars)
        latest = (name, number, scalars)
        return scalars
    }

    private mutating func file(_ name: String) -> File? {
        if let known = files[name] { return known }
        let file = read(name).map { bytes in
            let source = SourceText(file: name, bytes: bytes)
            return File(source: source, starts: source.lineStarts)
        }
        files[name] = .some(file)
        return file
    }
}
