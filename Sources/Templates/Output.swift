/// The page as far as it is rendered.
struct Output {
    var bytes: [UInt8]
    /// What begins each line of the templates that are being rendered: the indentation of the tags that include them.
    var indentation: [UInt8] = []

    /// Appends a template's own text, indented where its lines begin.
    mutating func append(_ literal: Literal) {
        if indentation.isEmpty || literal.lineStarts.isEmpty {
            literal.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
            return
        }
        indentation.withUnsafeBufferPointer { indentation in
            literal.bytes.withUnsafeBufferPointer { text in
                var written = 0
                for start in literal.lineStarts {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<start]))
                    bytes.append(contentsOf: indentation)
                    written = start
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
            }
        }
    }
}
