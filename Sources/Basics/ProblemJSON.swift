extension JSONText {
    /// A problem as an object, its texts in the words of a language, with what a caller adds to it.
    public mutating func problem(
        _ problem: Problem, _ words: (String) -> String = { $0 }, _ more: (inout JSONText) -> Void = { _ in }
    ) {
        object { object in
            object.field("severity", problem.severity.rawValue)
            object.field("message", words(problem.fault.message))
            object.field("file", problem.place?.file)
            object.field("line", problem.place?.line)
            object.field("column", problem.place?.column)
            object.field("excerpt", problem.place?.excerpt)
            object.field("advice", words(problem.fault.advice))
            more(&object)
        }
    }
}
