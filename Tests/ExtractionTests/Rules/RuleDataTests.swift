import Basics
import Reading
import TestSupport
import Testing
import Vocabulary

@testable import Extraction

/// Every rule of the code is in the data with an example that it reads and one that it leaves alone.
@Suite struct RuleDataTests {
    private static let entries = Result { try RuleEntry.all() }

    /// The details of all claims, as the sources write them: behind a reason, or as an argument of that name.
    private static func detailsInCode() throws -> Set<String> {
        var details = Set(Zone.allCases.filter(\.isChrome).map(\.rawValue))
        let reasons = LedgerEntry.Reason.allCases.map(\.rawValue).joined(separator: "|")
        let pattern = try Regex("(?:\\.(?:\(reasons)), |detail: )\"([a-z-]+)\"")
        for (file, bytes) in try FileTree(Project.path("Sources/Extraction")).files where file.hasSuffix(".swift") {
            for match in String(decoding: bytes, as: UTF8.self).matches(of: pattern) {
                details.insert(match[1].substring.map(String.init) ?? "")
            }
        }
        return details
    }

    @Test func everyRuleIsInTheDataOnce() throws {
        let entries = try Self.entries.get()
        let guards = entries.filter { $0.kind == RuleBook.Kind.guardian.rawValue }.map(\.name)
        let attachments = entries.filter { $0.kind == RuleBook.Kind.attachment.rawValue }.map(\.name)
        #expect(guards.count + attachments.count == entries.count)
        #expect(Set(guards).count == guards.count)
        #expect(Set(attachments) == Set(AttachmentRule.allCases.map(\.rawValue)))
        #expect(attachments.count == AttachmentRule.allCases.count)
        let details = try Self.detailsInCode()
        #expect(details.count > 20)
        #expect(details.subtracting(guards).isEmpty, "claims of the code that the data do not describe")
        #expect(Set(guards).subtracting(details).isEmpty, "rules of the data that no claim of the code names")
    }

    @Test func everyRuleIsDescribedInTheProgram() throws {
        for entry in try Self.entries.get() {
            let kind = try #require(RuleBook.Kind(rawValue: entry.kind))
            #expect(RuleBook.builtIn.description(of: entry.name, kind) == entry.description)
            #expect(entry.description.hasSuffix("."), "\(entry.name): a description is a sentence")
        }
    }

    @Test func everyExampleIsReadByItsRule() throws {
        for entry in try Self.entries.get() {
            let readings = try MarkedSentence(entry.example).readings
            let isRead = readings.contains { ($0.kind, $0.rule, $0.gives) == (entry.kind, entry.name, entry.gives) }
            #expect(isRead, "\(entry.name): \(entry.example) gives \(readings)")
        }
    }

    @Test func noCounterExampleIsReadByItsRule() throws {
        for entry in try Self.entries.get() {
            let readings = try MarkedSentence(entry.counterExample).readings
            #expect(!readings.isEmpty, "\(entry.name): nothing is read in \(entry.counterExample)")
            let isRead = readings.contains { ($0.kind, $0.rule) == (entry.kind, entry.name) }
            #expect(!isRead, "\(entry.name): \(entry.counterExample) gives \(readings)")
        }
    }

    @Test func everyRuleOfTheSieveIsTried() {
        // The other three are found by looking at lists and tables, not by the sieve.
        let tried = Set(Sieve.Step.allCases.flatMap(\.rules))
        #expect(tried.union([.respectively, .each, .tableCell]) == Set(AttachmentRule.allCases))
    }
}
