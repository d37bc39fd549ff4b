import Basics

/// An address on a page that leads to a file of the same site.
struct SiteLink: Equatable {
    /// The path of the file from the site's top; none where the address leads out of it.
    let path: String?
    /// The place on the page behind `#`; none for its top.
    let place: String?

    /// Reads an address; none where it leads to another site.
    /// `root` is the path that the site's top has on its host, if its owner says it.
    init?(_ address: String, on page: String, root: String?) {
        if address.hasPrefix("//") || Self.hasScheme(address) { return nil }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        // Behind `:~:` stand words that the browser looks up: no place that the page has to name.
        let fragment =
            parts.count > 1
            ? parts[1].prefix(upTo: parts[1].firstRange(of: ":~:")?.lowerBound ?? parts[1].endIndex) : ""
        place = fragment.isEmpty ? nil : PercentForm.plain(fragment)
        let file = parts[0].prefix { $0 != "?" }
        if let root, file.hasPrefix(root) {
            path = Self.resolve(PercentForm.plain(file.dropFirst(root.count)), from: "")
        } else {
            path = file.isEmpty ? page : Self.resolve(PercentForm.plain(file), from: Files.parent(of: page))
        }
    }

    /// Whether an address begins with `https:`, `mailto:` or any other scheme.
    private static func hasScheme(_ address: String) -> Bool {
        let name = address.utf8.prefix { $0.isASCIILetter || $0.isASCIIDigit || "+-.".utf8.contains($0) }
        guard let first = name.first, first.isASCIILetter, name.endIndex < address.utf8.endIndex else { return false }
        return address.utf8[name.endIndex] == UInt8(ascii: ":")
    }

    private static func resolve(_ file: String, from folder: String) -> String? {
        if file.hasPrefix("/") { return nil }
        var parts = folder.split(separator: "/").map(String.init)
        for part in file.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".": continue
            case "..":
                if parts.isEmpty { return nil }
                parts.removeLast()
            case "": if parts.last != "index.html" { continue }
            default: parts.append(String(part))
            }
        }
        let isFolder =
            file.hasSuffix("/") || file == "." || file == ".." || file.hasSuffix("/.") || file.hasSuffix("/..")
        return (parts + (isFolder ? ["index.html"] : [])).joined(separator: "/")
    }
}
