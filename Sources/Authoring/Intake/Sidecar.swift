import Basics
import Reading

/// The file beside a report that says what it is about.
enum Sidecar {
    /// What stands above the facts that were found.
    private static let heading = "# 从报告中读出，有误请改。 Found in the report; correct what is wrong.\n"

    /// The facts found in a report's own text, below what its owner wrote. What the report's front matter says is not
    /// said twice, nor what its folder and the name of its file say.
    static func text(of details: ReportDetails, over own: [UInt8]) -> [UInt8] {
        let facts: [(Detail, String?)] = [
            (.title, details.title), (.date, details.date?.description), (.period, details.period?.description),
            (.publisher, details.publisher), (.source, details.source),
        ]
        var text = own
        if let last = own.last, last != ASCII.newline { text.append(ASCII.newline) }
        let found = facts.filter { details.origins[$0.0] == .text }
        if !found.isEmpty { text.append(heading) }
        for case (let detail, let value?) in found { text.append("\(detail.rawValue): \(YAMLText.scalar(value))\n") }
        return text
    }
}
