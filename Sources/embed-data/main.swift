import Basics
import Vocabulary

/// Writes the data files that the program carries in itself as Swift sources: run it after changing them.
let vocabularyFolder = "Sources/Vocabulary/Data"
let entries = try VocabularyEntries(folder: vocabularyFolder)
var source = """
    // Made by `swift run embed-data` from the files of Data/; do not edit.

    extension VocabularyEntries {
        /// The compact text of a file, as it is compiled into the program.
        static func builtInText(of file: File) -> StaticString {
            switch file {

    """
for file in VocabularyEntries.File.allCases {
    source += "        case .\(file): Self.\(file)\n"
}
source += "        }\n    }\n"
for file in VocabularyEntries.File.allCases {
    source += "\n    private static let \(file): StaticString = #\"\"\"\n\(entries.compactText(of: file))\"\"\"#\n"
}
source += "}\n"
try Files.write(Array(source.utf8), to: "Sources/Vocabulary/BuiltInVocabulary.swift")
try Files.write(TraditionalTable.source(), to: "Sources/Reading/Repair/TraditionalCharacters.swift")
