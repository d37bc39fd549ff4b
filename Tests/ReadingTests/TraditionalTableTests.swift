import Basics
import COpenCC
import Testing

@testable import Reading

@Suite("Characters in the program")
struct TraditionalTableTests {
    @Test("the table of traditional characters is OpenCC's")
    func matchesOpenCC() throws {
        #expect(TraditionalCharacters.pairs.count > 2_500)
        for pair in TraditionalCharacters.pairs {
            let traditional = String(try #require(Unicode.Scalar(pair.traditional)))
            let simplified = traditional.utf8.withContiguousStorageIfAvailable { SimplifiedText.of($0) }
            #expect(
                simplified.map { String(decoding: $0, as: UTF8.self) }
                    == String(try #require(Unicode.Scalar(pair.simplified))))
        }
    }
}
