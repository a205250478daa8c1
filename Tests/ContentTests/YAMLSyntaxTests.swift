import Content
import Diagnostics
import Testing

@Suite struct `A mistake in YAML` {
    @Test(arguments: [
        (
            "title: A: b\n",
            "1:9 yaml-syntax: The value of “title” holds a colon with a space after it, and has no quotation marks > Put it in quotation marks: title: \"A: b\"."
        ),
        ("title:Foo\norganisation: X\n", "1:6 yaml-syntax: A space is missing after this colon > Write: title: Foo"),
        (
            "title: A\norganisation:B\n",
            "2:13 yaml-syntax: A space is missing after this colon > Write: organisation: B"
        ),
        (
            "title: A\n  kind: b\n",
            "2:3 yaml-syntax: “kind” is indented further than the line above it, which has a value already > Begin it in the same column as the other keys."
        ),
        (
            "  title: A\nkind: b\n",
            "1:3 yaml-syntax: The first line is indented further than the lines below it > Begin it in the same column as they begin."
        ),
        (
            "a:\n  b: c\n d: e\n",
            "3:2 yaml-syntax: “d: e” does not line up with any line above it > Begin it in the same column as the keys that it belongs with."
        ),
        (
            "partners:\n- A\n  - B\n",
            "3:3 yaml-syntax: This entry is indented further than the one above, and so became a part of it > Begin each dash of a list in the same column."
        ),
        (
            "contents:\n  - a.md\n - b.md\n",
            "3:2 yaml-syntax: This entry does not line up with the other entries of a list > Begin each dash of a list in the same column."
        ),
        ("contents:\n-a.md\n", "2:1 yaml-syntax: A space is missing after this dash > Write “- ” and then the entry."),
        (
            "title: \"abc\nkind: plan\n",
            "1:8 yaml-syntax: This quotation mark is never closed > Put the same mark at the end of the text."
        ),
        (
            "title: 'It's'\nkind: x\n",
            "1:12 yaml-syntax: The text goes on after its closing quotation mark > Close it at its end. Text that holds ' goes between \" and \"."
        ),
        (
            "title: \"a\\q\"\n",
            "1:10 yaml-syntax: A backslash in double quotation marks has a meaning of its own > Use single quotation marks around the text."
        ),
        ("contacts:\n\temail: x\n", "2:1 yaml-tab: This line is indented with a tab > Use spaces, two for each level."),
        (
            "contacts:\n  email: x\n\tphone: y\n",
            "3:1 yaml-tab: This line is indented with a tab > Use spaces, two for each level."
        ),
        (
            "list: [a, b\nkind: x\n",
            "1:7 yaml-syntax: This bracket [ is never closed, or a comma is missing after it > Put commas between the entries and ] at the end; a text that starts with [ needs quotation marks."
        ),
        (
            "title: [x] y\n",
            "1:12 yaml-syntax: The text goes on after the closing bracket > Put the whole value in quotation marks: title: \"[x] y\"."
        ),
        ("title: @abc\n", "1:8 yaml-syntax: A text cannot start with @ > Put the text in quotation marks."),
        ("title: *abc* is\n", "1:8 yaml-syntax: A text cannot start with * > Put the text in quotation marks."),
        (
            "- a\nb: c\n",
            "2:1 yaml-syntax: This line stands among the entries of a list, and has no dash > Start it with “- ” if it is an entry; if not, move it out of the list."
        ),
        (
            "a: - b\n",
            "1:4 yaml-syntax: A list cannot begin on the line of its key > Begin it on the next line; a text that starts with a dash needs quotation marks."
        ),
        (
            "notice: |\nfoo\nbar: x\n",
            "2:1 yaml-syntax: The text below “notice: |” is not indented > Indent each of its lines by two spaces."
        ),
        (
            "title: A\nkind\nx: y\n",
            "2:1 yaml-syntax: “kind” is neither a key with its value nor part of the text above > Write a key, a colon and a space before it, or indent it under the text to which it belongs."
        ),
        (
            "title: x\nlink: http://x.org:80/\nfoo: a: b\n",
            "3:7 yaml-syntax: The value of “foo” holds a colon with a space after it, and has no quotation marks > Put it in quotation marks: foo: \"a: b\"."
        ),
        (
            "title: Über #2\n",
            "1:13 text-as-comment: “#2” is a comment, and no part of the value “Über” > Put the value in quotation marks, or a space after # if it is a comment."
        ),
        (
            "title: #1 of\n",
            "1:8 text-as-comment: “#1 of” is a comment, and no part of the value > Put the value in quotation marks, or a space after # if it is a comment."
        ),
        (
            "a: b\u{0}c\n",
            "1:5 control-character: Here stands an invisible control character (U+0000) > Delete it: place the cursor behind it and press backspace, or type the line again."
        ),
        (
            "a: 1\n---\nb: 2\n",
            "2:1 yaml-documents: A second document begins here > Remove the line --- or ... and what follows, or put it in a file of its own."
        ),
        (
            "x: &a b\ny: *a\nz: *a\n",
            "1:4 yaml-anchor: “&a” is an anchor in YAML, which names a value for use elsewhere > Write the value out in each place; a text that starts with & needs quotation marks."
        ),
        (
            "<<: {x: y}\n",
            "1:1 yaml-anchor: The merge key << copies keys from elsewhere > Write the keys out in each place."
        ),
        (
            "a: !!str \"2008\"\n",
            "1:4 yaml-tag: “!!str” is a tag in YAML, which changes how a value is read > Leave it out; a text that starts with ! needs quotation marks."
        ),
        (
            "? [a]\n: b\n",
            "1:3 yaml-syntax: A list or a mapping cannot be a key > Write a word, a colon and a space, and then the value."
        ),
    ])
    func isToldInPlainWordsWhereItWasMade(text: String, finding: String) {
        #expect(syntax(text) == [finding])
    }

