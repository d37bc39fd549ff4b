import Basics
import Vocabulary

// What brackets say, and what the words together say of parts, years and numbers against 100.
extension HeadReader {
    /// Takes up the text of a pair of brackets.
    mutating func takeRemark(_ text: UnsafeBufferPointer<UInt8>) {
        let range = 0..<text.count
        if let year = HeadMarks.year(text, range) {
            if head.time == nil { (head.time, head.timeWords) = (TimeExpression(year: .explicit(year)), place) }
            return
        }
        if let unit = UnitPhrase.read(vocabulary, text, range) {
            head.units.append(unit)
            return
        }
        if text.indices.contains(where: { text.holds("=100", at: $0) || text.holds("为100", at: $0) }) {
            head.isIndex = true
            return
        }
        if ["万", "亿", "千", "百万", "千万"].contains(text.text(range)) {
            // 人口(万) can only be counted in 万人.
            let people = Array((text.text(range) + "人").utf8).withUnsafeBufferPointer {
                UnitPhrase.read(vocabulary, $0, 0..<$0.count)
            }
            if let people, ["人口", "人数"].contains(where: head.words.hasSuffix) {
                head.units.append(people)
            } else {
                head.hasOpenUnit = true
            }
            return
        }
        let units = UnitList.units(vocabulary, text, range)
        if !units.isEmpty {
            head.units += units
            return
        }
        // (一) numbers a row.
        if Numerals.chinese(text, at: 0, end: text.count)?.end == text.count {
            head.isBracketed = true
            return
        }
        let pieces = HeadPiece.pieces(of: text, vocabulary)
        for piece in pieces where piece.time != nil || piece.stretch != nil { take(piece) }
        if takeStatus(pieces) { return }
        if !pieces.contains(where: { $0.time != nil || $0.stretch != nil || !$0.measures.isEmpty }) {
            head.remark += text.text(range)
        }
        for case .measure(let word) in vocabulary.tableWords.meanings(of: text, range) { head.measures.append(word) }
    }

    /// 2025（目标） and 产值（预计数）: words for a status and nothing else; whether they are.
    private mutating func takeStatus(_ pieces: [HeadPiece]) -> Bool {
        let words = pieces.map(\.text).joined()
        let isPlan = RuleWords.builtIn[.plannedTime].contains(words)
        let told = pieces.first?.status.flatMap { status in
            pieces.dropFirst().allSatisfy { ["值", "数"].contains($0.text) } ? status : nil
        }
        guard let status = isPlan ? .target : told else { return false }
        (head.status, head.statusWords) = (status, place)
        return true
    }

    /// 2025年规划值 is what the year is planned to bring.
    mutating func takePlan() {
        guard case .explicit? = head.time?.year, head.time?.span == nil,
            RuleWords.builtIn[.plannedTime].contains(head.label)
        else { return }
        (head.label, head.status, head.statusWords) = ("", .target, place)
    }

    /// 拉动增长（百分点） and 对增长的贡献 are parts of another growth, with names of their own.
    mutating func takeContribution() {
        guard !head.measures.isEmpty, head.words.holds("拉动") || head.words.holds("贡献") else { return }
        head.label = String(head.words.prefix { $0 != "%" })
        head.measures = []
    }

    /// Takes 分县, 各镇街 or 按行业 from the beginning of the label: it says whom the rows below speak of.
    mutating func dropParts() {
        guard ["分", "各", "按"].contains(where: { head.label.begins(with: $0) }) else { return }
        let bytes = Array(head.label.utf8)
        let end = bytes.withUnsafeBufferPointer { bytes in
            var index = 3
            while let found = vocabulary.tableWords.longest(in: bytes, at: index, end: bytes.count),
                let names = found.words.lazy.compactMap(\.names).first
            {
                head.parts = names
                index += found.length
            }
            return index
        }
        guard head.parts != nil else { return }
        let rest = String(decoding: bytes[end...], as: UTF8.self)
        head.label = ["分", "分组"].contains(rest) ? "" : rest
    }

