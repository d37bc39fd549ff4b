import ArgumentParser
import Basics

/// How problems are printed.
enum ProblemFormat: String, ExpressibleByArgument, CaseIterable {
    /// As every command tells them.
    case text
    /// An array of objects, one a line.
    case json
    /// The annotations of a workflow on GitHub.
    case github

    /// The problems in this form.
    func text(of problems: [Problem]) -> [UInt8] {
        switch self {
        case .text: Array(problems.map(\.description).joined().utf8)
        case .json: Self.json(problems)
        case .github: Array(problems.map(Self.annotation).joined().utf8)
        }
    }

    private static func json(_ problems: [Problem]) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        for (number, problem) in problems.enumerated() {
            var text = JSONText()
            text.problem(problem)
            bytes.append(number == 0 ? "\n" : ",\n")
            bytes += text.bytes
        }
        return bytes + Array("\n]\n".utf8)
    }

    /// `::error file=…,line=…::message`, with what would end a field or a line in percent form.
    private static func annotation(_ problem: Problem) -> String {
        var fields: [String] = []
        if let place = problem.place {
            fields.append("file=\(escaped(place.file, isField: true))")
            if let line = place.line { fields.append("line=\(line)") }
            if let column = place.column { fields.append("col=\(column)") }
        }
        let text = escaped("\(problem.fault.message)\nfix: \(problem.fault.advice)", isField: false)
        return "::\(problem.severity.rawValue)\(fields.isEmpty ? "" : " ")\(fields.joined(separator: ","))::\(text)\n"
    }

    private static func escaped(_ text: String, isField: Bool) -> String {
        let plain = text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
        return isField ? plain.replacing(":", with: "%3A").replacing(",", with: "%2C") : plain
    }
}
