public import Content

/// What makes editors check the YAML files of a site as they are written: the settings of Visual Studio Code and of the
/// editors that read them, and the schemas that they name.
public enum EditorSettings {
    /// The folder of the schemas, in a site's own folder.
    public static let schemaFolder = ".vscode/schemas"

    /// For `.vscode/settings.json`. A path that begins with a dot counts from the folder that the editor has open.
    public static func settings(of kinds: [FileForm]) -> String {
        let lines = kinds.compactMap { kind in
            kind.pattern.map { "    \"./\(schemaFolder)/\(schemaName(of: kind))\": \"\($0)\"" }
        }
        return "{\n  \"yaml.schemas\": {\n\(lines.joined(separator: ",\n"))\n  }\n}\n"
    }

    /// For `.vscode/extensions.json`: the extension that reads the setting, which the editor then offers to install.
    public static let recommendation = """
        {
          "recommendations": ["redhat.vscode-yaml"]
        }

        """
}
