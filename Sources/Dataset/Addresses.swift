import Basics

/// The addresses of the site's pages, from its top, with everything that has a meaning in an address in percent form.
public enum Addresses {
    /// The page of a park.
    public static func park(_ id: String) -> String { "parks/\(PercentForm.encoded(id))/index.html" }

    /// The page of a report.
    public static func report(_ park: String, _ name: String) -> String { folder(ofReport: name, park) + "index.html" }

    /// The folder of a report's page, which a web host answers with the page.
    public static func folder(ofReport name: String, _ park: String) -> String {
        "reports/\(PercentForm.encoded(park))/\(PercentForm.encoded(name))/"
    }

    /// The prefix from a page back to the site's top.
    public static func root(of path: String) -> String {
        String(repeating: "../", count: path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) })
    }
}
