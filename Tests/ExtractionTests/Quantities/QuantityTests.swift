import Testing

@testable import Extraction

/// Numbers with their units, and words around them.
@Suite struct QuantityTests {
    @Test(arguments: [
        Example("下降百分之五点三", "5.3 %"),
        Example("下降千分之二", "0.2 %"),
        Example("下降仟分之贰", "0.2 %"),
        Example("下降万分之三", "0.03 %"),
        Example("完成百 分 之 2.4", "2.4 %"),
        Example("完成百分之百", "100 %"),
        Example("超过百分之五至百分之八", "≥5…8 %"),
        Example("提高0.3个百分点", "0.3 个百分点"),
        Example("提高六   个 百 分 点", "6 个百分点"),
        Example("提高12k个百分点", "12 k个百分点"),
        Example("下降25个基点", "25 个基点"),
        Example("发病率12.5‰", "12.5 ‰"),
        Example("完成９成", "9 成"),
        Example("完成七成六", "7.6 成"),
        Example("完成六成五左右", "≈6.5 成"),
        Example("完成三成半", "3.5 成"),
        Example("完成半成", "0.5 成"),
        Example("占三分之一", "0.333333333333333"),
        Example("占五 分之 一", "0.2"),
    ])
    func percent(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("一成不变", "–1"),
        Example("3成员", "–3"),
        Example("两成一线城市", "2 成"),
        Example("三成五家企业", "3 成", "5 家"),
        Example("一百分之二", "0.02"),
    ])
    func whatIsNoPercent(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("产值翻一番", "2 倍"), Example("产值翻番", "2 倍"), Example("产值翻了两番", "4 倍"),
        Example("增长1.5倍", "1.5 倍"), Example("增长两倍", "2 倍"), Example("增长数倍"), Example("翻阅三遍", "–3"),
    ])
    func multiples(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("产值5—8亿元", "5…8 亿元"),
        Example("产值5～8亿元", "5…8 亿元"),
        Example("税收10万至20万元", "10…20 万元"),
        Example("投资5000万元至1亿元", "5000…10000 万元"),
        Example("增速20%—30%", "20…30 %"),
        Example("三至五家", "3…5 家"),
        Example("三四百亿元", "≈300…400 亿元"),
    ])
    func ranges(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("增速从5%至8%", "5 %", "8 %"),
        Example("产值8—5亿元", "–8", "5 亿元"),
        Example("面积5亩至8公里", "5 亩", "8 公里"),
        Example("3个-5家", "3 个", "5 家"),
    ])
    func whatIsNoRange(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("共1400多万元", "≥1400 万元"), Example("共4亿多元", "≥4 亿元"), Example("共2200余家", "≥2200 家"),
        Example("共10来个", "≥10 个"), Example("十 余 万人", "≥10 万人"), Example("一百零几万元", "≥100 万元"),
        Example("上百家", "≥100 家"), Example("上亿元", "≥1 亿元"), Example("超亿台", "≥1 亿台"),
        Example("数百家", "–100 家"), Example("几十万人", "–10 万人"), Example("两三家", "–2 家"),
        Example("一百二三十家", "–120 家"), Example("十五六家", "–15 家"),
    ])
    func roughNumbers(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("一吨半", "1.5 吨"), Example("一吨半货物", "1.5 吨"), Example("两个半小时", "–2.5 小时"),
        Example("十五斤半", "15.5 斤"), Example("10家半导体企业", "10 家"), Example("500米半径", "500 米"),
    ])
    func halves(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("价格$20", "20 美元"), Example("价格US$3.5亿", "3.5 亿美元"), Example("价格HK$5亿", "5 亿港元"),
        Example("价格￥300", "300 元"), Example("价格RMB20万", "20 万元"), Example("人民币20亿元", "20 亿元"),
        Example("港币5亿元", "5 亿港元"), Example("8亿元人民币", "8 亿元人民币"), Example("300美圆", "300 美元"),
        Example("3元5角", "3.5 元"), Example("两块五毛", "2.5 元"), Example("20个比特币", "20 个比特币"),
    ])
    func currencies(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test(arguments: [
        Example("身高168CM", "168 厘米"), Example("身高168公分", "168 厘米"), Example("重20KG", "20 千克"),
        Example("用电30Kwh", "30 Kwh"), Example("年产25GWh", "25 GWh"), Example("时速60英里/小时", "60 英里/小时"),
        Example("地价30万元/亩", "30 万元/亩"), Example("5G网络", "–5"), Example("5M带宽", "–5"), Example("4K电视", "–4"),
        Example("24打造", "–24"), Example("3双创", "–3"), Example("5毛利", "–5"),
    ])
    func units(_ example: Example) throws {
        #expect(try NumeralsOfText(example.text).words == example.words)
    }

    @Test func baseValues() throws {
        for (text, value, unit) in [
            ("投资1亿2000万元", "120000000", "元"), ("下降千分之二", "0.2", "%"), ("完成七成六", "76.0", "%"),
            ("地价30万元/亩", "300000", "元/亩"), ("面积3亩", "2000", "平方米"), ("重一吨半", "1500.0", "千克"),
            ("提高25个基点", "0.25", "个百分点"), ("提高12k个百分点", "12000", "个百分点"), ("占四分之一", "25", "%"),
        ] {
            let quantity = try #require(NumeralsOfText(text).quantities.first, "\(text)")
            #expect(quantity.base.description == value, "\(text)")
            #expect(quantity.baseUnit == unit, "\(text)")
        }
    }
}
