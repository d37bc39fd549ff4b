import Testing

@testable import Extraction

/// Projects, enterprises and honours that a text names.
@Suite("Named things")
struct EntityTests {
    /// The entities of a text, a line each.
    private func entities(_ text: String) throws -> [String] {
        let extraction = try ReadText.extraction(text)
        return extraction.entities.map { entity in
            let investment = entity.investment.map { extraction.observations[$0].quantity }
            let fields = [
                entity.kind.rawValue, entity.name, entity.stage?.rawValue, investment.map { "\($0.value)\($0.unit)" },
                entity.enterprise,
            ]
            return fields.compactMap { $0 }.joined(separator: " ")
        }
    }

    @Test(
        "names are found with what is said of them",
        arguments: [
            ("总投资15亿元的蓝湾储能项目正式开工。", ["project 蓝湾储能项目 started 15亿元"]),
            ("宏泽电池项目（二期）竣工投产。", ["project 宏泽电池项目（二期） completed"]),
            ("海纳精工、麦禾食品、远川照明等项目相继投产。", ["project 海纳精工 completed", "project 麦禾食品 completed", "project 远川照明 completed"]),
            ("由海川集团投资建设的星澜冷链项目签约。", ["project 星澜冷链项目 signed 海川集团"]),
            ("园区获评全国绿色发展示范园区，入选“省级服务标杆园区”。", ["honour 全国绿色发展示范园区", "honour 省级服务标杆园区"]),
        ])
    func finds(_ text: String, _ expected: [String]) throws {
        #expect(try entities(text) == expected)
    }

    @Test("a verb of honours that stands many times is read in step with the text")
    func passesOverRepetitions() throws {
        #expect(try entities(String(repeating: "荣获", count: 20_000) + "。").isEmpty)
    }

    @Test(
        "what has no name is passed over",
        arguments: [
            "省市重点项目开工建设。", "新签约项目27个，一批重大产业项目竣工投产。", "园区力争入选国家级示范园区。", "园区荣获2项省级试点。",
            "蓝湾储能项目将于年底开工。",
        ])
    func passesOver(_ text: String) throws {
        #expect(try entities(text).isEmpty)
    }
}
