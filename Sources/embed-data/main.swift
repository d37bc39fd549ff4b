import Basics
import Site
import Vocabulary

/// Writes the data files that the program carries in itself as Swift sources, and the guide's list of names in
/// templates; run it in the project's folder after changing one of them.
try embedVocabulary(from: "Sources/Vocabulary/Data", into: "Sources/Vocabulary/BuiltInVocabulary.swift")
try Files.write(try TraditionalTable.source(), to: "Sources/Reading/Repair/TraditionalCharacters.swift")
try embedFiles(
    from: "templates", into: "Sources/Site/Content/BuiltInTemplates.swift",
    as: "BuiltInTemplates", "The templates, words and assets that are compiled into the program.")
try embedFiles(
    from: "Sources/Authoring/Data", into: "Sources/Authoring/Starter/BuiltInStarter.swift",
    as: "BuiltInStarter", "The files of a new site that are compiled into the program.")
try embedFiles(
    from: "Sources/Preview/Data", into: "Sources/Preview/Serving/BuiltInPreview.swift",
    as: "BuiltInPreview", "The script and the style of the preview that are compiled into the program.")
try embedFiles(
    from: "Sources/Terminal/Data", into: "Sources/Terminal/Translation/BuiltInMessages.swift",
    as: "BuiltInMessages", "What the program says in other languages.")
try Files.write(
    Array(TemplateNames(templates: "templates").markdown.utf8), to: "docs/template-names.md")

func embedVocabulary(from folder: String, into path: String) throws {
    let entries = try VocabularyEntries(folder: folder)
    var source = """
        // swift-format-ignore-file
        // Made by `swift run embed-data` from the files of Data/; do not edit.

        extension VocabularyEntries {
            /// The compact text of a file, as it is compiled into the program.
            static func builtInText(of file: File) -> StaticString {
                switch file.rawValue {

        """
    for file in VocabularyEntries.File.allCases {
        source += "        case \"\(file.rawValue)\": Self.\(file)\n"
    }
    source += "        default: \"\"\n        }\n    }\n"
    for file in VocabularyEntries.File.allCases {
        source += "\n    private static let \(file): StaticString = \(literal(entries.compactText(of: file)))\n"
    }
    try Files.write(Array((source + "}\n").utf8), to: path)
}

func embedFiles(from folder: String, into path: String, as name: String, _ documentation: String) throws {
    var source = """
        // swift-format-ignore-file
        // Made by `swift run embed-data` from the files of \(folder)/; do not edit.

        /// \(documentation)
        enum \(name) {
            static let files: [(name: String, text: StaticString)] = [

        """
    for name in try Files.list(folder) {
        let bytes = try Files.read("\(folder)/\(name)")
        source += "        (\"\(name)\", \(literal(bytes.text(in: 0..<bytes.count)))),\n"
    }
    try Files.write(Array((source + "    ]\n}\n").utf8), to: path)
}

/// A text as a raw string literal of several lines.
func literal(_ text: String) -> String { "#\"\"\"\n\(text)\n\"\"\"#" }
