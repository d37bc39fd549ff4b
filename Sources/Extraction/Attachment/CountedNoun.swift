import Basics
import Vocabulary

/// What a number counts, and what is said of it behind: 85个 | 项目 | 已经投入生产.
struct CountedNoun {
    let noun: Range<Int>
    let predicate: Range<Int>

    /// Nouns that a count is mostly of.
    private static let heads: [StaticString] = ["项目", "企业", "公司", "机构", "平台", "工程", "产品", "园区", "重点实验室"]

    /// Words that a predicate begins with.
    private static let predicates: [StaticString] = [
        "已", "正在", "正式", "全部", "全面", "共完成", "共实现", "共同", "均", "都", "将", "完成", "实现", "落户", "落地", "入驻", "入园",
        "集中", "顺利", "加快", "先后", "陆续", "成功", "建成", "投产", "竣工", "开工", "签约", "动工", "进入", "获", "达到", "通过", "被", "投入",
        "贡献", "扩大", "升为", "升级", "升规", "晋升", "实施", "启动", "参与", "享受", "列入", "纳入", "入选", "复工", "复产", "进驻", "上市", "挂牌",
        "产值", "营业收入", "营收",
    ]

    /// Parts the words behind a number where a predicate follows the noun that is counted.
    init?(_ phrase: Range<Int>, in clause: Clause) {
        var index = phrase.lowerBound
        while index < phrase.upperBound {
            if let head = Self.heads.first(where: { clause.block.bytes.holds($0, at: index) }) {
                let end = index + head.utf8CodeUnitCount
                guard end < phrase.upperBound else { return nil }
                if Self.predicates.contains(where: { clause.holds($0, at: end) }) {
                    noun = phrase.lowerBound..<end
                    predicate = end..<phrase.upperBound
                    return
                }
            }
            index += clause.block.bytes.scalar(at: index).length
        }
        return nil
    }

    /// 55883家企业入驻: the indicator of 入驻企业.
    func settled(in clause: Clause) -> Int? {
        let verbs: [StaticString] = ["入驻", "落户", "入园"]
        guard let verb = verbs.first(where: { clause.holds($0, at: predicate.lowerBound) }) else { return nil }
        return clause.block.vocabulary.indicator(named: verb.description + clause.text(noun))
    }

    private static let adverbs: [StaticString] = [
        "已经", "已", "全部", "全面", "均", "都", "正式", "集中", "顺利", "先后", "陆续", "成功", "如期", "实现",
    ]

    /// The stage of projects that the predicate tells.
    func stage(in clause: Clause) -> ProjectStage? {
        guard clause.ends(noun, with: ["项目"]) else { return nil }
        var start = predicate.lowerBound
        while let adverb = Self.adverbs.first(where: { clause.holds($0, at: start) }) {
            start += adverb.utf8CodeUnitCount
        }
        return ProjectStage(beginningAt: start, in: clause)
    }
}
