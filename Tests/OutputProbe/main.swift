// Puts a site into a folder, for tests that end it at any moment, and for measurements.
//
//     output-probe site OUTPUT LABEL COUNT       a site whose files differ, in part, by its label
//     output-probe hold OUTPUT                   takes the lock, writes one file, and waits to be ended
//     output-probe measure FOLDER COUNT SIZE     times every kind of build
import Diagnostics
import Glibc
import Output
import Platform
import TestFolders

let arguments = CommandLine.arguments
let interruption = Interruption.watchingSignals()

do {
    switch arguments.count > 2 ? arguments[1] : "" {
    case "site":
        let site = try StagedSite(replacing: arguments[2], apartFrom: [], home: nil, interruption: interruption)
        let files = probeFiles(label: arguments[3], count: Int(arguments[4]) ?? 0)
        _ = try parallelMap(count: files.count, jobs: 2) { (index) throws(OutputError) in
            _ = try site.write(Array(files[index].text.utf8), to: files[index].path)
        }
        _ = try site.finish(jobs: 2)
    case "hold":
        let site = try StagedSite(replacing: arguments[2], apartFrom: [], home: nil, interruption: interruption)
        try site.write(Array("held".utf8), to: "index.html")
        while true {
            usleep(1000)
            try site.write([], to: "tick-\(UInt64.random(in: 0 ... .max)).txt")
        }
    case "measure":
        try measure(in: arguments[2], count: Int(arguments[3]) ?? 5000, size: Int(arguments[4]) ?? 15000)
    default:
        print("usage: output-probe site|hold|measure …")
        exit(2)
    }
} catch let error as OutputError {
    if let diagnostic = error.diagnostic { print("\(diagnostic.rule.code): \(diagnostic.summary)") }
    exit(error.exitStatus)
}
