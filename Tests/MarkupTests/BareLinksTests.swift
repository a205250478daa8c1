import Diagnostics
import Testing

@testable import Markup

struct BareLinksTests {
    private func links(_ text: String) throws -> [String] {
        let reading = try read("# T\n\n" + text)
        return reading.conventions.bareLinks.map { link in
            let text = reading.document.text(of: link.node)
            return reading.document.string(
                text[(text.startIndex + link.range.lowerBound)..<(text.startIndex + link.range.upperBound)])
        }
    }

    @Test func addressesInTheTextAreLinks() throws {
        #expect(
            try links("See www.example.org, http://a.example/b and HTTPS://c.example?d=e&f.")
                == ["www.example.org", "http://a.example/b", "HTTPS://c.example?d=e&f"])
        #expect(
            try links("(www.a.example) *www.b.example* **https://c.example** ~www.d.example~")
                == ["www.a.example", "www.b.example", "https://c.example", "www.d.example"])
        #expect(try links("| www.a.example |\n|---|\n| x@y.example |\n") == ["www.a.example", "x@y.example"])
        #expect(
            try links("https://localhost/a https://cymru.example/tŷ https://xn--e1a.example")
                == ["https://localhost/a", "https://cymru.example/tŷ", "https://xn--e1a.example"])
    }

    @Test func punctuationThatEndsASentenceIsNoPartOfAnAddress() throws {
        for end in [".", ",", ":", "!", "?", "…".isEmpty ? "" : "?!", "\"", "'", "_", "*", "~", "?!.,"] {
            #expect(try links("https://a.example/b\(end) x") == ["https://a.example/b"])
        }
        #expect(try links("https://a.example/b.html.") == ["https://a.example/b.html"])
        #expect(try links("https://a.example/b<c") == ["https://a.example/b"])
    }

    @Test func bracketsBelongToAnAddressThatOpensThem() throws {
        #expect(
            try links("https://a.example/b_(c) (https://a.example/d) https://a.example/((e)))))")
                == ["https://a.example/b_(c)", "https://a.example/d", "https://a.example/((e))"])
        #expect(try links("(see https://a.example/(f)).") == ["https://a.example/(f)"])
    }

    @Test func anEntityAtTheEndIsNoPartOfAnAddress() throws {
        #expect(try links("https://a.example/?b=c&hl;") == ["https://a.example/?b=c"])
        #expect(try links("https://a.example/?b=c;") == ["https://a.example/?b=c"])
    }

    @Test func emailAddressesAreLinks() throws {
        #expect(
            try links("Write to equality.team+x@example.gov.uk. Or a_b-c@d-e.example!")
                == ["equality.team+x@example.gov.uk", "a_b-c@d-e.example"])
        #expect(try links("a@b, @c.example, a@b.1, a@x_.example-") == [])
    }

    @Test func whatIsNoAddressIsNoLink() throws {
        #expect(
            try links(
                "www. www.. wwww.a.example awww.b.example www.a_b.c_d http:// https://. xhttp://a.example ftp://b.example"
            )
                == [])
        #expect(try links("http://_.a http://a_b.example https://-") == [])
        #expect(try links("`www.a.example` [www.b.example](c.md) ![www.d.example](e.png) <https://f.example>") == [])
    }

    @Test func linksInTheTextOfImagesLeaveLaterOnesAlone() throws {
        #expect(try links("![see www.a.example](b.png) then www.c.example") == ["www.c.example"])
        #expect(try links("[![x](b.png) www.a.example](c.md) then www.d.example") == ["www.d.example"])
    }
}
