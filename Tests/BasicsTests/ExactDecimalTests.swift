import Basics
import TestSupport
import Testing

/// Identities of arithmetic on random decimals.
@Suite struct ExactDecimalTests {
    private func decimals(_ count: Int, seed: UInt64) -> [ExactDecimal] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            ExactDecimal(
                significand: Int128(Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &generator)),
                exponent: Int.random(in: -8...6, using: &generator))
        }
    }

    @Test func readsBackWhatItPrints() {
        for number in decimals(2_000, seed: 1) {
            let read = ExactDecimal(number.description)
            #expect(read?.hasSameValue(as: number) == true, "\(number)")
            if number.exponent <= 0 { #expect(read == number, "the written precision of \(number) is kept") }
        }
    }

    @Test func additionIsCommutativeAndInvertible() {
        let numbers = decimals(1_000, seed: 2)
        for (left, right) in zip(numbers, numbers.reversed()) {
            let sum = left.adding(right)
            #expect(sum == right.adding(left))
            #expect(sum?.adding(right.negated)?.hasSameValue(as: left) == true, "\(left) + \(right)")
        }
    }

    @Test func orderIsThatOfDifferences() {
        let numbers = decimals(1_000, seed: 3)
        for (left, right) in zip(numbers, numbers.dropFirst()) {
            #expect((left < right) == (left.adding(right.negated)?.isNegative == true), "\(left) < \(right)")
            #expect((left < right) == (right.negated < left.negated))
        }
    }

    @Test func aFactorAndItsInverseCancel() {
        var generator = SeededGenerator(seed: 4)
        for number in decimals(1_000, seed: 5) {
            let factor = Int128(Int.random(in: 1...100_000, using: &generator))
            let times = number.multiplied(by: Fraction(numerator: factor, denominator: 1))
            let back = times?.multiplied(by: Fraction(numerator: 1, denominator: factor))
            #expect(back?.hasSameValue(as: number) == true, "\(number) × \(factor)")
        }
    }

    @Test func whatDoesNotEndIsRoundedToSixPlaces() {
        var generator = SeededGenerator(seed: 6)
        for number in decimals(500, seed: 7) where number.exponent >= -6 {
            let divisor = Int128(Int.random(in: 3...999, using: &generator))
            guard let quotient = number.multiplied(by: Fraction(numerator: 1, denominator: divisor)) else {
                Issue.record("\(number) / \(divisor) does not fit")
                continue
            }
            let back = quotient.multiplied(by: Fraction(numerator: divisor, denominator: 1))
            let error = back?.adding(number.negated)?.magnitude
            // Half of the last place, times the divisor.
            let bound = ExactDecimal(significand: divisor * 5, exponent: -7)
            #expect(error.map { !(bound < $0) } == true, "\(number) / \(divisor)")
        }
    }

    @Test func trailingZerosDoNotChangeTheValue() {
        for number in decimals(500, seed: 8) {
            let short = number.withoutTrailingZeros
            #expect(short.hasSameValue(as: number))
            #expect(short.exponent >= 0 || short.significand % 10 != 0)
        }
    }

    @Test(arguments: ["", "-", ".", "1.2.3", "12a", "1.5,0", "１２", "+3", "--1", " 1"])
    func isNoNumber(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func groupingIsReadAndPrecisionKept() {
        #expect(ExactDecimal("1,200.50") == ExactDecimal(significand: 120_050, exponent: -2))
        #expect(ExactDecimal("-0.350")?.description == "-0.350")
        #expect(ExactDecimal(significand: 1336, exponent: 7).description == "13360000000")
        #expect(ExactDecimal(significand: -5, exponent: -2).description == "-0.05")
        #expect(ExactDecimal(significand: 123, exponent: -3).description == "0.123")
        #expect(ExactDecimal(significand: 0, exponent: -2).description == "0.00")
        #expect(ExactDecimal(significand: 0, exponent: 3).description == "0")
        #expect(ExactDecimal(significand: .max, exponent: 1).description == "\(Int128.max)0")
        #expect(ExactDecimal(significand: .min, exponent: -60).description.utf8.count == 63)
        #expect(ExactDecimal(String(repeating: "9", count: 60)) == nil, "more digits than fit")
    }

    @Test func whatDoesNotFitIsNone() throws {
        let long = try #require(ExactDecimal("55820598248185443481524705943.531530"))
        #expect(long.multiplied(by: try #require(Fraction("0.3048"))) == nil, "one more than 128 bits hold")
        #expect(ExactDecimal("0." + String(repeating: "0", count: 1_000)) == nil)
    }

    @Test func fractionsAreReadExactly() {
        #expect(Fraction("2000/3") == Fraction(numerator: 2000, denominator: 3))
        #expect(Fraction("0.1") == Fraction(numerator: 1, denominator: 10))
        for text in ["", "0", "-1", "0.\(String(repeating: "0", count: 34))1/9999999999", "1/0", "1/2/3", "a", "1/-2"] {
            #expect(Fraction(text) == nil, "\(text)")
        }
    }
}
