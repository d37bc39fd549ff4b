/// The run of a program over one page: the models around the current place, and the page as far as it is written.
struct Rendering: ~Copyable {
    private let program: Program
    /// The program's readers, which it keeps alive, without counting references.
    private let readers: UnsafePointer<Unmanaged<FieldReader>>
    /// The innermost model of each schema. That is all a name can mean: an outer model of the same schema is hidden
    /// by the inner one, whichever name is looked up.
    private let slots: UnsafeMutablePointer<UnsafeRawPointer>
    /// What `{{.}}` prints inside a section over texts.
    private var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// What begins each line of the templates that are being rendered: the indentation of the tags that include them.
    private var indentation: [UInt8] = []
    private var output = Output()

    /// The bytes of the page whose model is at an address.
    static func bytes(of program: Program, _ page: UnsafeRawPointer) -> [UInt8] {
        withUnsafeTemporaryAllocation(of: Unmanaged<FieldReader>.self, capacity: program.readers.count) { readers in
            withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: program.slotCount) { slots in
                _ = readers.initialize(from: program.readers.lazy.map { .passUnretained($0) })
                slots.initialize(repeating: page)
                guard let readers = readers.baseAddress, let slots = slots.baseAddress else { return [] }
                var rendering = Rendering(program: program, readers: readers, slots: slots)
                rendering.run(program.pieces[0])
                return rendering.output.bytes
            }
        }
    }

    private init(
        program: Program, readers: UnsafePointer<Unmanaged<FieldReader>>, slots: UnsafeMutablePointer<UnsafeRawPointer>
    ) {
        self.program = program
        self.readers = readers
        self.slots = slots
    }

    private mutating func run(_ range: Range<Int>) {
        var place = range.lowerBound
        while place < range.upperBound {
            let instruction = program.instructions[place]
            place += 1
            switch instruction {
            case .literal(let text, let lines): append(text, lines)
            case .print(let field): print(field)
            case .printRaw(let field): printRaw(field)
            case .printInnermost: output.append(escaping: text)
            case .present(let field, let count): if !isPresent(field) { place += Int(count) }
            case .absent(let field, let count): if isPresent(field) { place += Int(count) }
            case .texts(let field, let count):
                run(place..<place + Int(count), forTextsOf: field)
                place += Int(count)
            case .models(let field, let slot, let count):
                run(place..<place + Int(count), forModelsOf: field, in: Int(slot))
                place += Int(count)
            case .call(let piece, let indentation): call(program.pieces[Int(piece)], indentation)
            }
        }
    }

    private func isPresent(_ field: Instruction.Field) -> Bool {
        let model = slots[Int(field.slot)]
        return readers[Int(field.reader)]._withUnsafeGuaranteedRef { $0.isPresent(model) }
    }

    private mutating func print(_ field: Instruction.Field) {
        let model = slots[Int(field.slot)]
        readers[Int(field.reader)]._withUnsafeGuaranteedRef { $0.texts(model) { output.append(escaping: $0) } }
    }

    private mutating func printRaw(_ field: Instruction.Field) {
        let model = slots[Int(field.slot)]
        readers[Int(field.reader)]._withUnsafeGuaranteedRef { $0.texts(model) { output.append($0) } }
    }

    private mutating func run(_ body: Range<Int>, forTextsOf field: Instruction.Field) {
        let model = slots[Int(field.slot)]
        let outer = text
        readers[Int(field.reader)]._withUnsafeGuaranteedRef { reader in
            reader.texts(model) {
                text = $0
                run(body)
            }
        }
        text = outer
    }

    private mutating func run(_ body: Range<Int>, forModelsOf field: Instruction.Field, in slot: Int) {
        let model = slots[Int(field.slot)]
        let outer = slots[slot]
        readers[Int(field.reader)]._withUnsafeGuaranteedRef { reader in
            reader.models(model) {
                slots[slot] = $0
                run(body)
            }
        }
        slots[slot] = outer
    }

    /// Appends what another piece prints. One that is included within a line is not indented, as its first line does
    /// not begin a line of the page.
    private mutating func call(_ piece: Range<Int>, _ span: Instruction.Span?) {
        if span?.count ?? 0 == 0, indentation.isEmpty { return run(piece) }
        let outer = indentation
        indentation = span.map { outer + program.bytes[$0.range] } ?? []
        run(piece)
        indentation = outer
    }

    /// Appends a template's own text, indented where its lines begin.
    private mutating func append(_ text: Instruction.Span, _ lines: Instruction.Span) {
        program.bytes.withUnsafeBufferPointer { bytes in
            var written = text.range.lowerBound
            if !indentation.isEmpty {
                for start in program.lineStarts[lines.range] {
                    output.append(UnsafeBufferPointer(rebasing: bytes[written..<start]))
                    indentation.withUnsafeBufferPointer { output.append($0) }
                    written = start
                }
            }
            output.append(UnsafeBufferPointer(rebasing: bytes[written..<text.range.upperBound]))
        }
    }
}
