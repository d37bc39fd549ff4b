import Vocabulary

/// Prints parks of the registry.
struct ParkPrinter {
    let isTerminal: Bool

    /// One line a park, under heads, and their number.
    func table(_ parks: [RegisteredPark]) -> String {
        let heads = ["id", "name", "kind", "place", "approved", "also called"]
        let rows = parks.map { entry in
            [
                entry.park.id, entry.park.name, entry.kind.rawValue, place(entry.park), entry.park.approved ?? "",
                entry.park.aliases.joined(separator: " "),
            ]
        }
        let widths = heads.indices.dropLast().map { column in
            ([heads] + rows).map { Columns.width($0[column]) }.max().map { $0 + 2 } ?? 0
        }
        let lines = [bold(line(heads, widths))] + rows.map { line($0, widths) }
        let count = parks.count == 1 ? "1 park" : "\(parks.count) parks"
        return (lines + [dim(count)]).joined(separator: "\n")
    }

    /// All that is known of one park.
    func details(_ entry: RegisteredPark) -> String {
        let park = entry.park
        let fields = [
            ("kind", kind(entry.kind)), ("place", place(park)),
            ("approved", park.approved.map { "\($0), as a national zone" } ?? ""),
            ("also called", park.aliases.joined(separator: " ")), ("reports", "content/reports/\(park.id)/"),
        ]
        let lines = fields.filter { !$0.1.isEmpty }.map { "  " + dim(Columns.pad($0.0, 13)) + $0.1 }
        return ([bold("\(park.id)  \(park.name)")] + lines).joined(separator: "\n")
    }

    private func kind(_ kind: ParkKind) -> String {
        switch kind {
        case .highTech: "national high-tech zone (国家高新技术产业开发区)"
        case .economic: "national economic and technological development zone (国家级经济技术开发区)"
        case .newArea: "national new area (国家级新区)"
        case .freeTrade: "pilot free-trade zone (自由贸易试验区)"
        }
    }

    private func place(_ park: Park) -> String {
        let parts = [park.province, park.city].compactMap { $0 }
        return parts.count == 2 && parts[0] == parts[1] ? parts[0] : parts.joined(separator: " ")
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).map { Columns.pad($0, $1) }.joined()
        let line = padded + (cells.last ?? "")
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    private func bold(_ text: String) -> String { isTerminal ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    private func dim(_ text: String) -> String { isTerminal ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
