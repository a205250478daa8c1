public import ArgumentParser
internal import Glibc

/// The command, with everything it can be asked to do.
public struct Strapline: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "strapline",
        abstract: "Publishes schemes, action plans and monitoring figures as a website that everyone can read.",
        version: toolVersion,
        subcommands: [
            NewCommand.self, BuildCommand.self, CheckCommand.self, PublishCommand.self, PreviewCommand.self,
            ExplainCommand.self, SchemasCommand.self, ReferenceCommand.self,
        ])

    public init() {}

    /// Runs the command with the arguments of the process and ends it: 0 where all is well, 1 where a finding fails, 2
    /// where the command was not understood.
    public static func run() -> Never {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let code = exitCode(for: error)
            switch code {
            case .success:
                print(fullMessage(for: error))
                Glibc.exit(0)
            case .validationFailure:
                Console.error(fullMessage(for: error))
                Glibc.exit(2)
            default:
                let message = fullMessage(for: error)
                if !message.isEmpty { Console.error(message) }
                Glibc.exit(code.rawValue)
            }
        }
        Glibc.exit(0)
    }
}

/// Printed by `--version` and into reports.
let toolVersion = "0.1.0"
