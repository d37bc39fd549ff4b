/// How a compiled template reads a field, without the type of the model.
@usableFromInline
enum Reading: Sendable {
    case text(FieldReader)
    /// A text that is the same for all models, with its escaped bytes: it becomes part of the template.
    case fixedText(FieldReader, escaped: [UInt8])
    case html(FieldReader)
    case flag(FieldReader)
    case optionalText(FieldReader)
    case texts(FieldReader)
    case model(FieldReader, @Sendable () -> Shape)
    case optionalModel(FieldReader, @Sendable () -> Shape)
    case models(FieldReader, @Sendable () -> Shape)

    var kind: FieldKind {
        switch self {
        case .text, .fixedText: .text
        case .html: .html
        case .flag: .flag
        case .optionalText: .optionalText
        case .texts: .texts
        case .model: .model
        case .optionalModel: .optionalModel
        case .models: .models
        }
    }

    /// The schema of the models it leads to.
    var shape: Shape? {
        switch self {
        case .model(_, let shape), .optionalModel(_, let shape), .models(_, let shape): shape()
        default: nil
        }
    }

    /// The same field of the model that another reading leads to, which can be missing if that reading can.
    func through(_ outer: FieldReader, mayBeMissing: Bool) -> Reading {
        switch self {
        case .text(let reader): .text(reader.through(outer))
        case .fixedText(let reader, _) where mayBeMissing: .text(reader.through(outer))
        case .fixedText: self
        case .html(let reader): .html(reader.through(outer))
        case .flag(let reader): .flag(reader.through(outer))
        case .optionalText(let reader): .optionalText(reader.through(outer))
        case .texts(let reader): .texts(reader.through(outer))
        case .model(let reader, let shape): .model(reader.through(outer), shape)
        case .optionalModel(let reader, let shape): .optionalModel(reader.through(outer), shape)
        case .models(let reader, let shape): .models(reader.through(outer), shape)
        }
    }
}
