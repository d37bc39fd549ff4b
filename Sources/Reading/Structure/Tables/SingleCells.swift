import Basics

/// Tables whose cells stand one a line.
struct SingleCells {
    let bytes: UnsafeBufferPointer<UInt8>
    let lines: [Range<Int>]

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) {
        self.bytes = bytes
        self.lines = lines
    }

    /// The longest cell, in bytes.
    static let longestCell = 60
    /// The most columns, which bounds how far one looks for the first number.
    static let mostColumns = 16
    /// The most words before the numbers of a row: a group, a name, a unit.
    static let mostWords = 3

    /// How many words and numbers the cells of a row are.
    struct Shape {
        var words: Int
        var numbers: Int
        /// Whether a running number or a place opens the rows.
        var isNumbered = false
        /// Whether the first row lacks its name, as that of the total often does.
        var isFirstNameless = false
        /// How many blocks of names and numbers stand side by side.
        var blocks = 1
        /// How many rows there have to be.
        var fewest = 2
        /// Whether the last of three numbers is by how much the first grew over the second.
        var endsInGrowth = false
        /// Whether rows may lack the word between their name and their unit: 商品名称, 规格等级, 单位, and no group before names.
        var mayLackKind = false
    }

    /// A run of short lines, a header and rows of words and as many numbers as the header has room for: the rows, and
    /// how many lines they take.
    func rows(from first: Int, atMost most: Int) -> (rows: [[Range<Int>]], lines: Int)? {
        var next = first
        guard case (let header, var shape)? = header(&next) else { return nil }
        shape.endsInGrowth = endsInGrowth(header, shape)
        if shape.words == 3, header.count == 1, header[0].count == 3 + shape.numbers {
            shape.mayLackKind = !CellShapes.isCorner(bytes, header[0][1]) && CellShapes.headsUnits(bytes, header[0][2])
        }
        var rows = header
        var end = next
        var count = 0
        if shape.isFirstNameless {
            rows.append([0..<0] + numbers(&next, atMost: shape.numbers))
            (end, count) = (next, 1)
        }
        while count < most, let found = shape.blocks > 1 ? blocks(shape, &next) : row(shape, &next) {
            rows += found
            end = next
            count += 1
        }
        return count >= shape.fewest ? (rows, end - first) : nil
    }

    /// The words and the numbers of a row; a cell of words more than there should be heads the rows from here.
    func row(_ shape: Shape, _ next: inout Int) -> [[Range<Int>]]? {
        var words: [Range<Int>] = []
        var ahead = next
        var opening: [Range<Int>] = []
        if shape.isNumbered, let number = cell(&ahead), number.count <= 4, bytes[number].allSatisfy(\.isASCIIDigit) {
            opening = [number]
            next = ahead
        } else if shape.isNumbered {
            return nil
        }
        while words.count <= shape.words, let cell = cell(&ahead),
            !CellShapes.isValue(bytes, cell) || isLabel(words, cell)
                || isNameWithNumber(words.count, shape, cell, ahead)
        {
            words.append(cell)
            next = ahead
        }
        if shape.mayLackKind, words.count == shape.words - 1 {
            // 活鱼, 千克 lack the kind between them.
            var behind = next
            guard numbers(&behind, atMost: shape.numbers).count == shape.numbers else { return nil }
            words.insert(0..<0, at: words.count - 1)
        }
        guard words.count >= shape.words else { return nil }
        var values = numbers(&next, atMost: shape.numbers)
        if let first = values.first, let last = values.last, values.count < shape.numbers, shape.numbers > 2 {
            // A rate is often told for two years without its growth.
            if shape.endsInGrowth, values.count == 2, areAlike(first, last) {
                values.append(0..<0)
            } else if goesOn(shape, next) {
                // Which of the numbers are missing nothing tells: in one cell they state nothing.
                let empty = [Range<Int>](repeating: 0..<0, count: shape.numbers - 1)
                values = [first.lowerBound..<last.upperBound] + empty
            }
        }
        guard values.count == shape.numbers else { return nil }
        if words.count > shape.words, shape.isNumbered { return nil }
        if words.count > shape.words { return [[words[0]], Array(words.dropFirst()) + values] }
        return [opening + words + values]
    }

    /// Whether a number with letters behind it is one of a row's words, as further words follow: 5L桶装.
    private func isNameWithNumber(_ count: Int, _ shape: Shape, _ cell: Range<Int>, _ next: Int) -> Bool {
        guard count > 0, count < shape.words - 1, CellShapes.endsInLetters(bytes, cell) else { return false }
        var ahead = next
        return self.cell(&ahead).map { !CellShapes.isValue(bytes, $0) } ?? false
    }

    /// Whether three heads are two times and by how much the one grew over the other: 2024年1-8月, 2023年1-8月, 同比增长(%).
    private func endsInGrowth(_ header: [[Range<Int>]], _ shape: Shape) -> Bool {
        guard shape.numbers == 3, header.count == 1, let heads = header.first?.suffix(3), heads.count == 3,
            let first = heads.first, let last = heads.last
        else { return false }
        let before = heads[heads.startIndex + 1]
        let growth: [StaticString] = ["增", "±", "同比"]
        return namesTime(first) && namesTime(before) && !namesTime(last)
            && last.contains { index in growth.contains { bytes.holds($0, at: index) } }
    }

    /// Whether a head opens with a year, or names the time before.
    private func namesTime(_ head: Range<Int>) -> Bool {
        let words: [StaticString] = ["上年", "去年", "本月", "本年", "本期", "同期", "1-"]
        return head.count >= 4 && CellShapes.isYear(bytes, head.lowerBound..<head.lowerBound + 4)
            || words.contains { bytes.holds($0, at: head.lowerBound) }
    }

    /// Whether two numbers are of one size, neither twice the other, and above zero.
    private func areAlike(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        let (left, right) = (wholePart(left), wholePart(right))
        return left > 0 && right > 0 && left < 2 * right && right < 2 * left
    }

    /// Whether a whole row follows.
    func goesOn(_ shape: Shape, _ next: Int) -> Bool {
        var ahead = next
        for _ in 0..<shape.words {
            guard let word = cell(&ahead), !CellShapes.isValue(bytes, word) else { return false }
        }
        return !numbers(&ahead, atMost: shape.numbers).isEmpty
    }

    /// A year opens a row where years go down.
    func isLabel(_ words: [Range<Int>], _ cell: Range<Int>) -> Bool {
        words.isEmpty && CellShapes.isYear(bytes, cell)
    }

    /// How many numbers follow the first of a row; where a year names the row, those up to the next year.
    func firstNumbers(_ next: inout Int, below name: Range<Int>?) -> Int {
        guard let name, CellShapes.isYear(bytes, name) else { return numbers(&next, atMost: Self.mostColumns).count }
        var count = 0
        var ahead = next
        while count < Self.mostColumns, let value = cell(&ahead), CellShapes.isValue(bytes, value),
            !CellShapes.isYear(bytes, value)
        {
            count += 1
            next = ahead
        }
        return count
    }

    func numbers(_ next: inout Int, atMost count: Int) -> [Range<Int>] {
        var values: [Range<Int>] = []
        var ahead = next
        while values.count < count, let value = cell(&ahead), CellShapes.isValue(bytes, value) {
            values.append(value)
            next = ahead
        }
        return values
    }

    /// The next cell, a few lines of bars and bars at its end left out.
    func cell(_ next: inout Int) -> Range<Int>? {
        let last = min(lines.count, next + Self.mostColumns)
        while next < last, isCell(lines[next]) {
            let line = lines[next]
            next += 1
            let cell = bytes.trimmed(startWithoutBars(line)..<max(startWithoutBars(line), endWithoutBars(line)))
            if !cell.isEmpty { return withTranslation(cell, &next) }
        }
        return nil
    }

    /// A cell with the lines behind it that say the same in English: 水泥, Cement.
    private func withTranslation(_ cell: Range<Int>, _ next: inout Int) -> Range<Int> {
        guard next < lines.count, isTranslation(lines[next]), bytes[cell].contains(where: { $0 >= 0xE4 }) else {
            return cell
        }
        let last = lines[next..<min(lines.count, next + Self.mostColumns)].prefix { isTranslation($0) }
        next += last.count
        return cell.lowerBound..<(last.last?.upperBound ?? cell.upperBound)
    }

    /// Whether a line holds English words: it opens with a capital letter or a bracket, with small letters behind it, and
    /// has digits in brackets only.
    private func isTranslation(_ line: Range<Int>) -> Bool {
        guard line.count <= Self.longestCell, bytes[line.lowerBound] < 0x80,
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[line.lowerBound])
                || bytes[line.lowerBound] == UInt8(ascii: "(")
        else { return false }
        var (small, isInBrackets) = (0, false)
        for byte in bytes[line] {
            switch byte {
            case UInt8(ascii: "("): isInBrackets = true
            case UInt8(ascii: ")"): isInBrackets = false
            case UInt8(ascii: "0")...UInt8(ascii: "9"): if !isInBrackets { return false }
            case UInt8(ascii: "a")...UInt8(ascii: "z"): small += 1
            case 0x80...: return false
            default: break
            }
        }
        return small > 1
    }

    private func startWithoutBars(_ line: Range<Int>) -> Int {
        line.first { bytes[$0] != UInt8(ascii: "|") && bytes[$0] != ASCII.space } ?? line.lowerBound
    }

    func endWithoutBars(_ line: Range<Int>) -> Int {
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1] == UInt8(ascii: "|") || bytes[end - 1] == ASCII.space { end -= 1 }
        return end
    }

    func isCell(_ line: Range<Int>) -> Bool {
        guard line.count <= Self.longestCell else { return false }
        let stops: [StaticString] = ["。", "；", "！", "？"]
        return !(behindNumber(line)..<line.upperBound).contains { index in
            bytes[index] >= 0xE3 && stops.contains { bytes.holds($0, at: index) }
        }
    }

    /// Where the words of a line begin that a Chinese numeral and a stop number: 二。财政支出.
    private func behindNumber(_ line: Range<Int>) -> Int {
        var index = line.lowerBound
        while Self.digits.contains(where: { bytes.holds($0, at: index) }) { index += 3 }
        return index > line.lowerBound && bytes.holds("。", at: index) ? index + 3 : line.lowerBound
    }

    private static let digits: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
}
