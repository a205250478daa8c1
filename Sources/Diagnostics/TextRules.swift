/// What is asked of every file that authors write, whatever it holds.
public enum TextRules {
    public static let all: [Rule] = [.notUTF8]
}

extension Rule {
    public static let notUTF8 = Rule(
        "not-utf8", .error, title: "Files are text in UTF-8",
        explanation: """
            Strapline reads files in UTF-8, the encoding of the web, in which every script can be written. Older \
            programs save in other encodings, and then an é or a ’ becomes a broken character on the page. Save the \
            file again as “UTF-8”.
            """)
}
