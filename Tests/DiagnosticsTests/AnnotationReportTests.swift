import Diagnostics
import Testing

struct AnnotationReportTests {
    @Test func everyFindingIsACommandBesideItsLine() throws {
        #expect(
            try Sample.report().ciAnnotations(closing: "Nothing was published.") == """
                ::error file=content/a b.md,line=1,col=1,title=No person is named [personal-data]::\
                A person is named here%0Afix: Name the post
                ::notice file=content/duties.md,line=1,title=A heading is short [long-heading]::\
                Heading “Duties” is long
                ::error file=content/duties.md,line=3,col=1,title=Every table has a caption [table-without-caption]::\
                Table “staff” has no caption\
                %0Afix: Write the caption between the square brackets: [Staff in post by …](table:staff)\
                %0Anote: content/a b.md:1:6: first defined here\
                %0Anote: a caption is one sentence
                ::error title=There is room to write [disk-full]::\
                The disk is full%0Afix: Make room, then build again
                ::notice file=content/duties.md,line=4,col=5,title=Accepted%3A A link says where it leads [bare-link]::\
                An address stands as a link's text\
                %0Aaccepted: The source prints it so (2026-03-01, content/accepted.yaml:1:9)
                3 errors, 1 note in 2 files; 1 accepted. Nothing was published.

                """)
    }

    @Test func nothingInAFindingEndsItsCommandOrStartsAnother() {
        let rule = Rule("odd", .error, title: "100%: a, b", explanation: "")
        let finding = Diagnostic(
            rule, at: Place(file: "a,b:c%\n::error::d\r.md", line: 2), "One\r\n::error::two, 50%\u{1B}[2J",
            remedy: "a\nb")
        #expect(
            Report(Sample.diagnostics([finding])).ciAnnotations(closing: "x\n::error::y") == """
                ::error file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ad%0D.md,line=2,title=100%25%3A a%2C b [odd]::\
                One ::error::two, 50%25␛[2J%0Afix: a b
                1 error in 1 file. x ::error::y

                """)
    }

    @Test func findingsBeyondTheLimitAreCounted() {
        let findings = (1...3).map {
            Diagnostic(Sample.bareLink, at: Place(file: "a.md", line: $0), "Bare", remedy: "")
        }
        #expect(
            Report(Sample.diagnostics(findings)).ciAnnotations(limits: ReportLimits(perRule: 1)) == """
                ::warning file=a.md,line=1,title=A link says where it leads [bare-link]::Bare
                and 2 more of this kind [bare-link]
                3 warnings in 1 file.

                """)
    }
}
