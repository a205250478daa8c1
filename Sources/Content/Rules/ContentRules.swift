public import Diagnostics

/// What is asked of the YAML files and the folders of a site.
public enum ContentRules {
    /// All but those that are asked of the disk.
    public static let all = writing + values + folders + history + statement + offers

    /// How YAML is written.
    public static let writing: [Rule] = [
        controlCharacter, yamlSyntax, yamlTab, yamlDocuments, yamlAnchor, yamlTag, duplicateKey, textAsComment,
    ]

    /// What the files may say.
    public static let values: [Rule] = [
        unknownKey, missingKey, wrongType, emptyValue, unknownWord, duplicateEntry, badDate, badPeriod, badID,
        badFileName, badLanguageTag, badWebAddress, badValue, noContactRoute,
    ]

    /// How contents and folders fit together.
    public static let folders: [Rule] = [
        chapterListedTwice, nestedPart, chapterNotListed, listedFileMissing, translationWithoutChapter, strayMarkdown,
        folderWithoutPublication, publicationFolder, nestedPublication, duplicatePublication, noSiteFile,
        unknownOwner, unknownPublication, supersedesItself, loneSeries,
    ]

    /// What a publication says of its history.
    public static let history: [Rule] = [
        badVersion, versionAndKind, correctionOfVersion, changesInOrder, withdrawnUnexplained, badOldAddress,
    ]

    /// The accessibility statement.
    public static let statement: [Rule] = [
        statementOverclaims, statementWithoutReasons, statementNotTested, statementContact,
    ]

    /// What is offered to those who ask.
    public static let offers: [Rule] = [languageWithoutName, sentenceIncomplete, sentenceNotReviewed, noWayToAsk]

    /// What is asked of the disk before any file is read, and of the home page.
    public static let reading: [Rule] = [.contentUnreadable, .linkOutOfContent, .pageNotUsed, .noHomePage]

    /// The path of the publication that most examples show.
    static let scheme = "schemes/scheme/publication.yaml"

    /// The five lines with which the `publication.yaml` of an example begins.
    static let schemeHead = """
        title: Race equality scheme 2008 to 2011
        kind: scheme
        publisher: Ashby Borough Council
        summary: How the council meets its duties on race equality.

        """

    /// The contents of the publication that most examples show: `foreword.md` and `duties.md`.
    static let schemeContents = """
        contents:
        - foreword.md
        - duties.md

        """
}
