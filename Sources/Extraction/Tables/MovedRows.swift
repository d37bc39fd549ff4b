import Basics

// Rows whose cells may stand below the wrong heads.
extension TableStatements {
    /// Rows that lack their last cells may have lost one in between, which moves the others to the left: where a number
    /// of such a row is of ten times another size than those of its column in whole rows, none of the row's is trusted.
    mutating func doubtMovedRows() {
        if areRowsEven { return }
        var rows: [Int: [Int]] = [:]
        for place in places { rows[place.row, default: []].append(place.column) }
        let width = rows.values.map(\.count).max() ?? 0
        let whole = rows.filter { $0.value.count == width }
        let short = rows.filter { $0.value.count < width && width > 2 }
        guard !short.isEmpty, whole.count * 2 > rows.count, let columns = whole.min(by: { $0.key < $1.key })?.value
        else { return }
        var sizes: [Int: (least: ExactDecimal, most: ExactDecimal)] = [:]
        var units: [Int: Set<String>] = [:]
        for (row, columns) in whole {
            for column in columns {
                guard let size = size(row, column) else { continue }
                units[column, default: []].insert(found[Place(row: row, column: column)]?.quantity.unitText ?? "")
                let known = sizes[column] ?? (size, size)
                sizes[column] = (min(known.least, size), max(known.most, size))
            }
        }
        for (row, own) in short where own.elementsEqual(columns.prefix(own.count)) {
            let isMoved = own.contains { column in
                // Rows of different units are of different sizes.
                guard let size = size(row, column), let known = sizes[column], units[column]?.count == 1 else {
                    return false
                }
                let (most, own) = (known.most.scaled(byPowerOfTen: 1), size.scaled(byPowerOfTen: 1))
                return most < size || own < known.least
            }
            guard isMoved else { continue }
            for column in own { found[Place(row: row, column: column)]?.statement.hasOpenHeads = true }
        }
    }

    /// Whether all rows have as many statements, as most tables do; these come row by row.
    private var areRowsEven: Bool {
        guard let first = places.first?.row else { return true }
        let width = places.prefix { $0.row == first }.count
        return places.count % width == 0
            && places.indices.allSatisfy { $0 % width == 0 || places[$0].row == places[$0 - 1].row }
            && places.indices.allSatisfy { $0 == 0 || $0 % width > 0 || places[$0].row != places[$0 - 1].row }
    }

    /// The size of a cell's number; none for zero.
    private func size(_ row: Int, _ column: Int) -> ExactDecimal? {
        guard let value = found[Place(row: row, column: column)]?.quantity.value, value.significand != 0 else {
            return nil
        }
        return value.isNegative ? value.negated : value
    }
}
