import Basics

/// The clauses of a block, in order, for as long as its report is read.
struct Clauses: RandomAccessCollection {
    private let parts: Strip<Clause.Parts>

    init(_ parts: Strip<Clause.Parts>) { self.parts = parts }

    var startIndex: Int { parts.startIndex }
    var endIndex: Int { parts.endIndex }

    subscript(index: Int) -> Clause { Clause(at: parts.place(of: index..<index + 1)) }
}
