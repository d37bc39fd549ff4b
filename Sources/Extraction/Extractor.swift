import Basics
import Reading
import Vocabulary

/// Reads the figures out of reports. One extractor serves any number of reports, on any thread.
public struct Extractor: Sendable {
    private let vocabulary: Vocabulary
    private let confidence: ConfidenceScale

    /// An extractor that knows the words of a vocabulary.
    public init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        confidence = ConfidenceScale(vocabulary.confidence)
    }

    /// Reads a report: cuts each block into tokens, attaches every amount to what it measures, and lists every other
    /// numeral with its reason. The park, where it is known, says by what names the text speaks of it.
    public func extract(_ report: Report, of park: Park? = nil) -> Extraction { extract(report, of: park, nil) }

    /// Reads a report and lets a recorder take down how.
    func extract(_ report: Report, of park: Park?, _ recorder: Recorder?) -> Extraction {
        let places = PlaceFinder(report, confidence, vocabulary)
        var found = Found()
        report.text.withUnsafeBufferPointer { bytes in
            var lexer = Lexer(vocabulary, bytes, 0..<0)
            let parts = ReportPart.parts(of: report.blocks, bytes).map { LexedPart($0, &lexer) }
            let prose = parts.compactMap(\.prose)
            let title = report.details.title
            let own = OwnNames(of: park, vocabulary.ruleWords)
            let subject = ReportSubject(
                title: title, area: own.area ?? ReportArea.of(report, prose, vocabulary.ruleWords), own: own,
                firms: FirmNames(in: prose, vocabulary.ruleWords),
                ownPlace: own.placeOfZone(ZoneName.own(of: Array(title.utf8), prose, vocabulary.ruleWords)),
                parkIsUnnamed: ReportArea.isUnnamed(prose, vocabulary.ruleWords))
            var context = Context(
                documentYear: report.details.date?.year ?? report.details.period?.year,
                month: report.details.date?.month, documentPeriod: documentPeriod(report, prose),
                isTimeline: LexedText.areTimeline(prose),
                isPlan: PlanOfWork.isTitle(title, vocabulary.ruleWords) && !PlanOfWork.isHeadingOfPart(report)
                    || PlanOfWork.isSaid(prose, vocabulary.ruleWords),
                isIntroduction: isIntroduction(report))
            let page = Page(bytes: bytes, subject: subject, places: places)
            found.findings.reserveCapacity(prose.reduce(0) { $0 + $1.quantities.count })
            for number in parts.indices { read(parts[number], page, &context, &found, recorder) }
            Retelling.settle(&found.findings, recorder)
            found.observations = found.findings.withUnsafeBufferPointer { findings in
                findings.indices.map { places.observation($0, of: findings) }
            }
        }
        found.ledger += places.uncovered(found.observations.map(\.place.range) + found.ledger.map(\.place.range))
        Self.sort(&found.observations, by: \.place)
        Self.sort(&found.ledger, by: \.place)
        return extraction(of: report, found.observations, found.ledger, found.sums)
    }

    /// What a report says by observations and a ledger that are in the order of the text: also by those that people
    /// corrected.
    public func extraction(
        of report: Report, _ observations: [Observation], _ ledger: [LedgerEntry], _ sums: [TableSum]
    ) -> Extraction {
        Extraction(
            observations: observations, ledger: ledger, sums: sums,
            checks: Checks.results(observations, sums, report, vocabulary),
            entities: EntityFinder.entities(observations, report, vocabulary))
    }

    /// Sorts by place what mostly stands in order already.
    private static func sort<Record>(_ records: inout [Record], by place: (Record) -> NumeralPlace) {
        let isInOrder = records.indices.dropFirst().allSatisfy { !(place(records[$0]) < place(records[$0 - 1])) }
        if isInOrder { return }
        let places = records.map(place)
        let order = places.indices.sorted { left, right in
            places[left] == places[right] ? left < right : places[left] < places[right]
        }
        records = order.map { records[$0] }
    }

    /// What all parts of a report are read against.
    private struct Page {
        let bytes: UnsafeBufferPointer<UInt8>
        let subject: ReportSubject
        let places: PlaceFinder
    }

    /// What the parts of a report gave so far.
    private struct Found {
        var findings: [BlockReader.Finding] = []
        var observations: [Observation] = []
        var ledger: [LedgerEntry] = []
        var sums: [TableSum] = []
    }

    private func read(
        _ part: LexedPart, _ page: Page, _ context: inout Context, _ found: inout Found, _ recorder: Recorder?
    ) {
        let (bytes, places) = (page.bytes, page.places)
        switch part {
        case .chrome(let block, let text):
            for claim in text.noise(of: block.zone) { found.ledger.append(places.entry(claim, bytes, block.range)) }
        case .prose(let block, let text):
            let lexed = LexedBlock(text, of: page.subject)
            let unattached = BlockReader.read(lexed, block, &context, &found.findings, recorder)
            for claim in lexed.claims { found.ledger.append(places.entry(claim, bytes, block.range)) }
            for claim in unattached {
                found.ledger.append(places.entry(claim.withBase(of: lexed.quantities), bytes, block.range))
            }
        case .table(let cells, let lead):
            var reader = TableReader(vocabulary, bytes, page.subject.area, cells)
            reader.read(lead: lead, title: page.subject.title, context)
            found.sums += reader.sums
            found.findings += reader.findings
            for (claim, block) in reader.claims { found.ledger.append(places.entry(claim, bytes, block)) }
        }
    }

    /// 园区简介, 某某市投资环境: whether a title says that the report introduces its park; 简介会召开 tells of something else.
    private func isIntroduction(_ report: Report) -> Bool {
        guard report.details.origins[.title] != .fileName else { return false }
        let title = report.details.title
        return vocabulary.ruleWords[.introductionTitle].stands(in: title)
            && !vocabulary.ruleWords[.notIntroduction].stands(in: title)
    }

    /// The period that the report's actual figures have where nothing else is said.
    private func documentPeriod(_ report: Report, _ prose: [LexedText]) -> Period? {
        if let period = report.details.period {
            return report.details.origins[.period] == .text ? begun(period, report) : period
        }
        if let period = Self.titlePeriod(report, vocabulary) { return begun(period, report) }
        // What an introduction tells is so when it was written.
        return isIntroduction(report) ? nil : Self.yearBefore(report, prose)
    }

    /// 2018年政府工作报告, of January 2018: what it tells was done in the year before.
    private func begun(_ period: Period, _ report: Report) -> Period {
        let title = Array(report.details.title.utf8)
        let isReview = title.withUnsafeBufferPointer { bytes in
            vocabulary.ruleWords[.review].firstIndex(in: bytes, 0..<bytes.count) != nil
        }
        guard isReview, case .year(let year) = period, let date = report.details.date, date.year == year,
            let month = date.month,
            month <= 3
        else { return period }
        return .year(year - 1)
    }

    /// A report of the first months of a year that speaks of a whole year, or compares with the last, tells of the
    /// year before.
    private static func yearBefore(_ report: Report, _ prose: [LexedText]) -> Period? {
        guard let date = report.details.date, let month = date.month, month <= 4 else { return nil }
        let isAnnual = prose.contains { block in
            block.tokens.row.contains { token in
                switch token.kind {
                case .time(let number):
                    switch block.times[number].year {
                    case .narrative(-1), .document(-1): !block.times[number].hasNumeral
                    case .narrative: block.bytes.holds("全年", at: token.range.lowerBound)
                    default: false
                    }
                case .word:
                    // 比 begins as few words do.
                    block.bytes[token.start] == 0xE6 && block.bytes.holds("比上年", at: token.start)
                default: false
                }
            }
        }
        // 今天发表的财政预算案…: news of the day are of its year, whatever they say of the last.
        let isNews = prose.first { $0.range.count >= shortestLead }.map { $0.tellsNews || $0.tellsBareDay } ?? false
        if isAnnual, !isNews, !prose.contains(where: { $0.tellsEvent(of: month, date.year) }) {
            return .year(date.year - 1)
        }
        // What a report of January tells was done before, unless it tells the news of the day, or of other years alone.
        let years = Set(prose.flatMap(\.yearsNamed))
        let isOfOthers = !years.isEmpty && years.isDisjoint(with: [date.year - 1, date.year])
        return month == 1 && !isOfOthers && !isNews && !prose.contains { $0.tellsNews } ? .year(date.year - 1) : nil
    }

    /// The shortest block that may be the first paragraph of news rather than a title, in bytes.
    private static let shortestLead = 120

    /// The year in the title, which an annual report speaks of.
    private static func titlePeriod(_ report: Report, _ vocabulary: Vocabulary) -> Period? {
        // A file's name begins with the date of the report, not with what it speaks of.
        guard report.details.origins[.title] != .fileName else { return nil }
        let title = Array(report.details.title.utf8)
        return title.withUnsafeBufferPointer { bytes in
            // The day of a meeting is not what its report speaks of.
            let times = Lexer(vocabulary, bytes, 0..<bytes.count).times
            for time in times where !time.isDay {
                if case .explicit(let year) = time.year { return time.part.map { $0.of(year: year) } ?? .year(year) }
            }
            guard times.count == 1, let part = times.first else { return nil }
            return partBefore(report.details.date, part)
        }
    }

    /// 上半年经济运行情况, of July: the part of a year that was over last when the report was written. A month alone is the time
    /// of an event as often.
    private static func partBefore(_ date: ReportDate?, _ time: TimeExpression) -> Period? {
        guard let date, let month = date.month, !time.isDay, let part = time.part else { return nil }
        switch time.year {
        case .unnamed, .document(0): break
        default: return nil
        }
        let own = part.of(year: date.year)
        guard own.monthCount > 1, !own.isYear else { return nil }
        if own.lastMonth <= date.year * 12 + month { return own }
        // 四季度, of January
        if case .document = time.year { return nil }
        let before = part.of(year: date.year - 1)
        return own.lastMonth - own.monthCount >= date.year * 12 + month && month <= 3 ? before : nil
    }
}