    @Test func thatRepeatsKeysIsFoundWithEveryOtherOne() {
        let text = "a: 1\na: 2\nb:\n  'c': 1\n  \"c\": 2\n  c: &x 3\nü: {y: 1, y: 2}\n"
        #expect(
            syntax(text).map { String($0.prefix(18)) } == [
                "2:1 duplicate-key:", "5:3 duplicate-key:", "6:6 yaml-anchor: “", "6:3 duplicate-key:",
                "7:11 duplicate-key",
            ])
        guard case .mapping(let entries)? = node(text)?.content else {
            Issue.record("no mapping")
            return
        }
        #expect(entries.map(\.key.value) == ["a", "b", "ü"])
    }

    @Test func ofEncodingIsFoundAtItsByte() {
        var findings = Diagnostics()
        let latin1 = SourceText(file: "a.yaml", bytes: Array("title: A\nname: Caf".utf8) + [0xE9, 0x0A])
        #expect(YAMLNode.read(YAMLText(latin1), findings: &findings) == nil)
        #expect(
            findings.all.map(brief) == [
                "2:10 not-utf8: This byte is not UTF-8 text, so the file was probably saved in another encoding > Save the file as UTF-8."
            ])
    }

    @Test func costsNoMoreThanItsLength() async {
        // Each alias stands for nine of the one before.
        var bomb = "a0: &a0 [x, x]\n"
        for level in 1...12 {
            bomb += "a\(level): &a\(level) [\(repeatElement("*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
        }
        #expect(syntax(bomb + "? *a12\n: x\n").map { String($0.prefix(20)) } == ["1:5 yaml-anchor: “&a"])
        let deep = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
        #expect(syntax("a: \(deep)").count == 1)
        let nested = String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
        #expect(await Task.detached { syntax("a: \(nested)") }.value == [])
        let twice = (0..<3000).map { "k\($0): 1\nk\($0): 2\n" }.joined()
        #expect(!syntax(twice).isEmpty)
    }
}
