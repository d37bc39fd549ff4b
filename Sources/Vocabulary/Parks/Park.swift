import Basics

/// The reference area of a site's figures: one industrial park.
public struct Park: Sendable, Hashable {
    /// Its id, which is its folder and its address.
    public let id: String
    /// The name on the site.
    public let name: String
    /// Other names it goes by in reports.
    public let aliases: [String]
    /// National, provincial …, as the site's owner wrote it.
    public let level: String?
    /// The province it lies in.
    public let province: String?
    /// The city it belongs to.
    public let city: String?
    /// The year it was founded, as written.
    public let founded: String?
    /// The year it was approved as a national park, as written.
    public let approved: String?
    /// The address of its own website.
    public let website: String?

    /// Reads the front matter of `content/parks/ID.md`. What it leaves out is taken from the registry, where the park
    /// is in it; its name may be left out only then.
    public static func read(
        id: String, _ mapping: MarkedMapping, over registered: Park? = nil
    ) throws(Problems) -> Park {
        let known = ["name", "aliases", "level", "province", "city", "founded", "approved", "website"]
        var problems = mapping.unknownKeys(known: known)
        let name = text("name", mapping) ?? registered?.name ?? ""
        if name.isEmpty { problems.append(mapping.problem(YAMLFault.missingKey(key: "name"))) }
        if let website = mapping.text("website"), !WebAddress.isAbsolute(website) {
            let fault = YAMLFault.badValue(key: "website", value: website, allowed: WebAddress.form)
            problems.append(mapping.problem(fault, at: "website"))
        }
        guard problems.isEmpty else { throw Problems(problems) }
        let aliases = mapping.items("aliases")
        return Park(
            id: id, name: name, aliases: aliases.isEmpty ? registered?.aliases ?? [] : aliases,
            level: text("level", mapping) ?? registered?.level,
            province: text("province", mapping) ?? registered?.province,
            city: text("city", mapping) ?? registered?.city, founded: text("founded", mapping) ?? registered?.founded,
            approved: text("approved", mapping) ?? registered?.approved,
            website: text("website", mapping) ?? registered?.website)
    }

    private static func text(_ key: String, _ mapping: MarkedMapping) -> String? {
        mapping.text(key).flatMap { $0.isEmpty ? nil : $0 }
    }
}