extension LexedText {
    /// The years that the block names by their numbers.
    fileprivate var yearsNamed: [Int] {
        times.compactMap { time in
            if case .explicit(let year) = time.year { return year }
            return nil
        }
    }

    /// Whether the block tells what happened on a day of a month: 4月15日…开工奠基仪式.
    fileprivate func tellsEvent(of month: Int, _ year: Int) -> Bool {
        let isOfMonth = times.contains { time in
            guard time.isDay, case .months(month, month) = time.part else { return false }
            if case .explicit(let number) = time.year { return number == year }
            return true
        }
        return isOfMonth && vocabulary.ruleWords[.event].firstIndex(in: bytes, range) != nil
    }

    /// Whether a word for a day stands in the block: 今天, 近日.
    fileprivate var tellsNews: Bool {
        vocabulary.ruleWords[.newsDay].firstIndex(in: bytes, range) != nil
    }

    /// 十八日动土: a day of the month that the reader knows.
    fileprivate var tellsBareDay: Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes.holds("日", at: index) {
                var start = index
                while start > range.lowerBound, case let (scalar, length) = bytes.scalar(before: start),
                    Numerals.isChinese(scalar) || (0x30...0x39).contains(scalar)
                {
                    start -= length
                }
                let isNumber = start < index && index - start <= Self.longestDay
                if isNumber,
                    start == range.lowerBound
                        || vocabulary.ruleWords[.beforeDay].length(in: bytes, endingAt: start, from: range.lowerBound)
                            == nil
                {
                    return true
                }
            }
            index += bytes[index].utf8Length
        }
        return false
    }

    /// The longest number of a day, in bytes: 三十一.
    private static var longestDay: Int { 9 }

    /// The numerals of a block that is no part of the report: none is an observation.
    fileprivate func noise(of zone: Zone) -> [Claim] {
        let amounts = quantities.map {
            Claim(range: $0.range, reason: .noise, value: $0.value, unit: $0.unitText, detail: zone.rawValue)
        }
        return amounts
            + claims.map { claim in
                if claim.reason == .contact { return claim }
                var noise = claim
                noise.reason = .noise
                noise.detail = zone.rawValue
                return noise
            }
    }
}

extension NumeralPlace: Comparable {
    /// By where it stands in the file.
    public static func < (left: NumeralPlace, right: NumeralPlace) -> Bool {
        (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
    }
}
