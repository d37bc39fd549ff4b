import Basics

/// News as the browser reads it: JSON on one line.
enum NewsText {
    /// How many lines of a file stand around the one at fault.
    private static let linesAround = 2

    /// The version of the pages and the problems, each with the lines around its place.
    static func json(_ news: PreviewState.News, _ words: PreviewWords) -> [UInt8] {
        var text = JSONText()
        text.object { object in
            object.field("version", news.version)
            object.field("language", words.isChinese ? "zh-Hans" : "en")
            object.field("heading", words.text("This can't be built yet. The page is that of the last good build."))
            object.field("doubtful", news.doubtful)
            object.field("review", words.text("\(news.doubtful) figure\(news.doubtful == 1 ? "" : "s") to check"))
            object.key("problems")
            object.array { array in
                for problem in news.problems.prefix(20) {
                    array.problem(problem, words.text) { lines(of: problem, &$0) }
                }
            }
        }
        return text.bytes
    }

    /// The field `lines`: the numbers and texts of the lines around the place, where the file can be read.
    private static func lines(of problem: Problem, _ object: inout JSONText) {
        object.key("lines")
        object.array { array in
            guard let place = problem.place, let line = place.line, let bytes = try? Files.read(place.file) else {
                return
            }
            let text = bytes.last == ASCII.newline ? bytes.dropLast() : bytes[...]
            let all = text.split(separator: ASCII.newline, omittingEmptySubsequences: false)
            for number in max(1, line - linesAround)...(line + linesAround) where number <= all.count {
                array.object { entry in
                    entry.field("number", number)
                    entry.field("text", String(String(decoding: all[number - 1], as: UTF8.self).prefix(200)))
                }
            }
        }
    }
}
