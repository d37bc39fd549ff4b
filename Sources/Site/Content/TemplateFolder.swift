import Basics
import Reading
import Templates

/// The templates, words and assets of a site: those compiled into the program, each replaced by a file of the same
/// name in the site's own folder.
struct TemplateFolder: Sendable {
    /// The page templates and partials.
    let templates: [TemplateSource]
    /// Style sheets and pictures, by file name.
    let assets: [(name: String, bytes: [UInt8])]
    /// The words of the interface.
    let words: Words
    /// The paths of the site's own files below its folder; none where the built-in ones are used alone.
    let own: [String]
    /// Those of them that stand in place of a built-in file and differ from it.
    let replaced: [String]

    /// Reads the folder; without one the built-in files are used. Texts may be in any encoding that reports have; what
    /// of them is in none is told, and so are links, which are not followed.
    init(folder: String?, language: String, _ problems: inout [Problem]) throws {
        var files: [String: (path: String, bytes: [UInt8])] = [:]
        for file in BuiltInTemplates.files {
            files[file.name] = (
                "templates/\(file.name)",
                Array(UnsafeBufferPointer(start: file.text.utf8Start, count: file.text.utf8CodeUnitCount))
            )
        }
        let wordsName = "strings/\(language).yml"
        let builtInWords = try Self.mapping(files[wordsName])
        var ownWords: MarkedMapping?
        var own: [String] = []
        var replaced: [String] = []
        if let folder {
            guard Files.isDirectory(folder) else {
                throw Problem(FileFault.notFound(what: "the templates folder"), at: Place(file: folder))
            }
            own = try SourceFolder.list(folder, &problems)
            for name in own {
                let path = "\(folder)/\(name)"
                var bytes = try Files.read(path)
                if name.hasSuffix(".mustache") || name.hasSuffix(".yml") {
                    let (utf8, damage) = try ReportReader.utf8(bytes, file: path)
                    bytes = utf8
                    problems += damage
                }
                if let builtIn = files[name], builtIn.bytes != bytes { replaced.append(name) }
                files[name] = (path, bytes)
            }
            ownWords = try Self.mapping(files[wordsName])
        }
        self.own = own
        self.replaced = replaced
        words = Words(builtIn: builtInWords, own: ownWords)
        var templates: [TemplateSource] = []
        var assets: [(name: String, bytes: [UInt8])] = []
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            if name.hasSuffix(".mustache") {
                let stem = Files.split(name: Files.name(of: name)).stem
                templates.append(TemplateSource(name: stem, file: file.path, bytes: file.bytes))
            } else if name.hasPrefix("assets/") {
                assets.append((String(name.dropFirst("assets/".count)), file.bytes))
            }
        }
        self.templates = templates
        self.assets = assets
    }

    private static func mapping(_ file: (path: String, bytes: [UInt8])?) throws -> MarkedMapping {
        guard let file else { return try MarkedMapping.read("", file: "") }
        return try MarkedMapping.read(file.bytes, file: file.path)
    }
}
