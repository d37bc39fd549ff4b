import Basics
import Vocabulary

/// Several zones that a table lists beside each other: 高新区, 经开区 and 工业园区 among the rows of one table are not all
/// the park that the report is of. Each has its own name, but for the one that the title speaks of.
struct TableZones {
    /// The report's title.
    private let title: String

    init(title: String) {
        self.title = title
    }

    /// The zones that heads of rows or columns speak of, where they are more than one: none for heads of the report's own
    /// park, for totals and for what is measured.
    func named(_ heads: [TableHead]) -> [Context.Bearer?] {
        let zones = heads.map { head in head.isTotal || head.bearer != .park ? "" : head.zone }
        guard Set(zones.filter { !$0.isEmpty }).count > 1 else { return heads.map { _ in nil } }
        return zones.map { zone in
            zone.isEmpty || isOfTitle(zone) ? nil : Context.Bearer(scope: .park, name: zone)
        }
    }

    /// Whether the title speaks of a zone, by this name or a longer one: 高新区 and 高新技术产业开发区.
    private func isOfTitle(_ zone: String) -> Bool {
        if title.contains(zone) { return true }
        let long = RuleWords.builtIn[.longZone].words
        return long.contains { title.contains($0) && $0.utf8.prefix(3).elementsEqual(zone.utf8.prefix(3)) }
    }
}

extension TableRows {
    /// Rows of several zones speak each of its own.
    mutating func nameZones(_ zones: TableZones) {
        for (index, zone) in zip(rows.indices, zones.named(rows.map(\.head))) where zone != nil {
            rows[index].head.bearer = zone
        }
    }
}

extension TableColumns {
    /// Columns of several zones speak each of its own.
    mutating func nameZones(_ zones: TableZones) {
        for (column, zone) in zip(heads.indices, zones.named(heads)) where zone != nil {
            take(zone, column)
        }
    }
}
