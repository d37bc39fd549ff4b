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
            let text = try Files.read(location.sidecarPath)
            sidecar = try MarkedMapping.read(text.text(in: 0..<text.count), file: location.sidecarPath)
        }
        return try read(bytes, location, sidecar: sidecar)
    }

    /// Reads the bytes of a file: front matter, decoding, structure, and what the report is about.
    public func read(
        _ bytes: [UInt8], _ location: ReportLocation, sidecar: MarkedMapping? = nil
    ) throws(Problem) -> Outcome {
        var problems: [Problem] = []
        let frontMatter = try FrontMatter.read(bytes, file: location.path)
        let decoded = Decoding.decode(bytes, from: frontMatter.bodyStart, file: location.path, problems: &problems)
        var repaired = decoded
        let repairs = Repairer(.builtIn).repair(&repaired)
        let structure = Structure(repaired, isMarkdown: location.ending != "txt" || PlainText.hasMarkdownMarks(repaired.bytes))
        let details = ReportDetails(
            location: location, frontMatter: frontMatter.mapping, sidecar: sidecar,
            firstHeading: structure.firstHeading, problems: &problems)
        let report = Report(
            location: location, details: details, original: bytes,
            lines: bytes.withUnsafeBufferPointer { LineIndex($0) }, text: structure.text.bytes,
            blocks: structure.blocks, map: structure.text.map, bodyStart: frontMatter.bodyStart,
            markdown: structure.markdown, repairs: repairs)
        return (report, problems)
    }
}
