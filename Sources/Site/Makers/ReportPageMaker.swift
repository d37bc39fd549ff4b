import Basics
import Dataset
import Extraction
import Reading
import Vocabulary

/// Makes the lines that stand for reports in lists.
struct ReportItemMaker: Sendable {
    let dataset: Dataset
    let wording: Wording

    /// All reports, the newest first; those without a date last.
    var newest: [Int] {
        dataset.reports.indices.sorted { left, right in
            let (first, second) = (dataset.reports[left].details, dataset.reports[right].details)
            if first.date != second.date {
                guard let firstDate = first.date else { return false }
                guard let secondDate = second.date else { return true }
                return firstDate > secondDate
            }
            return left < right
        }
    }

    /// A report of the dataset.
    func item(_ number: Int, showsPark: Bool) -> ReportItemModel {
        let report = dataset.reports[number]
        let park = dataset.parks[report.park]
        return ReportItemModel(
            title: report.details.title, url: Addresses.report(park.id, report.details.name),
            date: wording.text(report.details.date), park: showsPark ? park.name : "",
            publisher: report.details.publisher ?? "", period: wording.text(report.details.period),
            observationCount: report.extraction.observations.count,
            numeralCount: report.extraction.numeralCount)
    }
}

/// Makes the page of a report.
struct ReportPageMaker: Sendable {
    let figures: FigureMaker

    private var dataset: Dataset { figures.dataset }
    private var wording: Wording { figures.wording }

    /// The page of a report with its article.
    func page(_ number: Int, article: Article, frame: PageFrame, table path: String) -> ReportPage {
        let report = dataset.reports[number]
        let park = dataset.parks[report.park]
        let numerals = report.extraction.numeralCount
        return ReportPage(
            frame: frame, title: report.details.title,
            park: ParkLinkModel(name: park.name, url: Addresses.park(park.id)), date: wording.text(report.details.date),
            period: wording.text(report.details.period), publisher: report.details.publisher ?? "",
            source: report.details.source.map { LinkModel($0) }, article: article.bytes,
            numeralCount: numerals, ledger: ledger(report.extraction, of: numerals),
            findings: report.extraction.observations.indices.map { finding(Fact(report: number, number: $0)) },
            checks: report.extraction.checks.map { check($0, report.extraction) },
            dropped: report.corrections.filter { $0.kind == .drop }.map { correction in
                DroppedModel(
                    quote: correction.before?.quote ?? correction.quote,
                    anchor: correction.before.map { "#\($0.place.anchor)" } ?? "", why: correction.why)
            },
            unread: report.extraction.ledger.filter(\.isUnread).map {
                UnreadModel(quote: $0.quote, url: "#" + $0.place.anchor, report: "")
            },
            repairs: repairs(article.repairs), repairCount: article.repairs.count, table: path)
    }

    /// So many repairs of a kind are shown.
    private static let mostExamples = 12

    private func repairs(_ repairs: [Repair]) -> [RepairModel] {
        Repair.Kind.allCases.compactMap { kind in
            let own = repairs.filter { $0.kind == kind }
            guard !own.isEmpty else { return nil }
            var seen: Set<String> = []
            let different = own.filter { seen.insert($0.before + "\n" + $0.after).inserted }
            let examples = different.filter { $0.before.contains { !$0.isWhitespace } }.prefix(Self.mostExamples)
            return RepairModel(
                kind: wording.words.word("repair", kind.rawValue), count: own.count,
                examples: examples.map { RepairExampleModel(before: $0.before, after: $0.after) })
        }
    }

    private func finding(_ fact: Fact) -> FindingModel {
        let observation = dataset.observation(fact)
        let name = wording.name(of: observation, dataset.vocabulary)
        let industry = observation.scope == .industry ? IndustryName.common(observation.scopeName) : ""
        let isShownThere = observation.scope == .park && observation.scopeName.isEmpty
        return FindingModel(
            figure: figures.figure(fact), disputes: disputes(fact), id: "o\(fact.number + 1)",
            anchor: "#\(observation.place.anchor)",
            scope: observation.scope == .park && observation.scopeName.isEmpty ? "" : wording.bearer(observation),
            confidence: observation.confidence == .review
                ? wording.words.word("confidence", observation.confidence.rawValue) : "",
            label: observation.label == name ? "" : observation.label,
            rule: wording.words.word("rule", observation.rule.rawValue),
            reasons: wording.list(observation.reasons.list.map { wording.words.word("doubt", $0.rawValue) }),
            correction: dataset.correction(of: fact).map(correction) ?? "",
            page: isShownThere ? figures.page(ofIndicator: observation.indicator) : "",
            industry: industry.isEmpty ? "" : PageAddress.industry(industry),
            source: source(of: observation, dataset.reports[fact.report].details.source))
    }

