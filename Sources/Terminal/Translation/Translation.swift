import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the program says in the language of the person before it: Chinese where the system's language is, else English.
/// Only what is told to people is translated, never what is written to files or for programs.
public struct Translation: Sendable {
    private let entries: [TranslationEntry]

    /// The language of this run.
    public static let current = isChinese ? chinese : Translation(entries: [])

    /// Whether the system's language is Chinese.
    public static let isChinese: Bool = {
        let names: [String] = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let said = names.lazy.compactMap { getenv($0).map { String(cString: $0) } }
        return said.first { !$0.isEmpty }?.hasPrefix("zh") ?? false
    }()

    static let chinese: Translation = {
        let text = BuiltInMessages.files.first.map { "\($0.text)" } ?? ""
        let list = (try? MarkedMapping.readList(text, file: "messages-zh.yml")) ?? []
        return Translation(
            entries: list.compactMap { entry in
                entry.text("en").flatMap { english in entry.text("zh").map { TranslationEntry(english, $0) } }
            })
    }()

    /// A text in this language; as it is where there is no entry for it. What is put into it may have one of its own.
    public func text(_ english: String) -> String {
        let matches = entries.lazy.compactMap { entry in entry.match(english).map { (entry, $0) } }
        guard let (entry, values) = matches.max(by: { $0.0.fixedLength < $1.0.fixedLength }) else { return english }
        return entry.text(
            with: values.enumerated().map { place, value in
                entry.isQuoted(place) || value == english ? value : text(value)
            })
    }

    /// A problem as people read it: what is wrong, where, and what to do.
    public func text(of problem: Problem) -> String {
        guard !entries.isEmpty else { return problem.description }
        var lines = problem.description.split(separator: "\n").map(String.init)
        lines[0] = (problem.severity == .error ? "错误：" : "警告：") + text(problem.fault.message)
        lines[lines.count - 1] = "  处理：" + text(problem.fault.advice)
        if problem.place != nil { lines[1] = lines[1].replacing("  at ", with: "  位置 ", maxReplacements: 1) }
        return lines.joined(separator: "\n") + "\n"
    }
}
