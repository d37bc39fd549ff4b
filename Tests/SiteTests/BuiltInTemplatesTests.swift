import Basics
import TestSupport
import Testing

@testable import Site

/// The templates that are compiled into the program are those of the files.
@Suite struct BuiltInTemplatesTests {
    @Test func compiledTemplatesAreThoseOfTheFolder() throws {
        let folder = Project.path("templates")
        let advice: Comment = "run `make embed`: templates/ was changed after the program's copy of it was made"
        #expect(BuiltInTemplates.files.map(\.name) == (try Files.list(folder)), advice)
        for file in BuiltInTemplates.files {
            let bytes = Array(UnsafeBufferPointer(start: file.text.utf8Start, count: file.text.utf8CodeUnitCount))
            #expect(Files.holds(bytes, at: "\(folder)/\(file.name)"), advice)
        }
    }

    @Test func bothLanguagesHaveTheSameWords() throws {
        let keys = try ["zh-Hans", "en"].map { language in
            let path = Project.path("templates/strings/\(language).yml")
            let bytes = try Files.read(path)
            return try MarkedMapping.read(bytes.text(in: 0..<bytes.count), file: path).keys
        }
        #expect(keys[0] == keys[1])
    }
}
