extension Report {
    /// The report as SARIF 2.1.0 (OASIS, with errata 01) for code hosts and editors, with a line feed at the end. All
    /// findings are in it; accepted ones are suppressed results with the reason as justification.
    ///
    /// Columns count Unicode scalars and `endColumn` is the one after the last, as `columnKind` says. A file is a
    /// relative reference, percent-encoded, from `%SRCROOT%`: the folder in which the command ran.
    public func sarif(toolVersion: String) -> String {
        let rules = Dictionary(findings.map { ($0.diagnostic.rule.code, $0.diagnostic.rule) }) { first, _ in first }
            .values.sorted { $0.code < $1.code }
        let indices = Dictionary(uniqueKeysWithValues: zip(rules.map(\.code), rules.indices))
        let log: JSONValue = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": "Strapline", "version": .string(toolVersion),
                            "rules": .array(rules.map(SARIF.descriptor)),
                        ]
                    ],
                    "columnKind": "unicodeCodePoints",
                    "results": .array(findings.map { SARIF.result($0, ruleIndex: indices[$0.diagnostic.rule.code]) }),
                ]
            ],
        ]
        return log.text + "\n"
    }
}

private enum SARIF {
    static func descriptor(of rule: Rule) -> JSONValue {
        [
            "id": .string(rule.code),
            "shortDescription": ["text": .string(rule.title)],
            "fullDescription": ["text": .string(rule.explanation)],
            "help": ["text": .string(rule.explained())],
            "defaultConfiguration": ["level": .string(level(rule.severity))],
        ]
    }

    static func result(_ finding: Report.Finding, ruleIndex: Int?) -> JSONValue {
        let diagnostic = finding.diagnostic
        let unplaced = diagnostic.notes.filter { $0.place == nil }.map(\.text)
        var members: [(name: String, value: JSONValue)] = [("ruleId", .string(diagnostic.rule.code))]
        if let ruleIndex { members.append(("ruleIndex", .int(ruleIndex))) }
        members.append(("level", .string(level(diagnostic.severity))))
        members.append(("message", message([diagnostic.summary, diagnostic.remedy] + unplaced)))
        members.append(("locations", .array(diagnostic.place.map { [.object([physicalLocation(of: $0)])] } ?? [])))
        let related = diagnostic.notes.compactMap { note -> JSONValue? in
            note.place.map { JSONValue.object([physicalLocation(of: $0), ("message", message([note.text]))]) }
        }
        if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
        // Either all results of a run say how they are suppressed or none does.
        members.append(("suppressions", .array(finding.accepted.map { [suppression($0)] } ?? [])))
        return .object(members)
    }

    private static func suppression(_ accepted: Report.Accepted) -> JSONValue {
        [
            "kind": "external",
            "status": "accepted",
            "justification": .string(accepted.reason),
            "location": .object([physicalLocation(of: accepted.place)]),
            "properties": ["date": .string(accepted.date)],
        ]
    }

    private static func physicalLocation(of place: Place) -> (name: String, value: JSONValue) {
        var members: [(name: String, value: JSONValue)] = [("artifactLocation", artifactLocation(of: place.file))]
        if place.line > 0 {
            var region: [(name: String, value: JSONValue)] = [("startLine", .int(place.line))]
            if place.column > 0 {
                region.append(("startColumn", .int(place.column)))
                region.append(("endColumn", .int(place.column + place.length)))
            }
            members.append(("region", .object(region)))
        }
        return ("physicalLocation", .object(members))
    }

    private static func artifactLocation(of file: String) -> JSONValue {
        let path = percentEncoded(file)
        return file.hasPrefix("/")
            ? ["uri": .string("file://" + path)] : ["uri": .string(path), "uriBaseId": "%SRCROOT%"]
    }

    /// Sentences as one message string. Braces are doubled (3.11.5), and brackets are escaped where they would be read
    /// as an embedded link, as a link in Markdown would be (3.11.6).
    private static func message(_ sentences: [String]) -> JSONValue {
        let text = sentences.filter { !$0.isEmpty }.map { sentence in
            sentence.last.map { ".?!:".contains($0) } == true ? sentence : sentence + "."
        }.joined(separator: " ")
        let isLinkLike = text.contains("](")
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "{", "}": escaped.append(scalar)
            case "[", "]", "\\": if isLinkLike { escaped.append("\\") }
            default: break
            }
            escaped.append(scalar)
        }
        return ["text": .string(String(escaped))]
    }

    private static func level(_ severity: Severity) -> String { severity.word }
}

/// A path as the path of a URI (RFC 3986): every byte but letters, digits, `-._~` and the slashes between names is
/// percent-encoded, a colon too, since it would end a scheme.
func percentEncoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            result.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            let digits = String(byte, radix: 16, uppercase: true)
            result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
        }
    }
    return result
}
