import Basics

/// The addresses of the site's pages, from its top, with everything that has a meaning in an address in percent form.
public enum Addresses {
    /// The page of a park.
    public static func park(_ id: String) -> String { "parks/\(encoded(id))/index.html" }

    /// The page of a report.
    public static func report(_ park: String, _ name: String) -> String { folder(ofReport: name, park) + "index.html" }

    /// The folder of a report's page, which a web host answers with the page.
    public static func folder(ofReport name: String, _ park: String) -> String {
        "reports/\(encoded(park))/\(encoded(name))/"
    }

    /// The prefix from a page back to the site's top.
    public static func root(of path: String) -> String {
        String(repeating: "../", count: path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) })
    }

    /// A part of an address with everything but letters, digits and `-._~` in percent form.
    public static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte.isASCIILetter || byte.isASCIIDigit || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte) {
                bytes.append(byte)
            } else {
                bytes.append("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
