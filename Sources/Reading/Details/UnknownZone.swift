import Basics
import Vocabulary

/// Names of zones that no directory holds: 永州 + 高新区.
enum UnknownZone {
    /// A name, and what tells it from others however it is written.
    struct Name {
        let words: String
        /// The last two letters before the ending.
        let place: String
        /// Whether it stands at the beginning of a clause, as the subject of a report does.
        let isOpening: Bool
    }

    /// The kinds of zones that a name may end in.
    private static let endings = Matcher(
        [
            "高新区", "高新技术产业开发区", "高新技术产业园区", "高新技术开发区", "经开区", "经济技术开发区", "经济开发区", "开发区", "工业园区", "产业园区",
        ].map { ($0, 0) })
    /// What may stand between a place and the ending.
    private static let levels = ["国家级", "国家", "省级", "市", "县", "区"]
    /// Letters that no place name holds before a zone: times, particles, and words for all or any.
    private static let stops = Set("年月日度季的在和与及对为是到从于了将把向由以级国省各本我全某该这")
    /// Words that stand before a zone and name none.
    private static let general: Set<String> = [
        "建设", "发展", "推动", "推进", "加快", "支持", "促进", "服务", "创建", "申报", "入驻", "打造", "走进", "考察", "调研", "关于", "印发", "升级",
        "围绕",
        "立足", "聚焦", "依托", "作为", "成为", "共建", "管理", "中心", "核心", "先进", "现代", "化工", "特色", "重点", "新兴", "智慧", "生态", "绿色",
        "数字",
        "科技", "产业", "经济", "开放", "创新", "示范", "综合", "保税", "循环", "边境", "合作", "沿海", "城市", "农业", "飞地", "异地", "其他", "相关",
        "主要",
        "多个", "部分", "所有", "省内", "国内", "周边", "兄弟", "先行", "起步", "新型", "高端", "整个", "工业", "集中", "专业", "企业", "他们", "传统",
        "千亿",
    ]
    private static let longest = 6

    /// Whether the kind of a zone may begin with a letter.
    static func mayEnd(
        with letter: Matcher.Letter, in text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> Bool {
        endings.mayBegin(with: letter, in: text, at: index, end: end)
    }

    /// The name that ends in a zone's kind at `index`, of the letters from `begin` on; none where there is no such
    /// ending, or nothing before it that could be a place. Gives the end of the ending too.
    static func name(
        in text: UnsafeBufferPointer<UInt8>, at index: Int, from begin: Int, end: Int
    ) -> (name: Name?, end: Int)? {
        guard let ending = endings.longest(in: text, at: index, end: end) else { return nil }
        let kind = String(decoding: text[index..<index + ending.length], as: UTF8.self)
        return (name(before: String(decoding: text[begin..<index], as: UTF8.self), kind), index + ending.length)
    }

    private static func name(before: String, _ kind: String) -> Name? {
        var words = before
        for level in levels where words.hasSuffix(level) && words.count > level.count { words.removeLast(level.count) }
        let letters = words.reversed().prefix { $0.isHan && !stops.contains($0) }
        let name = String(letters.prefix(longest).reversed())
        let place = String(name.suffix(2))
        guard place.count == 2, !general.contains(place), !general.contains(String(name.prefix(2))) else { return nil }
        let before = words.dropLast(letters.count).last
        let isOpening = letters.count <= longest && (before.map { !$0.isHan || "年月日".contains($0) } ?? true)
        return Name(words: name + kind, place: place, isOpening: isOpening)
    }
}

extension Character {
    fileprivate var isHan: Bool { unicodeScalars.allSatisfy { 0x4E00...0x9FFF ~= $0.value } }
}
