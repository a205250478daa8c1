public import Diagnostics

// What a template must keep to be compiled, beyond being well written. Raised by `TemplateCompiler`.

extension Rule {
    static let templateName = Rule(
        "template-name", .error,
        title: "A template uses only names that its page has",
        explanation: """
            A name is looked for in the innermost section around it, then outwards to the page. Every page has its own \
            names, and a partial or layout knows the names of the place where it is used.
            """,
        wrong: [Example("themes/civic/404.html", line: 1, "<h1>{{frame.page-titel}}</h1>\n")],
        right: [Example("themes/civic/404.html", "<h1>{{frame.page-title}}</h1>\n")])

    static let templateWord = Rule(
        "template-word", .error,
        title: "A template says only words that the theme has",
        explanation: "{{words.name}} is a line of the theme's words, such as words/en.yaml, in the page's language.",
        wrong: [Example("themes/civic/404.html", line: 1, "<h1>{{words.page-not-fuond}}</h1>\n")],
        right: [Example("themes/civic/404.html", "<h1>{{words.page-not-found}}</h1>\n")])

    static let templateUse = Rule(
        "template-use", .error,
        title: "A template uses each name as what it is",
        explanation: """
            Text and formatted text are written: {{name}}. A yes or no, a list, a group of names and what may be \
            missing have a section: {{#name}}…{{/name}}. What is always there has none.
            """,
        wrong: [Example("themes/civic/404.html", line: 1, "<p>{{frame.breadcrumbs}}</p>\n")],
        right: [Example("themes/civic/404.html", "{{#frame.breadcrumbs}}\n<p>{{title}}</p>\n{{/frame.breadcrumbs}}\n")])

    static let templateOptional = Rule(
        "template-optional", .error,
        title: "What may be missing stands in its own section",
        explanation: """
            A name that some pages lack is used inside {{#name}}…{{/name}}, so that no page has an empty link or \
            sentence where it is missing.
            """,
        wrong: [
            Example(
                "themes/civic/404.html", line: 1, "<p><a href=\"{{frame.canonical}}\">{{frame.page-title}}</a></p>\n")
        ],
        right: [
            Example(
                "themes/civic/404.html",
                "{{#frame.canonical}}\n<p><a href=\"{{.}}\">{{frame.page-title}}</a></p>\n{{/frame.canonical}}\n")
        ])

    static let templateAttribute = Rule(
        "template-attribute", .error,
        title: "Every attribute has its value in double quotation marks",
        explanation: """
            A value is escaped for double quotation marks. In single ones or in none, a title with a space or an \
            apostrophe could end the value and begin another attribute.
            """,
        wrong: [Example("themes/civic/404.html", line: 1, "<p lang={{frame.language}}>{{words.page-not-found}}</p>\n")],
        right: [Example("themes/civic/404.html", "<p lang=\"{{frame.language}}\">{{words.page-not-found}}</p>\n")])

    static let templateField = Rule(
        "template-field", .error,
        title: "A field stands only where its kind is safe",
        explanation: """
            Text may stand in the text of the page and in attributes; formatted text only in the text of the page. \
            Inside a tag, a comment, a script, a style, or an attribute that is a script or style, no field may stand.
            """,
        wrong: [Example("themes/civic/404.html", line: 1, "<p onclick=\"{{frame.page-title}}\">Title</p>\n")],
        right: [Example("themes/civic/404.html", "<p title=\"{{frame.page-title}}\">Title</p>\n")])

    static let templateMarkup = Rule(
        "template-markup", .error,
        title: "A section holds whole pieces of markup",
        explanation: """
            A section may be left out or written many times, so it holds whole elements, whole attributes or a part of \
            one value, and never begins in one and ends in another.
            """,
        wrong: [
            Example(
                "themes/civic/404.html", line: 1,
                "<p class=\"{{#frame.no-index}}hidden\"{{/frame.no-index}}>{{words.page-not-found}}</p>\n")
        ],
        right: [
            Example(
                "themes/civic/404.html",
                "<p class=\"{{#frame.no-index}}hidden{{/frame.no-index}}\">{{words.page-not-found}}</p>\n")
        ])

    static let templateMissing = Rule(
        "template-missing", .error,
        title: "Every template that a theme uses is there",
        explanation: """
            {{>name}} and {{<name}} use the file name.html in the theme's folder. Every type of page has a template too: \
            home, publication, chapter, one-page and 404.
            """,
        wrong: [Example("themes/civic/404.html", line: 1, "{{>brandcrumbs}}\n")],
        right: [Example("themes/civic/404.html", "{{>breadcrumbs}}\n")])

    static let templateRecursion = Rule(
        "template-recursion", .error,
        title: "No template holds itself",
        explanation: "A partial or layout that uses itself, directly or through others, would never end.",
        wrong: [Example("themes/civic/404.html", line: 1, "{{>404}}\n")],
        right: [Example("themes/civic/404.html", "{{>breadcrumbs}}\n")])

    static let templateBlock = Rule(
        "template-block", .error,
        title: "A template fills in only blocks that its layout has",
        explanation: "What is written for a block that the layout lacks has no place on the page.",
        wrong: [
            Example("themes/civic/404.html", line: 2, "{{<base}}\n{{$mian}}<h1>Not found</h1>{{/mian}}\n{{/base}}\n")
        ],
        right: [Example("themes/civic/404.html", "{{<base}}\n{{$main}}<h1>Not found</h1>{{/main}}\n{{/base}}\n")])

    static let templateUnused = Rule(
        "template-unused", .warning,
        title: "Every template of a theme is used",
        explanation: "A template that no page uses is not checked. It may be a page's template with a misspelt name.",
        wrong: [Example("themes/civic/chaptre.html", line: 0, "<h1>{{title}}</h1>\n")])
}

/// The rules of themes: their templates, words and tokens.
public enum ThemeRules {
    public static let all: [Rule] = [
        .templateTag, .templateUnclosed, .templateClose, .templateLayout, .templateTooLarge, .templateName,
        .templateWord, .templateUse, .templateOptional, .templateAttribute, .templateField, .templateMarkup,
        .templateMissing, .templateRecursion, .templateBlock, .templateUnused, .words, .themeToken, .themeContrast,
    ]
}
