internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Language
internal import Output
internal import Platform
internal import Site

/// What every command that reads the content takes.
struct InputOptions: ParsableArguments {
    @Option(help: "The folder with site.yaml and the publications.")
    var content = "content"

    @Option(
        help: ArgumentHelp(
            "The folder of the theme.",
            discussion: "Unless said, themes/civic or the only theme in themes; the built-in one where there is none."))
    var theme: String?

    @Option(name: .customLong("base-url"), help: "The site's web address, in place of the one in site.yaml.")
    var baseURL: String?

    @Option(help: "The day that counts as today, as 2026-01-31; it never changes what is not due on a day.")
    var date: String?

    @Option(help: "How many threads work; as many as there are processors unless said.")
    var jobs: Int?

    @Option(help: "The form of the report: text, json, sarif or github.")
    var report = ReportForm.text

    @Flag(help: "Say how long each stage took.")
    var timings = false

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
        if let date, (try? CalendarDate(iso: date)) == nil {
            throw ValidationError("--date takes a day of the calendar written as 2026-01-31.")
        }
        if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
            throw ValidationError("--base-url takes an address that begins with https:// or http://.")
        }
    }
}

extension InputOptions {
    /// The theme that was named, or the site's; nil for the built-in one.
    func chosenTheme() throws -> String? {
        if let theme { return withoutFinalSlash(theme) }
        do throws(ThemeNotChosen) {
            return try chooseTheme(in: "themes")
        } catch {
            throw ValidationError(error.description)
        }
    }
}

enum ReportForm: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, github
}

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Builds the site. The old one stands until the new one is whole.")

    @OptionGroup var inputs: InputOptions

    @Option(help: "The folder that the site is written to.")
    var output = "output"

    @Flag(help: "Let warnings fail the build as errors do.")
    var strict = false

    func run() throws {
        leave(keeping: try runBuild(inputs, output: output, strict: strict))
    }
}

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Builds the site in memory and reports what is wrong, without writing anything."
    )

    @OptionGroup var inputs: InputOptions

    @Flag(help: "Let warnings fail as errors do.")
    var strict = false

    func run() throws {
        leave(keeping: try runBuild(inputs, output: nil, strict: strict))
    }
}

struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Builds the site strictly and records what is live in published.lock.")

    @OptionGroup var inputs: InputOptions

    @Option(help: "The folder that the site is written to.")
    var output = "output"

    func run() throws {
        let result = try runBuild(inputs, output: output, strict: true)
        guard let lock = result.lock else { throw ExitCode(1) }
        do throws(FileError) {
            try lock.write(to: inputs.content)
        } catch {
            Console.error(
                "The site is published, but “\(error.path)” \(error.words). Make it writable and publish again.")
            throw ExitCode(1)
        }
    }
}

/// Ends the process well, and before the content in memory is taken apart piece by piece: the system does it at once.
private func leave(keeping result: BuildResult) -> Never {
    withExtendedLifetime(result) { Glibc.exit(0) }
}

/// Builds or checks, prints the report, and throws the status that the findings ask for where it is not 0.
func runBuild(
    _ inputs: InputOptions, output: String?, strict: Bool, includesDrafts: Bool = false
) throws -> BuildResult {
    let request = BuildRequest(
        contentFolder: withoutFinalSlash(inputs.content), themeFolder: try inputs.chosenTheme(),
        outputFolder: output.map(withoutFinalSlash), baseURL: inputs.baseURL, date: inputs.date,
        jobs: inputs.jobs ?? availableProcessors(), strict: strict, includesDrafts: includesDrafts,
        homeFolder: getenv("HOME").map { String(cString: $0) })
    let result: BuildResult
    do throws(OutputError) {
        let progress = Progress()
        defer { progress.end() }
        result = try build(request, interruption: .watchingSignals(), progress: progress.show)
    } catch {
        Console.error("Stopped. Nothing was published; the old site stands as it was.")
        throw ExitCode(error.exitStatus)
    }
    printReport(result, form: inputs.report, output: output, strict: strict)
    if inputs.timings { printTimings(result.timings) }
    let status = result.report.exitStatus(strict: strict)
    if status != 0 { throw ExitCode(status) }
    return result
}

func withoutFinalSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? withoutFinalSlash(String(path.dropLast())) : path
}

private func printReport(_ result: BuildResult, form: ReportForm, output: String?, strict: Bool) {
    let closing = closingSentence(result, output: output)
    switch form {
    case .text:
        Console.error(
            result.report.terminalText(closing: closing, colour: Console.showsColour, reading: readForReport))
    case .json:
        Console.output(result.report.json(toolVersion: toolVersion, strict: strict, reading: readForReport))
        Console.error(closing)
    case .sarif:
        Console.output(result.report.sarif(toolVersion: toolVersion))
        Console.error(closing)
    case .github:
        Console.output(result.report.ciAnnotations(closing: closing))
    }
}

private func closingSentence(_ result: BuildResult, output: String?) -> String {
    let size = "\(count(result.pages, "page")) of \(count(result.publications, "publication"))"
    guard let output else { return "Checked \(size)." }
    guard let published = result.published else { return "Nothing was published; the old site stands as it was." }
    guard published.isNew else { return "\(size) in “\(output)”, which nothing has changed." }
    return "\(size) in “\(output)”: \(count(published.written, "file")) written, \(published.unchanged) unchanged, "
        + "\(published.removed) removed."
}

func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

private func printTimings(_ timings: Timings) {
    func milliseconds(_ seconds: Double) -> String {
        let text = String(Int((seconds * 1000).rounded()))
        return String(repeating: " ", count: max(0, 7 - text.count)) + text
    }
    Console.error("stage      wall ms  cpu ms")
    for stage in timings.stages {
        let name = stage.name + String(repeating: " ", count: max(1, 11 - stage.name.count))
        Console.error(name + milliseconds(stage.wall) + " " + milliseconds(stage.cpu))
    }
}