    /// What a person changed, and why: `人工更正：原读作 17.31亿元；表格多出一位`.
    private func correction(_ correction: AppliedCorrection) -> String {
        guard let before = correction.before else {
            return [wording.words["correctionAdded"], correction.why].joined(separator: wording.words["semicolon"])
        }
        let amount = before.quantity
        let upper = amount.upper.map { "–" + wording.text($0) } ?? ""
        let value = wording.mark(amount.qualifier) + wording.text(amount.value) + upper + amount.unit
        let told = wording.words.text("correctionSet", ["before": value])
        return [told, correction.why].filter { !$0.isEmpty }.joined(separator: wording.words["semicolon"])
    }

    /// Where reports contradict each other in it: the mark that leads there, and whether another value is shown.
    private func disputes(_ fact: Fact) -> MarkModel? {
        guard let place = dataset.cellPlace(of: dataset.key(of: fact)) else { return nil }
        let cell = dataset.cell(place)
        guard cell.isInConflict, cell.shown == fact || cell.conflicting.contains(fact) else { return nil }
        let word = cell.shown == fact ? "markConflict" : "markUnused"
        return MarkModel(
            kind: "conflict", word: wording.words[word], url: PageAddress.conflict(cell.key, dataset))
    }

    /// The words on the page that the report was copied from, which browsers look up: the beginning and the end where
    /// something was left out between them.
    private func source(of observation: Observation, _ source: String?) -> String {
        guard let source, !source.contains("#") else { return "" }
        let parts = observation.quote.split(separator: "…").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
        guard let first = parts.first, let last = parts.last else { return "" }
        // The label of a table's cell is put together from its heads; of its words, the number alone stands so there.
        let words = observation.rule == .tableCell ? [last] : parts.count > 1 ? [first, last] : [first]
        // A hyphen would mean that the words stand before or behind those to be found.
        let encoded = words.map { PercentForm.encoded($0).replacing("-", with: "%2D") }
        return source + "#:~:text=" + encoded.joined(separator: ",")
    }

    private func check(_ check: CheckResult, _ extraction: Extraction) -> CheckModel {
        let pieces = check.calculation.map { piece in
            switch piece {
            case .text(let text): return PieceModel(text: text, anchor: "")
            case .figure(let index):
                let amount = extraction.observations[index].quantity
                // In a rate the bounds stand between its two sides.
                let mark = check.kind == .growth ? "" : wording.mark(amount.qualifier)
                let text = mark + wording.text(amount.value) + amount.unit
                return PieceModel(text: text, anchor: "#\(extraction.observations[index].place.anchor)")
            }
        }
        let subject = check.observations.first.map { extraction.observations[$0] }
        return CheckModel(
            passed: check.passed, kind: wording.words.word("check", check.kind.rawValue), cue: check.cue,
            pieces: pieces,
            indicator: subject.map { wording.name(of: $0, dataset.vocabulary) } ?? "")
    }

    /// What became of the numerals: observations first, then the reasons in their fixed order.
    private func ledger(_ extraction: Extraction, of numerals: Int) -> [LedgerModel] {
        var countOf: [LedgerEntry.Reason: Int] = [:]
        for entry in extraction.ledger { countOf[entry.reason, default: 0] += 1 }
        let counts =
            [("observation", numerals - extraction.ledger.count)]
            + LedgerEntry.Reason.allCases.map { ($0.rawValue, countOf[$0] ?? 0) }
        let total = max(1, numerals)
        let found = counts.filter { $0.1 > 0 }
        var before = 0
        return zip(found, Self.percents(found.map(\.1))).map { part, percent in
            let (reason, count) = part
            defer { before += count }
            return LedgerModel(
                reason: reason, label: wording.words.word("reason", reason), count: count,
                share: percent == 0 ? "<1%" : "\(percent)%", offset: Self.position(before, total),
                width: Self.position(count, total))
        }
    }

    /// Whole percents of counts that add up to a hundred: those that lose most are rounded up, of equal ones the
    /// smallest, then the first; 1, 1 and 1 are 34, 33 and 33 %.
    static func percents(_ counts: [Int]) -> [Int] {
        let total = counts.reduce(0, +)
        guard total > 0 else { return counts }
        var percents = counts.map { $0 * 100 / total }
        let losses = counts.indices.sorted { left, right in
            (counts[right] * 100 % total, percents[left], left) < (counts[left] * 100 % total, percents[right], right)
        }
        for index in losses.prefix(100 - percents.reduce(0, +)) { percents[index] += 1 }
        return percents
    }

    /// A position on a scale of 0 to 100 with two decimals, in whole numbers so that it is the same everywhere.
    private static func position(_ count: Int, _ total: Int) -> String {
        ExactDecimal(significand: Int128(count * 10_000 / total), exponent: -2).withoutTrailingZeros.description
    }
}

extension Extraction {
    /// The number of its numerals; one that several observations share counts once. Observations stand in the order
    /// of the text, so those of one numeral stand side by side.
    var numeralCount: Int {
        var count = ledger.count
        var last: Range<Int>?
        for index in observations.indices where observations[index].place.range != last {
            last = observations[index].place.range
            count += 1
        }
        return count
    }
}

extension Substring {
    /// The text without blanks at its ends.
    fileprivate var trimmingBlanks: String {
        var text = self
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
