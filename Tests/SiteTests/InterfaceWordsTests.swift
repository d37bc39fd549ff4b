import Basics
import TestSupport
import Testing

/// The words of the interface.
@Suite struct InterfaceWordsTests {
    @Test func bothLanguagesHaveTheSameWords() throws {
        let keys = try ["zh-Hans", "en"].map { language in
            let path = Project.path("templates/strings/\(language).yml")
            let bytes = try Files.read(path)
            return try MarkedMapping.read(bytes.text(in: 0..<bytes.count), file: path).keys
        }
        #expect(keys[0] == keys[1])
    }
}
