import Basics
import Foundation
import TestSupport
import Testing

@testable import Vocabulary

/// The registry of parks: what its files must hold to be trusted.
@Suite struct ParkRegistryTests {
    private static let folder = Project.path("Sources/Vocabulary/Data")

    /// The entries of a file of the registry.
    private func entries(_ kind: ParkKind) throws -> [MarkedMapping] {
        let path = "\(Self.folder)/\(kind.file.rawValue).yml"
        return try MarkedMapping.readList(String(contentsOfFile: path, encoding: .utf8), file: path)
    }

    @Test(arguments: [
        (ParkKind.highTech, 176, 1988), (.economic, 232, 1984), (.newArea, 19, 1992), (.freeTrade, 22, 2013),
    ])
    func everyFileIsWholeAndInOrder(kind: ParkKind, count: Int, firstYear: Int) throws {
        let entries = try entries(kind)
        #expect(entries.count == count)
        let ids = entries.compactMap { $0.text("id") }
        #expect(ids == ids.sorted(), "sorted by id")
        for entry in entries {
            let id = entry.text("id") ?? ""
            #expect(
                entry.unknownKeys(known: ["id", "name", "aliases", "province", "city", "approved"]).isEmpty, "\(id)")
            #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(id) is no address")
            #expect(entry.text("name")?.isEmpty == false, "\(id)")
            if let year = entry.text("approved") {
                #expect((firstYear...2026).contains(Int(year) ?? 0), "\(id)")
            }
        }
    }

    @Test func noIdNameOrAliasStandsTwice() throws {
        let parks = RegisteredPark.builtIn.map(\.park)
        #expect(Set(parks.map(\.id)).count == parks.count)
        let names = parks.flatMap { [$0.name] + $0.aliases }
        let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(twice == [])
    }

    /// Names without their city that several parks share; each is told by the city or province the report names.
    private static let shared: Set = [
        "临港 economic", "火炬 high-tech", "医药 high-tech", "滨海 economic",
    ]

    @Test func namesThatFollowByRuleAreUniqueOrKnownToBeShared() {
        var collected = CollectedNames()
        let parks = ParkDirectory.registry.parks
        for (place, park) in parks.enumerated() {
            collected.add(place, names: [park.name] + park.aliases, city: park.city, province: park.province)
        }
        #expect(collected.stems.count > parks.count)
        var found: Set<String> = []
        for (stem, kinds) in collected.stems {
            for (kind, bearers) in kinds where bearers.count > 1 {
                found.insert("\(stem) \(kind.rawValue)")
                #expect(bearers.allSatisfy { $0.strength == .partial }, "\(stem) is the full name of several parks")
            }
        }
        #expect(found == Self.shared)
        #expect(collected.whole.filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test func everyParkIsFoundByEachOfItsNames() {
        let directory = ParkDirectory.registry
        for (place, park) in directory.parks.enumerated() {
            for name in [park.name] + park.aliases { #expect(directory.parks(named: name) == [place], "\(name)") }
        }
    }

    @Test func provincesAndCitiesAreReal() throws {
        let path = Project.path("Tests/VocabularyTests/Fixtures/places.yml")
        let places = try MarkedMapping.readList(String(contentsOfFile: path, encoding: .utf8), file: path)
        let cities = Dictionary(
            uniqueKeysWithValues: places.map { ($0.text("province") ?? "", $0.items("cities") + $0.items("counties")) })
        #expect(cities.count == 31)
        for entry in RegisteredPark.builtIn {
            let park = entry.park
            let known = try #require(cities[park.province ?? ""], "\(park.id): \(park.province ?? "no province")")
            if let city = park.city { #expect(known.contains(city), "\(park.id): \(city)") }
            #expect(park.city != nil || entry.kind == .freeTrade, "\(park.id) has no city")
        }
        let used = Set(RegisteredPark.builtIn.compactMap(\.park.city))
        for place in places {
            for county in place.items("counties") where !["天门", "神农架"].contains(county) {
                #expect(used.contains(county), "no park is in \(county)")
            }
        }
    }

    /// Cities whose name is not read letter by letter as the transliteration has it.
    private static let readings = [
        "重庆": "chongqing", "成都": "chengdu", "佛山": "foshan", "雄安新区": "xiongan", "蚌埠": "bengbu", "厦门": "xiamen",
        "六安": "luan", "漯河": "luohe",
        "长春": "changchun", "长沙": "changsha", "长治": "changzhi", "长兴": "changxing", "乐山": "leshan",
        "东莞": "dongguan", "台州": "taizhou", "丽水": "lishui", "大理": "dali", "沈阳": "shenyang",
    ]

    @Test func anIdBeginsWithItsCity() {
        for entry in RegisteredPark.builtIn {
            let place = entry.park.city ?? entry.park.province ?? ""
            let letters = (place.applyingTransform(.mandarinToLatin, reverse: false) ?? "")
                .folding(options: .diacriticInsensitive, locale: nil).filter(\.isLetter)
            let reading = Self.readings[place] ?? (place == "陕西" ? "shaanxi" : letters)
            #expect(entry.park.id.hasPrefix(reading), "\(entry.park.id): \(place) reads \(reading)")
        }
    }
}
