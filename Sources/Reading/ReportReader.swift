import Basics

/// Reads one report. Nothing here depends on any other report, so that all can be read at once.
public struct ReportReader: Sendable {
    /// A reader without settings.
    public init() {}

    /// What reading gives: a report, and what is wrong with the file short of being unreadable.
    public typealias Outcome = (report: Report, problems: [Problem])

    /// Reads a file and its sidecar from disk.
    public func read(_ location: ReportLocation) throws(Problem) -> Outcome {
        let bytes = try Files.read(location.path)
        var sidecar: MarkedMapping?
        if Files.exists(location.sidecarPath) {
            let bytes = try Files.read(location.sidecarPath)
            sidecar = try Self.sidecar(Self.sidecarText(bytes, file: location.sidecarPath).text, location.sidecarPath)
        }
        return try read(bytes, location, sidecar: sidecar)
    }

    /// The text of a sidecar in whatever encoding, and what of it is in none.
    public static func sidecarText(
        _ bytes: [UInt8], file: String
    ) throws(Problem) -> (text: String, problems: [Problem]) {
        let (utf8, problems) = try utf8(bytes, file: file)
        return (utf8.text(in: 0..<utf8.count), problems)
    }

    /// A text that people wrote beside the reports, in whatever encoding, as UTF-8, and what of it is in none: site.yml
    /// that an older editor saved as GBK is read as a report in GBK is.
    public static func utf8(
        _ bytes: [UInt8], file: String
    ) throws(Problem) -> (bytes: [UInt8], problems: [Problem]) {
        let decoded = try Decoder.decode(bytes, file: file)
        return (decoded.text.bytes, decoded.problems)
    }

    /// What the text of a sidecar says.
    public static func sidecar(_ text: String, _ file: String) throws(Problem) -> MarkedMapping {
        try MarkedMapping.read(text, file: file, nested: ReportDetails.nestedKeys)
    }

    /// Reads the bytes of a file: decodes, repairs and parses them, and finds out what the report is about.
    public func read(
        _ bytes: [UInt8], _ location: ReportLocation, sidecar: MarkedMapping? = nil
    ) throws(Problem) -> Outcome {
        let decoded = try Decoder.decode(bytes, file: location.path)
        var problems = decoded.problems
        let frontMatter = try FrontMatter.read(
            decoded.text.bytes, file: location.path, nested: ReportDetails.nestedKeys)
        var text = decoded.text.suffix(from: frontMatter.bodyStart)
        let bounds = MarkupTables.write(&text)
        var repairs = Repairer(.builtIn).repair(&text)
        let isMarkdown = location.ending != "txt" || PlainText.hasMarkdownMarks(text.bytes)
        let structure = Structure(text, isMarkdown: isMarkdown)
        repairs.add(structure.bounds, in: text)
        repairs.add(bounds)
        let details = ReportDetails(
            location: location, frontMatter: frontMatter.mapping, sidecar: sidecar,
            text: TextDetails(structure), problems: &problems)
        if structure.blocks.isEmpty { problems.append(Problem(DecodingFault.empty, at: Place(file: location.path))) }
        let report = Report(
            location: location, details: details, encoding: decoded.encoding, original: bytes, source: decoded.text,
            lines: decoded.text.bytes.withUnsafeBufferPointer { LineIndex($0) }, text: structure.text.bytes,
            blocks: structure.blocks, map: structure.text.map, bodyStart: frontMatter.bodyStart,
            markdown: structure.markdown, repairs: repairs,
            corrections: frontMatter.mapping.corrections + (sidecar?.corrections ?? []))
        return (report, problems)
    }
}

extension MarkedMapping {
    /// What people overrule in the report, as it is written.
    fileprivate var corrections: [MarkedMapping] { mappings("corrections") }
}
