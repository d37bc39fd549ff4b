import Testing

@testable import Extraction

/// Numbers in all their notations, and what only looks like one.
@Suite struct NumberTests {
    @Test func listsOfLettersAreWhole() {
        let all = Array(UInt32(0x800)..<0x10000)
        #expect(Set(Numerals.letters) == Set(all.filter(Numerals.isChinese)))
        #expect(Set(Lexer.marks) == Set(all.filter { Lexer.mark($0) != nil }))
    }

    @Test(arguments: [
        Example("金额1,234.56万元", "1234.56 万元"),
        Example("金额1200亿元", "1200 亿元"),
        Example("金额１．０７５３美元", "1.0753 美元"),
        Example("金额１２，３４５元", "12345 元"),
        Example("金额 .5元", "0.5 元"),
        Example("利润-35%", "-35 %"),
        Example("利润负12.5%", "-12.5 %"),
        Example("温度-5℃～5℃", "-5…5 ℃"),
        Example("净增−120户", "-120 户"),
    ])
    func arabic(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("企业23，27家", "–23", "27 家"),
        Example("企业23,,27家", "–23", "27 家"),
        Example("企业1，234家", "–1", "234 家"),
        Example("企业12,34家", "–12", "34 家"),
        Example("企业二百，三十家", "–200", "30 家"),
        Example("编号2023-120", "–2023", "–120"),
        Example("地址192.168.1.1", "–192.168", "–1.1"),
    ])
    func noNumberGoesAcrossAMark(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("肆佰陸拾元", "460 元"),
        Example("壹佰伍拾亿元", "150 亿元"),
        Example("兩千四百五億元", "2450 亿元"),
        Example("四百五", "–450"), Example("五兆六十二亿四万五千二", "–5006200045200"),
        Example("一万二千人", "12000 人"),
        Example("一万零二百五十元", "10250 元"),
        Example("四百点零五元", "400.05 元"),
        Example("二〇二四", "–2024"),
        Example("一三五规划", "–135"),
        Example("百三", "–130"),
        Example("半百", "–50"),
        Example("四十九兆九千五百九十二亿元", "499592 亿元"),
        Example("一百 五 十 二 元", "152 元"),
        Example("三百万元", "300 万元"),
        Example("四亿五千万元", "45000 万元"),
        Example("二十一万亿元", "21 万亿元"),
        Example("袜子五双", "–5 双"),
        Example("肥皂一打", "–1 打"),
    ])
    func chinese(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("大陆企业陆续入驻"),
        Example("人才队伍建设"),
        Example("三点半开会", "–3"),
        Example("三点一线", "–3"),
        Example("两百点两", "–200", "–2"),
        Example("五十兆字节", "50 兆字节"),
        Example("六千字节", "6 千字节"),
        Example("三千瓦", "3 千瓦"),
    ])
    func chineseThatOnlyLooksLikeOne(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("投资1亿2000万元", "12000 万元"),
        Example("投资3万5千元", "35000 元"),
        Example("投资7 万5 千4 百元", "75400 元"),
        Example("投资5亿1万4千6百元", "500014600 元"),
        Example("投资10万万元", "10 万万元"),
        Example("投资4.78万亿元", "4.78 万亿元"),
        Example("投资5千万元", "5000 万元"),
        Example("投资3万4000元", "34000 元"),
        Example("投资1千零20元", "1020 元"),
    ])
    func arabicAndChinese(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("2024百强企业", "–2024"),
        Example("前10百货", "–10"),
        Example("投资3亿2025年", "3 亿", "–2025"),
        Example("投资5亿3家", "5 亿", "3 家"),
        Example("1 2 3", "–1", "–2", "–3"),
        Example("第16至23批次", "–16"),
    ])
    func arabicBesideChinese(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("３／４", "–=0.75"),
        Example("1 4/3的", "–=2.333333333333333"),
        Example("2.5e3", "–=2500"),
        Example("-12e-1", "–=-1.2"),
        Example("3/4万元", "–3", "4 万元"),
        Example("2022/1/16", "–2022"),
    ])
    func whatADigitRunComesTo(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }
}
