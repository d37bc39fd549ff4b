extension JSONText {
    /// A problem as an object, with what a caller adds to it.
    public mutating func problem(_ problem: Problem, _ more: (inout JSONText) -> Void = { _ in }) {
        object { object in
            object.field("severity", problem.severity.rawValue)
            object.field("message", problem.fault.message)
            object.field("file", problem.place?.file)
            object.field("line", problem.place?.line)
            object.field("column", problem.place?.column)
            object.field("excerpt", problem.place?.excerpt)
            object.field("advice", problem.fault.advice)
            more(&object)
        }
    }
}