    /// 2005比2004 and 2024年较2023年 are by how much the first year grew.
    mutating func takeYearsCompared() {
        guard head.measures.isEmpty, head.units.allSatisfy({ $0.dimension(vocabulary) == .share }),
            let year = HeadMarks.comparedYear(head.words)
        else { return }
        head.measures = [MeasureWord(measure: .growth, isNegative: false, companion: .percent)]
        (head.label, head.time) = ("", TimeExpression(year: .explicit(year)))
        head.timeWords = place
    }

    /// 拉动增长 is no growth, but how much of one is owed to something.
    mutating func takePull() {
        guard ["", "拉动"].contains(head.label), ["拉动增长", "拉动", "拉动率"].contains(where: head.words.hasSuffix),
            head.words.holds("拉动")
        else { return }
        (head.label, head.measures) = ("拉动增长", [])
    }

    /// 同比净增 and 比年初增加额 are amounts, whatever 同比 alone would be.
    mutating func dropRates() {
        guard head.measures.contains(where: { $0.measure == .change && $0.companion == .amount }),
            head.measures.contains(where: { $0.companion == .percent }), head.units.isEmpty,
            RuleWords.builtIn[.amountOfChange].closes(head.words)
        else { return }
        head.measures.removeAll { $0.companion == .percent }
    }

    /// 存货增加(亿元) is an amount with a name of its own.
    mutating func takeIncrease() {
        guard !head.label.isEmpty, head.words.utf8.count > head.label.utf8.count, let unit = head.units.first,
            unit.dimension(vocabulary) == .money,
            head.measures.allSatisfy({ $0.measure == .growth || $0.measure == .change }),
            ["增加", "减少", "净增加"].contains(where: { head.words == head.label + $0 })
        else { return }
        (head.label, head.measures) = (head.words, [])
    }

    /// 2024年中报 is the first half of the year, as companies tell of it.
    mutating func takeAccounts() {
        guard case .explicit? = head.time?.year, head.time?.part == nil else { return }
        switch head.label {
        case "中报", "半年报": head.time?.part = .half(1)
        case "一季报": head.time?.part = .quarter(1)
        case "三季报": head.time?.part = .months(1, 9)
        case "年报": break
        default: return
        }
        head.label = ""
    }

    /// 2023年云岭省政府专项债券（三期） is the name of what was issued, and its year no time of all that is told of it.
    mutating func takeIssue() {
        guard head.label.ends(with: "债券"), head.remark.ends(with: "期"), let year = head.time?.explicitYear,
            head.time?.part == nil, head.words.hasPrefix("\(year)年")
        else { return }
        (head.label, head.time, head.timeWords) = ("\(year)年\(head.label)", nil, nil)
    }

    /// 年度预算 and 预算数（万元） beside what was done are what the year was planned with, and so is 2023年预算数; 调整预算数 is told
    /// apart from it.
    mutating func takeBudget() {
        guard head.measures.isEmpty, head.status == nil, head.words.holds("预算"),
            RuleWords.builtIn[.budgetHead].closes(head.words),
            head.label.isEmpty || RuleWords.builtIn[.budgetHead].contains(head.label)
        else { return }
        head.status = .target
        head.statusWords = place
        guard !head.hasTime else { return }
        head.time = TimeExpression(year: .document(0))
        head.timeWords = place
    }

    /// 年投资计划 and 年度目标 are those of the whole year, also in a table of nine months.
    mutating func takeWholeYear() {
        if head.status == nil, head.measures.isEmpty, head.words.holds("任务") || head.words.holds("计划"),
            RuleWords.builtIn[.taskHead].contains(head.words)
        {
            (head.label, head.status, head.statusWords) = ("", .target, place)
        }
        guard head.status == .target, !head.measures.contains(where: { $0.measure == .completion }) else { return }
        // 全年目标 is that of the year which the title names a part of.
        if head.words.hasPrefix("全年"), case .narrative(0)? = head.time?.year, head.time?.part == nil {
            head.time = TimeExpression(year: .unnamed)
        }
        guard !head.hasTime, (["年计划", "年目标", "年投资", "年度", "全年"] as [StaticString]).contains(where: head.words.holds)
        else { return }
        head.time = TimeExpression(year: .document(0))
        head.timeWords = place
    }
}
