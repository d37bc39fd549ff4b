/// A step of a compiled template as the running program holds it. Numbers alone, places in the program's own lists, so
/// that running it counts no references.
enum Instruction: Sendable {
    /// Appends a template's own text: a range of the program's bytes, and the beginnings of its lines.
    case literal(Span, lines: Span)
    /// Appends a field's texts, escaped.
    case print(Field)
    /// Appends a field's markup.
    case printRaw(Field)
    /// Appends the text of the innermost section over texts.
    case printInnermost
    /// Runs the next `count` instructions if the field is present.
    case present(Field, count: Int32)
    /// Runs the next `count` instructions if the field is absent.
    case absent(Field, count: Int32)
    /// Runs the next `count` instructions for each text.
    case texts(Field, count: Int32)
    /// Runs the next `count` instructions for each model, placed in a slot.
    case models(Field, slot: Int16, count: Int32)
    /// Runs another piece, its lines indented by a range of the program's bytes; one within a line has none.
    case call(piece: Int32, indentation: Span?)

    /// A field of the model in a slot.
    struct Field: Sendable {
        let reader: Int32
        let slot: Int16
    }

    /// A part of one of the program's lists.
    struct Span: Sendable {
        let start: Int32
        let count: Int32

        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }
}
