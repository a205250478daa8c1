import Diagnostics
import Model

/// Formats, as `site.yaml` offers them and `publication.yaml` lists the ones that are there.
enum FormatsSchema {
    /// The well-known formats, for messages: `large-print, easy-read, …`.
    static let knownFormats = Format.Known.allCases.map(\.rawValue).joined(separator: ", ")

    static let supplied = Shape<[SuppliedEdition]>.list(of: edition, unique: { $0.file }, called: "file")

    private static let edition = Shape<SuppliedEdition>.mapping(
        SuppliedEdition(file: Located("", at: Place(file: "")), format: .own("")),
        [
            .required(
                "file", \.file, Shape<String>.line.located, "the file, in the publication's folder files",
                example: "files/easy-read.pdf"),
            .required(
                "kind", \.format, .format, "what it is: \(knownFormats), or words of your own", example: "easy-read"),
            .optional("title", \.title, .line, "its own title", example: "Our scheme, made easy"),
            .optional(
                "language", \.language, .languageTag, "its language, where it is not the publication's", example: "cy"),
            .optional("date", \.date, .partialDate, "when it was made", example: "2008-05"),
            .optional("pages", \.pages, .count, "how many pages it has", example: "12"),
        ], isUsable: { !$0.file.value.isEmpty })
}

extension Shape where Value == Format {
    /// A well-known format, or words of the author's own that are not nearly one.
    static var format: Shape {
        let known = Format.Known.allCases.map(\.rawValue)
        let form = Form.anyOf([.word(known), Shape<String>.line.form])
        return Shape(form) { node, subject, findings in
            guard let text = Shape<String>.line.read(node, subject, &findings) else { return nil }
            if let format = Format.Known(rawValue: text) { return .known(format) }
            guard let meant = nearestKey(to: text, among: known) else { return .own(text) }
            findings.add(
                ContentRules.unknownWord, at: node.place,
                "“\(excerpt(text))” is nearly the well-known format “\(meant)”",
                remedy: "Write “\(meant)”, whose name pages say in their own language, or say in more words what it is."
            )
            return nil
        }
    }
}

extension Shape where Value == Int {
    /// A number from 1 to 99,999.
    static var count: Shape {
        let form = TextForm("a whole number", pattern: "^[1-9][0-9]{0,4}$")
        return Shape<String>.text(
            form, ContentRules.badValue, not: "a whole number from 1 to 99999",
            where: { $0.utf8.count <= 5 && Int($0).map { $0 > 0 } ?? false && $0.utf8.first != UInt8(ascii: "+") }
        ) { _ in "Write digits alone, such as 12" }
        .map { Int($0) ?? 1 }
    }
}
