import Vocabulary

/// What the columns of a table hold.
extension FrameFinder {
    /// What each column holds, by its heading or else by what stands in it.
    func columns(_ frame: TableFrame) -> [TableFrame.Column] {
        let body = frame.bodyRows
        var counts: [(figures: Int, words: Int, units: Int)] = []
        for row in body {
            for (column, content) in contents[row].enumerated() {
                guard let content else { continue }
                while counts.count <= column { counts.append((0, 0, 0)) }
                if content.isFigure { counts[column].figures += 1 }
                if case .number = content, !content.isFigure { counts[column].figures += 1 }
                guard case .text = content else { continue }
                counts[column].words += 1
                if row - body.lowerBound < 40, let head = head(row, column), head.label.isEmpty, !head.units.isEmpty {
                    counts[column].units += 1
                }
            }
        }
        // Places stand before the names, as running numbers do: GDP排行, 地区, GDP.
        let hasRanks = isNumbered(body) && heading(0, frame)?.measures.contains { $0.measure == .rank } ?? false
        var columns: [TableFrame.Column] = isNumbered(body) ? [.numbers] : []
        for column in counts.indices.dropFirst(columns.count) {
            columns.append(kind(column, counts[column], frame, after: columns))
        }
        if hasRanks { columns[0] = .values }
        if !columns.contains(.names), let first = columns.firstIndex(of: .values), first == 0 || columns[0] == .numbers
        {
            columns[0] = .names
        }
        // 单位 beside the units of the columns heads the names: without another column of words there are no units.
        if !columns.contains(.names), let first = columns.firstIndex(of: .units) { columns[first] = .names }
        return columns
    }

    /// The lowest head of a column.
    private func heading(_ column: Int, _ frame: TableFrame) -> TableHead? {
        frame.levels.reversed().lazy.compactMap { $0.head(column, head) }.first
    }

    private func kind(
        _ column: Int, _ count: (figures: Int, words: Int, units: Int), _ frame: TableFrame,
        after columns: [TableFrame.Column]
    ) -> TableFrame.Column {
        if let heading = heading(column, frame) {
            // Codes are names in digits.
            if count.figures > 0, RuleWords.builtIn[.codeHead].closes(heading.words) { return .words }
            switch heading.column {
            case .units where count.figures == 0: return .units
            case .numbers where !columns.contains(.names): return .numbers
            case .remarks: return .words
            case .kinds where columns.contains(.names): return .words
            case .indicators where count.words >= count.figures, .times: return .names
            default: if heading.names != nil, count.words >= count.figures { return .names }
            }
        }
        if count.units * 2 > max(1, count.words), count.words > count.figures { return .units }
        guard count.words + count.figures > 0 else { return column == 0 ? .names : .words }
        guard count.words > count.figures else { return .values }
        return columns.contains(.values) || column > 3 ? .words : .names
    }
}
