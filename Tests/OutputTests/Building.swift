import Diagnostics
import Glibc
import Output
import Platform
import TestFolders

/// Builds a site of these files at `output` in the folder.
@discardableResult
func build(
    _ files: [String: String], in folder: TemporaryFolder, output: String = "output", jobs: Int = 1
) throws -> PublishedSite {
    let site = try StagedSite(replacing: folder.path(output), apartFrom: [], home: nil)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) { try site.write(Array(text.utf8), to: path) }
    return try site.finish(jobs: jobs)
}

/// The code and the sentence of the finding that stands in the way of `body`, with the folder's own path left out; nil
/// where nothing does.
func refusal(in folder: TemporaryFolder, _ body: () throws -> Void) throws -> String? {
    do {
        try body()
        return nil
    } catch let error as OutputError {
        guard let finding = error.diagnostic else { return "interrupted" }
        return "\(finding.rule.code): \(finding.summary)".replacing(folder.path + "/", with: "")
    }
}

/// What beginning a site at a path of the folder is refused with.
func refusal(
    toReplace path: String, in folder: TemporaryFolder, apartFrom sources: [String] = [], home: String? = nil
) throws -> String? {
    try refusal(in: folder) { _ = try StagedSite(replacing: path, apartFrom: sources, home: home) }
}

extension String {
    func replacing(_ part: String, with other: String) -> String {
        var result = ""
        var rest = self[...]
        while let found = rest.firstRange(of: part) {
            result += rest[..<found.lowerBound] + other
            rest = rest[found.upperBound...]
        }
        return result + rest
    }
}
