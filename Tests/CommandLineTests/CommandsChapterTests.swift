import Platform
import TestFolders
import Testing

/// The chapter of commands.
@Suite struct CommandsChapterTests {
    private let chapter: String

    init() throws {
        chapter = String(decoding: try readFile(repository(HandbookTests.folder + "commands.md")), as: UTF8.self)
    }

    /// The names of the commands, as `strapline --help` lists them.
    private func commands() throws -> [String] {
        let help = try run("strapline", ["--help"]).output
        let list = try #require(help.firstRange(of: "SUBCOMMANDS:\n")).upperBound
        return help[list...].split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^\ \ ([a-z]+)\ +[A-Z]/).map { String($0.1) }
        }
    }

    @Test func hasASectionForEveryCommandWithEveryOptionAndItsDefault() throws {
        let common = try section("What these four take")
        let names = try commands()
        #expect(names.count > 7)
        for name in names {
            let own = try section("strapline \(name)")
            let takesCommon = ["check", "build", "preview", "publish"].contains(name)
            let rows = (own + (takesCommon ? common : "")).split(separator: "\n")
            let help = try run("strapline", [name, "--help"]).output
            let list = try #require(help.firstRange(of: "OPTIONS:")).upperBound
            for option in options(in: help[list...]) where !["--help", "--version"].contains(option.name) {
                let row = try #require(rows.first { $0.hasPrefix("| `\(option.name)") }, "\(name) \(option.name)")
                if let fallback = option.fallback { #expect(row.contains("`\(fallback)`"), "\(name) \(option.name)") }
                for value in option.values { #expect(row.contains("`\(value)`"), "\(name) \(option.name)") }
            }
        }
    }

    @Test func namesNoOptionThatThereIsNot() throws {
        let commands = try commands().map { [$0] }
        let help = try ([[]] + commands).map { try run("strapline", $0 + ["--help"]).output }.joined()
        for match in chapter.matches(of: /--[a-z][a-z-]*/) { #expect(help.contains(match.0), "\(match.0)") }
    }

    @Test func namesWhatCanBeBegun() throws {
        let new = try section("strapline new")
        for name in ["site", "publication", "chapter"] {
            #expect(try run("strapline", ["new", name, "--help"]).status == 0)
            #expect(new.contains("| `strapline new \(name) "))
        }
    }

    private func section(_ heading: String) throws -> String {
        let start = try #require(chapter.firstRange(of: "\n## \(heading)\n"), "\(heading)").upperBound
        let end = chapter[start...].firstRange(of: "\n## ")?.lowerBound ?? chapter.endIndex
        return String(chapter[start..<end])
    }

    private func options(in help: Substring) -> [(name: String, fallback: String?, values: [String])] {
        var texts: [String] = []
        for line in help.split(separator: "\n") {
            if line.hasPrefix("  -") {
                texts.append(String(line))
            } else if let last = texts.popLast() {
                texts.append(last + " " + line.drop { $0 == " " })
            }
        }
        return texts.compactMap { text in
            guard let name = text.firstMatch(of: /--[a-z-]+/)?.0 else { return nil }
            return (
                String(name), text.firstMatch(of: /default: ([^)]+)\)/).map { String($0.1) },
                text.firstMatch(of: /values: ([^;)]+)/)?.1.split(separator: ", ").map(String.init) ?? []
            )
        }
    }
}
