import Basics
import Reading

/// The sidecar of a report, which corrections are written to; the report itself is never touched.
struct SidecarFile {
    /// Where it lies.
    let path: String
    /// What it holds now; none where there is none.
    let bytes: [UInt8]?
    private let hasMark: Bool
    private let text: String

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Reads the sidecar of a report. One that is a link is left alone: it could lead out of the content folder.
    init(of location: ReportLocation) throws(Problem) {
        path = location.sidecarPath
        guard Files.exists(path) else {
            (bytes, hasMark, text) = (nil, false, "")
            return
        }
        guard Files.isPlain(path) else { throw Problem(ReviewFault.notPlain, at: Place(file: path)) }
        let bytes = try Files.read(path)
        self.bytes = bytes
        hasMark = bytes.starts(with: Self.mark)
        if let plain = String(validating: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self) {
            text = plain
        } else {
            let decoded = try ReportReader.sidecarText(bytes, file: path)
            // What can't be read would be lost when the file is written.
            if let problem = decoded.problems.first { throw problem }
            text = decoded.text
        }
    }

    /// The file with one more correction; a fault where its form does not allow it.
    func adding(_ entry: CorrectionEntry) throws(Problem) -> (bytes: [UInt8], mapping: MarkedMapping) {
        var new = SidecarText(text)
        new.add(entry)
        let after = try mapping(new.text)
        let before = try mapping(text)
        let (old, corrections) = (before.mappings("corrections"), after.mappings("corrections"))
        guard corrections.count == old.count + 1, zip(old, corrections).allSatisfy({ $0.saysTheSame($1) }),
            before.saysTheSame(after, exceptFor: "corrections")
        else { throw Problem(ReviewFault.otherForm, at: Place(file: path)) }
        return (bytes(of: new), after)
    }

    /// The file without a correction; none where nothing is left of it.
    func removing(_ entry: CorrectionEntry) throws(Problem) -> [UInt8]? {
        var new = SidecarText(text)
        guard new.remove(entry) else { throw Problem(ReviewFault.notThere, at: Place(file: path)) }
        let (before, after) = (try mapping(text), try mapping(new.text))
        guard after.mappings("corrections").count == before.mappings("corrections").count - 1,
            before.saysTheSame(after, exceptFor: "corrections")
        else { throw Problem(ReviewFault.notThere, at: Place(file: path)) }
        return new.isEmpty ? nil : bytes(of: new)
    }

    /// Puts other bytes in the file's place, or takes it away; not where somebody else wrote to it meanwhile.
    func replace(with new: [UInt8]?) throws(Problem) {
        let now = Files.exists(path) ? try Files.read(path) : nil
        guard now == bytes else { throw Problem(ReviewFault.changedMeanwhile, at: Place(file: path)) }
        if let new { try Files.write(new, to: path) } else { try Files.remove(path) }
    }

    private func bytes(of text: SidecarText) -> [UInt8] { (hasMark ? Self.mark : []) + Array(text.text.utf8) }

    private func mapping(_ text: String) throws(Problem) -> MarkedMapping {
        try ReportReader.sidecar(text, path)
    }
}

extension MarkedMapping {
    /// Whether another mapping has the same keys and values, but for those of one key.
    fileprivate func saysTheSame(_ other: MarkedMapping, exceptFor left: String = "") -> Bool {
        let (mine, others) = (keys.filter { $0 != left }, other.keys.filter { $0 != left })
        return mine == others
            && mine.allSatisfy { key in
                let (children, theirs) = (mappings(key), other.mappings(key))
                return self[key]?.text == other[key]?.text && items(key) == other.items(key)
                    && children.count == theirs.count && zip(children, theirs).allSatisfy { $0.saysTheSame($1) }
            }
    }
}
