import Basics
import Site

/// The files of a site as they were rendered last, and the place below which they are served.
struct SiteSnapshot: Sendable {
    /// What is at an address.
    enum Found: Equatable {
        /// A file of the site.
        case file(path: String, bytes: [UInt8])
        /// A folder, or the top of the host: its page is at another address.
        case moved(to: String)
        /// Nothing; the site's own page that says so, if it has one.
        case nothing(page: [UInt8]?)
    }

    /// The path of the site's top as addresses write it: `/` or `/reports/`.
    let root: String
    /// The same in plain text.
    private let plainRoot: String
    private let files: [String: [UInt8]]

    init(_ files: [OutputFile], root: String) {
        self.root = root
        plainRoot = PercentForm.plain(root)
        self.files = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }

    /// Looks an address up in the list of files: nothing is ever read from disk for it, so that no form of `..` and no
    /// link leads out.
    func find(_ address: String) -> Found {
        let path = PercentForm.plain(address.prefix { $0 != "?" && $0 != "#" })
        if path != plainRoot, path == "/" || path + "/" == plainRoot { return .moved(to: root) }
        guard path.hasPrefix(plainRoot) else { return .nothing(page: files["404.html"]) }
        let name = String(path.dropFirst(plainRoot.count))
        let file = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
        if let bytes = files[file] { return .file(path: file, bytes: bytes) }
        if files[name + "/index.html"] != nil {
            let parts = (plainRoot + name + "/").split(separator: "/", omittingEmptySubsequences: false)
            return .moved(to: parts.map { PercentForm.encoded(String($0)) }.joined(separator: "/"))
        }
        return .nothing(page: files["404.html"])
    }

    /// How many files differ from those of another snapshot, or are only in one of the two.
    func changes(since other: SiteSnapshot) -> Int {
        files.count { other.files[$0.key] != $0.value } + other.files.keys.count { files[$0] == nil }
    }
}
