import Testing

@testable import Reading

@Suite("Line breaks")
struct LineBreakTests {
    @Test(
        "lines broken inside a sentence are joined",
        arguments: [
            ("园区积极创建基地。全国食品饮料产业发展示\n\n范区，集中精力抓项目。", "园区积极创建基地。全国食品饮料产业发展示范区，集中精力抓项目。"),
            ("年产值超420\n亿元", "年产值超420亿元"), ("产值增长10%，\n税收增长5%。", "产值增长10%，税收增长5%。"),
            ("推动园区(含综合\n保税区)建设。", "推动园区(含综合保税区)建设。"), ("规上工业增加值\n，同比增长", "规上工业增加值，同比增长"),
            ("今年要腾出10万\n平方米以上", "今年要腾出10万平方米以上"),
        ])
    func joins(before: String, after: String) { #expect(repaired(before).text == after) }

    @Test(
        "rows of a Markdown table broken inside or between their cells are joined",
        arguments: [
            (
                "| 项 目 |  \n  单位 |  \n  2023年 |\n  \n|---|---|---|\n| 税收 | 亿元 | 15 |\n",
                "| 项 目 | 单位 | 2023年 |\n|---|---|---|\n| 税收 | 亿元 | 15 |\n"
            ),
            ("| 项\n目 | 2023年 |\n| --- | --- |\n| 税收 | 15 |\n", "| 项目 | 2023年 |\n| --- | --- |\n| 税收 | 15 |\n"),
            (
                "| 项目 | 2023年 |\n|:--|--:|\n| 税收\n收入 | 15 |\n| 企业\nR&D | 9 |\n",
                "| 项目 | 2023年 |\n|:--|--:|\n| 税收收入 | 15 |\n| 企业 R&D | 9 |\n"
            ),
        ])
    func joinsRows(before: String, after: String) { #expect(repaired(before).text == after) }

    @Test(
        "lines that do not come to just as many cells as there are columns stay apart",
        arguments: [
            "表1 |\n单位 | 数值 |\n|---|---|---|\n| 税收 | 15 | 7 |\n", "| 甲 |\n乙 |\n丙 |\n\n|---|---|\n",
            "| 项目 | 2023年 |\n|---|---|\n| 税收\n\n全年税收15亿元。\n", "| 项目 | 2023年 |\n|---|---|\n| 税收 | 15\n| 产值 | 9 |\n",
        ])
    func keepsRows(text: String) { #expect(repaired(text).text == text) }

    @Test("a paragraph wrapped at one width is one line, numbers too")
    func joinsWrapped() {
        let text = "二是大力发展百亿级食品饮料和水经济产业集群，加快完善市政基础设施和产业配套设施，全年实现产值133.6亿元，增长12.5%，引进企业20家以上，投资总额超过60亿元，力争新增用地1000亩。"
        for width in 18...24 {
            var wrapped = ""
            for (index, character) in text.enumerated() {
                if index > 0, index % width == 0 { wrapped += "\n" }
                wrapped.append(character)
            }
            #expect(repaired(wrapped).text == text, "at \(width) characters")
        }
    }

    @Test(
        "a rank at the beginning of a wrapped line is no item; after the end of a sentence, or a short line, it is one")
    func tellsRanksFromItems() {
        let before = "园区实现规上工业增加值比上年增长\n百分之七点五，主要指标都好于预期\n并且工业用电量的增速也是列在全市\n"
        let rank = "第一，企业家数增加。"
        #expect(repaired(before + rank).text == (before + rank).replacing("\n", with: ""))
        for text in ["园区要做好以下工作。\n第一，抓项目，很好。", "主要做法\n第一，抓项目，很好。"] { #expect(repaired(text).text == text) }
    }

    @Test(
        "sentences, items, headings, rows and speakers stay apart",
        arguments: [
            "园区稳步发展。\n项目加快建设。", "- 新增企业23家\n- 新签约27个", "一、总体情况\n2024年，园区实现增长。", "# 标题\n正文，很长。",
            "1. 产业\n2. 项目", "（一）产业\n（二）项目", "● 新增企业\n● 新签约", "| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 |",
            "记者：怎样\n骆世文：这样，很好。", "国家高新区增至168家(附名单)\n郑州高新区双湖科技城新画卷\n打造新增长极", "一是产业\n二是项目，很好。",
            "园区亮出答卷，主攻制造业\n2023年1月16日，园区召开会议，盘点工作。", "```\n甲乙\n丙丁，戊。\n```", "(资料图片)\n珠海高新区坚决落实，全力。",
            "合计12\n\n34家，很好。", "指标：\n产值，税收。", "10万\n平方米", "投资额为十万\n平台3个",
        ])
    func keepsApart(text: String) { #expect(repaired(text).text == text) }
}
