/// Addresses of pages on the web.
public enum WebAddress {
    /// What a message asks for.
    public static let form = "an address that begins with https:// or http://"

    /// Whether a text is a whole address of a page: its scheme, a host, and nothing that can't stand in one.
    public static func isAbsolute(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        guard let first = rest.first, !"/?#:".utf8.contains(first) else { return false }
        return rest.allSatisfy { $0 > ASCII.space && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
    }
}
