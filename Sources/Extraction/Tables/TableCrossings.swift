import Vocabulary

/// Columns of a table that share the column with the names of their rows.
struct TableSection {
    let names: Int?
    let units: Int?
    let rows: TableRows
    /// Whom each row speaks of, where its name is no name of something measured.
    let rowSubjects: [Context.Bearer?]
    /// Whom each group of rows speaks of, by the row.
    let groupSubjects: [Context.Bearer?]
    let columnSubjects: [Int: Context.Bearer]

    init(names: Int?, units: Int?, rows: TableRows, _ columns: TableColumns, _ subjects: TableSubjects) {
        self.names = names
        self.units = units
        self.rows = rows
        let corner = names.map { columns.head($0) } ?? TableHead()
        // 项目名称 beside a column of units heads what is measured.
        let hint = corner.names == .project && units != nil ? nil : corner.names
        var above: Context.Bearer?
        rowSubjects = rows.rows.map { row in
            // 同比 below the name of a park is of that park.
            if row.head.isOfRowAbove { return above }
            let isNone = row.head.isTotal || row.head.hasTime && row.head.label.isEmpty
            let scope = corner.column == .times ? nil : hint ?? row.group?.parts
            above = isNone ? nil : subjects.subject(of: row.head, hint: scope)
            return above
        }
        groupSubjects = rows.rows.map { row in row.group.flatMap { subjects.subject(of: $0, hint: nil) } }
        columnSubjects = Self.columnSubjects(columns, subjects)
    }

    /// Columns headed by names only are read as those whom the values speak of, if one of them surely is.
    private static func columnSubjects(_ columns: TableColumns, _ subjects: TableSubjects) -> [Int: Context.Bearer] {
        var found: [Int: Context.Bearer] = [:]
        let named = columns.values.filter { column in
            let head = columns.head(column)
            let isPlace = head.measures.contains { $0.measure == .rank }
            return head.isTotal || (!head.label.isEmpty && head.indicator == nil && head.units.isEmpty && !isPlace)
        }
        for column in named { found[column] = subjects.subject(of: columns.head(column), hint: nil) }
        guard let scope = found.values.first(where: { $0 != .park })?.scope else {
            // A total alone may be that of columns of another kind.
            return found.filter { _ in named.count == columns.values.count && named.count > 1 }
        }
        for column in named where found[column] == nil && columns.head(column).measures.isEmpty {
            found[column] = Context.Bearer(scope: scope, name: columns.head(column).label)
        }
        return found
    }
}

/// Puts together what row, column and title say of the cell where they cross.
struct TableCrossings {
    let columns: TableColumns
    let sections: [TableSection]
    let naming: [TableNaming]
    let values: TableValues
    let times: TableTimes

    /// What a cell states.
    struct Found {
        var quantity: Quantity
        var statement: Statement
        var basis: Basis
    }

    /// The statement of a cell of the body; none where it holds no number or nothing says what it measures.
    func statement(_ content: CellContent, _ row: Int, _ column: Int) -> Found? {
        let (names, units) = (columns.nameColumn(for: column), columns.unitColumn(for: column))
        guard let section = sections.firstIndex(where: { $0.names == names && $0.units == units }) else { return nil }
        let rows = sections[section].rows
        let own = rows[row]
        guard !own.isAside, !own.isNameless else { return nil }
        let head = columns.head(column)
        // The weight of an aim and the points that it brought are no values of it.
        if !columns.unmeasured.isEmpty, columns.unmeasured.contains(column),
            own.head.indicator != nil || TableTopic.isMeasured(own.head.label)
        {
            return nil
        }
        // Of several columns one without a head may be of anything.
        guard !head.isEmpty || columns.headless < 2 else { return nil }
        guard let value = value(content, own, head) else { return nil }
        let index = row - (rows.first)
        let needsFit = value.measure == .level || value.measure == .change && value.quantity.dimension != .points
        let crossing = TableNaming.Crossing(
            row: own, column: head, wholeRow: own.whole.map { rows[$0].head },
            rowSubject: sections[section].rowSubjects[index], columnSubject: sections[section].columnSubjects[column],
            groupSubject: sections[section].groupSubjects[index],
            dimension: needsFit ? value.quantity.dimension : nil, isIndex: value.isIndex)
        guard var name = naming[section].name(crossing) ?? naming[section].ofIndices(value), Self.isName(name.label)
        else { return nil }
        if value.isIndex {
            naming[section].takeIndex(&name, own.group)
        } else if value.measure == .level, head.prices == .constant {
            // What an amount is at the prices of another year is no amount of its own year.
            naming[section].takeConstantPrices(&name)
        }
        return found(value, name, content, own, head)
    }

    /// The row of a cell as the names before its column tell.
    func row(_ row: Int, _ column: Int) -> (row: TableRow, whole: TableHead?)? {
        let (names, units) = (columns.nameColumn(for: column), columns.unitColumn(for: column))
        guard let rows = sections.first(where: { $0.names == names && $0.units == units })?.rows else { return nil }
        return (rows[row], rows[row].whole.map { rows[$0].head })
    }

    /// The unit of a cell's row.
    func unit(_ row: Int, _ column: Int) -> String? {
        let (names, units) = (columns.nameColumn(for: column), columns.unitColumn(for: column))
        guard let section = sections.firstIndex(where: { $0.names == names && $0.units == units }) else { return nil }
        return sections[section].rows.units(row).first?.text
    }

    /// Whether a label holds a letter: marks and numbers name nothing. Most letters are Chinese.
    private static func isName(_ label: String) -> Bool {
        label.utf8.contains { 0xE5...0xE9 ~= $0 } || label.unicodeScalars.contains { $0.properties.isAlphabetic }
    }

    private func value(_ content: CellContent, _ row: TableRow, _ column: TableHead) -> TableValues.Value? {
        switch content {
        case .number(let number): values.value(number, row: row, column: column)
        case .unchanged(let bound, let range): values.unchanged(bound, range, row: row, column: column)
        case .blank, .text: nil
        }
    }

    private func found(
        _ value: TableValues.Value, _ name: TableNaming.Name, _ content: CellContent, _ row: TableRow, _ head: TableHead
    ) -> Found {
        var number: CellNumber?
        if case .number(let known) = content { number = known }
        let time = times.found(number, row: row, column: head, measure: value.measure)
        var statement = Statement(
            indicator: name.indicator, label: name.label, measure: value.measure, bearer: name.bearer,
            status: time.status, period: time.period, rule: .tableCell, labelRange: value.quantity.range)
        statement.isNegative = value.isNegative
        if row.head.label.isEmpty, name.bearer.name.isEmpty, !row.head.hasTime { statement.rowWords = row.head.words }
        statement.hasUnitOfRowAbove = name.indicator == nil && values.takesUnitOfRowAbove(number, row, head)
        takeInvestment(&statement, value)
        return Found(quantity: value.quantity, statement: statement, basis: time.basis)
    }

    /// The whole investment in a project is what is planned, without a time.
    private func takeInvestment(_ statement: inout Statement, _ value: TableValues.Value) {
        guard statement.bearer.scope == .project, value.quantity.dimension == .money, value.measure == .level,
            RuleWords.builtIn[.investmentHead].contains(statement.label)
        else { return }
        statement.indicator = values.projectInvestment
        (statement.status, statement.period) = (.forecast, nil)
    }
}
