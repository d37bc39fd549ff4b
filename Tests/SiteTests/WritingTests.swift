import Basics
import Foundation
import TestSupport
import Testing

@testable import Site

/// What a build writes, leaves and removes.
@Suite struct WritingTests {
    @Test func aSecondBuildWritesNothing() throws {
        let fixture = try SiteFixture()
        try fixture.buildCleanly()
        let times = try FileTree.changeTimes(fixture.folder.path("public"))
        let run = try fixture.build()
        #expect(run.output.contains(" 0 new or changed, 0 removed."))
        #expect(try FileTree.changeTimes(fixture.folder.path("public")) == times)
    }

    @Test func onlyWhatChangedIsWritten() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/reports/north/2024-01-old.txt", "2023年，税收收入为15亿元。\n")
        try fixture.buildCleanly()
        let before = try FileTree.changeTimes(fixture.folder.path("public"))
        try fixture.folder.write("content/reports/north/2025-01-review.md", "# 回顾\n\n2024年，税收收入为17亿元。\n")
        try fixture.buildCleanly()
        let after = try FileTree.changeTimes(fixture.folder.path("public"))
        let changed = after.filter { before[$0.key] != $0.value }.keys.sorted()
        #expect(changed.contains("reports/north/2025-01-review/index.html"))
        #expect(!changed.contains("reports/north/2024-01-old/index.html"))
        #expect(!changed.contains { $0.hasPrefix("assets/") })
    }

    @Test func pagesOfReportsThatAreGoneAreRemoved() throws {
        let fixture = try SiteFixture()
        try fixture.buildCleanly()
        let before = try fixture.output()
        try fixture.folder.write("content/reports/north/2024-01-old.txt", "税收15亿元。\n")
        try fixture.buildCleanly()
        #expect(try fixture.output() != before)
        try FileManager.default.removeItem(atPath: fixture.folder.path("content/reports/north/2024-01-old.txt"))
        let run = try fixture.build()
        #expect(run.output.contains(", 2 removed."))
        #expect(try fixture.output().differences(to: before) == [])
        #expect(!FileManager.default.fileExists(atPath: fixture.folder.path("public/reports/north/2024-01-old")))
    }

    @Test func whatNoBuildWroteIsNeverTouched() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/reports/north/2024-01-old.txt", "税收15亿元。\n")
        let own = [
            "public/CNAME", "public/reports/north/2024-01-old/notes.txt", "public/.well-known/x", "public/data/own.csv",
        ]
        for name in own { try fixture.folder.write(name, "mine") }
        try fixture.buildCleanly()
        try FileManager.default.removeItem(atPath: fixture.folder.path("content/reports/north/2024-01-old.txt"))
        try fixture.buildCleanly()
        for name in own { #expect(try fixture.folder.text(name) == "mine") }
    }

    /// The shell lets no file grow beyond 64 KiB, as a full disk would not.
    @Test func aSiteThatDoesNotFitLeavesTheOneBefore() throws {
        let fixture = try SiteFixture()
        try fixture.buildCleanly()
        let before = try fixture.output()
        let lines = (1...2000).map { "2024年，第\($0)批企业实现税收收入\($0)万元。\n\n" }.joined()
        try fixture.folder.write("content/reports/north/2025-02-long.md", "# 名录\n\n" + lines)
        // A short one, whose folder somebody made before.
        try fixture.folder.write("content/reports/north/2025-03-next.md", "税收3亿元。\n")
        let made = fixture.folder.path("public/reports/north/2025-03-next")
        try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: false)
        let command = "trap '' XFSZ; ulimit -f 64; '\(ProgramRun.parkbookPath)' build"
        let run = try ProgramRun.run("/bin/bash", ["-c", command], in: fixture.folder.path)
        #expect(run.code == 74)
        #expect(run.errors.contains("this can't be written: File too large"))
        #expect(try fixture.output().differences(to: before) == [])
        #expect(!FileManager.default.fileExists(atPath: fixture.folder.path("public/reports/north/2025-02-long")))
        #expect(FileManager.default.fileExists(atPath: made), "what was there before stays")
        try fixture.buildCleanly()
        #expect(try fixture.page("reports/north/2025-02-long/index.html").contains("2000"))
    }

    @Test func aStalePageThatSomebodyChangedIsLeft() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/reports/north/2024-01-old.txt", "税收15亿元。\n")
        try fixture.buildCleanly()
        let page = "public/reports/north/2024-01-old/index.html"
        try fixture.folder.write(page, "changed by hand")
        try FileManager.default.removeItem(atPath: fixture.folder.path("content/reports/north/2024-01-old.txt"))
        try fixture.buildCleanly()
        #expect(try fixture.folder.text(page) == "changed by hand")
    }

    @Test func aManifestThatLeadsElsewhereRemovesNothing() throws {
        let fixture = try SiteFixture()
        try fixture.buildCleanly()
        let outside = try fixture.folder.write("outside.txt", "kept")
        let checksum = Checksum.text(of: Array("kept".utf8))
        let manifest = try fixture.folder.text("public/.parkbook/manifest")
        let lines =
            "\(checksum) ../outside.txt\n\(checksum) \(outside)\n\(checksum) a/../../outside.txt\nnonsense\n\n \n"
        try fixture.folder.write("public/.parkbook/manifest", manifest + lines)
        try fixture.buildCleanly()
        #expect(try fixture.folder.text("outside.txt") == "kept")
    }

    @Test func theManifestNamesEveryFile() throws {
        let fixture = try SiteFixture()
        try fixture.buildCleanly()
        let manifest = Manifest(Array(try fixture.page(".parkbook/manifest").utf8))
        let files = try fixture.output().files.filter { !$0.key.hasPrefix(".parkbook/") }
        #expect(manifest.paths == files.keys.sorted())
        for (path, bytes) in files { #expect(manifest.wrote(bytes, at: path)) }
    }

    /// The state in which a build that was killed while it wrote leaves a site.
    @Test func aKilledBuildHeals() async throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/reports/north/2024-01-old.txt", "税收15亿元。\n")
        try fixture.buildCleanly()
        try FileManager.default.removeItem(atPath: fixture.folder.path("content/reports/north/2024-01-old.txt"))
        try fixture.folder.write("content/reports/north/2025-06-new.txt", "税收18亿元。\n")
        try fixture.buildCleanly(["--output", "whole"])

        let (old, new) = (try fixture.output(), try fixture.output("whole"))
        let manifests = [old, new].map { Manifest($0.files[".parkbook/manifest"] ?? []) }
        try fixture.folder.write("public/.parkbook/manifest", manifests[0].joined(manifests[1]).bytes)
        try fixture.folder.write("public/.parkbook/writing", "123456\n")
        try fixture.folder.write("public/.parkbook/manifest.123456.parkbook-new", "half")
        for (number, path) in manifests[1].paths.enumerated() where number % 2 == 0 {
            try fixture.folder.write("public/\(path)", new.files[path] ?? [])
        }
        for path in manifests[1].paths.suffix(3) {
            try fixture.folder.write("public/\(path).123456.parkbook-new", "half of it")
        }
        try fixture.buildCleanly()
        #expect(try fixture.output().differences(to: new) == [])
    }

    @Test func aBuildThatIsReallyKilledHeals() throws {
        let fixture = try SiteFixture()
        try fixture.buildCleanly()
        for number in 10..<90 {
            try fixture.folder.write("content/reports/north/2024-01-\(number).txt", "税收\(number)亿元，增长\(number)%。\n")
        }
        try fixture.buildCleanly(["--output", "whole"])
        let whole = try fixture.output("whole")
        let begin = ContinuousClock.now
        try fixture.buildCleanly(["--output", "again"])
        let time = ContinuousClock.now - begin
        for part in 1...8 {
            let prints = try TemporaryFolder()
            let process = try ProgramRun.start(
                ProgramRun.parkbookPath, ["build"], in: fixture.folder.path, prints: prints)
            Thread.sleep(forTimeInterval: time / .seconds(1) * Double(part) / 8)
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
            // The site can be read whatever became of the build: every file is whole, the old one or the new one.
            for (path, bytes) in try fixture.output().files where path.hasSuffix(".html") {
                #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("</html>\n"), "\(path)")
            }
        }
        try fixture.buildCleanly()
        #expect(try fixture.output().differences(to: whole) == [])
    }

    @Test func aFileOfTheUsersWhereAFolderWasIsToldBeforeWriting() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("content/reports/north/2024-01-old.txt", "税收15亿元。\n")
        try fixture.buildCleanly()
        try FileManager.default.removeItem(atPath: fixture.folder.path("public/reports"))
        try fixture.folder.write("public/reports", "mine")
        let before = try fixture.output()
        let run = try fixture.build()
        #expect(run.code == 74)
        #expect(try fixture.output().differences(to: before) == [])
        // Without reports nothing needs the folder any more, and what is left of the old pages is no fault.
        try FileManager.default.removeItem(atPath: fixture.folder.path("content/reports"))
        #expect(try fixture.build().code == 0)
        #expect(try fixture.page("reports") == "mine")
    }

    @Test func aFolderInThePlaceOfAPageIsTold() throws {
        let fixture = try SiteFixture()
        try fixture.buildCleanly()
        try FileManager.default.removeItem(atPath: fixture.folder.path("public/404.html"))
        try fixture.folder.write("public/404.html/notes.txt", "mine")
        let run = try fixture.build()
        #expect(run.code == 1)
        #expect(
            run.errors.contains(
                "not written by parkbook, and the site has a page of the same name\n  at public/404.html"))
    }

    @Test func twoBuildsNeverWriteIntoOneFolderAtOnce() throws {
        let fixture = try SiteFixture()
        try fixture.buildCleanly()
        let before = try fixture.output()
        try fixture.folder.write("content/reports/north/2024-01-old.txt", "税收15亿元。\n")
        do {
            let held = try FolderLock(fixture.folder.path("public"))
            let run = try withExtendedLifetime(held) { try fixture.build() }
            #expect(run.code == 74)
            #expect(
                run.errors == """
                    error: another build is writing into this folder
                      at public
                      fix: wait until it is done, then run the command again

                    """)
            #expect(try fixture.output().differences(to: before) == [])
        }
        try fixture.buildCleanly()
        #expect(try fixture.output() != before)
    }

    @Test func onlyAssetsThatTheLayoutNamesGetAChecksum() throws {
        let fixture = try SiteFixture()
        let own = ["style.base.css", "LICENSE", "icon.svg.txt", "fonts/a.b.woff2", "style.css"]
        for name in own { try fixture.folder.write("templates/assets/\(name)", "/* \(name) */") }
        // A style sheet goes out without its comments and the blanks that mean nothing.
        try fixture.folder.write(
            "templates/assets/style.css",
            """
            /* style.css */
              p > a, li :first-child { margin: 0 calc(1px + 2px); }
            q::before { content: " /* { */ " attr(a) ", "; }
            @media (width >= 40rem) and (color) { b { top: 0 } }

            """)
        try fixture.buildCleanly()
        let assets = try fixture.output("public/assets").files
        for name in own.dropLast() { #expect(assets[name] == Array("/* \(name) */".utf8)) }
        let page = try fixture.page("index.html")
        let style = try #require(page.firstMatch(of: /href="assets\/(style\.[0-9a-f]{8}\.css)"/))
        #expect(
            assets[String(style.1)]
                == Array(
                    #"""
                    p>a,li :first-child{margin:0 calc(1px + 2px)}q::before{content:" /* { */ " attr(a) ", "}\#
                    @media (width>= 40rem) and (color){b{top:0}}
                    """#.utf8))
        #expect(page.contains(/href="assets\/icon\.[0-9a-f]{8}\.svg"/))
        #expect(assets.count == own.count + 1)
    }

    @Test func aFolderThatCantBeWrittenIsTold() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("public/reports", "a file where a folder is needed")
        let run = try fixture.build()
        #expect(run.code == 74)
        #expect(run.errors.contains("this is a file where a folder is needed\n  at public/reports\n"))
        #expect(try fixture.output().files.keys.sorted() == ["reports"], "found before anything is written")
        try FileManager.default.removeItem(atPath: fixture.folder.path("public/reports"))
        try fixture.buildCleanly()
        try fixture.buildCleanly(["--output", "whole"])
        #expect(try fixture.output().differences(to: fixture.output("whole")) == [])
    }
}
