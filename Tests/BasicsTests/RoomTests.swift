import Basics
import Testing

/// Elements are gathered again and again in the same memory.
@Suite struct RoomTests {
    @Test func elementsComeBackInOrder() {
        let room = Room<String>(for: 2)
        for round in 1...3 {
            room.removeAll()
            #expect(room.isEmpty && room.row.isEmpty && room.last == nil)
            let words = (0..<round * 5).map { "第\($0)个较长的元素，不在字符串之内" }
            for word in words { room.append(word) }
            #expect(Array(room) == words)
            #expect(Array(room.row) == words)
            #expect(room.last == words.last && room[0] == words[0])
        }
    }

    @Test func whatWasGatheredIsMovedIntoAPool() {
        var pool = StripPool<String>()
        let room = Room<String>(for: 1)
        var strips: [(strip: Strip<String>, words: [String])] = []
        for round in 0..<60 {
            let words = (0..<round * 3).map { "第\(round)段的第\($0)个元素，不在字符串之内" }
            for word in words { room.append(word) }
            strips.append((pool.strip(of: room), words))
            #expect(room.isEmpty)
        }
        for (strip, words) in strips { #expect(Array(strip) == words) }
    }

    @Test func elementsAreChangedWhereTheyLie() {
        let room = Room<String>(for: 1)
        for word in ["园", "区"] { room.append(word) }
        room[1] += "内"
        #expect(Array(room) == ["园", "区内"])
    }

    @Test func theLastIsTakenAway() {
        let room = Room<Int>(for: 0)
        room.removeLast()
        for number in 0..<5 { room.append(number) }
        room.removeLast()
        room.append(9)
        #expect(Array(room) == [0, 1, 2, 3, 9])
    }
}
