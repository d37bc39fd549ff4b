import Authoring

/// The decisions of this run of the preview, which can be taken back one by one.
actor ReviewRecord {
    private let desk: ReviewDesk
    private var decided: [(number: Int, written: WrittenDecision)] = []
    private var nextNumber = 1

    /// A record of what is decided at a desk.
    init(_ desk: ReviewDesk) {
        self.desk = desk
    }

    /// The decisions that stand, the oldest first.
    var list: [(number: Int, written: WrittenDecision)] { decided }

    /// Writes a decision down and gives its number.
    func decide(_ decision: Decision) async throws -> Int {
        let written = try await desk.decide(decision)
        let number = nextNumber
        nextNumber += 1
        decided.append((number, written))
        return number
    }

    /// Takes a decision back; false where there is none of this number.
    func undo(_ number: Int) async throws -> Bool {
        guard let place = decided.firstIndex(where: { $0.number == number }) else { return false }
        let written = decided.remove(at: place).written
        do {
            try await desk.undo(written)
        } catch {
            decided.append((number, written))
            decided.sort { $0.number < $1.number }
            throw error
        }
        return true
    }
}
