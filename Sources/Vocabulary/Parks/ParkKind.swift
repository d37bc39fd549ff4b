/// The kinds of national parks that the registry holds.
public enum ParkKind: String, Sendable, Hashable, CaseIterable {
    /// 高新技术产业开发区.
    case highTech = "high-tech"
    /// 经济技术开发区.
    case economic
    /// 国家级新区.
    case newArea = "new-area"
    /// 自由贸易试验区.
    case freeTrade = "free-trade"

    /// The file of the registry that holds parks of this kind.
    public var file: VocabularyEntries.File {
        switch self {
        case .highTech: .highTechZones
        case .economic: .economicZones
        case .newArea: .newAreas
        case .freeTrade: .freeTradeZones
        }
    }

    /// Whether a word says no more than this kind, as 开发区 does.
    public func isName(_ word: String) -> Bool { endings.contains(word) }

    /// The forms in which reports end the name of such a park, behind the place it is named after: 武汉 + 经开区.
    var endings: [String] {
        switch self {
        case .highTech:
            [
                "高新区", "高新技术产业开发区", "高新技术产业园区", "高新技术产业园", "高新技术开发区", "高技术产业开发区", "高新产业开发区", "高新技术区",
                "高新开发区",
            ]
        case .economic: ["经开区", "经济技术开发区", "经济开发区", "开发区"]
        case .newArea: ["新区"]
        case .freeTrade: ["自贸区", "自贸试验区", "自由贸易试验区", "自由贸易区"]
        }
    }
}
