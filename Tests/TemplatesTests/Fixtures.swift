import Basics
import Templates

/// A page that offers every kind of name once.
struct ParkPage: ViewModel {
    var name = "Heyuan"
    var motto: String?
    var aliases: [String] = []
    var profile = Array("<p>Founded <b>2003</b></p>".utf8)
    var isNational = true
    var city = City()
    var partner: City?
    var zones: [Zone] = []

    static let schema = Schema<ParkPage>(
        "park page",
        [
            .text("name", "The park's name") { $0.name },
            .optionalText("motto", "What it says of itself") { $0.motto },
            .texts("aliases", "Its other names") { $0.aliases },
            .html("profile", "Its description") { $0.profile },
            .flag("is-national", "Whether the state recognises it") { $0.isNational },
            .model("city", "Where it lies") { $0.city },
            .optionalModel("partner", "A city it works with") { $0.partner },
            .models("zones", "Its parts") { $0.zones },
        ])
}

struct City: ViewModel {
    var label = "Guangzhou"
    var mayor: String?

    static let schema = Schema<City>(
        "city",
        [
            .text("label", "The city's name") { $0.label },
            .optionalText("mayor", "Who governs it") { $0.mayor },
        ])
}

/// A part of a park that may have parts itself.
struct Zone: ViewModel {
    var title: String
    var parts: [Zone] = []

    static let schema = Schema<Zone>(
        "zone",
        [
            .text("title", "The zone's name") { $0.title },
            .models("parts", "The zones in it") { $0.parts },
        ])
}

/// Templates given by name and text; a template's file is its name with the ending `.mustache`.
func templates(_ texts: KeyValuePairs<String, String>) -> TemplateSet {
    TemplateSet(texts.map { TemplateSource(name: $0, file: "\($0).mustache", bytes: Array($1.utf8)) })
}

/// The page `park`, with what other templates it includes.
func render(
    _ text: String, with others: KeyValuePairs<String, String> = [:], _ page: ParkPage = ParkPage()
) throws -> String {
    let all = [("park", text)] + others.map { ($0, $1) }
    let set = TemplateSet(all.map { TemplateSource(name: $0, file: "\($0).mustache", bytes: Array($1.utf8)) })
    return String(decoding: try set.compile(page: "park", as: ParkPage.self).render(page), as: UTF8.self)
}

/// What is wrong with the page `park`, as its author reads it.
func mistakes(_ text: String, with others: KeyValuePairs<String, String> = [:]) -> String {
    do {
        _ = try render(text, with: others)
        return ""
    } catch let problems as Problems {
        return problems.list.map(\.description).joined()
    } catch {
        return "\(error)"
    }
}
