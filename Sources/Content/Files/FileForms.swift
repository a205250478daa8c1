/// A kind of YAML that Strapline reads, as the handbook, editors and tests are told it.
public struct FileForm: Sendable {
    /// The name of its file or block: `publication.yaml`.
    public let name: String
    /// What it is for, in a sentence.
    public let about: String
    public let form: Form
    /// Its keys, as rows of the handbook's table.
    public let rows: [SchemaRow]
    /// The JSON Schema for editors.
    public let jsonSchema: String
    /// Where such files lie in a site, with capitals for what differs: `content/FOLDERS/publication.yaml`. Nil for a block
    /// of a chapter, which is no file.
    public let place: String?

    /// The place as a glob pattern: `content/**/publication.yaml`.
    public var pattern: String? {
        place?.replacing("FOLDERS", with: "**").replacing("NAME", with: "*").replacing("TAG", with: "*")
    }

    init<Value>(_ kind: FileKind<Value>, at place: String?) {
        self.name = kind.name
        self.about = kind.about
        self.form = kind.shape.form
        self.rows = kind.rows
        self.jsonSchema = kind.jsonSchema
        self.place = place
    }
}

/// Every kind of YAML that Strapline reads.
public let fileForms: [FileForm] = [
    FileForm(SiteFile.kind, at: "content/site.yaml"),
    FileForm(PublicationFile.kind, at: "content/FOLDERS/publication.yaml"),
    FileForm(GlossaryFile.kind, at: "content/glossary.yaml"),
    FileForm(OwnersFile.kind, at: "content/owners.yaml"),
    FileForm(LanguagesFile.kind, at: "content/languages.yaml"),
    FileForm(AccessibilityFile.kind, at: "content/accessibility.yaml"),
    FileForm(AcceptedFile.kind, at: "content/accepted.yaml"),
    FileForm(FigureBlock.kind, at: nil),
    FileForm(ThemeFile.kind, at: "themes/NAME/theme.yaml"),
    FileForm(WordsFile.kind(), at: "themes/NAME/words/TAG.yaml"),
]
