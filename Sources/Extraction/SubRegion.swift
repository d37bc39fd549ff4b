import Basics
import Vocabulary

/// The parts of a region: 东乡县 in the report of its city.
extension ReportArea {
    /// What the names of the parts of the report's own region end with: the levels below it.
    var partEndings: [StaticString] {
        guard case .region(let level) = self else { return [] }
        switch level {
        case 0x7701: return ["市", "县", "区", "州"]
        case 0x5E02, 0x5DDE: return ["县", "区"]
        case 0x53BF: return ["镇", "乡"]
        default: return []
        }
    }
}

extension Clause {
    /// The part of the report's region that opens the clause as its subject.
    func subRegion() -> (bearer: Context.Bearer, end: Int, start: Int)? {
        let endings = block.area.partEndings
        guard !endings.isEmpty else { return nil }
        let start = trimmedFront(range, keepingScopes: true).lowerBound
        var index = start
        for count in 0..<Self.longestPlace where index < range.upperBound {
            let (scalar, length) = block.bytes.scalar(at: index)
            guard (0x4E00...0x9FFF).contains(scalar) else { return nil }
            if count > 0, let ending = endings.first(where: { holds($0, at: index) }) {
                let end = index + ending.utf8CodeUnitCount
                guard !Self.notPlaces.contains(where: { block.bytes.holds($0, at: index - $0.utf8CodeUnitCount) }),
                    isFollowedByStatement(end, .region)
                else { return nil }
                return (Context.Bearer(scope: .region, name: text(start..<end)), end, start)
            }
            index += length
        }
        return nil
    }

    /// The longest name of a county or a district, in characters.
    private static let longestPlace = 4

    /// What stands before 区, 县, 市 in words that are no names of places.
    private static let notPlaces: [StaticString] = [
        "园", "新", "开发", "高新", "经开", "地", "城", "社", "市", "辖", "片", "景", "功能", "示范", "保税", "综保", "核心", "自贸", "试验",
        "工业", "度假", "管理", "县", "库", "灾", "矿", "港", "校", "厂", "牧", "林", "郊", "山", "老", "特", "我", "全", "本", "该", "各", "湾",
        "合作", "集聚", "聚集", "先导", "引领", "乡", "小", "集", "建制", "城关", "两", "超", "上", "股", "楼", "门", "夜", "都", "广", "杭", "苏",
        "贫困", "百强", "重点", "主城", "中心城", "农", "某", "几", "每", "有", "分", "大",
    ]
}
