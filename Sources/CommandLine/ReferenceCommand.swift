internal import ArgumentParser
internal import Content
internal import Platform
internal import Reference
internal import Site

struct ReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference",
        abstract: "Writes the chapters of the reference and the JSON Schemas, from this version of Strapline.",
        discussion: "Files that it wrote before are written over; no other file is touched.")

    @Argument(help: "The folder of the publication that holds them, such as “content/handbook/strapline-handbook”.")
    var folder: String

    func run() throws {
        let files: [ReferenceFile]
        do throws(Errno) {
            files = try referenceFiles(kinds: fileForms, families: ruleFamilies)
        } catch {
            throw refusal("The examples cannot be tried in a temporary folder: \(systemMessage(error.code)).")
        }
        try write(files, to: withoutFinalSlash(folder))
    }
}

struct SchemasCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schemas",
        abstract: "Writes the JSON Schemas with which editors check YAML files, and says how editors find them.",
        discussion: "“strapline new site” does so too. Schemas of an earlier version are written over.")

    @Argument(help: "The folder for them.")
    var folder = EditorSettings.schemaFolder

    func run() throws {
        try write(schemaFiles(of: fileForms), to: withoutFinalSlash(folder))
        guard folder == EditorSettings.schemaFolder else { return }
        Console.output(
            "For Visual Studio Code, with its extension “YAML” by Red Hat, this belongs into .vscode/settings.json:\n"
                + EditorSettings.settings(of: fileForms))
    }
}

/// Writes the files that differ from what is there, and says what was done.
private func write(_ files: [ReferenceFile], to folder: String) throws {
    var written = 0
    for file in files {
        let path = folder + "/" + file.path
        let bytes = Array(file.text.utf8)
        guard (try? readFile(path)) != bytes else { continue }
        do throws(Errno) {
            try writeFile(bytes, to: path)
        } catch {
            throw refusal("“\(path)” cannot be written: \(systemMessage(error.code)).")
        }
        written += 1
    }
    Console.error("“\(folder)”: \(count(written, "file")) written, \(files.count - written) unchanged.")
}
