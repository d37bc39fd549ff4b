import TestSupport
import Testing

/// `parkbook explain` on real files.
@Suite struct ExplainTests {
    private static let text = """
        # 2023年工作总结

        海纳电子产业加快发展，产值达16.74亿元，增长8.0%。
        力争下一年税收收入达5亿元。
        建成“3号楼”一座。
        """

    private func explain(_ place: String, _ text: String = text) throws -> ProgramRun {
        let folder = try TemporaryFolder()
        try folder.write("2024-01-a.md", text)
        return try ProgramRun.parkbook(["explain", place], in: folder.path)
    }

    private func fields(_ run: ProgramRun) -> [String] {
        run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    }

    @Test func aFigureIsExplainedFromItsWordsToItsScope() throws {
        let run = try explain("2024-01-a.md:3")
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        let fields = fields(run)
        #expect(fields.contains("2024-01-a.md:3 16.74亿元 L3-1"))
        #expect(fields.contains("clause 产值达16.74亿元"))
        #expect(fields.contains("16.74亿元 amount 16.74 亿元 (money)"))
        #expect(fields.contains { $0.hasPrefix("tried descriptive, rank, completion") })
        #expect(fields.contains { $0.hasPrefix("rule label-before ") && $0.hasSuffix(".") })
        #expect(fields.contains("status actual from the heading: 2023年"))
        #expect(fields.contains("period 2023 from the heading: 2023年"))
        #expect(fields.contains("scope industry 海纳电子产业 from earlier in the sentence: 海纳电子产业"))
        #expect(!run.output.contains("\u{1B}"), "colours are for terminals")
    }

    @Test func whatAFigureTookOverIsTold() throws {
        let fields = fields(try explain("2024-01-a.md:3"))
        #expect(fields.contains { $0.hasPrefix("rule growth-of-last ") })
        #expect(fields.contains { $0.hasPrefix("confidence ") && $0.contains("said with another figure") })
    }

    @Test func aCueIsNamed() throws {
        let fields = fields(try explain("2024-01-a.md:4"))
        #expect(fields.contains("words 力争 status target; opens a clause, cut from a label"))
        #expect(fields.contains("status target from its own clause: 力争"))
        #expect(fields.contains("period 2025 from its own clause: 下一年"))
    }

    @Test func aNumeralThatIsNoFigureHasItsGuard() throws {
        let fields = fields(try explain("2024-01-a.md:5"))
        #expect(fields.contains("reads no figure: name"))
        #expect(fields.contains { $0.hasPrefix("rule numbered-thing ") || $0.hasPrefix("rule quoted-name ") })
    }

    @Test func aCellHasItsHeads() throws {
        let table = "| 指标 | 2023年（亿元） |\n| --- | --- |\n| 工业投资 | 61.5 |\n"
        let fields = fields(try explain("2024-01-a.md:3", table))
        #expect(fields.contains("heads 2023年（亿元） · 工业投资"))
        #expect(fields.contains { $0.hasPrefix("rule table-cell ") })
        #expect(fields.contains("period 2023 from the table's heads and what stands before it"))
    }

    @Test func aLineThatIsNotThereIsTold() throws {
        let run = try explain("2024-01-a.md:99")
        #expect(run.code == 1)
        #expect(run.errors.hasPrefix("error: this file has no such line: it ends with line 5\n  at 2024-01-a.md:99\n"))
    }

    @Test func aLineWithoutNumeralsIsTold() throws {
        let run = try explain("2024-01-a.md:2")
        #expect(run.code == 1)
        #expect(run.errors.hasPrefix("error: no numeral begins in this line\n  at 2024-01-a.md:2\n"))
    }

    @Test(arguments: ["2024-01-a.md", "2024-01-a.md:", "2024-01-a.md:x", "2024-01-a.md:0", ":3"])
    func aPlaceWithoutLineIsUsage(place: String) throws {
        let run = try explain(place)
        #expect(run.code == 64)
        #expect(run.errors.contains("write FILE:LINE"))
    }

    @Test func aFileThatIsNotThereIsTold() throws {
        let run = try explain("none.md:1")
        #expect(run.code == 74)
        #expect(run.errors.contains("  at none.md\n"))
    }
}
