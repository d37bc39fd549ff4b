import Basics

/// The style sheet, the icon and the site's own files, under the names that pages use.
struct SiteAssets: Sendable {
    let files: [OutputFile]
    /// The style sheet's name with a checksum in it, so that a host may keep it for ever.
    let stylesheet: String
    /// The icon's name with a checksum in it.
    let icon: String

    /// The assets of a folder. Only those that `layout` names get a checksum: all others keep their names, so that
    /// templates can write them.
    init(_ folder: TemplateFolder) {
        var names: [String: String] = [:]
        files = folder.assets.map { asset in
            let isNamed = ["style.css", "icon.svg"].contains(asset.name)
            let bytes = asset.name == "style.css" ? StyleSheet.compact(asset.bytes) : asset.bytes
            let name = isNamed ? Self.hashedName(asset.name, bytes) : asset.name
            names[asset.name] = name
            return OutputFile(path: "assets/" + name, bytes: bytes)
        }
        stylesheet = names["style.css"] ?? ""
        icon = names["icon.svg"] ?? ""
    }

    private static func hashedName(_ name: String, _ bytes: [UInt8]) -> String {
        let (stem, ending) = Files.split(name: name)
        return "\(stem).\(Checksum.text(of: bytes).prefix(8)).\(ending)"
    }
}
