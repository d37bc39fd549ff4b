import Basics
import Dataset
import Extraction

/// Makes the page of what does not agree and what was not understood.
struct AuditPageMaker: Sendable {
    let figures: FigureMaker
    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// So many numerals that were not understood are quoted; the others are on the pages of their reports.
    private static let mostUnread = 60
    /// So many reports are in the table of what was read; all are in its CSV.
    private static let mostReports = 100

    /// The page.
    func page(_ frame: PageFrame) -> AuditPage {
        let checks = dataset.checksOfPark.enumerated().flatMap { park, checks in checks.map { (park, $0) } }
        let unread = dataset.reports.indices.flatMap(unreadOf)
        return AuditPage(
            frame: frame, conflicts: dataset.conflicts.map(conflict), tallies: tallies(checks.map(\.1)),
            // A fact that is stated twice and differs is told as a conflict.
            failed: checks.filter { !$0.1.passed && $0.1.kind != .repetition }.map { check($0.0, $0.1) },
            unread: Array(unread.prefix(Self.mostUnread)), unreadCount: unread.count,
            coverage: worstRead().map(coverage), reportCount: dataset.reports.count)
    }

    /// The reports of the table, in their order: those with most numerals that were not understood or are in doubt.
    private func worstRead() -> [Int] {
        let doubts = dataset.reports.map { report in
            report.extraction.ledger.count { $0.isUnread }
                + report.extraction.observations.count { $0.confidence == .review }
        }
        return dataset.reports.indices.sorted { (doubts[$1], $0) < (doubts[$0], $1) }.prefix(Self.mostReports).sorted()
    }

    private func conflict(_ cell: Cell) -> ConflictModel {
        let bearer = dataset.names[cell.key.scopeName]
        let name = [bearer, wording.name(of: cell.key, dataset), wording.text(cell.key.measure)].filter { !$0.isEmpty }
        return ConflictModel(
            id: PageAddress.conflictID(cell.key, dataset), park: park(cell.key.park), name: name.joined(separator: " "),
            period: wording.text(cell.key.period), shown: sourced(cell.shown),
            reason: cell.reason.map { wording.words.word("precedence", $0.rawValue) } ?? "",
            others: cell.conflicting.map(sourced))
    }

    private func sourced(_ fact: Fact) -> SourcedFigureModel {
        let details = dataset.reports[fact.report].details
        return SourcedFigureModel(
            figure: figures.figure(fact), report: details.title, date: wording.text(details.date))
    }

    private func park(_ number: Int) -> ParkLinkModel {
        ParkLinkModel(name: dataset.parks[number].name, url: Addresses.park(dataset.parks[number].id))
    }

    private func tallies(_ checks: [CrossCheck]) -> [CheckTallyModel] {
        CrossCheck.Kind.allCases.compactMap { kind in
            let own = checks.filter { $0.kind == kind }
            guard !own.isEmpty else { return nil }
            let passed = own.count { $0.passed }
            return CheckTallyModel(
                kind: wording.words.word("check", kind.rawValue), passed: passed, failed: own.count - passed,
                bar: Self.bar(passed, of: own.count))
        }
    }

    private func check(_ number: Int, _ check: CrossCheck) -> CrossCheckModel {
        CrossCheckModel(
            park: park(number), kind: wording.words.word("check", check.kind.rawValue),
            name: check.facts.first.map { wording.name(of: dataset.key(of: $0), dataset) } ?? "",
            calculation: check.calculation.map { piece in
                switch piece {
                case .text(let text): PhraseModel(text: text, url: "")
                case .figure(let fact): figures.phrase(figures.figure(fact))
                }
            })
    }

    /// A bar that shows a part of a number of things.
    private static func bar(_ part: Int, of count: Int) -> [UInt8] {
        let most = ExactDecimal(significand: Int128(max(1, count)))
        return ShareBar(value: ExactDecimal(significand: Int128(part)), most: most).drawn() ?? []
    }

    private func unreadOf(_ number: Int) -> [UnreadModel] {
        let report = dataset.reports[number]
        return report.extraction.ledger.filter(\.isUnread).map { entry in
            UnreadModel(
                quote: entry.quote, url: PageAddress.report(number, dataset) + "#" + entry.place.anchor,
                report: report.details.title)
        }
    }

    private func coverage(_ number: Int) -> CoverageModel {
        let report = dataset.reports[number]
        let numerals = report.extraction.numeralCount
        let read = numerals - report.extraction.ledger.count
        return CoverageModel(
            report: ReportItemMaker(dataset: dataset, wording: wording).item(number, showsPark: true),
            doubtful: report.extraction.observations.count { $0.confidence == .review },
            unread: report.extraction.ledger.count { $0.isUnread }, bar: Self.bar(read, of: numerals))
    }
}

extension LedgerEntry {
    /// Whether it is a number that says nothing by itself: one that was not understood, as far as anybody can tell.
    /// What a person took out was understood.
    var isUnread: Bool { reason == .other && detail != LedgerEntry.correction }
}
