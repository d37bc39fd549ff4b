/// Finds what a misspelled name was most likely meant to be.
enum Spelling {
    /// The existing name that differs from a name by few letters.
    static func nearest(to name: String, in existing: [String]) -> String? {
        let limit = max(1, name.count / 3)
        return existing.map { (name: $0, distance: distance(name, $0)) }
            .filter { $0.distance <= limit }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// What to tell the author of a name that does not exist.
    static func advice(for name: String, _ existing: [String], otherwise: String) -> String {
        if let near = nearest(to: name, in: existing) { return "write `\(near)` if that is meant" }
        if existing.isEmpty { return otherwise }
        let shown = existing.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
        return "use one of \(shown)" + (existing.count > 12 ? " …" : "")
    }

    /// How many letters must be added, removed, replaced or swapped with their neighbours.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var least = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
