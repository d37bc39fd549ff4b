import Basics
import Extraction
import Vocabulary

@testable import Reading

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A generator whose numbers are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A text after repair, and the log.
func repaired(_ text: String) -> (text: String, log: RepairLog) {
    var mapped = UTF8Text.keep(Array(text.utf8), from: 0)
    let log = Repairer(.builtIn).repair(&mapped)
    return (String(decoding: mapped.bytes, as: UTF8.self), log)
}

/// Reads bytes as a report.
func read(_ bytes: [UInt8], name: String = "report.txt", folder: String? = nil) throws -> ReportReader.Outcome {
    try ReportReader().read(bytes, ReportLocation(path: name, folder: folder))
}

/// Reads a text as a report.
func read(_ text: String, name: String = "report.txt", folder: String? = nil) throws -> ReportReader.Outcome {
    try read(Array(text.utf8), name: name, folder: folder)
}

/// The blocks of a report as text, with their zones.
func zones(_ report: Report) -> [(zone: Zone, text: String)] {
    report.blocks.map { ($0.zone, report.text.text(in: $0.range)) }
}

/// Encodes a text by iconv; nothing where a character does not exist there.
func encode(_ text: String, _ encoding: String) -> [UInt8]? {
    guard let converter = iconv_open(encoding, "UTF-8"), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let capacity = output.count
    var room = capacity
    let failed = input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target in
            var start = source.baseAddress
            var place = target.baseAddress
            var left = source.count
            let result = iconv(converter, &start, &left, &place, &room)
            iconv(converter, nil, nil, &place, &room)
            return result == -1 || left > 0
        }
    }
    return failed ? nil : output[..<(capacity - room)].map { UInt8(bitPattern: $0) }
}

/// The reports the tests run over: the sample site's, and those of a shared folder beside the project, if it is there.
enum SampleReports {
    static let root: String = {
        var parts = #filePath.split(separator: "/").map(String.init)
        parts.removeLast(3)
        return "/" + parts.joined(separator: "/")
    }()

    /// The paths of all reports; reports of the shared folder come after the sample's.
    static let paths: [String] = folders.flatMap { folder -> [String] in
        guard let files = try? Files.list(folder) else { return [] }
        return files.filter { path in ReportLocation.endings.contains { path.hasSuffix("." + $0) } }.map {
            "\(folder)/\($0)"
        }
    }

    private static let folders = ["\(root)/content/reports", "\(root)/../shared/content/reports"]

    /// The location of a report, in its park's folder.
    static func location(_ path: String) -> ReportLocation {
        ReportLocation(path: path, folder: Files.name(of: Files.parent(of: path)))
    }
}
