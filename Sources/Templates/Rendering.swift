/// The run of a template over one page: the models around the current place.
final class Rendering {
    /// The innermost model of each schema. That is all a name can mean: an outer model of the same schema is hidden
    /// by the inner one, whichever name is looked up.
    var slots: [AnyFrame]
    /// What `{{.}}` prints inside a section over texts.
    var text: any TextBytes = ""
    private let programs: [Step]

    init(programs: [Step], slotCount: Int) {
        self.programs = programs
        slots = Array(repeating: AnyFrame(), count: slotCount)
    }

    /// Hands on the model in a slot; as a type that can't be copied, so that it is not copied for every name read.
    func useModel<Model: ~Copyable>(in slot: Int, _ use: (borrowing Model) -> Void) {
        // Proven when the template was compiled: a slot belongs to one schema identity, which includes the model's
        // type, and a name is read only inside the sections that fill its slot. Debug builds check the cast.
        use(unsafeDowncast(slots[slot], to: Frame<Model>.self).model)
    }

    /// Appends what another program prints. One that is included within a line is not indented, as its first line
    /// does not begin a line of the page.
    func call(_ program: Int, _ indentation: [UInt8]?, _ output: inout Output) {
        let outer = output.indentation
        if let indentation { output.indentation += indentation } else { output.indentation = [] }
        programs[program](self, &output)
        output.indentation = outer
    }
}

/// A model in a slot, without its type; one that is not a `Frame` is an empty slot.
class AnyFrame {}

/// A model in a slot.
final class Frame<Model: ~Copyable>: AnyFrame {
    let model: Model

    init(_ model: consuming Model) {
        self.model = model
    }
}
