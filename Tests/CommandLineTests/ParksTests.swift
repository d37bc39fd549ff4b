import TestSupport
import Testing

/// `parkbook parks`: the registry of parks as users ask for it.
@Suite struct ParksTests {
    private func parks(_ arguments: [String]) throws -> ProgramRun { try ProgramRun.parkbook(["parks"] + arguments) }

    @Test func withoutANameAllAreListed() throws {
        let run = try parks([])
        #expect(run.code == 0)
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines[0].hasPrefix("id ") && lines[0].hasSuffix("also called"))
        #expect(lines.last == "\(lines.count - 2) parks")
        #expect(lines.contains { $0.hasPrefix("heyuan ") && $0.contains(" 河源高新技术产业开发区 ") && $0.contains(" 广东 河源 ") })
        #expect(!run.output.contains("\u{1B}"), "colours are for terminals")
        #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    }

    /// Every column begins at one place of the terminal, where Chinese characters take two.
    @Test func theColumnsStandBelowEachOther() throws {
        let lines = try parks([]).output.split(separator: "\n").dropLast()
        func width(_ text: Substring) -> Int { text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } }
        let head = try #require(lines.first)
        let kind = width(head[..<(try #require(head.firstRange(of: "kind")).lowerBound)])
        for line in lines.dropFirst() {
            let found = ["high-tech", "economic", "new-area", "free-trade"].contains { word in
                line.ranges(of: "  \(word) ").contains { width(line[..<$0.lowerBound]) + 2 == kind }
            }
            #expect(found, "\(line)")
        }
    }

    @Test(arguments: [
        ("镇江新区", "zhenjiang-etdz"), ("杭州钱塘新区", "hangzhou-etdz"), ("嘉兴秀洲高新区", "jiaxing"), ("德清高新区", "huzhou"),
        ("滨江高新区", "hangzhou"), ("杭州高新区（滨江）", "hangzhou"), ("星沙", "changsha-etdz"),
        ("西安国家航空高技术产业基地", "xian-aviation-etdz"),
        ("武漢經開區", "wuhan-etdz"), (" 武汉经开区 ", "wuhan-etdz"), ("蘇州工業園區", "suzhou-sip"),
    ])
    func namesAsPeopleWriteThem(name: String, id: String) throws {
        let run = try parks([name])
        #expect(run.code == 0 && run.output.hasPrefix(id + " "), "\(run.output)\(run.errors)")
    }

    @Test(arguments: ["开发区", "高新区", "经济技术开发区", "新区"])
    func aKindIsNoName(word: String) throws {
        let run = try parks([word])
        #expect(run.code == 1)
        #expect(run.errors.contains("`\(word)` says only what kind of park is meant"))
    }

    @Test(arguments: ["车谷", "武汉经开区", "武汉国家级经济技术开发区", "wuhan-etdz"])
    func aNameShowsOnePark(name: String) throws {
        let run = try parks([name])
        #expect(run.code == 0)
        #expect(
            run.output == """
                wuhan-etdz  武汉经济技术开发区
                  kind         national economic and technological development zone (国家级经济技术开发区)
                  place        湖北 武汉
                  approved     1993, as a national zone
                  also called  车谷 中国车谷 武汉车谷
                  reports      content/reports/wuhan-etdz/

                """)
    }

    @Test func aSharedNameOrAPlaceListsThemAll() throws {
        let shared = try parks(["临港经开区"]).output
        for id in ["cangzhou-etdz", "weihai-lingang-etdz", "yibin-etdz"] { #expect(shared.contains("\(id) ")) }
        #expect(shared.hasSuffix("3 parks\n"))
        let province = try parks(["湖北"])
        #expect(province.code == 0)
        #expect(province.output.split(separator: "\n").dropFirst().dropLast().allSatisfy { $0.contains("湖北") })
    }

    @Test func anUnknownNameIsTold() throws {
        let run = try parks(["某高新区"])
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(
            run.errors == """
                error: no national park goes by `某高新区`
                  fix: `parkbook parks` lists all; for any other park, add parks/ID.md that begins with the lines `---`, `name: …` and `---`

                """)
    }
}
