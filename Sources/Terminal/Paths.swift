import Basics

/// Paths as people write them.
public enum Paths {
    /// A path without slashes at its end.
    public static func plain(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// The folder of the site's own templates: the one that was named, or `templates` if there is one.
    public static func templates(_ named: String?) -> String? {
        named.map(plain) ?? (Files.isDirectory("templates") ? "templates" : nil)
    }
}
