import Foundation
import Glibc
import Platform
import TestFolders
import Testing

/// A chapter of the handbook, done as a reader would do it, from an empty folder.
///
/// A fence that names a file, as ```` ```yaml content/site.yaml ````, is that file. A fence ```` ```console ```` is a
/// command after `$` and what it answers. A sentence “In `FILE` change `A` to `B`” is done.
struct HandbookTrial {
    enum Step: Equatable {
        case write(String, to: String)
        case change(String, to: String, in: String)
        /// - line: the command's line in the chapter; its answer stands on the lines below, indented as it is.
        case run([String], answer: String, line: Int)
    }

    let steps: [Step]
    private let lines: [Substring]

    init(chapter: String) throws {
        lines = chapter.split(separator: "\n", omittingEmptySubsequences: false)
        var steps: [Step] = []
        var fence: (info: [Substring], indent: Int, length: Int, lines: [Substring], line: Int)?
        for (number, line) in lines.enumerated() {
            let indent = line.prefix { $0 == " " }.count
            let ticks = line.dropFirst(indent).prefix { $0 == "`" }.count
            if let open = fence {
                if ticks >= open.length, line.dropFirst(indent + ticks).isEmpty {
                    steps += Self.steps(of: open.info, open.lines, line: open.line)
                    fence = nil
                } else {
                    fence?.lines.append(line.dropFirst(min(indent, open.indent)))
                }
            } else if ticks >= 3 {
                fence = (line.dropFirst(indent + ticks).split(separator: " "), indent, ticks, [], number + 1)
            } else if let match = line.firstMatch(of: /[Ii]n `([^`]+)` change `([^`]+)` (?:back )?to `([^`]+)`/) {
                steps.append(.change(String(match.2), to: String(match.3), in: String(match.1)))
            }
        }
        try #require(fence == nil, "a fence is not closed")
        self.steps = steps
    }

    private static func steps(of info: [Substring], _ lines: [Substring], line: Int) -> [Step] {
        if info.first != "console" {
            guard info.count == 2 else { return [] }
            return [.write(lines.map { $0 + "\n" }.joined(), to: String(info[1]))]
        }
        var steps: [Step] = []
        var command: (words: [String], line: Int)?
        var answer = ""
        for (number, text) in (lines + ["$ "]).enumerated() {
            guard text.hasPrefix("$ ") else {
                answer += text + "\n"
                continue
            }
            if let command { steps.append(.run(command.words, answer: answer, line: command.line)) }
            command = (text.dropFirst(2).split(separator: " ").map(String.init), line + 1 + number)
            answer = ""
        }
        return steps
    }

    /// Does all steps, and compares what each command answers.
    ///
    /// - Parameter file: the chapter's path in the repository, for what is reported.
    /// - Returns: the chapter with the answers that were given.
    @discardableResult
    func perform(of file: String) throws -> String {
        let folder = try TemporaryFolder()
        var place = ""
        var answered = lines.map(String.init)
        var shift = 0
        for step in steps {
            switch step {
            case .write(let text, let path): try folder.write(text, to: place + path)
            case .change(let old, let new, let path):
                let text = try folder.text(place + path)
                #expect(text.ranges(of: old).count == 1, "“\(old)” stands once in \(path)")
                try folder.write(text.replacing(old, with: new), to: place + path)
            case .run(let words, let answer, let line):
                if words.first == "cd" {
                    place += words[1] + "/"
                    try #require(folder.exists(place), "\(file):\(line)")
                } else {
                    try #require(words.first == "strapline", "\(file):\(line)")
                    let run = try run("strapline", Array(words.dropFirst()), in: folder.path(place))
                    #expect(run.output + run.error == answer, "\(file):\(line): \(words.joined(separator: " "))")
                    let indent = String(lines[line - 1].prefix { $0 == " " })
                    let given = (run.output + run.error).split(separator: "\n", omittingEmptySubsequences: false)
                        .dropLast()
                    let below = line + shift
                    let old = answer.count(where: { $0 == "\n" })
                    answered.replaceSubrange(below..<below + old, with: given.map { $0.isEmpty ? "" : indent + $0 })
                    shift += given.count - old
                }
            }
        }
        return answered.joined(separator: "\n")
    }
}

/// `RECORD=1` rewrites what the chapters show, and that run fails.
@Suite struct HandbookTests {
    static let folder = "content/handbook/strapline-handbook/"

    @Test(arguments: ["five-minutes.md", "wrong.md"])
    func whoDoesWhatAChapterSaysGetsWhatItShows(chapter: String) throws {
        let text = String(decoding: try readFile(repository(Self.folder + chapter)), as: UTF8.self)
        let trial = try HandbookTrial(chapter: text)
        #expect(trial.steps.count > 3)
        let answered = try trial.perform(of: Self.folder + chapter)
        guard getenv("RECORD") != nil else { return }
        try writeFile(Array(answered.utf8), to: repository(Self.folder + chapter))
        Issue.record("The answers in \(chapter) are written anew.")
    }

    @Test func whoDoesWhatTheReadmeSaysGetsWhatItShows() throws {
        let readme = String(decoding: try readFile(repository("README.md")), as: UTF8.self)
        func fence(_ info: String) throws -> String {
            let match = try #require(readme.firstMatch(of: try Regex("   ```\(info)\n([^`]*(?:`[^`]+)*?)\n   ```\n")))
            let lines = String(match[1].substring ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            return lines.map { $0.dropFirst(3) + "\n" }.joined()
        }
        let folder = try TemporaryFolder()
        let file = "content/schemes/our-scheme/our-staff.md"
        #expect(readme.contains("strapline new site our-site") && readme.contains("strapline new chapter \(file)"))
        #expect(try run("strapline", ["new", "site", "our-site"], in: folder.path).status == 0)
        let site = folder.path("our-site")
        #expect(try run("strapline", ["new", "chapter", file], in: site).status == 0)
        let chapter = try fence("markdown")
        try folder.write(chapter, to: "our-site/" + file)
        #expect(try run("strapline", ["build", "--strict"], in: site).status == 0)
        #expect(readme.contains("change `<table:staff>` to `<table:staf>`"))
        try folder.write(chapter.replacing("<table:staff>", with: "<table:staf>"), to: "our-site/" + file)
        let mistaken = try run("strapline", ["build"], in: site)
        #expect(mistaken.status == 1)
        #expect(mistaken.error.hasPrefix(try fence("text")), "\(mistaken.error)")
    }

    @Test func aTrialDoesWhatAChapterSays() throws {
        let trial = try HandbookTrial(
            chapter: """
                # A

                1. Write:

                   ````yaml content/a.yaml
                   a:
                     ```
                   ````

                2. In `b.md` change `c` back to `d`.

                ```text
                $ not run
                ```

                ```console
                $ cd x
                $ strapline explain  a
                a
                  b
                ```
                """)
        #expect(
            trial.steps == [
                .write("a:\n  ```\n", to: "content/a.yaml"), .change("c", to: "d", in: "b.md"),
                .run(["cd", "x"], answer: "", line: 17),
                .run(["strapline", "explain", "a"], answer: "a\n  b\n", line: 18),
            ])
    }
}
