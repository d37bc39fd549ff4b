import Basics

/// Joins lines that were broken inside a sentence, also across one blank line. What was two sentences, list items,
/// headings or rows before is never joined.
struct LineBreaks {
    /// Whether the text still holds notes with sounds.
    let isNoted: Bool

    func heal(_ revision: inout Revision) {
        let text = revision.text
        let shapes = LineShapes(text, isNoted: isNoted)
        var previous: Int?
        for index in shapes.lines.indices {
            guard !shapes.lines[index].range.isEmpty else { continue }
            defer { previous = index }
            guard let left = previous, index - left <= 2, shapes.mayJoin(left, index) else { continue }
            let gap = Gap(text, shapes, left: left, right: index)
            guard gap.isInsideSentence, !CellShapes.isNumber(text, shapes.lines[left].range),
                !CellShapes.endsInNumbers(text, shapes.lines[left].range),
                !CellShapes.isAligned(text, shapes.lines[left].range),
                !CellShapes.isAligned(text, shapes.lines[index].range)
            else { continue }
            shapes.join(left, index)
            let range = shapes.lines[left].range.upperBound..<shapes.lines[index].range.lowerBound
            if gap.joinsLatin {
                revision.replace(range, with: CollectionOfOne(ASCII.space), .lineBreak)
            } else {
                revision.drop(range, .lineBreak)
            }
        }
    }
}
