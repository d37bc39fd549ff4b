import Basics
import Reading
import Site

/// The texts of reports, by which one that was added before is recognised: whatever its name, its encoding and its front
/// matter, and however its lines are broken.
struct KnownTexts: Sendable {
    /// A report's file and how its text begins and ends in short.
    private var files: [String: String] = [:]

    /// Reads the reports of a site; those that can't be read are like no other.
    init(_ reports: [ReportLocation]) async {
        let keys = await parallelMap(reports) { location in
            (try? ReportReader().read(location)).map { Self.key(of: $0.report) }
        }
        for (report, key) in zip(reports, keys) {
            if let key { files[key] = files[key] ?? report.path }
        }
    }

    /// The file that holds the text of a report already; where none does, `path` does from now on.
    mutating func path(of report: Report, else path: String) -> String? {
        let key = Self.key(of: report)
        if let other = files[key] { return other }
        files[key] = path
        return nil
    }

    /// The length and the checksum of a text without its blanks. Texts without letters are all alike, and none is the
    /// other's copy: the file's own path tells them apart.
    private static func key(of report: Report) -> String {
        let letters = String(decoding: report.text, as: UTF8.self).unicodeScalars.filter {
            !$0.properties.isWhitespace
        }
        let text = Array(String(String.UnicodeScalarView(letters)).utf8)
        return text.isEmpty ? report.location.path : "\(text.count) \(Checksum.text(of: text))"
    }
}
