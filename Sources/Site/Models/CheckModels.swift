import Templates

/// Figures of a report held against each other.
struct CheckModel: ViewModel {
    let passed: Bool
    let kind: String
    let cue: String
    let pieces: [PieceModel]
    let indicator: String

    static let schema = Schema<CheckModel>(
        "check",
        [
            .flag("passed", "Whether the figures agree.") { $0.passed },
            .text("kind", "What was compared.") { $0.kind },
            .optionalText("cue", "The word or mark that says how the figures belong together.") { $0.cue },
            .models("pieces", "The calculation, piece by piece.") { $0.pieces },
            .text("indicator", "What the first figure measures.") { $0.indicator },
        ])
}

/// A figure of a calculation, or what stands between two.
struct PieceModel: ViewModel {
    let text: String
    let anchor: String

    static let schema = Schema<PieceModel>(
        "piece of a calculation",
        [
            .text("text", "The figure with its unit, or a sign.") { $0.text },
            .optionalText("anchor", "The address of the figure's words on the page.") { $0.anchor },
        ])
}
