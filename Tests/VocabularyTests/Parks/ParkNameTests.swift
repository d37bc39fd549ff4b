import Testing
import Vocabulary

/// Names as reports, notices and news of parks write them, and the parks they mean.
@Suite struct ParkNameTests {
    private static let names: [(id: String, names: [String])] = [
        ("wuhan-etdz", ["武汉经开区", "武汉经济技术开发区", "武汉国家级经济技术开发区", "武汉开发区", "车谷", "中国车谷"]),
        ("wuhan", ["光谷", "东湖高新区", "武汉东湖新技术开发区", "武汉东湖高新区"]),
        ("heyuan", ["河源高新区", "河源市高新区", "河源国家高新区", "河源国家高新技术产业开发区", "源城高新区"]),
        ("zhaoqing", ["肇庆高新区", "肇庆国家高新区", "肇庆高新技术产业开发区"]),
        ("zhuhai", ["珠海高新区", "珠海国家高新区"]), ("zhuhai-etdz", ["珠海经开区", "高栏港经济区"]),
        ("chengdu", ["成都高新区", "成都国家高新技术产业开发区"]), ("suzhou-sip", ["苏州工业园区", "中新苏州工业园区"]),
        ("suzhou", ["苏州高新区"]), ("xian", ["西安高新区"]), ("xian-etdz", ["西安经开区"]),
        ("xiamen", ["厦门火炬高新区", "厦门火炬高技术产业开发区"]), ("xiamen-haicang", ["厦门海沧台商投资区"]),
        ("wuhu", ["芜湖高新区", "芜湖高新技术产业开发区"]), ("hefei-etdz", ["合肥经开区", "合肥经济技术开发区"]),
        ("guangzhou-etdz", ["广州开发区", "广州经济技术开发区", "广州经开区"]),
        ("guangzhou-nansha-etdz", ["南沙经济技术开发区", "广州南沙经济技术开发区"]),
        ("guangzhou-zengcheng-etdz", ["增城经开区", "广州增城经开区"]),
        ("shaoxing-paojiang-etdz", ["袍江经济技术开发区"]), ("shaoxing-keqiao-etdz", ["柯桥经济技术开发区"]),
        ("shaoxing-shangyu-etdz", ["杭州湾上虞经济技术开发区"]), ("ningde-etdz", ["东侨经开区", "宁德东侨经济技术开发区"]),
        ("longyan-etdz", ["龙岩经开区"]), ("yibin-etdz", ["宜宾临港经开区"]), ("xuchang", ["许昌高新区"]),
        ("xuchang-etdz", ["许昌经济技术开发区"]), ("jiaozuo", ["焦作高新区"]), ("taian", ["泰安高新技术产业园区"]),
        ("maanshan", ["慈湖国家高新技术产业开发区", "马鞍山慈湖高新区"]), ("lianyungang", ["连云港国家高新技术产业开发区"]),
        ("nantong-haimen-etdz", ["海门经济技术开发区"]), ("huangshi", ["黄石大冶湖高新区"]), ("jingzhou", ["荆州高新区"]),
        ("xianning", ["咸宁高新区"]), ("dongguan", ["东莞松山湖高新区", "松山湖高新区"]), ("huizhou", ["仲恺高新区"]),
        ("zhongshan", ["中山火炬开发区", "中山火炬高技术产业开发区"]), ("shenzhen", ["深圳高新区", "深圳市高新区"]),
        ("xiongan", ["雄安高新区", "河北雄安高新技术产业开发区"]), ("xiongan-new-area", ["雄安新区", "河北雄安新区"]),
        ("lasa", ["拉萨高新区"]), ("yaan-etdz", ["雅安经开区"]), ("kelamayi", ["克拉玛依高新区"]),
        ("shanghai-caohejing", ["漕河泾新兴技术开发区", "漕河泾开发区"]), ("shanghai-zhangjiang", ["张江高新区", "张江"]),
        ("beijing", ["中关村科技园区", "中关村"]), ("beijing-etdz", ["北京经开区", "亦庄经开区"]),
        ("tianjin-etdz", ["天津经开区", "泰达"]), ("tianjin-beichen-etdz", ["北辰经济技术开发区", "天津北辰经开区"]),
        ("nanjing-jiangning-etdz", ["江宁经济技术开发区", "南京江宁经开区"]), ("changzhou-wujin", ["武进高新区"]),
        ("jiangyin", ["江阴高新区"]), ("kunshan-etdz", ["昆山经济技术开发区", "昆山开发区"]), ("kunshan", ["昆山高新区"]),
        ("qingdao-west-coast", ["青岛西海岸新区", "西海岸新区"]), ("chengdu-tianfu", ["天府新区", "四川天府新区"]),
        ("chongqing-liangjiang", ["两江新区", "重庆两江新区"]), ("zhoushan-archipelago", ["舟山群岛新区"]),
        ("shanghai-ftz", ["上海自贸区", "上海自贸试验区", "中国（上海）自由贸易试验区", "中国(上海)自由贸易试验区"]),
        ("hainan-ftz", ["海南自由贸易港"]), ("xianyang-yangling", ["杨凌示范区"]), ("xining", ["青海国家高新区"]),
        ("changchun", ["长春高新区"]), ("changchun-jingyue", ["长春净月高新区"]), ("changchun-new-area", ["长春新区"]),
        ("jilin", ["吉林高新区", "吉林市高新区"]), ("baotou", ["包头稀土高新区"]), ("gongqingcheng", ["共青城高新区"]),
    ]

    @Test func namesAndShortNamesMeanTheirPark() {
        let directory = ParkDirectory.registry
        #expect(Self.names.flatMap(\.names).count > 100)
        for (id, names) in Self.names {
            for name in names {
                #expect(directory.parks(named: name).map { directory.parks[$0].id } == [id], "\(name)")
            }
        }
    }

    @Test(arguments: [
        ("临港经开区", ["cangzhou-etdz", "weihai-lingang-etdz", "yibin-etdz"]),
        ("火炬高新区", ["weihai", "xiamen", "zhongshan"]), ("医药高新区", ["taizhou", "tonghua"]),
    ])
    func sharedNamesMeanEachOfThem(name: String, ids: [String]) {
        let directory = ParkDirectory.registry
        #expect(directory.parks(named: name).map { directory.parks[$0].id } == ids)
    }

    /// Words that end like a park and name none of the registry: provincial zones, parts of others, no place at all.
    @Test(arguments: [
        "某高新区", "高新区", "新区", "开发区", "经开区", "全区", "国家级经济技术开发区", "常州经开区", "海门高新区", "东海高新区",
        "合肥新站高新区", "中新苏滁高新区", "永州高新区", "黄山高新技术产业开发区", "石嘴山经开区", "城东新区", "武汉", "武汉市",
        "综合保税区", "自贸区", "武汉经开", "",
    ])
    func otherWordsMeanNone(name: String) {
        #expect(ParkDirectory.registry.parks(named: name) == [])
    }
}
