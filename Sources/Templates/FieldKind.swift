/// What a name stands for, which decides how a template may use it.
public enum FieldKind: String, Sendable, CaseIterable {
    /// A text, escaped where it is printed: `{{x}}`.
    case text
    /// A text that may be missing: `{{x}}` prints it, `{{#x}}…{{/x}}` is there if it is neither missing nor empty.
    case optionalText
    /// Several texts: `{{#x}}{{.}}{{/x}}`.
    case texts
    /// Safe markup, printed as it is: `{{{x}}}`.
    case html
    /// Yes or no: `{{#x}}…{{/x}}`, `{{^x}}…{{/x}}`.
    case flag
    /// A model with names of its own: `{{x.name}}`, `{{#x}}…{{/x}}`.
    case model
    /// A model that may be missing: also `{{^x}}…{{/x}}`.
    case optionalModel
    /// Several models: `{{#x}}…{{/x}}` once for each.
    case models

    /// The kind as a message says it.
    public var words: String {
        switch self {
        case .text: "a text"
        case .optionalText: "an optional text"
        case .texts: "a list of texts"
        case .html: "markup"
        case .flag: "a flag"
        case .model: "a model"
        case .optionalModel: "an optional model"
        case .models: "a list of models"
        }
    }
}
