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

    @Test func theLastIsTakenAway() {
        let room = Room<Int>(for: 0)
        room.removeLast()
        for number in 0..<5 { room.append(number) }
        room.removeLast()
        room.append(9)
        #expect(Array(room) == [0, 1, 2, 3, 9])
    }
}
