/// A compiled page: the instructions of its template and of all that it includes, one after the other, and what they
/// speak of.
struct Program: Sendable {
    private(set) var instructions: [Instruction] = []
    /// Where the instructions of each included piece lie; the first is the page's own.
    private(set) var pieces: [Range<Int>] = []
    /// The templates' own text.
    private(set) var bytes: [UInt8] = []
    /// Where lines of the templates begin, as places in `bytes`.
    private(set) var lineStarts: [Int] = []
    private(set) var readers: [FieldReader] = []
    let slotCount: Int

    /// Lays out the steps of pieces.
    init(pieces: [[Step]], slotCount: Int) {
        self.slotCount = slotCount
        for steps in pieces {
            let start = instructions.count
            add(steps)
            self.pieces.append(start..<instructions.count)
        }
    }

    private mutating func add(_ steps: [Step]) {
        for step in steps {
            switch step {
            case .literal(let text):
                let lines = Self.append(text.lineStarts.map { $0 + bytes.count }, to: &lineStarts)
                instructions.append(.literal(Self.append(text.bytes, to: &bytes), lines: lines))
            case .print(let access): instructions.append(.print(field(access)))
            case .printRaw(let access): instructions.append(.printRaw(field(access)))
            case .printInnermost: instructions.append(.printInnermost)
            case .present(let access, let body):
                let field = field(access)
                add(body) { .present(field, count: $0) }
            case .absent(let access, let body):
                let field = field(access)
                add(body) { .absent(field, count: $0) }
            case .texts(let access, let body):
                let field = field(access)
                add(body) { .texts(field, count: $0) }
            case .models(let access, let slot, let body):
                let field = field(access)
                add(body) { .models(field, slot: Int16(slot), count: $0) }
            case .call(let piece, let indentation):
                let indentation = indentation.map { Self.append($0, to: &bytes) }
                instructions.append(.call(piece: Int32(piece), indentation: indentation))
            }
        }
    }

    /// Adds an instruction with the body that it counts.
    private mutating func add(_ body: [Step], after instruction: (_ count: Int32) -> Instruction) {
        let place = instructions.count
        instructions.append(instruction(0))
        add(body)
        instructions[place] = instruction(Int32(instructions.count - place - 1))
    }

    private mutating func field(_ access: Step.Access) -> Instruction.Field {
        readers.append(access.reader)
        return Instruction.Field(reader: Int32(readers.count - 1), slot: Int16(access.slot))
    }

    private static func append<Element>(_ more: [Element], to list: inout [Element]) -> Instruction.Span {
        defer { list += more }
        return Instruction.Span(start: Int32(list.count), count: Int32(more.count))
    }
}
