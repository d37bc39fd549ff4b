import Basics
import Vocabulary

/// Reads a head: what its words say, and what is left of them as label.
struct HeadReader {
    let vocabulary: Vocabulary
    let area: ReportArea
    var head = TableHead()
    /// Where the head stands in the report's text.
    let place: Range<Int>
    private var pieces: [HeadPiece] = []

    /// Reads the text of a head.
    static func head(
        _ vocabulary: Vocabulary, _ area: ReportArea, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> TableHead {
        var reader = HeadReader(vocabulary: vocabulary, area: area, place: range)
        reader.read(HeadText(bytes, range))
        return reader.head
    }

    /// The words of a head alone.
    static func words(
        _ vocabulary: Vocabulary, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> String {
        var head = TableHead()
        return HeadText(bytes, range).bare.withUnsafeBufferPointer { bare in
            bare.text(HeadMarks.opening(vocabulary, bare, &head))
        }
    }

    private init(vocabulary: Vocabulary, area: ReportArea, place: Range<Int>) {
        self.vocabulary = vocabulary
        self.area = area
        self.place = place
    }

    private mutating func read(_ text: HeadText) {
        head.indentation = text.indentation
        text.whole.withUnsafeBufferPointer { whole in
            head.roles = vocabulary.tableWords.meanings(of: whole, 0..<whole.count)
        }
        text.bare.withUnsafeBufferPointer { bare in
            let inner = HeadMarks.opening(vocabulary, bare, &head)
            if head.roles.isEmpty { head.roles = vocabulary.tableWords.meanings(of: bare, inner) }
            if head.roles.isEmpty, let names = vocabulary.tableWords.names(closing: bare, inner) {
                head.roles = [names]
            }
            head.words = bare.text(inner)
            if head.roles.isEmpty, RuleWords.builtIn[.nameHead].closes(head.words) {
                head.roles = [.column(.indicators)]
            }
            if let year = HeadMarks.year(bare, inner) {
                head.time = TimeExpression(year: .explicit(year))
                head.timeWords = place
            } else if let year = HeadMarks.damagedDate(bare, inner) {
                head.time = TimeExpression(year: .explicit(year))
                head.timeWords = place
            } else if let (first, last) = HeadMarks.years(bare, inner) {
                head.time = TimeExpression(year: .unnamed, span: .years(first, last))
                head.timeWords = place
            } else if let time = HeadMarks.quarterEnd(bare, inner) ?? HeadMarks.yearAndMonths(bare, inner) {
                (head.time, head.timeWords) = (time, place)
            } else if let (year, status) = HeadMarks.accountYear(bare, inner) {
                head.time = TimeExpression(year: .explicit(year))
                (head.status, head.timeWords, head.statusWords) = (status, place, place)
            } else {
                var words = unitTaken(bare, baseTaken(bare, censusTaken(bare, inner)))
                if let year = HeadMarks.openingYear(bare, words) {
                    head.time = TimeExpression(year: .explicit(year))
                    head.timeWords = place
                    words = words.lowerBound + 4..<words.upperBound
                }
                readWords(UnsafeBufferPointer(rebasing: bare[words]))
            }
        }
        for remark in text.remarks { remark.withUnsafeBufferPointer { takeRemark($0) } }
        finish()
    }

    /// The range without the census that opens it, which gives the time: 第六次全国人口普查; elsewhere it only does so.
    private mutating func censusTaken(_ bare: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        guard let census = Census.first(in: bare, range) else { return range }
        head.time = TimeExpression(year: .explicit(census.year))
        head.timeWords = place
        return census.range.lowerBound == range.lowerBound ? census.range.upperBound..<range.upperBound : range
    }

    /// The range without a unit behind a mark (产值：亿元) or at its end (增长%); a head that is a unit is empty.
    private mutating func unitTaken(_ bare: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        if !head.roles.contains(where: \.isMeasure), let unit = UnitPhrase.read(vocabulary, bare, range) {
            head.units.append(unit)
            return range.upperBound..<range.upperBound
        }
        let marks: [UInt8] = [UInt8(ascii: ":"), ASCII.comma, UInt8(ascii: "/"), UInt8(ascii: ";")]
        for index in range where marks.contains(bare[index]) {
            guard let unit = UnitPhrase.read(vocabulary, bare, index + 1..<range.upperBound) else { continue }
            head.units.append(unit)
            return range.lowerBound..<index
        }
        if let (unit, start) = UnitPhrase.closing(vocabulary, bare, range) {
            head.units.append(unit)
            return range.lowerBound..<start
        }
        // 增值税50% is the part of a tax that a level of government gets.
        guard range.count > 1, bare[range.upperBound - 1] == UInt8(ascii: "%"),
            !bare[range.upperBound - 2].isASCIIDigit
        else { return range }
        if let percent = UnitPhrase.named("%", vocabulary) { head.units.append(percent) }
        return range.lowerBound..<range.upperBound - 1
    }
}

// Words and brackets.
extension HeadReader {
    private mutating func readWords(_ text: UnsafeBufferPointer<UInt8>) {
        pieces = HeadPiece.pieces(of: text, vocabulary)
        for index in pieces.indices.dropLast() where pieces[index].isYearBefore {
            // 上年结转资金 is what came over from the year before, and stands at this year's account.
            let next = pieces[index + 1].text
            guard RuleWords.builtIn[.carriedOver].opens(next) else { continue }
            pieces[index] = HeadPiece(text: pieces[index].text)
        }
        for piece in pieces { take(piece) }
    }

    mutating func take(_ piece: HeadPiece) {
        if let time = piece.time, !piece.isCompared {
            head.time = Self.merged(head.time, time)
            head.timeWords = place
        }
        if let stretch = piece.stretch {
            if stretch == .yearBefore { head.isYearBefore = true }
            if stretch != .yearBefore || head.stretch == nil { head.stretch = stretch }
            head.timeWords = place
        }
        if let status = piece.status {
            head.status = status
            head.statusWords = place
        }
        if let scope = piece.scope, piece.isLeading {
            head.bearer = scope == .park || isArea(piece) ? .park : Context.Bearer(scope: scope, name: piece.text)
            head.bearerWords = place
            if scope == .park, RuleWords.builtIn[.ownPark].closes(piece.text), piece.text.utf8.count > 6 {
                head.zone = piece.text
            }
        }
    }

    private func isArea(_ piece: HeadPiece) -> Bool {
        Array(piece.text.utf8).withUnsafeBufferPointer { area.isNamed(by: 0..<$0.count, in: $0) }
    }

    /// 2024年 and 上半年 in one head are one time; of two years the later counts.
    private static func merged(_ time: TimeExpression?, _ further: TimeExpression) -> TimeExpression {
        guard var time else { return further }
        if time.part == nil, let part = further.part, case .unnamed = further.year {
            time.part = part
            return time
        }
        if case .unnamed = time.year, time.span == nil, further.part == nil {
            var later = further
            later.part = time.part
            return later
        }
        if case .explicit(let old) = time.year, case .explicit(let new) = further.year, new > old { return further }
        return time
    }

    /// What is left of the pieces is the label.
    private mutating func finish() {
        let (label, measures) = HeadPiece.label(
            of: pieces, vocabulary, isPercent: head.units.contains { $0.dimension(vocabulary) == .share })
        head.measures += measures
        dropRates()
        head.label = label
        takeIssue()
        takeYearsCompared()
        takePull()
        takeIncrease()
        takeAccounts()
        takeComparison()
        takeBase()
        takePlan()
        takeContribution()
        // 1-4月平均 is of these months.
        if head.hasTime, head.label == "平均" { head.label = "" }
        // 价格同期对比 holds numbers against each other, and is of no other time.
        if head.stretch == .yearBefore, ["对比", "对照", "比较"].contains(where: head.words.hasSuffix) {
            (head.stretch, head.isYearBefore) = (nil, false)
        }
        takeWholeYear()
        takeBudget()
        takePrices()
        // 增长率(‰) of a population is no growth of what stands before it, but has a name of its own.
        if label.isEmpty, head.units.first?.text == "‰" { (head.label, head.measures) = (head.words, []) }
        // 全国合计 says no more than that it is all of the country.
        if RuleWords.builtIn[.wholeArea].contains(head.words) { head.label = "" }
        if head.isTotal || !head.label.holdsLetter { head.label = "" }
        defer { takeTranslation() }
        dropParts()
        head.isCount = Array(head.label.utf8).withUnsafeBufferPointer {
            vocabulary.tableWords.isCounted($0, 0..<$0.count)
        }
        head.indicator = head.label.isEmpty ? nil : vocabulary.indicator(named: head.label)
        // 固定资产投资相当于 says what part of something else it is.
        if head.label.ends(with: "相当于") {
            head.indicator = nil
            return
        }
        if head.indicator == nil, let stripped = HeadPiece.withoutVerbs(pieces) {
            head.indicator = vocabulary.indicator(named: stripped)
        }
        if head.indicator == nil { head.indicator = counted(head.label) ?? aboveSize(head.label) }
    }

    /// The indicator of a name behind the size from which on projects are counted in: 500万元以上固定资产投资.
    private func aboveSize(_ label: String) -> Int? {
        guard let first = label.utf8.first, first.isASCIIDigit else { return nil }
        for size in ["万元及以上项目", "万元以上项目", "万元及以上", "万元以上"] {
            guard let range = label.firstRange(of: size), label[..<range.lowerBound].utf8.allSatisfy(\.isASCIIDigit)
            else { continue }
            return vocabulary.indicator(named: String(label[range.upperBound...])).flatMap { index in
                vocabulary.indicators[index].dimension == .money ? index : nil
            }
        }
        return nil
    }

    /// The indicator that counts things by their name without 数 behind it: 签约项目数, 科技型中小企业入库数.
    private func counted(_ label: String) -> Int? {
        guard RuleWords.builtIn[.countEnding].closes(label) else { return nil }
        for ending in RuleWords.builtIn[.countEnding].words where label.hasSuffix(ending) {
            guard !label.hasSuffix("人口数"),
                let index = vocabulary.indicator(named: String(label.dropLast(ending.count))),
                vocabulary.indicators[index].dimension == .count
            else { continue }
            return index
        }
        return nil
    }
}

extension String {
    /// Whether a letter stands in the text; most are Chinese, which their first byte tells, or ASCII.
    var holdsLetter: Bool {
        var isASCII = true
        for byte in utf8 {
            if 0xE4...0xE9 ~= byte || byte.isASCIILetter { return true }
            if byte >= 0x80 { isASCII = false }
        }
        return !isASCII && contains(where: \.isLetter)
    }
}
