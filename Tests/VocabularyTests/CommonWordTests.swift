import Basics
import Testing
import Vocabulary

/// Common words hold no bound, status, measure or joint of which they only share a letter.
@Suite struct CommonWordTests {
    private static let vocabulary = Result { try Vocabulary.load() }

    /// Words that begin or end with a cue, by the cue.
    private static let words: [(cue: String, words: [String])] = [
        ("约", ["签约", "节约", "集约", "制约", "条约", "契约", "预约", "约束", "约定"]),
        ("近", ["附近", "最近", "临近", "邻近", "靠近", "近代", "近期", "近年来"]),
        ("超", ["超市", "超前", "超级", "超算", "超导", "超额", "超重", "超载", "超越", "高超"]),
        ("过", ["通过", "经过", "过程", "过渡", "过剩"]),
        ("达", ["发达", "到达", "抵达", "传达", "雷达", "达标", "达产", "达成"]),
        ("余", ["余额", "余热", "业余", "其余", "盈余", "结余"]),
        ("多", ["多元化", "多样", "多种", "众多", "许多", "诸多", "多功能", "多年"]),
        ("内", ["内部", "内需", "内资", "国内", "省内", "境内", "内容"]),
        ("逾", ["逾期"]), ("许", ["允许", "许可"]), ("起", ["起步", "起草", "起来", "一起"]),
        ("计", ["统计", "设计", "会计", "计算", "计量", "计划生育"]), ("至", ["甚至", "以至", "至今"]),
        ("为", ["因为", "行为", "作为", "为主", "为期", "为民"]), ("有", ["所有", "国有", "有效", "有限", "有关"]),
        ("共", ["公共", "共同", "共享", "共建", "共赢"]),
        ("拟", ["模拟", "虚拟", "拟定"]), ("已", ["早已", "已知"]),
        ("计划", ["行动计划", "人才计划", "计划单列市"]), ("目标", ["目标导向", "目标企业", "目标责任制"]),
        ("预期", ["预期寿命"]), ("增", ["增值", "增强", "增设", "增资"]), ("降", ["降水", "降温", "降本"]),
        ("减", ["减税", "减排", "减灾"]), ("高", ["高校", "高铁", "高端", "高效"]), ("低", ["低碳", "低保"]),
        ("居", ["居民", "居住"]), ("列", ["系列", "列入"]), ("排", ["排放", "排水", "排污"]),
        ("比", ["比赛", "比如", "对比"]), ("较", ["比较", "较量"]), ("各", ["各界"]),
        ("突破", ["突破口", "突破性"]), ("上下", ["上下游"]),
    ]

    @Test func noneOfThemHoldsACue() throws {
        let vocabulary = try Self.vocabulary.get()
        for (cue, words) in Self.words {
            #expect(!meanings(of: cue, vocabulary).isEmpty, "`\(cue)` is no cue any more")
            for word in words {
                let bytes = Array(word.utf8)
                let found = cues(in: bytes, vocabulary)
                #expect(found.isEmpty, "`\(word)` is read as \(found): add it to fixed-words.yml")
            }
        }
    }

    private func meanings(of word: String, _ vocabulary: Vocabulary) -> [String] {
        cues(in: Array(word.utf8), vocabulary)
    }

    /// The cues that leftmost-longest reading finds in a text.
    private func cues(in bytes: [UInt8], _ vocabulary: Vocabulary) -> [String] {
        bytes.withUnsafeBufferPointer { bytes in
            var found: [String] = []
            var index = 0
            while index < bytes.count {
                guard let match = vocabulary.wordMatcher.longest(in: bytes, at: index, end: bytes.count) else {
                    index += bytes.scalar(at: index).length
                    continue
                }
                let range = index..<index + match.length
                if vocabulary.words[Int(match.value)].contains(where: isCue) {
                    found.append(String(decoding: bytes[range], as: UTF8.self))
                }
                index = range.upperBound
            }
            return found
        }
    }

    private func isCue(_ word: Word) -> Bool {
        switch word {
        case .qualifier, .status, .measure, .joint: true
        default: false
        }
    }
}
