import Basics
import Testing

@testable import Reading

@Suite("Repair")
struct RepairTests {
    @Test(
        "pinyin notes go",
        arguments: [
            ("當(dāng)前實(shí)現(xiàn)133.6億(yì)元。", "当前实现133.6亿元。"),
            ("规上（guī）工业", "规上工业"), ("皖I(lǐng)CP備(bèi)2022009963號(hào)", "皖ICP备2022009963号"),
        ])
    func removesNotes(before: String, after: String) { #expect(repaired(before).text == after) }

    @Test(
        "brackets that hold no single sound stay",
        arguments: ["华勤(河源)项目", "项目(一期)建设", "地区生产总值(GDP)", "面积(m)为", "品牌(café bar)", "规上工业(增加值)"])
    func keepsBrackets(text: String) { #expect(repaired(text).text == text) }

    @Test(
        "a lost character is put back where its phrase is known, and marked where not",
        arguments: [
            ("設(shè)備更新?lián)Q代，", "设备更新换代，"), ("打通深河?xùn)|江大橋(qiáo)。", "打通深河东江大桥。"),
            ("重點(diǎn)研究?jī)?chǔ)能產(chǎn)業(yè)", "重点研究储能产业"),
            ("展現(xiàn)“高新?lián)\u{E2FD}?dāng)”、", "展现“高新担当”、"), ("無(wú)名?lián)Q處(chù)", "无名\u{FFFD}处"),
        ])
    func repairsLostCharacters(before: String, after: String) { #expect(repaired(before).text == after) }

    @Test(
        "traditional text becomes simplified, by phrases",
        arguments: [("發展產業，實現規上工業增加值133.6億元", "发展产业，实现规上工业增加值133.6亿元"), ("顯著覆蓋，瞭解發展情況", "显著覆盖，了解发展情况")])
    func simplifies(before: String, after: String) { #expect(repaired(before).text == after) }

    @Test("simplified text is left alone", arguments: ["显著提升，覆盖全区，着力发展", "乾隆年间的皇后，征收土地", "沈阳、著名、瞭望塔"])
    func keepsSimplified(text: String) { #expect(repaired(text).text == text) }

    @Test("a traditional line in a simplified text is converted alone")
    func convertsOneLine() {
        let simplified = String(repeating: "规上工业增加值稳步增长，覆盖面显著扩大。\n", count: 30)
        let result = repaired(simplified + "園區實現規上工業增加值\n" + simplified)
        #expect(result.text == simplified + "园区实现规上工业增加值\n" + simplified)
    }

    @Test(
        "doubled and stray marks go",
        arguments: [
            ("省委,、省政府", "省委、省政府"), ("新热潮,。", "新热潮。"), ("23家,,新签约27个，，其中", "23家,新签约27个，其中"),
            ("增长7%，；投资增长5%", "增长7%；投资增长5%"), ("发展。。", "发展。"),
        ])
    func cleansPunctuation(before: String, after: String) { #expect(repaired(before).text == after) }

    @Test(
        "digits are never brought together",
        arguments: ["分别为23,,27", "分别为23,27", "1,234家", "23, ,27", "39 60 29 14", "2023 2024"])
    func keepsDigitsApart(text: String) { #expect(repaired(text).text == text) }

    @Test(
        "full-width forms are folded",
        arguments: [("２０２４年增长７．２％", "2024年增长7.2%"), ("ＧＤＰ为１００亿元", "GDP为100亿元"), ("甲，乙（丙）：丁", "甲，乙（丙）：丁")])
    func foldsFullWidth(before: String, after: String) { #expect(repaired(before).text == after) }

    @Test(
        "blanks inside words, numbers and units go",
        arguments: [
            ("新签约超亿 元项目35 个以 上，超10 亿元项目 4个以上。", "新签约超亿元项目35个以上，超10亿元项目4个以上。"),
            ("完成产值约 90 亿元", "完成产值约 90亿元"), ("增长 20 %，投资 12 亿元。", "增长20%，投资12亿元。"),
        ])
    func removesBlanks(before: String, after: String) { #expect(repaired(before).text == after) }

    @Test(
        "blanks between words stay", arguments: ["总投资 常州集成电路 落户武进", "本报记者 陈鹏 邓燕琴", "1 总体情况", "手机 ODM 企业", "甲产业    乙产业"])
    func keepsBlanks(text: String) { #expect(repaired(text).text == text) }

    @Test("invisible letters go")
    func removesInvisible() { #expect(repaired("规上\u{200B}工业\u{FEFF}增加值\u{AD}133.6亿元").text == "规上工业增加值133.6亿元") }

    @Test("a fragment that stands twice becomes one", arguments: [("固定资产投资增长投资增长12%", "固定资产投资增长12%")])
    func removesRepetition(before: String, after: String) { #expect(repaired(before).text == after) }

    @Test("repetitions that are meant stay", arguments: ["研究研究再说", "哈哈哈哈哈哈哈哈", "二十一家二十一家", "123412341234", "一产二产一产二产"])
    func keepsRepetition(text: String) { #expect(repaired(text).text == text) }

    @Test(
        "known misreadings are put right",
        arguments: [
            ("科技型中小企业人库140家", "科技型中小企业入库140家"), ("以蕞优服务", "以最优服务"), ("面品子基金", "食品子基金"),
            ("数量居全市头部", "数量居全市首位"), ("增速全市头部", "增速全市首位"),
        ])
    func fixesWords(before: String, after: String) { #expect(repaired(before).text == after) }

    @Test("their guards hold", arguments: ["机器人库存140台", "蕞尔小国", "各方面品质提升", "聚焦头部企业建设", "居全市头部企业之列", "自己建成"])
    func keepsWords(text: String) { #expect(repaired(text).text == text) }

    @Test("a clean text is the same text")
    func keepsClean() {
        let text = "# 标题\n\n2024年，规上工业增加值为133.6亿元，同比增长7.2%。\n\n- 新增企业23家\n- 新签约27个\n"
        let result = repaired(text)
        #expect(result.text == text)
        #expect(result.log.repairs.isEmpty)
    }

    @Test("the log says what was where")
    func logs() throws {
        let log = repaired("规上工业,、超420 亿元。").log
        #expect(log.repairs.map(\.kind) == [.punctuation, .blank])
        #expect(log.repairs.map(\.before) == ["业,、", "0 亿"])
        #expect(log.repairs.map(\.after) == ["业、", "0亿"])
        #expect(log.repairs.map(\.range) == [12..<13, 22..<23])
        #expect(log.touches(10..<13) && !log.touches(0..<12))
    }

    @Test("a long repair is found behind many short ones")
    func logsLongRepairs() {
        var log = RepairLog()
        log.repairs = ([0..<200] + (1...20).map { 4 * $0..<4 * $0 + 1 }).shuffled().map {
            Repair(kind: .traditional, range: $0, before: "", after: "")
        }
        log.sort()
        #expect(log.touches(150..<160) && log.touches(0..<1) && !log.touches(200..<300))
    }
}
