import Basics

/// The list of files that builds wrote, each with a checksum of what was in it: a line a file, `CHECKSUM PATH`.
struct Manifest: Sendable {
    private var checksums: [String: Set<String>] = [:]

    /// An empty list.
    init() {}

    /// The list of a site's files.
    init(_ files: [OutputFile]) async {
        let texts = await parallelMap(files) { Checksum.text(of: $0.bytes) }
        for (file, text) in zip(files, texts) { checksums[file.path] = [text] }
    }

    /// Reads a list; lines that make no sense, or that lead out of the folder, are passed over.
    init(_ bytes: [UInt8]) {
        for line in bytes.split(separator: ASCII.newline) {
            let parts = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
            guard parts.count == 2, !parts[1].hasPrefix("/"), !parts[1].split(separator: "/").contains("..") else {
                continue
            }
            checksums[String(parts[1]), default: []].insert(String(parts[0]))
        }
    }

    /// The paths in order.
    var paths: [String] { checksums.keys.sorted() }

    /// Whether a build wrote a file of this path.
    func knows(_ path: String) -> Bool { checksums[path] != nil }

    /// Whether a build wrote these bytes to this path.
    func wrote(_ bytes: [UInt8], at path: String) -> Bool {
        checksums[path]?.contains(Checksum.text(of: bytes)) ?? false
    }

    /// Both lists together.
    func joined(_ other: Manifest) -> Manifest {
        var joined = self
        joined.checksums.merge(other.checksums) { $0.union($1) }
        return joined
    }

    /// The list as a file.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for path in paths {
            for checksum in (checksums[path] ?? []).sorted() { bytes.append("\(checksum) \(path)\n") }
        }
        return bytes
    }
}

/// FNV-1a of 64 bits, enough to tell versions of a file apart (Fowler, Noll and Vo, 1991).
public enum Checksum {
    /// The checksum in 16 hexadecimal digits.
    public static func text(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
