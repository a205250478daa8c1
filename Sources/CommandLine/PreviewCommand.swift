internal import ArgumentParser
internal import Dispatch
internal import Glibc
internal import Preview

struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Shows the built site in the browsers of this computer.")

    @Option(help: "The folder of the built site.")
    var output = "output"

    @Option(help: "The port to listen on; 0 for any that is free.")
    var port: UInt16 = 8080

    func run() throws {
        guard access(output + "/index.html", R_OK) == 0 else {
            Console.error("There is no site in “\(output)” yet. Build it first: strapline build")
            throw ExitCode(1)
        }
        Task { [output, port] in
            do {
                try await SiteServer(folder: output, port: port).run { port in
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
