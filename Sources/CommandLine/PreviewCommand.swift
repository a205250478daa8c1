internal import ArgumentParser
internal import Dispatch
internal import Glibc
internal import Platform
internal import Preview

struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Builds the site with its drafts, and shows it in the browsers of this computer.",
        discussion: "The preview stands in a folder of its own, so that no draft is ever where the site is published.")

    @OptionGroup var inputs: InputOptions

    @Option(help: "The folder that the preview is kept in.")
    var folder = ".preview"

    @Option(help: "The port to listen on; 0 for any that is free.")
    var port: UInt16 = 8080

    func run() throws {
        _ = try runBuild(inputs, output: folder, strict: false, includesDrafts: true)
        if let signal = Interruption.endWatching() { throw ExitCode(Interruption.exitStatus(after: signal)) }
        Task { [folder, port] in
            do {
                try await SiteServer(folder: folder, port: port).run { port in
                    Console.error("Open http://127.0.0.1:\(port)/ in a browser. Stop with Ctrl-C.")
                }
            } catch {
                Console.error("Port \(port) cannot be used: another program may have it. Name another one with --port.")
            }
            Glibc.exit(1)
        }
        dispatchMain()
    }
}
