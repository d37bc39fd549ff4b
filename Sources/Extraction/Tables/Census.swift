/// The national censuses, which give their figures a year: 第七次全国人口普查 is that of 2020.
enum Census {
    /// A census by what it counts and the years in which it was taken, by the announcements of the State Council.
    private struct Kind {
        let name: StaticString
        let years: [Int]
    }

    private static let kinds = [
        Kind(name: "人口普查", years: [1953, 1964, 1982, 1990, 2000, 2010, 2020]),
        Kind(name: "经济普查", years: [2004, 2008, 2013, 2018, 2023]),
        Kind(name: "农业普查", years: [1996, 2006, 2016]),
    ]
    private static let digits: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]

    /// The first census that a text names by its number, and where.
    static func first(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (year: Int, range: Range<Int>)? {
        for index in range where bytes[index] == 0xE7 && bytes.holds("第", at: index) {
            if let found = census(bytes, at: index) { return found }
        }
        return nil
    }

    /// How much of a report its title may take, in bytes.
    private static let title = 200

    /// The year of the census that the opening lines of a report name.
    static func year(ofReport bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        first(in: bytes, 0..<min(bytes.count, title))?.year
    }

    private static func census(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> (year: Int, range: Range<Int>)? {
        guard let digit = digits.firstIndex(where: { bytes.holds($0, at: start + 3) }), bytes.holds("次", at: start + 6)
        else { return nil }
        let name = start + 9 + (bytes.holds("全国", at: start + 9) ? 6 : 0)
        guard let kind = kinds.first(where: { bytes.holds($0.name, at: name) }), digit < kind.years.count else {
            return nil
        }
        return (kind.years[digit], start..<name + kind.name.utf8CodeUnitCount)
    }
}
