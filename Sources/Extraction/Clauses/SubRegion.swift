import Basics
import Vocabulary

/// The parts of a region: 东乡县 in the report of its city.
extension ReportArea {
    /// What the names of the parts of the report's own region end with: the levels below it.
    var partEndings: [UInt32] {
        // 滑县共有学校488所, in the report of a park there.
        guard case .region(let level) = self else { return [0x53BF, 0x5E02, 0x9547, Self.parkLetter] }  // 县市镇
        switch level {
        case Self.district: return [0x5E02, 0x53BF, 0x533A, 0x65D7, 0x76DF, Self.parkLetter]  // 市县区旗盟
        case Self.province: return [0x5E02, 0x53BF, 0x533A, 0x5DDE, Self.parkLetter]  // 市县区州
        case 0x5E02, 0x5DDE: return [0x53BF, 0x533A, 0x9547, Self.parkLetter]  // 县区镇
        case 0x53BF: return [0x9547, 0x4E61, Self.parkLetter]  // 镇乡
        default: return [Self.parkLetter]
        }
    }

    /// 园, which closes the short names of parts of a park: 华科园.
    static let parkLetter: UInt32 = 0x56ED
}

extension Clause {
    /// The part of the report's region that opens the clause as its subject.
    func subRegion() -> (bearer: Context.Bearer, end: Int, start: Int)? {
        let endings = block.area.partEndings
        guard holdsLetter(of: endings, or: Self.lettersOfBareParts) else { return nil }
        let start = trimmedFront(range, keepingScopes: true).lowerBound
        if let part = barePart(at: start), isFollowedByStatement(part.upperBound, .platform) {
            return (Context.Bearer(scope: .platform, name: text(part)), part.upperBound, part.lowerBound)
        }
        var index = start
        for count in 0..<Self.longestPlace where index < range.upperBound {
            let (scalar, length) = block.bytes.scalar(at: index)
            guard (0x4E00...0x9FFF).contains(scalar) else { return nil }
            // 山区, 港区 are words, 青山区 and 滑县 names.
            if count > (scalar == ReportArea.district ? 1 : 0), endings.contains(scalar) {
                let end = index + length
                if scalar == ReportArea.parkLetter {
                    guard let park = subPark(start..<end), isFollowedByStatement(end, .platform) else { return nil }
                    return (park, end, start)
                }
                guard !holds(.notPlace, before: index),
                    isFollowedByStatement(end, .region)
                else { return nil }
                return (Context.Bearer(scope: scopeOfPlaces, name: text(start..<end)), end, start)
            }
            index += length
        }
        return nil
    }

    /// 东区, A园: a part of the park by where it lies, or by its letter.
    func barePart(at start: Int) -> Range<Int>? {
        guard let length = length(of: .barePart, at: start), case let part = start..<start + length,
            !block.own.names(part, in: bytes)
        else { return nil }
        return part
    }

    /// The letters that close such names: 区园片部.
    private static let lettersOfBareParts: [UInt32] = [0x533A, ReportArea.parkLetter, 0x7247, 0x90E8]

    /// 华科园, 楠梓园区: the part of the park that is named by a range, the beginning of its clause.
    func subPark(_ name: Range<Int>) -> Context.Bearer? {
        guard 9...Self.longestSubPark ~= name.count, !block.own.isEmpty,
            case let ending = ends(name, with: "园区") ? name.upperBound - 6 : name.upperBound - 3,
            ending - name.lowerBound >= 6, !holds(.notSubPark, before: ending),
            EntityName.isProper(bytes, name, .enterprise),
            tokens(in: name.lowerBound..<ending).allSatisfy({ $0.traits.isEmpty && $0.isWord }),
            first(of: .inPlace, in: name.lowerBound..<ending) == nil,
            !block.own.abbreviates(name.lowerBound..<ending, in: bytes), !block.own.closes(name, in: bytes)
        else { return nil }
        return Context.Bearer(scope: .platform, name: text(name))
    }

    /// The longest name of such a part, in bytes.
    private static let longestSubPark = 21

    /// Whether one of some letters stands in the clause, which costs less to know than where its subject begins.
    private func holdsLetter(of letters: [UInt32], or others: [UInt32]) -> Bool {
        var lasts: UInt64 = 0
        for letter in letters { lasts |= 1 << UInt64(letter & 0x3F) }
        for letter in others { lasts |= 1 << UInt64(letter & 0x3F) }
        var index = range.lowerBound
        while index < range.upperBound - 2 {
            let mayBe = bytes[index] >= 0xE0 && lasts >> UInt64(bytes[index + 2] & 0x3F) & 1 != 0
            if mayBe, case let letter = bytes.scalar(at: index).value,
                letters.contains(letter) || others.contains(letter)
            {
                return true
            }
            index += bytes[index].utf8Length
        }
        return false
    }

    /// The longest name of a county or a district, in characters.
    private static let longestPlace = 4

    /// 中卫市, 西夏区: the region that a phrase names, if it is nothing but that name.
    func wholePlace(_ phrase: Range<Int>) -> Context.Bearer? {
        var count = 0
        var index = phrase.lowerBound
        var last = index
        while index < phrase.upperBound {
            let (scalar, length) = block.bytes.scalar(at: index)
            guard (0x4E00...0x9FFF).contains(scalar) else { return nil }
            count += 1
            last = index
            index += length
        }
        guard 3...Self.longestPlace + 1 ~= count, Self.closesPlace(block.bytes.scalar(at: last).value),
            !holds(.notPlace, before: last)
        else { return nil }
        return Context.Bearer(scope: scopeOfPlaces, name: text(phrase))
    }

    /// A county is a part of its city's report, and wider than a park in it; the cities and counties of a province are
    /// regions of their own in its reports.
    var scopeOfPlaces: Scope {
        guard case .region(let level) = block.area else { return .region }
        return level == ReportArea.province || level == ReportArea.district ? .region : .platform
    }

    /// Whether a letter closes the name of a county, a city or a district.
    static func closesPlace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x5E02, 0x53BF, 0x533A, 0x5DDE, 0x65D7: true  // 市县区州旗
        default: false
        }
    }
}
