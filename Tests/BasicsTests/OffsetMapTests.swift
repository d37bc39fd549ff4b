import Basics
import TestSupport
import Testing

/// Maps of random edits, held against edits followed byte by byte.
@Suite struct OffsetMapTests {
    /// A text made from an older one, with the older place and length of the piece that each byte belongs to.
    private struct Edit {
        var map = OffsetMap()
        var pieces: [Range<Int>] = []

        mutating func keep(_ length: Int, at older: Int) {
            map.keep(length, at: older)
            for offset in 0..<length { pieces.append(older + offset..<older + offset + 1) }
        }

        mutating func replace(_ length: Int, by newLength: Int, at older: Int) {
            map.replace(fromLength: newLength, toLength: length, at: older)
            guard newLength != length else {
                for offset in 0..<length { pieces.append(older + offset..<older + offset + 1) }
                return
            }
            for _ in 0..<newLength { pieces.append(older..<older + length) }
        }
    }

    private func randomEdit(of length: Int, _ generator: inout SeededGenerator) -> Edit {
        var edit = Edit()
        var older = 0
        while older < length {
            let left = length - older
            switch Int.random(in: 0..<4, using: &generator) {
            case 0:
                let size = min(left, Int.random(in: 1...9, using: &generator))
                edit.keep(size, at: older)
                older += size
            case 1:
                let size = min(left, Int.random(in: 1...4, using: &generator))
                edit.replace(size, by: Int.random(in: 1...4, using: &generator), at: older)
                older += size
            case 2: older += min(left, Int.random(in: 1...5, using: &generator))
            default: edit.replace(0, by: Int.random(in: 1...6, using: &generator), at: older)
            }
        }
        return edit
    }

    @Test func aMapKnowsThePieceOfEveryByte() {
        for seed in 0..<200 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let edit = randomEdit(of: 60, &generator)
            #expect(edit.map.length == edit.pieces.count)
            for offset in edit.pieces.indices {
                #expect(edit.map.older(offset..<offset + 1) == edit.pieces[offset], "seed \(seed), byte \(offset)")
            }
        }
    }

    @Test func aRangeReachesFromItsFirstPieceToItsLast() {
        for seed in 0..<100 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let edit = randomEdit(of: 40, &generator)
            guard edit.pieces.count > 1 else { continue }
            for _ in 0..<20 {
                let ends = [0, 1].map { _ in Int.random(in: 0..<edit.pieces.count, using: &generator) }.sorted()
                let range = edit.map.older(ends[0]..<ends[1] + 1)
                #expect(range.lowerBound == edit.pieces[ends[0]].lowerBound)
                #expect(range.upperBound == max(range.lowerBound, edit.pieces[ends[1]].upperBound))
            }
        }
    }

    @Test func composingIsMappingTwice() {
        for seed in 0..<300 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let first = randomEdit(of: 50, &generator)
            let second = randomEdit(of: first.pieces.count, &generator)
            let composed = second.map.over(first.map)
            #expect(composed.length == second.map.length, "seed \(seed)")
            for offset in second.pieces.indices {
                let middle = second.map.older(offset..<offset + 1)
                // What stands for nothing has a place and no length.
                guard !middle.isEmpty else { continue }
                let twice = first.map.older(middle)
                #expect(composed.older(offset..<offset + 1) == twice, "seed \(seed), byte \(offset)")
            }
        }
    }

    @Test func anIdentityChangesNothing() {
        let map = OffsetMap(identity: 30, at: 5)
        #expect(map.older(0..<30) == 5..<35)
        #expect(OffsetMap(identity: 30).over(map).older(3..<9) == 8..<14)
    }
}
