import Diagnostics
public import Model

/// `owners.yaml`, in the content folder itself.
public enum OwnersFile {
    public static let kind = FileKind<[Owner]>(
        "owners.yaml", "The posts, teams and groups that answer for chapters and actions.",
        Shape<Owners>.mapping(
            Owners(),
            [
                .required(
                    "owners", \.list, .list(of: owner, unique: { $0.id }, called: "id"), "the posts, teams and groups",
                    example: "[{id: performance-team, name: Performance Team, kind: team}]")
            ]
        ).map(\.list))

    private struct Owners: Sendable {
        var list: [Owner] = []
    }

    private static let owner = Shape<Owner>.mapping(
        Owner(id: Located("", at: Place(file: "")), name: "", kind: .post),
        [
            .required(
                "id", \.id, Shape<String>.id.located, "the word by which plans and publications name the owner",
                example: "performance-team"),
            .required(
                "name", \.name, .line, "the name of the post, team or group, and not of a person",
                example: "Performance Team"),
            .required("kind", \.kind, .word, "what kind of owner it is", example: "team"),
            .optional("note", \.note, .text, "what there is to say of it", example: "Part of Housing until 2009."),
        ], isUsable: { !$0.id.value.isEmpty })
}
