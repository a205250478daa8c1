public import Diagnostics

extension ContentRules {
    /// Three lines of a scheme's first edition.
    private static let firstEdition = """
        changes:
        - date: 2008-04-01
          version: "1.0"
          kind: edition
          note: The first edition.

        """

    public static let badVersion = Rule(
        "bad-version", .error, title: "Versions are two numbers with a full stop between them",
        explanation: """
            1.0 is an edition, and 1.1 the same edition with something put right or added. 1.10 follows 1.9.
            """,
        wrong: [
            Example(
                scheme, line: 7, schemeHead + firstEdition.replacing("\"1.0\"", with: "1") + schemeContents)
        ],
        right: [Example(scheme, schemeHead + firstEdition + schemeContents)])

    public static let versionAndKind = Rule(
        "version-and-kind", .error, title: "New editions are 1.0, 2.0 and so on, and nothing else is",
        explanation: """
            Readers see from the version whether there is a new edition, or the same one with something put right. So \
            an edition ends in .0, and updates, corrections and clarifications count on in it.
            """,
        wrong: [
            Example(
                scheme, line: 7, schemeHead + firstEdition.replacing("1.0", with: "1.1") + schemeContents)
        ],
        right: [Example(scheme, schemeHead + firstEdition + schemeContents)])

    public static let correctionOfVersion = Rule(
        "correction-of-version", .error, title: "A correction names the first version that was wrong",
        explanation: """
            Whoever has quoted a figure needs to know whether it was one of the wrong ones. So “corrects” names the first \
            version that had the mistake, which is one of the versions listed here or of a publication that this one \
            supersedes.
            """,
        wrong: [Example(scheme, line: 11, schemeHead + firstEdition + correction + schemeContents)],
        right: [
            Example(scheme, schemeHead + firstEdition + correction + "  corrects: \"1.0\"\n" + schemeContents)
        ])

    public static let changesInOrder = Rule(
        "changes-in-order", .error, title: "Changes have versions and dates that grow together",
        explanation: """
            Each change makes a version of its own, and later versions have later dates. “updated” can be left out where \
            changes are listed; if it is there, it is the date of the latest.
            """,
        wrong: [
            Example(
                scheme, line: 10,
                schemeHead + firstEdition
                    + correction.replacing("2008-10-01", with: "2007-10-01") + "  corrects: \"1.0\"\n" + schemeContents)
        ],
        right: [
            Example(scheme, schemeHead + firstEdition + correction + "  corrects: \"1.0\"\n" + schemeContents)
        ])

    public static let withdrawnUnexplained = Rule(
        "withdrawn-unexplained", .error, title: "A withdrawn publication says why and since when",
        explanation: """
            A publication that no longer holds keeps its address, as evidence of what once did. Each of its pages says \
            since when it does not hold, and why.
            """,
        wrong: [
            Example(
                scheme, line: 0,
                schemeHead + """
                    status: withdrawn

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    status: withdrawn
                    withdrawn:
                      since: 2011-04-05
                      reason: The Equality Act 2010 has replaced these duties.

                    """ + schemeContents)
        ])

    public static let badOldAddress = Rule(
        "bad-old-address", .error, title: "Old addresses are ones that every web server can redirect",
        explanation: """
            “replaces” lists the addresses that pages and files had before: from the root of the web server with a slash \
            at the beginning, from the root of this site without one, or in full. Not every server can tell addresses \
            apart by what follows “?”, and none sees what follows “#”.
            """,
        wrong: [
            Example(
                scheme, line: 6,
                schemeHead + """
                    replaces:
                    - /equality/show.asp?id=12

                    """ + schemeContents)
        ],
        right: [
            Example(
                scheme,
                schemeHead + """
                    replaces:
                    - /equality/scheme 2005.pdf

                    """ + schemeContents)
        ])

    private static let correction = """
        - date: 2008-10-01
          version: "1.1"
          kind: correction
          note: Table 2 counted leavers twice.

        """
}
