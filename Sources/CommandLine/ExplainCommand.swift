internal import ArgumentParser
internal import Diagnostics
internal import Site

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Says what a finding means, with an example of wrong and right.")

    @Argument(help: "The code in square brackets at the end of the finding; all codes unless given.")
    var code: String?

    func run() throws {
        guard let code else { return Console.output(ruleCatalogue.index()) }
        do throws(RuleCatalogue.UnknownCode) {
            Console.output(try ruleCatalogue.explanation(of: code))
        } catch {
            Console.error("\(error)")
            throw ExitCode(2)
        }
    }
}
