import Authoring
import Foundation

/// What the review page sends.
struct ReviewRequest: Decodable {
    /// What only a page of this preview knows.
    let token: String
    private let file: String?
    private let anchor: String?
    private let reading: String?
    private let action: String?
    private let fields: [String: String?]?
    private let why: String?
    private let number: Int?

    /// Reads the body of a request; none where it is of another form.
    init?(_ bytes: [UInt8]) {
        guard let read = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else { return nil }
        self = read
    }

    /// The decision that is to be written.
    var decision: Decision? {
        guard let file, let anchor, let reading else { return nil }
        let why = (why ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        let chosen: Decision.Action
        switch action {
        case "confirm": chosen = .confirm
        case "drop" where !why.isEmpty: chosen = .drop
        case "set" where !why.isEmpty && fields?.isEmpty == false: chosen = .set(fields ?? [:])
        default: return nil
        }
        return Decision(
            figure: FigureReference(file: file, anchor: anchor, reading: reading), action: chosen, why: why)
    }

    /// The number of the decision that is to be taken back.
    var undone: Int? { number }
}
