/// What a name was found to be.
struct Found {
    let reading: Reading
    /// The slot of the model that offers it, or its first part.
    let slot: Int
    /// Whether a part before the last dot may be missing.
    let isPartOfOptional: Bool
}

extension Compiler {
    /// Finds what a name means: the innermost model that offers its first part decides.
    mutating func find(_ tag: Tag, _ setting: Setting) -> Found? {
        let parts = tag.name.split(separator: ".").map(String.init)
        for slot in setting.scope.slots {
            guard let reading = shapes[slot].reading(parts[0]) else { continue }
            return follow(parts, from: Found(reading: reading, slot: slot, isPartOfOptional: false), tag, setting)
        }
        let offered = setting.scope.slots.flatMap { shapes[$0].names }
        report(.unknownName(parts[0], offered: offered), tag, setting.template)
        return nil
    }

    private mutating func follow(_ parts: [String], from first: Found, _ tag: Tag, _ setting: Setting) -> Found? {
        var found = first
        for index in parts.indices.dropFirst() {
            let path = parts[..<index].joined(separator: ".")
            guard let (outer, shape) = found.reading.onlyModel else {
                report(.noParts(path, found.reading.kind), tag, setting.template)
                return nil
            }
            guard let reading = shape.reading(parts[index]) else {
                let fault = TemplateFault.unknownPart(
                    parts[index], of: path, model: shape.identity.name, offered: shape.names)
                report(fault, tag, setting.template)
                return nil
            }
            let isPartOfOptional = found.isPartOfOptional || found.reading.kind == .optionalModel
            found = Found(
                reading: reading.through(outer, mayBeMissing: isPartOfOptional), slot: found.slot,
                isPartOfOptional: isPartOfOptional)
        }
        return found
    }
}

extension Reading {
    /// The model that a dotted name can go on from.
    fileprivate var onlyModel: (FieldReader, Shape)? {
        switch self {
        case .model(let reader, let shape), .optionalModel(let reader, let shape): (reader, shape())
        default: nil
        }
    }
}
