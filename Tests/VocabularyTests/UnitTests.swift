import Basics
import Testing
import Vocabulary

/// Units of one dimension can be compared.
@Suite struct UnitTests {
    let units: [MeasurementUnit]

    init() throws {
        units = try Vocabulary.load().units
    }

    @Test func aBaseUnitIsItsOwnBase() {
        let bySurface = Dictionary(units.map { ($0.surface, $0) }, uniquingKeysWith: { first, _ in first })
        for unit in units where !unit.base.isEmpty {
            guard let base = bySurface[unit.base], base.dimension == unit.dimension else { continue }
            #expect(base.base == unit.base, "\(unit.surface) → \(unit.base)")
            #expect(base.factor == .one, "\(unit.base)")
        }
    }

    @Test func noUnitStandsTwice() {
        #expect(Set(units.map(\.surface)).count == units.count)
    }

    @Test func factorsAreAboveZero() {
        for unit in units { #expect(unit.factor.numerator > 0, "\(unit.surface)") }
    }

    @Test func whatCountsThingsHasNoBase() {
        for unit in units where unit.isClassifier { #expect(unit.base.isEmpty, "\(unit.surface)") }
    }
}
