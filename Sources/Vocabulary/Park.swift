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
    /// The address of its own website.
    public let website: String?

    /// Reads the front matter of `content/parks/ID.md`.
    public static func read(id: String, _ mapping: MarkedMapping) throws(Problems) -> Park {
        let known = ["name", "aliases", "level", "province", "city", "founded", "website"]
        var problems = mapping.unknownKeys(known: known)
        let name = mapping.text("name") ?? ""
        if name.isEmpty { problems.append(mapping.problem(YAMLFault.missingKey(key: "name"))) }
        if let website = mapping.text("website"), !WebAddress.isAbsolute(website) {
            let fault = YAMLFault.badValue(key: "website", value: website, allowed: WebAddress.form)
            problems.append(mapping.problem(fault, at: "website"))
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return Park(
            id: id, name: name, aliases: mapping.items("aliases"), level: mapping.text("level"),
            province: mapping.text("province"), city: mapping.text("city"), founded: mapping.text("founded"),
            website: mapping.text("website"))
    }
}
