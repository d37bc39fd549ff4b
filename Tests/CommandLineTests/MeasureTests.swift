import TestSupport
import Testing

/// `make rules`: the precision of rules on annotated reports.
@Suite struct MeasureTests {
    private static let script = Project.path("Tests/measure/rules.py")
    private static let report = "2023年，园区税收收入达16.7亿元，增长8%。雨水花园面积达3万平方米。有3号楼。\n"
    private static let annotations = """
        {"quote":"2023年","value":"2023","not":"date"}
        {"quote":"税收收入达16.7亿元","value":"16.7","unit":"亿元","indicator":"tax-revenue","measure":"level",\
        "status":"actual","period":"2023","scope":"park"}
        {"quote":"税收收入增长8%","value":"8","unit":"%","indicator":"tax-revenue","measure":"growth",\
        "status":"target","period":"2023","scope":"park"}
        {"quote":"雨水花园面积达3万平方米","value":"3","unit":"万平方米","optional":true,"measure":"level"}
        {"quote":"3号楼","value":"3","not":"name"}

        """

    private func measure(_ arguments: [String]) throws -> ProgramRun {
        let folder = try TemporaryFolder()
        try folder.write("content/reports/south/2024-02-a.txt", Self.report)
        try folder.write("gold/south/2024-02-a.jsonl", Self.annotations)
        return try ProgramRun.run(
            "/usr/bin/env", ["python3", Self.script, ProgramRun.parkbookPath] + arguments, in: folder.path)
    }

    private func rows(_ run: ProgramRun) -> [[String]] {
        run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }

    @Test func whatIsRightIsCounted() throws {
        let run = try measure(["--gold", "gold", "--content", "content"])
        #expect(run.code == 0, "\(run.errors)")
        let rows = rows(run)
        #expect(rows.contains(["indicator-before", "1", "1", "100.0%", "1", "100.0%", "0.207"]))
        #expect(rows.contains(["growth-of-last", "1", "1", "100.0%", "0", "0.0%", "0.000"]))
        #expect(rows.contains(["numbered-thing", "1", "1", "100.0%", "1", "100.0%", "0.207"]))
        #expect(!rows.contains { $0.first == "label-before" }, "optional annotations don't count")
    }

    @Test func theFiguresOfConfidenceAreWritten() throws {
        let run = try measure(["--gold", "gold", "--content", "content", "--confidence"])
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("- rule: indicator-before\n  lower-bound: 0."))
        #expect(run.output.contains("- reason: inherited-indicator\n  factor: "))
    }

    @Test func withoutAnnotationsItSaysWhatItNeeds() throws {
        let run = try measure([])
        #expect(run.code == 1)
        #expect(run.errors.contains("make rules GOLD="))
        #expect(try measure(["--gold", "none", "--content", "content"]).errors == "There is no folder none.\n")
    }
}
