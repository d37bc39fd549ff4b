import Basics
import COpenCC
import Testing

@testable import Reading
@testable import Vocabulary

@Suite("Data in the program")
struct DataTests {
    @Test("the compiled vocabulary is that of the files", arguments: VocabularyEntries.File.allCases)
    func matchesFiles(file: VocabularyEntries.File) throws {
        let entries = try VocabularyEntries(folder: "\(SampleReports.root)/Sources/Vocabulary/Data")
        #expect("\(VocabularyEntries.builtInText(of: file))" + "\n" == entries.compactText(of: file))
    }

    @Test("the table of traditional characters is OpenCC's")
    func matchesOpenCC() throws {
        #expect(TraditionalCharacters.pairs.count > 2_500)
        for pair in TraditionalCharacters.pairs {
            let traditional = String(try #require(Unicode.Scalar(pair.traditional)))
            let simplified = traditional.utf8.withContiguousStorageIfAvailable { SimplifiedText.of($0) }
            #expect(simplified.map { String(decoding: $0, as: UTF8.self) } == String(try #require(Unicode.Scalar(pair.simplified))))
        }
    }
}
