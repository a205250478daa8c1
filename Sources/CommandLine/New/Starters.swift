internal import Model

// The texts with which sites, publications and chapters begin. They build as they are, and their words say what to
// change.

enum Starter {
    static let ignored = """
        # What Strapline makes
        /output/
        /.preview/

        """

    static let site = """
        # What is said once for the whole site. Change the words on the right. Lines that begin with # are notes.
        title: Our schemes and reports
        organisation: Your council
        language: en-GB
        home-page: home.md

        # When the site has an address, take the # away. The page for missing addresses and search engines need it.
        # web-address: https://schemes.example.org/

        # Every page says how to reach you. Some people cannot use a telephone, so keep another way as well.
        contacts:
          email: schemes@example.org
          phone: 01632 960 000
          post: Town Hall, Market Street, Exampletown
          response-time: within 10 working days

        """

    static let home = """
        # Our schemes and reports

        This is the home page. It stands in the file `home.md`, and the list of publications follows its text.

        Write here who you are, and what people find on this site.

        """

    static let owners = """
        # The posts, teams and groups that answer for publications and chapters: posts, not people.
        owners:
        - id: performance-team
          name: Performance Team
          kind: team

        """

    static let glossary = """
        # Abbreviations are written out at their first use in each chapter: write EIA, and readers see what it means.
        abbreviations:
        - abbreviation: EIA
          stands-for: equality impact assessment

        """

    /// - Parameters:
    ///   - title: as YAML.
    ///   - publisher: as YAML.
    static func publication(title: String, publisher: String, isDraft: Bool) -> String {
        """
        # What this publication is, and the order of its chapters.
        title: \(title)
        # One of: \(Publication.Kind.allCases.map(\.rawValue).joined(separator: ", "))
        kind: scheme
        publisher: \(publisher)
        summary: What this publication is about, in a sentence or two.

        """
            + (isDraft
                ? """
                # A draft is shown by “strapline preview” alone. To publish it, take this line out.
                status: draft

                """ : "") + """
                # The chapters in the order in which they are read, each a file beside this one.
                contents:
                - introduction.md
                - what-we-will-do.md

                """
    }

    static let introduction = """
        # Introduction

        This is a chapter. The line that begins with # is its title. Leave an empty line between two paragraphs.

        We asked the people who use our services.[^survey] <table:answers> shows how many answered, and
        <section:what-we-will-do/our-promises> what we make of it. You write only the words: Strapline numbers tables and
        chapters, and says so when something that you refer to is not there.

        [Answers to our survey, by service](table:answers)

        <!-- row-headers: first -->
        | Service   | Asked | Answered |
        |-----------|------:|---------:|
        | Housing   |   400 |      284 |
        | Libraries |   600 |      456 |

        [^survey]: This is a footnote. Its text stands anywhere in the chapter, and its mark where it belongs.

        """

    static let whatWeWillDo = """
        # What we will do

        This is the second chapter. It follows from [the introduction](introduction.md).

        ## Our promises

        1. We ask again every year, and publish what we hear.
        2. We look at every new policy in an EIA before we decide.

        > [!NOTE]
        > A box like this one stands out. Use few of them.

        """

    static func chapter(title: String) -> String {
        """
        # \(title)

        Write the chapter here, with an empty line between two paragraphs.

        """
    }
}

/// What a file's or folder's name means as a title: “our-duties” is “Our duties”.
func title(of name: String) -> String {
    let words = name.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
}
