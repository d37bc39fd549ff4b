import Basics
import Dataset

/// The addresses of pages, from the site's top.
enum Addresses {
    static func park(_ id: String) -> String { "parks/\(PercentForm.encoded(id))/index.html" }

    static func report(_ park: String, _ name: String) -> String {
        "reports/\(PercentForm.encoded(park))/\(PercentForm.encoded(name))/index.html"
    }

    /// The prefix from a page back to the site's top.
    static func root(of path: String) -> String {
        String(repeating: "../", count: path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) })
    }
}
