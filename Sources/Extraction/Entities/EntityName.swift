import Basics
import Vocabulary

/// Whether words are a name or only say what kind of thing is meant.
enum EntityName {
    /// Words that say what kind of project, which are no name however many stand together.
    private static let generic = Matcher(words: [
        "重点", "重大", "产业化", "产业", "工业", "增资扩产", "增资", "扩产", "技改", "技术改造", "扩建", "改造", "招商引资", "招商", "优质",
        "在建", "储备", "基础设施", "民生", "配套", "建设", "投资", "合作", "引进", "签约", "续建", "前期", "制造业", "服务业", "制造",
        "科技成果转化", "科技", "成果", "转化", "孵化", "领域", "龙头", "企业", "省级", "市级", "国家级", "国家", "省", "市", "区", "县",
        "新", "好", "大", "该", "这些", "上述", "各", "多", "一批", "批", "个", "类", "等", "的", "超", "亿元", "亿", "元", "以上", "级",
        "总投资", "计划", "年度", "全部", "所有", "首批", "部分", "其他", "相关", "有关", "主要", "标志性", "示范", "试点", "专项", "债券",
        "园区", "高新区", "落地", "开工", "动工", "投产", "竣工", "外资", "内资", "民间", "研发", "创新", "服务", "工程", "平台", "房地产",
        "商业", "文旅", "农业", "交通", "能源", "环保", "数字", "绿色", "高质量", "高端", "先进", "战略性", "新兴", "支柱", "主导", "特色",
        "推动", "推进", "促进", "加快", "围绕", "实施", "谋划", "包装", "申报", "争取", "跟踪", "洽谈", "对接", "考察", "拟", "将", "已",
        "生产", "基地", "科研", "一期", "二期", "三期", "四期", "和", "与", "及", "、", "电子信息", "新材料", "生物医药", "机械", "食品",
        "智能", "装备", "物流", "现代", "电商", "总部", "经济", "低效", "用地", "土地", "股权", "基金", "项目", "公司", "集团", "骨干", "百强",
        "本地", "上市", "规上", "中小", "民营", "国有", "外贸", "重要", "关键", "核心", "技术", "产品", "完成", "实现", "有效", "成熟",
        "经营性", "性",
    ])

    /// What no name holds: words that build sentences.
    private static let foreign = Matcher(words: [
        "我们", "他们", "同比", "增长", "下降", "其中", "比上年", "截至", "通过", "坚持", "进一步", "因为", "为了", "不断", "持续", "以及",
        "大力", "积极", "入股", "参股", "等项目", "一方面", "包括", "之一", "什么", "如何", "怎么", "可以", "能够",
    ])

    /// Whether some words are a name: of fitting length, with something left when all general words are taken away.
    static func isProper(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ kind: Entity.Kind) -> Bool {
        var characters = 0
        var ownLetters = 0
        var index = name.lowerBound
        while index < name.upperBound {
            if foreign.longest(in: bytes, at: index, end: name.upperBound) != nil { return false }
            let isList = bytes[index].isASCIIDigit || bytes[index] == UInt8(ascii: "%") || bytes.holds("、", at: index)
            if isList, kind != .honour { return false }
            if let general = generic.longest(in: bytes, at: index, end: name.upperBound) {
                characters += general.length / 3
                index += general.length
            } else {
                let (scalar, length) = bytes.scalar(at: index)
                characters += 1
                if scalar >= 0x4E00 || bytes[index].isASCIILetter { ownLetters += 1 }
                index += length
            }
        }
        return 3...(kind == .honour ? 40 : 24) ~= characters && (kind == .honour || ownLetters >= 2)
    }

    /// Whether some words hold none that builds sentences.
    static func holdsNoVerb(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
        var index = name.lowerBound
        while index < name.upperBound {
            if foreign.longest(in: bytes, at: index, end: name.upperBound) != nil { return false }
            index += bytes.scalar(at: index).length
        }
        return true
    }

    /// Whether a text is a name.
    static func isProper(_ name: String, _ kind: Entity.Kind) -> Bool {
        let bytes = Array(name.utf8)
        return bytes.withUnsafeBufferPointer { isProper($0, 0..<$0.count, kind) }
    }
}

extension Matcher {
    /// A matcher that only says whether one of some words is there.
    fileprivate init(words: [String]) {
        self.init(words.map { ($0, 0) })
    }
}
