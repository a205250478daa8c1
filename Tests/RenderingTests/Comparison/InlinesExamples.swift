extension MarkdownExamples {
    /// Emphasis, code, links, images, entities, escapes and breaks.
    static let inlines: [String] = [
        #"*one*"#,
        #"_one_"#,
        #"**one**"#,
        #"__one__"#,
        #"***one***"#,
        #"*one **two** three*"#,
        #"**one *two* three**"#,
        #"*one* *two*"#,
        #"*one**two*"#,
        #"**one*two**"#,
        #"a*b*c"#,
        #"a_b_c"#,
        #"snake_case_name"#,
        #"a * b * c"#,
        #"* a*"#,
        #"**not closed"#,
        #"*not closed"#,
        #"**a*"#,
        #"*a**"#,
        #"****"#,
        #"*(**a**)*"#,
        #"**a "*b*" c**"#,
        #"*a`*`*"#,
        #"**a<https://a.example/**>"#,
        #"*[a*](https://a.example)"#,
        #""*a*", (*b*)."#,
        #"**Bold:**text"#,
        #"**bold.**Text"#,
        #"_a__b_"#,
        #"__a_"#,
        #"""
        *a
        b*
        """#,
        #"`code`"#,
        #"`` a ` b ``"#,
        #"` a `"#,
        #"`  `"#,
        #"` `` `"#,
        #"""
        `a
        b`
        """#,
        #"`a  b`"#,
        #"`not closed"#,
        #"`<b> & *c*`"#,
        #"\`not code`"#,
        #"`a\`b`"#,
        #"[link](https://a.example)"#,
        #"[link](https://a.example "title")"#,
        #"[link](https://a.example 'title')"#,
        #"[link](https://a.example (title))"#,
        #"[*a* `b` **c**](https://a.example)"#,
        #"[link](<https://a.example/b c>)"#,
        #"[link](https://a.example/(b))"#,
        #"[link](https://a.example/\(b)"#,
        #"[link](https://a.example/?b=c&d=e&amp;f)"#,
        #"[link](https://a.example/é/ŵ/ہ)"#,
        #"[link](https://a.example/%20a%2fb)"#,
        #"[link](https://a.example/"b")"#,
        #"[link](https://a.example/'b')"#,
        #"[link](https://a.example "a \"b\" & <c>")"#,
        #"""
        [link](
        https://a.example
        "title")
        """#,
        #"[link]( https://a.example )"#,
        #"[link](https://a.example"no title")"#,
        #"[link](https://a.example no title)"#,
        #"[link] (https://a.example)"#,
        #"[a [b] c](https://a.example)"#,
        #"[a \] c](https://a.example)"#,
        #"[a](https://a.example)[b](https://b.example)"#,
        #"[a [b](https://b.example) c](https://a.example)"#,
        #"""
        [a
        b](https://a.example)
        """#,
        #"[](https://a.example)"#,
        #"[mail](mailto:a@b.example?subject=C%20d)"#,
        #"[call](tel:+441632960000)"#,
        #"[bad](javascript:alert(1))"#,
        #"[bad](data:text/html,x)"#,
        #"[unknown](foo:bar)"#,
        #"[ftp](ftp://a.example)"#,
        #"[relative](a.md)"#,
        #"[relative](../a/b.pdf#c "title")"#,
        #"[empty]()"#,
        #"[section](#a)"#,
        #"""
        [a][b]

        [b]: https://a.example
        """#,
        #"""
        [b][]

        [b]: https://a.example "title"
        """#,
        #"""
        [b]

        [b]: <https://a.example> 'title'
        """#,
        #"""
        [A  b][C
        D]

        [c d]: https://a.example
        """#,
        #"""
        [*b*]

        [*b*]: https://a.example
        """#,
        #"""
        [b]: https://a.example
        [b]: https://b.example

        [b]
        """#,
        #"""
        [b]:
        https://a.example
        "title"

        [b]
        """#,
        #"""
        [b]

        > [b]: https://a.example
        """#,
        #"""
        [b]: https://a.example
        text [b]
        """#,
        #"""
        [b]: https://a.example "title" no

        [b]
        """#,
        #"[undefined][nothing]"#,
        #"""
        [TŶ]

        [tŷ]: https://a.example
        """#,
        #"""
        [a\]b]

        [a\]b]: https://a.example
        """#,
        #"<https://a.example>"#,
        #"<https://a.example/?b=c&d=%20é>"#,
        #"<a@b.example>"#,
        #"<mailto:a@b.example>"#,
        #"<tel:+44>"#,
        #"<foo:bar>"#,
        #"<https://a b>"#,
        #"< https://a.example >"#,
        #"www.a.example"#,
        #"See https://a.example/b."#,
        #"(https://a.example/b)"#,
        #"mail a.b+c@d.example now"#,
        #"![alt](https://a.example/b.png)"#,
        #"![alt](https://a.example/b.png "title") and text"#,
        #"![alt](https://a.example/b.png "title")"#,
        #"![*a* `b` [c](d)](https://a.example/b.png)"#,
        #"![a ![b](https://a.example/b.png) c](https://a.example/c.png)"#,
        #"![a & "b" &lt;c>](https://a.example/b.png)"#,
        #"![](https://a.example/b.png)"#,
        #"""
        ![alt][b]

        [b]: https://a.example/b.png 'title & "more"'
        """#,
        #"[![alt](https://a.example/b.png)](https://b.example)"#,
        #"![alt](b.png)"#,
        #"![alt](javascript:x)"#,
        #"\![not an image](https://a.example)"#,
        #"!\[not an image](https://a.example)"#,
        #"""
        ![alt
        two](https://a.example/b.png)
        """#,
        #"&amp; &lt; &gt; &quot; &copy; &nbsp; &eacute;"#,
        #"&#65; &#x41; &#X41; &#0; &#1114112;"#,
        #"&unknown; &amp &;"#,
        #"&amp;lt;"#,
        #"\&amp;"#,
        #"a & b < c > d "e" 'f'"#,
        ###"\* \_ \# \[ \] \( \) \\ \` \! \. \- \+ \{ \} \| \~ \< \>"###,
        #"\a \é \1"#,
        #"a\"#,
        #"<b>raw</b> text"#,
        #"a <br> b <br/> c"#,
        #"a <!-- comment --> b"#,
        #"<a href="javascript:x">raw</a>"#,
        #"a < b and c > d"#,
        #"<1>"#,
        #"<a b='c' d="e" f>"#,
        #"</b >"#,
        #"<?php echo ?>"#,
        #"<!DOCTYPE html>"#,
        #"a <![CDATA[x]]> b"#,
        #"~~struck~~"#,
        #"H~2~O and x^2^"#,
        #":smile:"#,
        #""Smart" -- quotes... 'and' --- dashes"#,
        #"a   b\#tc"#,
        #"  leading and trailing  "#,
        #"""
        a
         b
           c
        """#,
        #"""
        a\#u{20}\#u{20}
        b\#u{20}\#u{20}\#u{20}
        c
        """#,
        ###"# a  "###,
        #"""
        *a\#u{20}\#u{20}
        b*
        """#,
        #"""
        `a\#u{20}\#u{20}
        b`
        """#,
        #"""
        a\
        *b*
        """#,
    ]
}
