extension MarkdownExamples {
    /// Tables, footnotes, other languages, and passages as councils write them.
    static let documents: [String] = [
        #"""
        | a | b |
        |---|---|
        | c | d |
        """#,
        #"""
        | a | b | c | d |
        |---|:--|--:|:-:|
        | e | f | g | h |
        """#,
        #"""
        a | b
        --|--
        c | d
        """#,
        #"""
        | a |
        |---|
        """#,
        #"""
        | a |
        | - |
        | b |
        | c |
        """#,
        #"""
        |   | a |
        |---|---|
        | b | c |
        """#,
        #"""
        | a | b |
        |---|---|
        | c |
        | d | e | f |
        | |
        """#,
        #"""
        | *a* | **b** | `c` |
        |---|---|---|
        | [d](https://a.example) | ![e](https://a.example/f.png) | <https://g.example> |
        """#,
        #"""
        | a \| b | `c \| d` |
        |---|---|
        | \\| e | f |
        """#,
        #"""
        | a & b | &lt;c> |
        |---|---|
        | &amp; | &lt; |
        """#,
        #"""
        Text above
        | a |
        |---|
        | b |
        """#,
        #"""
        | a |
        |---|
        | b |
        text below
        """#,
        #"""
        | a |
        |---|
        | b |

        text below
        """#,
        #"""
        | a |
        |---|
        | b |
        > quote
        """#,
        #"""
        | a | b |
        |---|
        | c | d |
        """#,
        #"""
        | a |
        |--x|
        """#,
        #"""
        |a|b|
        |:-|-:|
        |c|d|
        """#,
        #"""
        > | a |
        > |---|
        > | b |
        """#,
        #"""
        - item

          | a |
          |---|
          | b |
        """#,
        #"""
        - | a |
          |---|
          | b |
        """#,
        #"""
        | a | b |
        | --- | --- |
        | 1,234 | 56.7% |
        | [x] | [z] |
        """#,
        #"""
           | a |
           |---|
           | b |
        """#,
        #"""
            | a |
            |---|
        """#,
        #"""
        | a |
        |:-:|
        |   |
        """#,
        #"""
        | é ŵ | ہماری |
        |:--|--:|
        | tŷ | ۲۰۰۸ |
        """#,
        #"""
        Text[^1].

        [^1]: Note.
        """#,
        #"""
        One[^a] and two[^b] and one[^a].

        [^b]: B
        [^a]: A
        """#,
        #"""
        Text[^1].

        [^1]: Note

            of two paragraphs.
        """#,
        #"""
        Text[^1].

        [^1]: - a
            - b
        """#,
        #"""
        Text[^long name].

        [^long name]: no
        """#,
        #"Undefined[^2]."#,
        #"""
        Text[^n].

        [^n]: With *emphasis*, `code` and [a link](https://a.example).
        """#,
        #"""
        Text[^1].

        [^1]: Note[^2].

        [^2]: Second.
        """#,
        #"""
        **Bold[^1]** and | a |

        [^1]: Note.
        """#,
        #"""
        | a[^1] |
        |---|
        | b |

        [^1]: Note.
        """#,
        #"""
        Unused.

        [^1]: Note.
        """#,
        #"""
        [^1]: Before the text.

        Text[^1].
        """#,
        #"""
        Text[^1].

        > [^1]: In a quote.
        """#,
        #"""
        `code[^1]` and \[^1]

        [^1]: x
        """#,
        #"Mae’r Cyngor wedi ymrwymo i **gydraddoldeb** – gweler [y cynllun](https://a.example/cynllun)."#,
        ###"## Ein dyletswyddau: tŷ’r cyngor"###,
        #"""
        - ŵ ŷ â ê î ô û
        - Ŵ Ŷ
        """#,
        #"ہماری ذمہ داریاں *تین* ہیں۔"#,
        #"**قانون** کے مطابق، [کونسل](https://a.example) ذمہ دار ہے۔"#,
        #"""
        1. پہلا
        2. دوسرا
        """#,
        #"中文，*强调*，“引号”。"#,
        #"**「括弧」**の後"#,
        #"ਸਾਡੇ ਫਰਜ਼ *ਤਿੰਨ* ਹਨ।"#,
        #"Emoji 👍🏽 and flags 🏴󠁧󠁢󠁷󠁬󠁳󠁿"#,
        #"Non-breaking space and soft­hyphen"#,
        #"Zero​width and ‏direction‎ marks"#,
        #"“Curly” ‘quotes’ – dashes — and … dots"#,
        #"£3,000 a year; 20 % of €5; ½ and ²"#,
        ###"""
        # Race equality scheme

        ## 1 Our duties

        The *Race Relations (Amendment) Act 2000* gives public bodies a **general duty** to:

        - end unlawful discrimination;
        - promote equal opportunity; and
        - promote good relations.

        ### 1.1 Specific duties

        1. Publish a scheme.
        2. Assess and consult on new policies:
           - screening
           - full assessment
        3. Monitor.

        > “We will publish the results every year.”

        | Duty | Lead | Due |
        |:-----|------|----:|
        | Training | Personnel | 31 March 2009 |
        | Monitoring | Performance team | Every 6 months |

        See [the Act](https://www.legislation.gov.uk/) or write to equality@example.gov.uk.[^1]

        ***

        [^1]: Or call 01632 960 000 (textphone 01632 960 001).
        """###,
        #"""
        1. First action

           Owner: Director of Housing

        2. Second action

           | Step | Date |
           |------|------|
           | Plan | May |

           > Note for managers

        3. Third action
        """#,
        #"""
        Contact:\
        Equality Team\
        1 High Street\
        Stafford
        """#,
        #"**Action:** review *all* policies by 31 March 2009 (see <https://www.example.gov.uk/policies>)."#,
        #"""
        Paragraph one.

        * Bullet with **bold** lead: text
        * Bullet with `code`

            Continued paragraph.

        * Last

        Paragraph two.
        """#,
        #"""
        Age 16–24 … 12%
        Age 25–34 … 23%
        """#,
        #"""
        Staff in post at 31/03/2008: 12,345 (5.6% BME*)

        \* Black and minority ethnic.
        """#,
        #"""
        a

        - b

        c

        1. d

        e

        > f

        g
        """#,
        #"""
        - (a) first
        - (b) second
        """#,
        #"(1) Not a list"#,
        #"a) Not a list"#,
        #"i. Not a list"#,
        #"• Not a list"#,
        #"1\. Not a list"#,
        #"\- Not a list"#,
        ###"\# Not a heading"###,
        #"\> Not a quote"#,
        #"""
        \| a | b |
        |---|---|
        """#,
        #"2008. A year begins this line."#,
        #"""
        Text
        2008. is no list
        """#,
        #"© 2008 *Council*. All rights reserved.&nbsp;"#,
    ]
}
