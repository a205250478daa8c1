import Diagnostics
import Language
import Model

/// The keys of `publication.yaml` that tell its history: its changes, its end, and the addresses that it takes over.
enum HistorySchema {
    static let changes = Shape<[Change]>.list(of: change)

    private static let change = Shape<Change>.mapping(
        Change(
            date: Located(PartialDate(.first), at: Place(file: "")),
            version: Located(Version(major: 1, minor: 0), at: Place(file: "")), kind: .edition,
            note: Located("", at: Place(file: ""))),
        [
            .required(
                "date", \.date, Shape<PartialDate>.partialDate.located, "when it was published", example: "2008-10-01"),
            .required(
                "version", \.version, Shape<Version>.version.located,
                "the version that it made: an edition is 2.0, what changes in an edition is 2.1", example: "1.1"),
            .required("kind", \.kind, .word, "what kind of change it is", example: "correction"),
            .required(
                "note", \.note, Shape<String>.markdown.located, "what changed and why, for readers, in Markdown",
                example: "Table 2 counted leavers twice."),
            .optional(
                "corrects", \.corrects, Shape<Version>.version.located,
                "the first version that had the mistake, with a correction", example: "1.0"),
        ])

    static let withdrawal = Shape<Withdrawal>.mapping(
        Withdrawal(since: PartialDate(.first), reason: Located("", at: Place(file: ""))),
        [
            .required("since", \.since, .partialDate, "since when it no longer holds", example: "2011-04-05"),
            .required(
                "reason", \.reason, Shape<String>.markdown.located, "why it was withdrawn, in Markdown",
                example: "The Equality Act 2010 has replaced these duties."),
        ])

    static let replacements = Shape<[Replacement]>.list(
        of: .either(
            Shape<OldAddress>.oldAddress.located.map { Replacement(old: $0) }, or: [("old", replacement)]))

    private static let replacement = Shape<Replacement>.mapping(
        Replacement(old: Located(.none, at: Place(file: ""))),
        [
            .required(
                "old", \.old, Shape<OldAddress>.oldAddress.located, "the address before",
                example: "/equality/duties.htm"),
            .optional(
                "page", \.page, Shape<String>.chapterFile.located,
                "the chapter that it leads to, where that is not the front page", example: "duties.md"),
        ])
}

extension Shape where Value == Version {
    static var version: Shape {
        let form = TextForm("a version such as 1.0 or 1.1", pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$")
        return Shape(.text(form)) { node, subject, findings in
            guard let text = Shape<String>.text(form).read(node, subject, &findings) else { return nil }
            if let version = Version(text) { return version }
            let meant =
                Version(text + ".0") == nil ? "Write, for example: \(subject.example)" : "Did you mean “\(text).0”?"
            findings.add(
                ContentRules.badVersion, at: node.place, "“\(excerpt(text))” is not a version", remedy: meant)
            return nil
        }
    }
}

extension Shape where Value == OldAddress {
    fileprivate static var oldAddress: Shape {
        let form = TextForm("an address such as /equality/scheme.pdf", pattern: "^[^?#]+$")
        return Shape(.text(form)) { node, subject, findings in
            guard let text = Shape<String>.line.read(node, subject, &findings) else { return nil }
            do throws(OldAddress.Problem) {
                return try OldAddress(text)
            } catch {
                findings.add(
                    ContentRules.badOldAddress, at: node.place,
                    "“\(excerpt(text))” cannot be redirected: \(error.words)",
                    remedy: error.remedy)
                return nil
            }
        }
    }
}

extension OldAddress.Problem {
    fileprivate var words: String {
        switch self {
        case .query: "not every host can tell addresses apart by what follows “?”"
        case .fragment: "browsers keep what follows “#” to themselves"
        case .root: "it is a home page"
        case .segments: "its path has an empty or a dotted part"
        case .characters: "it holds a character that addresses cannot hold"
        case .host: "its host is not one"
        }
    }

    fileprivate var remedy: String {
        switch self {
        case .query: "Leave out what follows “?”, or ask who runs the web server to redirect it."
        case .fragment: "Leave out what follows “#”."
        case .root: "Write the address of a page or file, such as /equality/scheme.pdf"
        case .segments, .characters, .host: "Copy the address as a browser shows it, such as /equality/scheme.pdf"
        }
    }
}

extension OldAddress {
    /// For a value that the fields of a mapping fill.
    fileprivate static let none: OldAddress = {
        // A path like any other, so it can be read.
        do { return try OldAddress("-") } catch { preconditionFailure("\(error)") }
    }()
}
