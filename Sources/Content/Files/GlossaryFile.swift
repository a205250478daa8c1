import Diagnostics
public import Model

/// `glossary.yaml`, in the content folder itself.
public enum GlossaryFile {
    public static let kind = FileKind<Glossary>(
        "glossary.yaml", "The abbreviations and terms that the site explains.",
        .mapping(
            Glossary(),
            [
                .optional(
                    "abbreviations", \.abbreviations,
                    .list(of: abbreviation, unique: { $0.abbreviation }, called: "abbreviation"), or: "",
                    "the abbreviations, which are written out at their first use in a chapter",
                    example: "[{abbreviation: EIA, stands-for: equality impact assessment}]"),
                .optional(
                    "terms", \.terms, .list(of: term, unique: { $0.term }, called: "term"), or: "",
                    "the words that the glossary explains",
                    example: "[{term: migrant worker, definition: Someone who came from another country to work.}]"),
            ]))

    private static let abbreviation = Shape<Glossary.Abbreviation>.mapping(
        .init(abbreviation: Located("", at: Place(file: "")), standsFor: ""),
        [
            .required(
                "abbreviation", \.abbreviation, Shape<String>.line.located,
                "the abbreviation, in the capitals it is used with",
                example: "EIA"),
            .required("stands-for", \.standsFor, .line, "the full name", example: "equality impact assessment"),
            .optional("plural", \.plural, .line, "the full name of several", example: "equality impact assessments"),
            .optional(
                "definition", \.definition, Shape<String>.markdown.located, "what it means, in Markdown",
                example: "A look at what a policy does to different groups of people."),
        ], isUsable: { !$0.abbreviation.value.isEmpty })

    private static let term = Shape<Glossary.Term>.mapping(
        .init(term: Located("", at: Place(file: "")), definition: Located("", at: Place(file: ""))),
        [
            .required(
                "term", \.term, Shape<String>.line.located, "the word or words that are explained",
                example: "migrant worker"),
            .required(
                "definition", \.definition, Shape<String>.markdown.located, "what it means, in Markdown",
                example: "Someone who came from another country to work."),
        ], isUsable: { !$0.term.value.isEmpty })
}
