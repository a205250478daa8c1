import Diagnostics
import Testing

struct ReportTests {
    @Test func findingsComeInOrderOfPlaceWhateverOrderTheyWereFoundIn() {
        let findings = [
            Sample.person, Sample.heading, Sample.noCaption(), Sample.link, Sample.noCaption(line: 5), Sample.fullDisk,
        ]
        for seed in 0..<20 {
            var shuffled = findings
            var generator = Steps(state: UInt64(seed))
            shuffled.shuffle(using: &generator)
            #expect(Report(Sample.diagnostics(shuffled)).findings.map(\.diagnostic) == findings)
        }
    }

    @Test func aFindingThatWasFoundTwiceIsListedOnce() {
        let report = Report(
            Sample.diagnostics([Sample.link, Sample.heading, Sample.link, Sample.noCaption(), Sample.link]))
        #expect(report.findings.map(\.diagnostic) == [Sample.heading, Sample.noCaption(), Sample.link])
    }

    @Test func findingsThatDifferOnlyInTheirNotesAreBothListed() {
        let place = Place(file: "a.md", line: 1)
        let first = Diagnostic(Sample.bareLink, at: place, "x", remedy: "y", notes: [.init("a")])
        let second = Diagnostic(Sample.bareLink, at: place, "x", remedy: "y", notes: [.init("a"), .init("b")])
        #expect(Report(Sample.diagnostics([second, first])).findings.map(\.diagnostic) == [first, second])
    }

    @Test func twoFilesWhoseNamesAreEqualAsTextAreTwoFiles() {
        let files = ["e\u{301}.md", "\u{E9}.md"]
        let findings = files.map { Diagnostic(Sample.bareLink, at: Place(file: $0), "x", remedy: "y") }
        let report = Report(Sample.diagnostics(findings.reversed()))
        #expect(
            report.findings.map { Array($0.diagnostic.place?.file.utf8 ?? "".utf8) } == files.map { Array($0.utf8) })
        #expect(report.counts.files == 2)
    }

    @Test func errorsAlwaysFailWarningsOnlyWhereTheRunIsStrictNotesNever() {
        func outcome(_ findings: [Diagnostic]) -> [Int32] {
            let report = Report(Sample.diagnostics(findings))
            return [report.exitStatus(strict: false), report.exitStatus(strict: true)]
        }
        #expect(outcome([]) == [0, 0])
        #expect(outcome([Sample.heading]) == [0, 0])
        #expect(outcome([Sample.heading, Sample.link]) == [0, 1])
        #expect(outcome([Sample.link, Sample.noCaption()]) == [1, 1])
    }

    @Test func countsAreBySeverityAndAcceptedFindingsAreCountedApart() throws {
        let counts = try Sample.report().counts
        #expect([counts.errors, counts.warnings, counts.notes, counts.accepted, counts.files] == [3, 0, 1, 1, 2])
    }

    @Test func aLineThatOneFindingHidesIsQuotedForNone() {
        let other = Diagnostic(
            Sample.bareLink, at: Place(file: "content/a b.md", line: 1, column: 11), "Something else", remedy: "Mend it"
        )
        let report = Report(Sample.diagnostics([other, Sample.person, Sample.link]))
        #expect(report.findings.map(\.showsExcerpt) == [false, false, true])
        #expect(!report.terminalText(reading: Sample.read).contains("Jane"))
        #expect(!report.json(toolVersion: "1", strict: false, reading: Sample.read).contains("Jane"))
    }

    @Test func aHiddenFindingWithoutALineHidesItsWholeFile() {
        let hidden = Diagnostic(
            Sample.personalData, at: Place(file: Sample.duties), "A person is named", remedy: "", showsExcerpt: false)
        #expect(Report(Sample.diagnostics([hidden, Sample.link])).findings.map(\.showsExcerpt) == [false, false])
    }

    @Test func ofTenThousandFindingsEachFormReadsEachFileOnce() throws {
        let line = "Some words of a line that is quoted in the report, and [](table:staff) in it"
        let bytes = Array(repeatElement(line, count: 1000).joined(separator: "\n").utf8)
        let findings = (0..<10_000).map { number in
            Diagnostic(
                number / 10 % 2 == 0 ? Sample.bareLink : Sample.tableWithoutCaption,
                at: Place(file: "content/\(number % 10).md", line: 1 + number / 10, column: 56, length: 16),
                "Finding \(number)", remedy: "Mend it")
        }
        let acceptances = (0..<10).map {
            Sample.acceptance(path: "content/\($0).md", text: "words of a line", line: 1 + $0)
        }
        nonisolated(unsafe) var reads = 0
        func read(_ file: String) -> [UInt8]? {
            reads += 1
            return bytes
        }
        let report = Report(
            Sample.diagnostics(findings.reversed()), accepting: acceptances, rules: try Sample.catalogue(),
            reading: read)
        #expect(report.counts.accepted == 5000)
        #expect(reads == 10)
        #expect(report.terminalText(limits: .none, reading: read).split(separator: "\n").count > 30_000)
        #expect(reads == 20)
        #expect(report.json(toolVersion: "1", strict: true, reading: read).split(separator: "\n").count > 100_000)
        #expect(reads == 30)
    }
}

/// A generator whose numbers are the same in every run (SplitMix64).
struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
