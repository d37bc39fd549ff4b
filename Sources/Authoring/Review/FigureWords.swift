import Basics
import Extraction
import Reading

/// The words of a report in which a figure stands.
public struct FigureWords: Sendable, Equatable {
    /// What stands before the numeral, in its sentence or its row.
    public let before: String
    /// The numeral with its unit.
    public let numeral: String
    /// What stands behind it.
    public let after: String

    /// How many characters are shown on each side at most.
    private static let longest = 120

    /// The words around a numeral, where it still stands there.
    init?(_ place: NumeralPlace, in report: Report) {
        let range = place.textRange
        guard let number = report.blocks.firstIndex(where: { $0.range.contains(range.lowerBound) }),
            range.upperBound <= report.blocks[number].range.upperBound, report.place(ofText: range) == place
        else { return nil }
        let block = report.blocks[number].range
        let row = Self.row(of: number, in: report)
        var before = report.string(block.lowerBound..<range.lowerBound)
        var after = report.string(range.upperBound..<block.upperBound)
        if row.isEmpty {
            if let end = before.lastIndex(where: "。！？；\n".contains) {
                before = String(before[before.index(after: end)...])
            }
            if let end = after.firstIndex(where: "。！？；\n".contains) { after = String(after[...end]) }
        } else {
            before = row.filter { $0 < number }.map { report.string(report.blocks[$0].range) + " │ " }.joined() + before
            after += row.filter { $0 > number }.map { " │ " + report.string(report.blocks[$0].range) }.joined()
        }
        let hasMoreBefore = before.count > Self.longest
        let hasMoreAfter = after.count > Self.longest
        self.before = (hasMoreBefore ? "…" : "") + before.suffix(Self.longest)
        numeral = report.string(range)
        self.after = after.prefix(Self.longest) + (hasMoreAfter ? "…" : "")
    }

    /// The cells of the row that a cell stands in; empty for all other text.
    private static func row(of number: Int, in report: Report) -> [Int] {
        guard case .cell(let table, let row, _, _) = report.blocks[number].kind else { return [] }
        return report.blocks.indices.filter { other in
            if case .cell(table, row, _, _) = report.blocks[other].kind { true } else { false }
        }
    }

    /// The words of several figures of a file; none for those that do not stand there any more.
    public static func read(_ places: [NumeralPlace], file: String) -> [FigureWords?] {
        let location = ReportLocation(path: file, folder: nil)
        guard let bytes = try? Files.read(file), let report = try? ReportReader().read(bytes, location).report else {
            return places.map { _ in nil }
        }
        return places.map { FigureWords($0, in: report) }
    }
}

extension Report {
    fileprivate func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
