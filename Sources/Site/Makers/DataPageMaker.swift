import Basics
import Dataset
import Reading
import Templates

/// Makes the page of downloads: what there is, what its columns mean, and how to cite it.
struct DataPageMaker: Sendable {
    let content: SiteContent
    let dataset: Dataset
    let words: Words

    /// The page with the files that can be downloaded.
    func page(_ frame: PageFrame, _ files: [OutputFile]) -> DataPage {
        DataPage(
            frame: frame, downloads: files.map(download),
            columns: Export.columns.map {
                DataColumnModel(name: "\($0)", text: words.word("column", Self.member("\($0)")))
            },
            citation: citation, bibtex: bibtex, structured: structured(files))
    }

    /// `scope_name` as part of the name of a word.
    private static func member(_ column: String) -> String { column.replacing("_", with: "-") }

    private func download(_ file: OutputFile) -> DownloadModel {
        let name = Files.name(of: file.path)
        let kilobytes = (file.bytes.count + 1023) / 1024
        return DownloadModel(
            url: file.path, file: name, text: words.word("download", Files.split(name: name).stem),
            format: Files.split(name: name).ending.uppercased(),
            size: kilobytes < 1024 ? "\(kilobytes) KB" : "\((kilobytes + 512) / 1024) MB")
    }

    /// The date of the latest report, which is the state of the data: a build knows no other date.
    private var date: ReportDate? { dataset.reports.compactMap(\.details.date).max() }

    /// `题名[DB/OL]. (日期). 地址.` by GB/T 7714—2015, without an author where none is known.
    private var citation: String {
        let published = date.map { " (\($0))." } ?? ""
        return "\(content.settings.title)[DB/OL].\(published) \(content.settings.baseURL ?? words["siteAddress"])."
    }

    private var bibtex: String {
        let year = date.map { "\($0.year)" } ?? ""
        return """
            @misc{parkbook\(year),
              title        = {\(content.settings.title)},
              year         = {\(year)},
              howpublished = {\\url{\(content.settings.baseURL ?? words["siteAddress"])}},
              note         = {\(dataset.parks.count) parks, \(dataset.reports.count) reports}
            }
            """
    }

    /// An indicator as schema.org describes what is measured: https://schema.org/PropertyValue
    private func variable(_ index: Int, to object: inout JSONText) {
        let indicator = dataset.vocabulary.indicators[index]
        let definition = dataset.vocabulary.definitions[indicator.id]
        object.field("@type", "PropertyValue")
        object.field("propertyID", indicator.id)
        object.field("name", indicator.name)
        object.field("alternateName", indicator.englishName)
        if let definition {
            object.field("description", definition.chinese)
            object.field("unitText", definition.unit)
        }
    }

    /// The dataset as schema.org describes one: https://schema.org/Dataset
    private func structured(_ files: [OutputFile]) -> [UInt8] {
        let base = content.settings.baseURL ?? "../"
        var text = JSONText()
        text.object { object in
            object.field("@context", "https://schema.org")
            object.field("@type", "Dataset")
            object.field("name", content.settings.title)
            object.field("description", content.settings.description)
            object.field("inLanguage", "zh-Hans")
            if let url = content.settings.baseURL { object.field("url", url) }
            if let date { object.field("dateModified", "\(date)") }
            object.key("variableMeasured")
            object.array { list in
                for index in content.settings.headline { list.object { variable(index, to: &$0) } }
            }
            object.key("distribution")
            object.array { list in
                for file in files {
                    list.object { entry in
                        entry.field("@type", "DataDownload")
                        entry.field("encodingFormat", file.path.hasSuffix(".csv") ? "text/csv" : "application/json")
                        entry.field("contentUrl", base + file.path)
                    }
                }
            }
        }
        // No text may end the element that holds it.
        return Array(text.bytes.flatMap { $0 == ASCII.less ? Array("\\u003c".utf8) : [$0] })
    }
}
