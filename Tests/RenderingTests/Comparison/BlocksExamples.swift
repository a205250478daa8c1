extension MarkdownExamples {
    /// Paragraphs, headings, quotes, code, lists, tasks, tabs and raw HTML.
    static let blocks: [String] = [
        "   ",
        #"One paragraph."#,
        #"""
        One
        two
        three
        """#,
        #"""
        One

        Two


        Three
        """#,
        #"""
          Indented by two
         and by one
        """#,
        #"""
        Trailing spaces\#u{20}\#u{20}\#u{20}
        are a hard break
        """#,
        #"""
        A backslash\
        is a hard break
        """#,
        #"No break at the end  "#,
        #"No break at the end\"#,
        ###"# Heading"###,
        ###"## Our *duties* and `code`"###,
        ###"###### Six"###,
        ###"####### Seven is text"###,
        ###"#hashtag is text"###,
        ###"## Closed ##"###,
        ###"## Closed by more ######"###,
        ###"## Not closed ##x"###,
        ###"## Escaped \##"###,
        #"   ### Indented by three"#,
        ###"##"###,
        ###"## #"###,
        #"""
        Setext
        ======
        """#,
        #"""
        Setext two
        ----------
        """#,
        #"""
        Setext of
        two *lines*
        ---
        """#,
        #"""
        ---
        Text above
        - - -
        """#,
        #"***"#,
        #"_ _ _"#,
        #" **  * ** * ** *"#,
        #"--"#,
        #"- - -"#,
        #"> Quoted"#,
        #"""
        > Quoted
        lazily
        """#,
        #"""
        > One
        >
        > Two
        """#,
        #"""
        > One

        > Two
        """#,
        #"""
        > # Heading
        > - item
        >
        > text
        """#,
        #"""
        > > Deeper
        > back lazily
        """#,
        #">Without a space"#,
        #">     code in a quote"#,
        #"""
        > ```
        > fenced in a quote
        > ```
        """#,
        #"""
            indented code
              deeper
        """#,
        #"""
            code

            after a gap
        """#,
        #"""
        Text
            is no code
        """#,
        #"\#tcode by a tab"#,
        #"""
        ```
        fenced
        ```
        """#,
        #"""
        ```text
        with a language
        ```
        """#,
        #"""
        ``` swift\#u{20}\#u{20}
        with spaces
        ```
        """#,
        #"""
        ```text and more words
        code
        ```
        """#,
        #"""
        ~~~
        tildes
        ```
        ~~~
        """#,
        #"""
        ````
        ```
        ````
        """#,
        #"""
        ```
        not closed
        """#,
        #"""
        ```

        ```
        """#,
        #"""
        ```
        <b> & "quotes" *stay*
        ```
        """#,
        #"""
          ```
          indented fence
         less
          ```
        """#,
        #"``` `no fence` ```"#,
        #"""
        ```a`b
        no fence
        ```
        """#,
        #"""
        ~~~ a`b
        fence
        ~~~
        """#,
        #"""
        ```x&amp;y\*z
        info
        ```
        """#,
        #"""
        Text
        ```
        interrupts
        ```
        text
        """#,
        #"""
        - one
        - two
        - three
        """#,
        #"""
        - one

        - two
        """#,
        #"""
        - one
        - two

        - three
        """#,
        #"""
        * one
        * two
        + three
        - four
        """#,
        #"""
        1. one
        2. two
        """#,
        #"""
        1) one
        2) two
        """#,
        #"""
        3. three
        4. four
        """#,
        #"0. zero"#,
        #"007. agent"#,
        #"123456789. nine digits"#,
        #"1234567890. ten digits are text"#,
        #"""
        1. one
        1. one again
        5. five
        """#,
        #"""
        1. one
        2) two
        """#,
        #"""
        - one
          - two
            - three
              - four
        """#,
        #"""
        1. one
           1. two
              - three
           2. four
        2. five
        """#,
        #"""
        - one

          second paragraph

          third
        - two
        """#,
        #"""
        - one
          continued
        lazily
        """#,
        #"""
        -
        - two
        -
        """#,
        #"""
        -
          text
        """#,
        #"""
        -\#u{20}

          text
        """#,
        #"- - nested at once"#,
        #"- 1. both"#,
        #"""
        - # Heading in an item
        - text
        """#,
        #"""
        - > quote in an item
        - text
        """#,
        #"""
        - ```
          code in an item
          ```
        - two
        """#,
        #"-     code in an item"#,
        #"""
        1.  two spaces

            paragraph
        """#,
        #"""
        - one
        - two

        text
        """#,
        #"""
        - one

        - two

            code?
        """#,
        #"""
        Text
        - interrupts
        """#,
        #"""
        Text
        1. interrupts
        """#,
        #"""
        Text
        2. does not
        """#,
        #"-no space"#,
        #"1.no space"#,
        #"""
        - a
         - b
          - c
           - d
        """#,
        #"""
        * a
        *

        * c
        """#,
        #"""
        10. ten
            - under
        11. eleven
        """#,
        #"""
        - a

          > b
          c

        - d
        """#,
        #"""
        - a
          ***
        - b
        """#,
        #"""
        - a

        - [b]: /c

        - d
        """#,
        #"""
        - [x] done
        - [ ] open
        """#,
        #"""
        - [X] done
        - [ ] *open* `code`
        """#,
        #"""
        1. [ ] numbered
        2. [x] tasks
        """#,
        #"""
        - [ ] loose

        - [x] tasks
        """#,
        #"""
        - [ ] outer
          - [x] inner
          - [ ] inner
        """#,
        #"- [x]"#,
        #"- [x]no space"#,
        #"""
        - [ ]
        - text
        """#,
        #"- \[x] escaped"#,
        #"""
        - [y] other
        - plain
        """#,
        #"\#t- tab before"#,
        #"-\#ttab after"#,
        #"""
        - a

        \#tb
        """#,
        #">\#ttab in a quote"#,
        #"""
        1.\#ttab after a number

        \#tsecond paragraph
        """#,
        #"<div>raw</div>"#,
        #"<!-- a comment -->"#,
        #"""
        Text
        <div>
        raw
        </div>

        after
        """#,
        #"<script>alert(1)</script>"#,
        #"""
        <p>

        *markdown*

        </p>
        """#,
    ]
}
