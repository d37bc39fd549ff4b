import Foundation
import TestSupport
import Testing

@testable import Preview

/// What a preview shows after something was saved.
@Suite(.serialized) struct RebuildingTests {
    /// Whether the preview shows exactly the site that a build makes now.
    private func showsTheSite(_ preview: PreviewRun, _ folder: TemporaryFolder) throws -> Bool {
        let output = try TemporaryFolder()
        guard try ProgramRun.parkbook(["build", "--output", output.path], in: folder.path).code == 0 else {
            return false
        }
        for (path, bytes) in try FileTree(output.path).files where !path.hasPrefix(".parkbook") {
            let served = try preview.get(
                "/"
                    + path.split(separator: "/").map { part in
                        part.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                    }.joined(separator: "/"))
            guard path.hasSuffix(".html") else {
                if served.body != bytes { return false }
                continue
            }
            let version = served.text.firstMatch(of: /data-version="([0-9]+)"/).flatMap { Int($0.1) }
            if served.body != PreviewPage.dressed(bytes, version: version ?? -1) { return false }
        }
        return true
    }

    @Test func whatIsSavedIsShown() throws {
        let folder = try newSite()
        let preview = try PreviewRun(in: folder)
        #expect(try showsTheSite(preview, folder))
        try folder.write("content/reports/sample/2024-07-half.txt", "2024年上半年，园区税收收入为9.87亿元。\n")
        try PreviewRun.wait { try preview.get("/reports/sample/2024-07-half/").text.contains("9.87亿元") }
        try folder.write("content/parks/other/ignored.md", "x")
        try folder.write("content/parks/other.md", "---\nname: 另一个园区\n---\n")
        try folder.write("content/reports/other/2025-01-a.md", "2024年，园区税收收入为3.21亿元。\n")
        try PreviewRun.wait { try preview.get("/compare/").text.contains("3.21") }
        // A folder of templates that was not there when the preview began.
        try folder.write("templates/not-found.mustache", "{{site.title}} ist leer\n")
        try PreviewRun.wait { try preview.get("/gone").text.contains("ist leer") }
        try folder.write(
            "content/vocabulary/indicators.yml",
            "- id: sample-lakes\n  name: 湖泊数量\n  english: Lakes\n  category: land\n  dimension: count\n")
        try folder.write("content/reports/sample/2023-01-lakes.txt", "2022年，园区湖泊数量为12个。\n")
        try PreviewRun.wait { try preview.get("/data/observations.csv").text.contains("sample-lakes") }
        try FileManager.default.removeItem(atPath: folder.path("content/reports/other"))
        try PreviewRun.wait { try preview.get("/reports/other/2025-01-a/").status == 404 }
        #expect(try showsTheSite(preview, folder))
    }

    @Test func aMistakeIsToldAndTheLastGoodPagesStay() throws {
        let folder = try newSite()
        try folder.write("templates/not-found.mustache", "{{site.title}}\n")
        let preview = try PreviewRun(in: folder)
        let before = try preview.get("/").body
        try folder.write("templates/not-found.mustache", "{{site.title}}\n{{site.titel}}\n")
        try PreviewRun.wait { preview.errors.contains("offers no name `titel`") }
        #expect(preview.errors.contains("  at templates/not-found.mustache:2:"))
        #expect(preview.output.hasSuffix("Not built: the last good pages stay.\n"))
        #expect(try preview.get("/").body == before)
        #expect(try preview.get("/gone").text.hasPrefix("<script"))
        try folder.write("templates/not-found.mustache", "gemacht {{site.title}}\n")
        try PreviewRun.wait { try preview.get("/gone").text.contains("gemacht") }
        #expect(try showsTheSite(preview, folder))
    }

    @Test func aSiteThatCantBeBuiltAtFirstIsShownOnceItCan() throws {
        let folder = try newSite()
        try folder.write("content/site.yml", "titel: a\n")
        let preview = try PreviewRun(in: folder)
        let empty = try preview.get("/")
        #expect(empty.status == 503)
        #expect(empty.text.contains("/_parkbook/preview.js"))
        #expect(preview.errors.contains("`titel` is not a key that is known here"))
        try folder.write("content/site.yml", "title: 甲\n")
        try PreviewRun.wait { try preview.get("/").status == 200 }
        #expect(try showsTheSite(preview, folder))
    }

    /// However fast saves come and whatever they break, the pages at the end are those of the files at the end, and
    /// pages that are no more are gone.
    @Test func aThousandRandomSavesEndOnTheRightPages() throws {
        let folder = try newSite()
        let preview = try PreviewRun(in: folder)
        var saves = RandomSaves(in: folder, seed: 7)
        var generator = SeededGenerator(seed: 11)
        var known: Set<String> = []
        while saves.count < 1_000 {
            try saves.save()
            // Bursts, and pauses in which a build begins.
            if saves.count % 10 == 0 { usleep(.random(in: 0..<60_000, using: &generator)) }
            guard saves.count % 100 == 0 else { continue }
            try saves.mend()
            try PreviewRun.wait { try preview.get("/gone").text.contains(saves.mark) }
            try PreviewRun.wait { try showsTheSite(preview, folder) }
            let pages = try Self.pages(of: folder)
            for gone in known.subtracting(pages).sorted() {
                #expect(try preview.get("/\(gone)").status == 404, "\(gone)")
            }
            known.formUnion(pages)
        }
        #expect(known.count > 20)
    }

    /// The pages of reports and parks that a build makes now.
    private static func pages(of folder: TemporaryFolder) throws -> Set<String> {
        let output = try TemporaryFolder()
        try #require(try ProgramRun.parkbook(["build", "--output", output.path], in: folder.path).code == 0)
        return Set(
            try FileTree(output.path).files.keys.filter {
                $0.hasSuffix(".html") && ($0.hasPrefix("reports/") || $0.hasPrefix("parks/"))
            })
    }

    @Test(.timeLimit(.minutes(2)), arguments: [true, false])
    func changesAreNoticed(polling: Bool) async throws {
        let folder = try TemporaryFolder()
        let watcher: any FolderWatcher = polling ? PollingWatcher(interval: .milliseconds(10)) : FolderWatchers.best()
        var changes = watcher.changes(in: [folder.path("content"), folder.path("templates")]).makeAsyncIterator()
        for name in [
            "content/a.md", "content/a.md", "content/b/c.md", "content/b/c.md", "templates/x", "templates/y/z",
        ] {
            try await Task.sleep(for: .milliseconds(50))
            try folder.write(name, "\(UUID())")
            #expect(await changes.next() != nil)
        }
        try FileManager.default.removeItem(atPath: folder.path("content/b/c.md"))
        #expect(await changes.next() != nil)
    }
}
