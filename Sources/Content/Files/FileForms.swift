/// Every kind of YAML that Strapline reads, by the name of its file or block: for the handbook, for editors, and for tests
/// that must not forget one.
public let fileForms: [(name: String, form: Form)] = [
    (SiteFile.kind.name, SiteFile.kind.shape.form),
    (LanguagesFile.kind.name, LanguagesFile.kind.shape.form),
    (AccessibilityFile.kind.name, AccessibilityFile.kind.shape.form),
    (GlossaryFile.kind.name, GlossaryFile.kind.shape.form),
    (OwnersFile.kind.name, OwnersFile.kind.shape.form),
    (AcceptedFile.kind.name, AcceptedFile.kind.shape.form),
    (PublicationFile.kind.name, PublicationFile.kind.shape.form),
    (FigureBlock.kind.name, FigureBlock.kind.shape.form),
    (ThemeFile.kind.name, ThemeFile.kind.shape.form),
    (WordsFile.kind().name, WordsFile.kind().shape.form),
]
