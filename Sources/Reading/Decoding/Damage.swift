/// The bytes of a file that could not be decoded.
struct Damage {
    private(set) var count = 0
    private(set) var firstOffset = 0

    mutating func note(at offset: Int, count bytes: Int) {
        if count == 0 { firstOffset = offset }
        count += bytes
    }
}
