import Basics
import Reading

/// The names that reports have, so that a new one gets another.
struct TakenNames {
    private let folder: String
    private var taken: Set<String>

    /// The names of all files below the folder of reports, reports or not.
    init(_ folder: String) throws(Problem) {
        self.folder = folder
        taken = []
        guard Files.isDirectory(folder) else { return }
        for path in try Files.list(folder) { taken.insert(Self.key("\(folder)/\(path)")) }
    }

    /// The path of a new report: its park, its date and its name. Where a file of that name is there, with whatever
    /// ending, a number is put behind it.
    mutating func take(for reading: ReportReading) -> String {
        let location = reading.report.location
        let stem = "\(folder)/\(reading.park.id)/\(ReportName.of(location, date: reading.report.details.date))"
        var number = 1
        var path = "\(stem).\(location.ending)"
        while !taken.insert(Self.key(path)).inserted {
            number += 1
            path = "\(stem)-\(number).\(location.ending)"
        }
        return path
    }

    /// Some systems do not tell capital letters from small ones.
    private static func key(_ path: String) -> String {
        Files.parent(of: path).lowercased() + "/" + Files.split(name: Files.name(of: path)).stem.lowercased()
    }
}

/// The name of a report's file, which is a part of its address.
enum ReportName {
    /// The most characters of a name behind its date.
    private static let longest = 80

    /// The name a file had, with the report's date before it, in letters, digits, `-`, `_` and `.` alone.
    static func of(_ location: ReportLocation, date: ReportDate?) -> String {
        var name = ""
        for scalar in location.name.unicodeScalars {
            let isKept =
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "_.".unicodeScalars.contains(scalar)
            if isKept {
                name.unicodeScalars.append(scalar)
            } else if !name.isEmpty, !name.hasSuffix("-") {
                name += "-"
            }
        }
        name = String(name.drop { $0 == "." || $0 == "-" }.prefix(longest))
        while let last = name.last, last == "-" || last == "." { name.removeLast() }
        guard let date, location.date == nil else { return name.isEmpty ? "report" : name }
        return name.isEmpty ? date.description : "\(date)-\(name)"
    }
}
