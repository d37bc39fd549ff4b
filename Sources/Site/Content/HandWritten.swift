import Basics
import Reading

/// A text that was written by hand for the site, with its front matter.
struct HandWritten: Sendable {
    /// The file, as the user would write it.
    let file: String
    /// The last part of its page's address.
    let name: String
    let mapping: MarkedMapping
    /// The Markdown below the front matter.
    let text: [UInt8]
    /// The line of the file that the text begins in, from 1.
    let firstLine: Int

    /// Reads a file in whatever encoding; what of it is in none becomes U+FFFD and is added to the problems.
    static func read(_ path: String, name: String, _ problems: inout [Problem]) throws(Problem) -> HandWritten {
        let (bytes, damage) = try ReportReader.utf8(Files.read(path), file: path)
        problems += damage
        let matter = try FrontMatter.read(bytes, file: path)
        let linesBefore = bytes[..<matter.bodyStart].reduce(0) { $0 + ($1 == ASCII.newline ? 1 : 0) }
        return HandWritten(
            file: path, name: name, mapping: matter.mapping, text: Array(bytes[matter.bodyStart...]),
            firstLine: linesBefore + 1)
    }

    /// Whether anything is written.
    var isEmpty: Bool { !text.contains { $0 > ASCII.space } }

    /// The Markdown files of a folder in the order of their names; what is wrong with one is added to the problems.
    static func all(in folder: String, known: [String], _ problems: inout [Problem]) throws(Problem) -> [HandWritten] {
        var texts: [HandWritten] = []
        for path in try SourceFolder.list(folder, &problems) {
            let (name, ending) = Files.split(name: path)
            guard ending == "md", !path.contains("/") else { continue }
            do throws(Problem) {
                let text = try read("\(folder)/\(path)", name: name, &problems)
                problems += text.mapping.unknownKeys(known: known)
                texts.append(text)
            } catch {
                problems.append(error)
            }
        }
        return texts.sorted { $0.name < $1.name }
    }
}
