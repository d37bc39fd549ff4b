import Vocabulary

/// The levels that heads may be of, and how many of them are those of the names.
extension HeadSearch {
    /// A lower row of heads without the cells of the names, where it has them.
    func belowCorner(_ row: [Cell], _ corner: [Cell]) -> [Cell] {
        let isWhole = row.count == names.count + values.count && !(row.first?.head.speaksOfValues ?? true)
        if isWhole { return Array(row.dropFirst(names.count)) }
        // 项目 goes down to the names, so that 城市 below it heads values; repeated, it is itself.
        if corner.last?.head.headsNames ?? false, corner.last?.head.words != row.first?.head.words { return row }
        // 国有企业 and 集体企业 in a row are whom the columns speak of.
        let known = row.prefix(names.count).prefix { [.times, .indicators, .numbers].contains($0.head.column) }
        if !known.isEmpty { return Array(row[known.endIndex...]) }
        let rest = row.drop { $0.head.headsNames }
        return row.count - rest.count <= names.count ? Array(rest) : row
    }

    /// Whether the heading of the names opens a lower row, and none stands in the first.
    func headsNamesBelow(_ rows: [[Cell]]) -> Bool {
        guard let first = rows.first, !first.contains(where: { $0.head.headsNames }) else { return false }
        return rows.dropFirst().contains { $0.first?.head.headsNames ?? false }
    }

    /// Whether heads are all the same, and tell no column from another.
    static func saysNothing(_ row: [Cell]) -> Bool {
        row.allSatisfy {
            $0.head.words == row[0].head.words && $0.head.units.isEmpty && !$0.head.isRemark
        } && row.count != 1
    }

    /// How many of the first heads may be those of the names, and what speaks for it.
    func corners(_ first: [Cell], isBelow: Bool = false) -> [(Int, Double)] {
        (0...min(names.count, first.count - 1)).map { count in
            let head = first.prefix(count)
            var points = count == names.count ? 0 : -0.5
            for cell in head {
                let isValue = cell.head.speaksOfValues || !cell.head.units.isEmpty && cell.head.isCount
                points += cell.head.headsNames ? 0.5 : isValue ? -1.5 : 0
            }
            if first.dropFirst(count).first?.head.headsNames == true { points -= 2 }
            if isBelow { points += count == 0 ? 0.5 : -2 }
            // Where the first cell is empty, that is the place of the names.
            if first[0].place.column > 0, count > 0 { points -= 2 }
            return (count, points)
        }
    }

    /// Ways to part heads in a row into levels of two or three.
    func splits(_ cells: [Cell]) -> [[[Cell]]] {
        var found: [[[Cell]]] = cells.count <= values.count ? [[cells]] : []
        for last in 1...values.count where last < cells.count {
            let upper = cells.count - last
            if upper <= values.count { found.append([Array(cells[..<upper]), Array(cells[upper...])]) }
            for middle in 1...values.count where middle < upper && middle <= last && last == values.count {
                let first = upper - middle
                guard first <= middle else { continue }
                found.append([Array(cells[..<first]), Array(cells[first..<upper]), Array(cells[upper...])])
            }
        }
        return found
    }
}

extension TableHead {
    /// Whether it heads a column of names or of their units.
    var headsNames: Bool {
        column == .indicators || column == .times || column == .numbers || column == .units || names != nil
    }

    /// Whether it says something of values.
    var speaksOfValues: Bool { hasTime || !measures.isEmpty || !units.isEmpty }
}
