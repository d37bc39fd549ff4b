import Basics
import Vocabulary

/// Dates and other stretches of time that are written with numerals.
enum TimeGrammar {
    /// A stretch of time and its bytes.
    typealias Found = (expression: TimeExpression, range: Range<Int>)

    /// What a period word of the vocabulary names.
    static func expression(of word: PeriodWord) -> TimeExpression {
        switch word {
        case .documentYear(let distance): TimeExpression(year: .document(distance))
        case .narrativeYear(let distance): TimeExpression(year: .narrative(distance))
        case .part(let part): TimeExpression(year: .unnamed, part: part)
        case .span(let span): TimeExpression(year: .unnamed, span: span)
        case .lastYears(let count): TimeExpression(year: .lastYears(count))
        case .comingYears(let count): TimeExpression(year: .comingYears(count))
        case .open: TimeExpression(year: .open)
        }
    }

    /// Reads an expression that begins with an Arabic number.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Found? {
        guard let first = integer(bytes, at: start, end: end) else { return nil }
        if first.digits == 4, 1900...2099 ~= first.value {
            if let found = years(bytes, start, first.value, first.end, end) { return found }
            if let found = numericDate(bytes, start, first.value, first.end, end) { return found }
        }
        if first.digits <= 3, let found = yearOfRepublic(bytes, start, first.value, first.end, end) { return found }
        if first.digits == 3, let found = plainYearOfRepublic(bytes, start, first.value, first.end, end) {
            return found
        }
        if first.digits <= 2 { return monthOrTime(bytes, start, first.value, first.end, end) }
        return nil
    }

    /// Whether a Chinese letter may stand behind the first digits of a date or a time.
    static func mayFollowDigits(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x5E74, 0x6708, 0x65E5, 0x65F6, 0x70B9, 0x81F3, 0x5230: true  // 年月日时点至到
        default: false
        }
    }

    private static func integer(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
    ) -> (value: Int, digits: Int, end: Int)? {
        var index = start
        var value = 0
        while index < end, index - start < 5, bytes[index].isASCIIDigit {
            value = value * 10 + Int(bytes[index] - ASCII.zero)
            index += 1
        }
        guard index > start, index >= end || !bytes[index].isASCIIDigit else { return nil }
        return (value, index - start, index)
    }

    /// `2024年`, `2021—2025年`, and what follows in the same year.
    private static func years(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ year: Int, _ afterYear: Int, _ end: Int
    ) -> Found? {
        let afterDash = skipRangeMark(bytes, afterYear, end)
        if afterDash > afterYear, let last = integer(bytes, at: afterDash, end: end),
            last.digits == 4 || last.digits == 2,
            let yearEnd = skipYearWord(bytes, last.end, end)
        {
            let lastYear = last.digits == 4 ? last.value : year / 100 * 100 + last.value
            guard lastYear > year, lastYear < 2100 else { return nil }
            let expression = TimeExpression(year: .unnamed, span: .years(year, lastYear), hasNumeral: true)
            return (expression, start..<yearEnd)
        }
        if let found = yearOfAccounts(bytes, start, year, afterYear, end) { return found }
        guard let yearEnd = skipYearWord(bytes, afterYear, end) else { return nil }
        if let found = yearsByWords(bytes, start, year, yearEnd, end) { return found }
        let found = withMonth(of: year, bytes, start, yearEnd, end)
        return upToAnotherYear(bytes, found, year, end) ?? found
    }

    /// `2023年12月至2024年2月`, `2025年12月18日至2026年1月18日`: a month up to one of another year, or of the same said again.
    private static func upToAnotherYear(
        _ bytes: UnsafeBufferPointer<UInt8>, _ opening: Found, _ year: Int, _ end: Int
    ) -> Found? {
        guard case .months(let month, let same)? = opening.expression.part, month == same,
            case let next = skipRangeMark(bytes, opening.range.upperBound, end), next > opening.range.upperBound,
            let other = integer(bytes, at: next, end: end), other.digits == 4, year..<2100 ~= other.value,
            let yearEnd = skipYearWord(bytes, other.end, end),
            case let last = withMonth(of: other.value, bytes, next, yearEnd, end),
            case .months(let firstOfLast, let lastMonth)? = last.expression.part, firstOfLast == lastMonth,
            case let months = (other.value - year) * 12 + lastMonth, months > month
        else { return nil }
        let span = Period.months(of: year, from: month, to: months)
        return (
            TimeExpression(year: .unnamed, span: span, hasNumeral: true),
            opening.range.lowerBound..<last.range.upperBound
        )
    }

    /// `2016/17年度`: a year of accounts that begins in one year and ends in the next.
    private static func yearOfAccounts(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ year: Int, _ afterYear: Int, _ end: Int
    ) -> Found? {
        guard afterYear < end, bytes[afterYear] == UInt8(ascii: "/"),
            let last = integer(bytes, at: afterYear + 1, end: end),
            last.digits == 2 && last.value == (year + 1) % 100 || last.value == year + 1,
            let yearEnd = skipYearWord(bytes, last.end, end)
        else { return nil }
        let expression = TimeExpression(year: .unnamed, span: .years(year, year + 1), hasNumeral: true)
        return (expression, start..<yearEnd)
    }

    /// A year, and the months that stand right behind it.
    private static func withMonth(
        of year: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ yearEnd: Int, _ end: Int
    ) -> Found {
        var expression = TimeExpression(year: .explicit(year), hasNumeral: true)
        let next = skipBlanks(bytes, yearEnd, end)
        if let month = integer(bytes, at: next, end: end), month.digits <= 2,
            let inner = monthOrTime(bytes, next, month.value, month.end, end), let part = inner.expression.part
        {
            expression.part = part
            expression.isDay = inner.expression.isDay
            return (expression, start..<inner.range.upperBound)
        }
        return (expression, start..<yearEnd)
    }

    /// The first year of the Republic of China, whose years are numbered from it.
    private static let firstYearOfRepublic = 1912

    /// `民国113年`, `民国113年5月`.
    private static func yearOfRepublic(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ number: Int, _ afterNumber: Int, _ end: Int
    ) -> Found? {
        guard start >= 6, bytes.holds("民国", at: start - 6), 1...188 ~= number,
            let yearEnd = skipYearWord(bytes, afterNumber, end)
        else { return nil }
        return withMonth(of: number + firstYearOfRepublic - 1, bytes, start - 6, yearEnd, end)
    }

    /// The years of the Republic that reports of its parks tell of without saying so.
    private static let plainYears = 100...130

    /// `107年园区营业额`, `截至109年底`, `108年至110年`: a year of the Republic by its number alone, where it opens what is told
    /// and no stretch of time (`100年来`, `成立100年`) can be meant.
    private static func plainYearOfRepublic(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ number: Int, _ afterNumber: Int, _ end: Int
    ) -> Found? {
        guard plainYears ~= number else { return nil }
        let opensText =
            start == 0 || bytes[start - 1] <= ASCII.space
            || RuleWords.builtIn[.yearOpener].length(in: bytes, endingAt: start, from: 0) != nil
        let offset = firstYearOfRepublic - 1
        // 108-110年, 108至110年
        let afterMark = skipRangeMark(bytes, afterNumber, end)
        if afterMark > afterNumber {
            guard opensText, let last = integer(bytes, at: afterMark, end: end), plainYears ~= last.value,
                last.value > number, let yearEnd = skipYearWord(bytes, last.end, end)
            else { return nil }
            let span = Period.years(number + offset, last.value + offset)
            return (TimeExpression(year: .unnamed, span: span, hasNumeral: true), start..<yearEnd)
        }
        guard let yearEnd = skipYearWord(bytes, afterNumber, end) else { return nil }
        // 108年至110年
        let next = skipRangeMark(bytes, yearEnd, end)
        if next > yearEnd, let last = integer(bytes, at: next, end: end), plainYears ~= last.value,
            last.value > number, let lastEnd = skipYearWord(bytes, last.end, end)
        {
            let span = Period.years(number + offset, last.value + offset)
            return (TimeExpression(year: .unnamed, span: span, hasNumeral: true), start..<lastEnd)
        }
        let found = withMonth(of: number + offset, bytes, start, yearEnd, end)
        // 109年底, 110年5月
        if yearEnd - afterNumber > 3 || found.range.upperBound > yearEnd { return opensText ? found : nil }
        // 高雄园区113年第1季
        if RuleWords.builtIn[.partOfYear].length(in: bytes, at: yearEnd, end: end) != nil { return found }
        // 科学园区113年营业额达…, 预计116年完工
        if RuleWords.builtIn[.behindYear].length(in: bytes, at: yearEnd, end: end) != nil { return found }
        guard opensText, yearEnd < end,
            RuleWords.builtIn[.behindDuration].length(in: bytes, at: yearEnd, end: end) == nil
        else { return nil }
        return found
    }

    /// `今（2025）年`, `去（113）年`: the number of a year in brackets inside the word for it; read at the number.
    static func yearInBrackets(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Found? {
        guard start >= 4, bytes[start - 1] == UInt8(ascii: "(") || bytes.holds("（", at: start - 3),
            case let open = bytes[start - 1] == UInt8(ascii: "(") ? start - 1 : start - 3, open >= 3,
            bytes.holds("今", at: open - 3) || bytes.holds("去", at: open - 3) || bytes.holds("明", at: open - 3),
            !bytes.holds("如", at: open - 6),
            let number = integer(bytes, at: start, end: end), number.end < end,
            bytes[number.end] == UInt8(ascii: ")") || bytes.holds("）", at: number.end),
            case let close = number.end + (bytes[number.end] == UInt8(ascii: ")") ? 1 : 3),
            let yearEnd = skipYearWord(bytes, close, end)
        else { return nil }
        // 去（5）年 tells no year of the Republic.
        let isOfRepublic = number.digits <= 3 && 80...188 ~= number.value
        guard isOfRepublic || 1900...2099 ~= number.value else { return nil }
        let year = isOfRepublic ? number.value + firstYearOfRepublic - 1 : number.value
        return withMonth(of: year, bytes, open - 3, yearEnd, end)
    }

    /// `2016年至2018年`: both ends with the word for a year.
    private static func yearsByWords(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ year: Int, _ yearEnd: Int, _ end: Int
    ) -> Found? {
        let next = skipRangeMark(bytes, yearEnd, end)
        guard next > yearEnd, let last = integer(bytes, at: next, end: end), last.digits == 4, last.value > year,
            last.value < 2100, let lastEnd = skipYearWord(bytes, last.end, end)
        else { return nil }
        let expression = TimeExpression(year: .unnamed, span: .years(year, last.value), hasNumeral: true)
        return (expression, start..<lastEnd)
    }

    private static func skipYearWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        let index = skipBlanks(bytes, start, end)
        for word in ["年度", "年末", "年底", "年初", "年"] as [StaticString] where bytes.holds(word, at: index) {
            let after = index + word.utf8CodeUnitCount
            return after <= end ? after : nil
        }
        return nil
    }

    private static func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, bytes[index] == ASCII.space || bytes[index] == ASCII.newline { index += 1 }
        return index
    }

    static func skipRangeMark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        let marks: [StaticString] = ["——", "—", "–", "－", "-", "~", "～", "至", "到"]
        let index = skipBlanks(bytes, start, end)
        guard index < bytes.count, opensRangeMark(bytes.scalar(at: index).value) else { return start }
        for mark in marks where bytes.holds(mark, at: index) {
            return skipBlanks(bytes, index + mark.utf8CodeUnitCount, end)
        }
        return start
    }

    /// Whether one of those marks begins with a scalar.
    private static func opensRangeMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2D, 0x7E, 0x2013, 0x2014, 0xFF0D, 0xFF5E, 0x81F3, 0x5230: true  // - ~ – — － ～ 至到
        default: false
        }
    }

    /// `2024-01-16`, `2024/1/16`, `2024.1.16`.
    private static func numericDate(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ year: Int, _ afterYear: Int, _ end: Int
    ) -> Found? {
        guard afterYear < end else { return nil }
        let separator = bytes[afterYear]
        let separators: [UInt8] = [ASCII.minus, UInt8(ascii: "/"), ASCII.point]
        guard separators.contains(separator), let month = integer(bytes, at: afterYear + 1, end: end),
            month.digits <= 2,
            1...12 ~= month.value
        else { return nil }
        guard month.end < end, bytes[month.end] == separator, let day = integer(bytes, at: month.end + 1, end: end),
            day.digits <= 2, 1...31 ~= day.value
        else { return nil }
        let expression = TimeExpression(
            year: .explicit(year), part: .months(month.value, month.value), hasNumeral: true, isDay: true)
        return (expression, start..<endOfClock(bytes, day.end, end))
    }

    /// The end of a time of day behind a date: ` 10:30:00`.
    private static func endOfClock(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        let index = skipBlanks(bytes, start, end)
        guard let hour = integer(bytes, at: index, end: end), hour.digits <= 2, hour.end < end,
            bytes[hour.end] == UInt8(ascii: ":")
        else { return start }
        var last = hour.end
        while last < end, bytes[last].isASCIIDigit || bytes[last] == UInt8(ascii: ":") { last += 1 }
        return last
    }

    /// `3月`, `1-9月`, `1月16日`, `16日`, `10:30`.
    private static func monthOrTime(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ number: Int, _ afterNumber: Int, _ end: Int
    ) -> Found? {
        var last = number
        var monthWord = skipBlanks(bytes, afterNumber, end)
        let afterDash = skipRangeMark(bytes, afterNumber, end)
        if afterDash > afterNumber, let second = integer(bytes, at: afterDash, end: end), second.digits <= 2 {
            last = second.value
            monthWord = skipBlanks(bytes, second.end, end)
        } else if bytes.holds("月至", at: monthWord) || bytes.holds("月-", at: monthWord)
            || bytes.holds("月—", at: monthWord)
        {
            let next = skipRangeMark(bytes, monthWord + 3, end)
            if let second = integer(bytes, at: next, end: end), second.digits <= 2, bytes.holds("月", at: second.end) {
                last = second.value
                monthWord = second.end
            }
        }
        if bytes.holds("月", at: monthWord), 1...12 ~= number, number <= last, last <= 12 {
            var after = monthWord + 3
            if bytes.holds("份", at: after) { after += 3 }
            // 6月底, 6月末
            if number == last, bytes.holds("底", at: after) || bytes.holds("末", at: after), after + 3 <= end {
                after += 3
            }
            var isDay = false
            let day = skipBlanks(bytes, after, end)
            if let date = integer(bytes, at: day, end: end), date.digits <= 2, 1...31 ~= date.value,
                bytes.holds("日", at: date.end) || bytes.holds("号", at: date.end)
            {
                after = date.end + 3
                isDay = true
            }
            guard after <= end else { return nil }
            let expression = TimeExpression(
                year: .unnamed, part: .months(number, last), hasNumeral: true, isDay: isDay)
            return (expression, start..<after)
        }
        if afterNumber < end, bytes[afterNumber] == UInt8(ascii: ":"), number < 25,
            let minute = integer(bytes, at: afterNumber + 1, end: end), minute.digits == 2, minute.value < 60,
            minute.end >= end || bytes[minute.end] != ASCII.point
        {
            return (TimeExpression(year: .narrative(0), hasNumeral: true), start..<endOfClock(bytes, start, end))
        }
        if bytes.holds("时", at: afterNumber) || bytes.holds("点钟", at: afterNumber), number < 25 {
            // 12时35分
            if let minute = integer(bytes, at: afterNumber + 3, end: end), minute.value < 60,
                bytes.holds("分", at: minute.end), minute.end + 3 <= end
            {
                return (TimeExpression(year: .narrative(0), hasNumeral: true), start..<minute.end + 3)
            }
            return (TimeExpression(year: .narrative(0), hasNumeral: true), start..<afterNumber + 3)
        }
        if bytes.holds("日", at: afterNumber), 1...31 ~= number, !bytes.holds("日内", at: afterNumber) {
            return (TimeExpression(year: .narrative(0), hasNumeral: true), start..<afterNumber + 3)
        }
        return nil
    }

    /// Reads `二〇二四年` and `三月`.
    static func readChinese(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Found? {
        var index = start
        var year = 0
        var digits = 0
        while index < end, digits < 5, let digit = Numerals.digit(bytes.scalar(at: index).value) {
            year = year * 10 + digit
            digits += 1
            index += bytes.scalar(at: index).length
        }
        if digits == 4, 1900...2099 ~= year, let after = skipYearWord(bytes, index, end) {
            return (TimeExpression(year: .explicit(year), hasNumeral: true), start..<after)
        }
        if let number = Numerals.chinese(bytes, at: start, end: end), bytes.holds("月", at: number.end),
            number.end + 3 <= end, number.value.exponent == 0, 1...12 ~= number.value.significand
        {
            let month = Int(number.value.significand)
            return (
                TimeExpression(year: .unnamed, part: .months(month, month), hasNumeral: true), start..<number.end + 3
            )
        }
        return nil
    }
}
