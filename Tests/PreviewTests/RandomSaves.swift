import Foundation
import TestSupport

/// Saves as editors and people make them, at random and in every run the same: in place, through a second file, half a
/// file first, whole folders moved, mistakes made and mended.
struct RandomSaves {
    private let folder: TemporaryFolder
    private var generator: SeededGenerator
    private let manager = FileManager.default
    private(set) var count = 0

    init(in folder: TemporaryFolder, seed: UInt64) {
        self.folder = folder
        generator = SeededGenerator(seed: seed)
    }

    private enum Kind: CaseIterable {
        case inPlace, inPlaceAgain, throughAnother, halfThenWhole, halfAlone, removed, renamed
        case folderIn, folderOut, smallTemplate, pageTemplate, style, templatesOut, settings, vocabulary, sidecar
    }

    /// Saves once.
    mutating func save() throws {
        count += 1
        let name = report()
        switch Kind.allCases.randomElement(using: &generator) ?? .inPlace {
        case .inPlace, .inPlaceAgain: try folder.write(name, text())
        case .throughAnother:
            try folder.write("content/reports/sample/.half~", text())
            _ = rename(folder.path("content/reports/sample/.half~"), folder.path(name))
        case .halfThenWhole:
            let bytes = Array(text().utf8)
            try folder.write(name, Array(bytes.prefix(.random(in: 0..<bytes.count, using: &generator))))
            try folder.write(name, bytes)
        case .halfAlone:
            // Cut anywhere, also inside a character.
            let bytes = Array(text().utf8)
            try folder.write(name, Array(bytes.prefix(.random(in: 0..<bytes.count, using: &generator))))
        case .removed: remove(name)
        case .renamed:
            let other = report()
            remove(other)
            try? manager.moveItem(atPath: folder.path(name), toPath: folder.path(other))
        case .folderIn: try moveIn(park())
        case .folderOut:
            let park = park()
            remove("content/reports/\(park)")
            remove("content/parks/\(park).md")
        case .smallTemplate:
            try folder.write("templates/not-found.mustache", isRight() ? "{{site.title}} \(count)\n" : "{{titel}}\n")
        case .pageTemplate: try saveTemplate("report.mustache")
        case .style: try folder.write("templates/assets/style.css", "body { margin: \(count % 9)px }\n")
        case .templatesOut: remove("templates")
        case .settings: try folder.write("content/site.yml", isRight() ? "title: 站\(count)\n" : "titel: a\n")
        case .vocabulary: try saveVocabulary()
        case .sidecar: try saveSidecar(of: name)
        }
    }

    /// Mends what may be broken, and leaves a mark by which the newest pages are known.
    mutating func mend() throws {
        try folder.write("templates/not-found.mustache", "{{site.title}} \(count)\n")
        try folder.write("templates/report.mustache", try Project.text("templates/report.mustache"))
        try folder.write("content/site.yml", "title: 站\(count)\n")
        remove("content/vocabulary")
        for file in try FileTree(folder.path("content/reports")).files.keys where file.hasSuffix(".yml") {
            remove("content/reports/\(file)")
        }
    }

    /// What the page for unknown addresses says after `mend`.
    var mark: String { "站\(count) \(count)" }

    private mutating func isRight() -> Bool { Bool.random(using: &generator) }

    private mutating func report() -> String {
        "content/reports/sample/20\(Int.random(in: 10...24, using: &generator))-01-a.md"
    }

    private mutating func park() -> String { ["a", "b", "c"].randomElement(using: &generator) ?? "a" }

    private mutating func text() -> String {
        let tax = Int.random(in: 1...999, using: &generator)
        return "# 回顾\n\n2024年，园区税收收入为\(tax)亿元，增长\(tax % 30)%。\n"
    }

    /// A park's folder comes from elsewhere, all its files at once, and its file after it.
    private mutating func moveIn(_ park: String) throws {
        try folder.write("new/\(park)/2024-01-x.md", text())
        try folder.write("new/\(park)/deep/2024-02-y.txt", text())
        remove("content/reports/\(park)")
        try? manager.moveItem(atPath: folder.path("new/\(park)"), toPath: folder.path("content/reports/\(park)"))
        // The report of a folder below belongs to the park that it names.
        remove("content/reports/\(park)/deep")
        try folder.write("content/parks/\(park).md", "---\nname: 园区\(park)\n---\n")
    }

    private mutating func saveTemplate(_ name: String) throws {
        let right = try Project.text("templates/\(name)")
        let text =
            isRight() ? right.replacing("</h1>", with: "</h1><!-- \(count) -->") : String(right.prefix(right.count / 2))
        try folder.write("templates/\(name)", text)
    }

    private mutating func saveVocabulary() throws {
        let right = "- id: sample-lakes\n  name: 湖泊\(count)\n  english: Lakes\n  category: land\n  dimension: count\n"
        if isRight() {
            try folder.write("content/vocabulary/indicators.yml", right)
        } else if isRight() {
            try folder.write("content/vocabulary/indicators.yml", "- id: [\n")
        } else {
            remove("content/vocabulary")
        }
    }

    private mutating func saveSidecar(of report: String) throws {
        let path = String(report.dropLast(2)) + "yml"
        if isRight() { remove(path) } else { try folder.write(path, isRight() ? "kind: 统计\n" : "knid: 统计\n") }
    }

    private func remove(_ name: String) { try? manager.removeItem(atPath: folder.path(name)) }
}
