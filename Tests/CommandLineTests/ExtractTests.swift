import Foundation
import TestSupport
import Testing

/// `parkbook extract` on real files.
@Suite struct ExtractTests {
    private static let text = "# 工作总结\n\n2024年，园区税收收入为16.74亿元，增长8.0%。有3号楼。\n"

    private func extract(_ arguments: [String]) throws -> ProgramRun {
        let folder = try TemporaryFolder()
        try folder.write("2025-01-a.md", Self.text)
        return try ProgramRun.parkbook(["extract"] + arguments + ["2025-01-a.md"], in: folder.path)
    }

    @Test func theTableHasALineForEachNumeral() throws {
        let run = try extract([])
        #expect(run.code == 0)
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("2025-01-a.md: ") == true)
        #expect(lines.contains { $0.contains("16.74亿元") && $0.contains("tax-revenue level") && $0.contains("2024") })
        #expect(!run.output.contains("\u{1B}"), "colours are for terminals")
    }

    @Test func recordsAreJSONWithPlacesInTheFile() throws {
        let run = try extract(["--format", "jsonl"])
        #expect(run.code == 0)
        let bytes = Array(Self.text.utf8)
        let records = try run.output.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(records.count > 3)
        var last = -1
        for record in records {
            let start = try #require(record["start"] as? Int)
            let end = try #require(record["end"] as? Int)
            let line = try #require(record["line"] as? Int)
            #expect(start >= last, "records stand in the order of the text")
            last = start
            #expect(line == bytes[..<start].count { $0 == UInt8(ascii: "\n") } + 1)
            let words = String(decoding: bytes[start..<end], as: UTF8.self)
            if let value = record["value"] as? String, record["kind"] as? String == "observation" {
                #expect(words.contains(value), "\(value) stands in \(words)")
            }
            #expect(record["file"] as? String == "2025-01-a.md")
            #expect((record["reasons"] is [String]) == (record["kind"] as? String == "observation"))
        }
        // Every numeral is accounted for.
        for match in Self.text.matches(of: /[0-9]+/) {
            let place = Self.text.utf8.distance(from: Self.text.startIndex, to: match.range.lowerBound)
            let holders = records.filter { record in
                guard let start = record["start"] as? Int, let end = record["end"] as? Int else { return false }
                return start <= place && place < end
            }
            #expect(holders.count == 1, "\(match.output) at byte \(place)")
        }
    }

    @Test func theSpreadsheetHasOneHeadForAllFiles() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.md", Self.text)
        try folder.write("b.md", Self.text)
        let run = try ProgramRun.parkbook(["extract", "--format", "csv", "a.md", "b.md"], in: folder.path)
        #expect(run.code == 0)
        let rows = run.output.split(separator: "\r\n")
        #expect(rows.count > 2)
        #expect(rows.count { $0.contains("indicator") && $0.contains("value") } == 1)
        #expect(rows.dropFirst().count { $0.contains("a.md") } == rows.dropFirst().count { $0.contains("b.md") })
    }

    @Test func filesThatCantBeReadAreToldAndTheOthersPrinted() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.md", Self.text)
        let run = try ProgramRun.parkbook(["extract", "none.md", "a.md", "."], in: folder.path)
        #expect(run.code == 74)
        #expect(run.output.contains("16.74亿元"))
        #expect(
            run.errors == """
                error: this is a folder where a file is needed
                  at .
                  fix: name the files in it, such as FOLDER/*.md or FOLDER/*.txt, or move the folder away
                error: this file is not there
                  at none.md
                  fix: check the path, or name another one
                2 errors

                """)
    }

    /// What a terminal of a width shows, without the codes of its colours.
    private func shown(_ file: String, _ text: String, columns: Int) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(file, text)
        let command = "stty cols \(columns); \(ProgramRun.parkbookPath) extract \(file)"
        let run = try ProgramRun.run(
            "/usr/bin/env", ["script", "-qec", command, "/dev/null"], in: folder.path)
        #expect(run.code == 0, "\(run.errors)")
        return run.output.replacing(/\u{1B}\[[0-9]*m/, with: "").split(whereSeparator: \.isNewline).map(String.init)
    }

    /// The columns of a line, Chinese characters as two.
    private func width(_ line: String) -> Int { line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } }

    @Test(arguments: [60, 80, 120, 200])
    func theTableFitsTheTerminal(columns: Int) throws {
        let text = """
            # 某高新区2025年1—9月经济运行情况

            2025年1—9月，全区完成规模以上工业战略性新兴产业增加值16.74亿元，同比增长8.0%，占规模以上工业增加值的比重为三分之一。

            | 指标 | 1—9月累计（万元） | 增长（%） |
            | --- | --- | --- |
            | 规模以上工业战略性新兴产业增加值 | 572900 | 2.7 |
            """
        let lines = try shown("2025-10-a.md", text, columns: columns)
        #expect(lines.contains { $0.contains("572900万元") && $0.contains("2025-01/2025-09") })
        for line in lines { #expect(width(line) <= columns, "\(line)") }
        #expect(lines.count { $0.contains(" actual ") } >= 4)
    }

    @Test func contentThatIsWrongIsTold() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.md", "---\ntitle: A\nText\n")
        let run = try ProgramRun.parkbook(["extract", "a.md"], in: folder.path)
        #expect(run.code == 1)
        #expect(run.errors.contains("  at a.md:1\n"))
    }

    @Test func warningsDontChangeTheCode() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.md", Array("税收16.74亿元 ".utf8) + [0xFF, 0xFE] + Array(" 后文\n".utf8))
        let run = try ProgramRun.parkbook(["extract", "a.md"], in: folder.path)
        #expect(run.code == 0)
        #expect(run.errors.hasPrefix("warning: "))
    }
}
