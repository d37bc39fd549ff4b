import Foundation
import TestSupport
import Testing

/// The guides name every command and option there is, and what the README tells people to run runs.
@Suite(.serialized) struct DocumentationTests {
    /// A command as the program itself describes it.
    private struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable { let name: String }
            let kind: String
            let preferredName: Name?
        }

        let commandName: String
        let arguments: [Argument]?
        let subcommands: [Command]?
    }

    private struct Help: Decodable { let command: Command }

    @Test(arguments: ["docs/guide/commands.md", "docs/guide/commands.zh.md"])
    func everyCommandAndOptionIsDocumented(guide: String) throws {
        let sections = try Project.text(guide).components(separatedBy: "\n## ")
        var documented: Set<String> = []
        for command in try Self.commands() where command.commandName != "help" {
            documented.insert(command.commandName)
            let section = sections.first { $0.hasPrefix("`parkbook \(command.commandName)") }
            let text = try #require(section, "\(guide) has no section on \(command.commandName)")
            for argument in command.arguments ?? [] where argument.kind != "positional" {
                guard let name = argument.preferredName?.name, name != "help" else { continue }
                #expect(text.contains("`--\(name)"), "\(guide) does not tell of \(command.commandName) --\(name)")
            }
            // And none that is no more.
            let known = Set((command.arguments ?? []).compactMap { $0.preferredName?.name })
            for option in text.matches(of: /^- (`--[^:：]*)/.anchorsMatchLineEndings()) {
                for name in option.1.matches(of: /--([a-z-]+)/) { #expect(known.contains(String(name.1)), "\(name.0)") }
            }
        }
        #expect(documented.count >= 9)
        let told = sections.compactMap { $0.firstMatch(of: /^`parkbook ([a-z]+)/).map { String($0.1) } }
        #expect(Set(told) == documented)
    }

    /// The pages in Chinese show the same commands and files as those in English, in the same order.
    @Test(
        arguments: ["README.md"]
            + ["commands", "dataset", "publish", "rules", "templates"].map { "docs/guide/\($0).md" })
    func theChinesePagesShowTheSame(page: String) throws {
        let chinese = page.replacing(".md", with: ".zh.md")
        let (text, translated) = (try Project.text(page), try Project.text(chinese))
        #expect(Self.shown(in: text) == Self.shown(in: translated))
        func sections(_ text: String) -> Int { text.components(separatedBy: "\n## ").count }
        #expect(sections(text) == sections(translated))
        let name = URL(filePath: page).lastPathComponent
        #expect(text.contains("](\(name.replacing(".md", with: ".zh.md")))"), "each leads to the other")
        #expect(translated.contains("](\(name))"))
    }

    /// The lines of code of a page, indented or between fences.
    private static func shown(in text: String) -> [Substring] {
        var isFenced = false
        return text.split(separator: "\n").filter { line in
            if line.hasPrefix("```") {
                isFenced.toggle()
                return true
            }
            return isFenced || line.hasPrefix("    ")
        }
    }

    /// No guide is without its translation.
    @Test func everyGuideIsInChineseToo() throws {
        let names = try FileTree(Project.path("docs/guide")).files.keys.filter { !$0.hasSuffix(".zh.md") }
        #expect(names.count >= 4)
        for name in names {
            #expect(!(try Project.text("docs/guide/\(name.replacing(".md", with: ".zh.md"))")).isEmpty)
        }
    }

    @Test func theManualNamesThemToo() throws {
        let manual = try Project.text("docs/parkbook.1")
        for command in try Self.commands() where command.commandName != "help" {
            #expect(manual.contains("It Em \(command.commandName)\n"), "run `make manual`: \(command.commandName)")
            for argument in command.arguments ?? [] where argument.kind != "positional" {
                guard let name = argument.preferredName?.name else { continue }
                let isThere = manual.contains(try Regex("Fl -\(name)\\b"))
                #expect(isThere, "run `make manual`: \(command.commandName) --\(name)")
            }
        }
    }

    @Test func programsManualAndCompletionsArePutInPlace() throws {
        let folder = try TemporaryFolder()
        let programs = URL(filePath: ProgramRun.parkbookPath).deletingLastPathComponent().path
        let place = Project.path("scripts/place")
        let run = try ProgramRun.run(place, [programs, "/usr"], in: folder.path, environment: ["DESTDIR": folder.path])
        #expect(run.code == 0, "\(run.errors)")
        let files = [
            "bin/parkbook", "bin/parkbook-serve", "share/man/man1/parkbook.1", "share/zsh/site-functions/_parkbook",
            "share/bash-completion/completions/parkbook", "share/fish/vendor_completions.d/parkbook.fish",
        ]
        let placed = try FileTree(folder.path("usr")).files
        let own = placed.keys.filter { !$0.hasPrefix("share/parkbook/") && !$0.hasPrefix("share/doc/") }
        #expect(own.sorted() == files.sorted())
        for name in ["templates", "templates/partials", "templates/strings", "templates/assets"] {
            for (file, bytes) in try FileTree(Project.path(name)).files where !file.contains("/") {
                #expect(placed["share/parkbook/\(name)/\(file)"] == bytes, "\(name)/\(file)")
            }
        }
        for page in ["README.md", "docs/guide/commands.zh.md", "docs/troubles.md"] {
            #expect(placed["share/doc/parkbook/\(page)"] == Array(try Project.text(page).utf8))
        }
        let bash = folder.path("usr/share/bash-completion/completions/parkbook")
        #expect(try ProgramRun.run("/bin/bash", ["-n", bash], in: folder.path).code == 0)
        for command in try Self.commands() {
            for file in files.suffix(3) { #expect(try folder.text("usr/\(file)").contains(command.commandName)) }
        }
        let installed = try ProgramRun.run(folder.path("usr/bin/parkbook"), ["init", "site"], in: folder.path)
        #expect(installed.code == 0)
        try serve("\(folder.path("usr/bin/parkbook")) serve --content site/content", in: folder)
        #expect(try ProgramRun.run(place, [folder.path], in: folder.path).code == 64)
    }

    private static func commands() throws -> [Command] {
        let dump = try ProgramRun.parkbook(["--experimental-dump-help"]).output
        return try JSONDecoder().decode(Help.self, from: Data(dump.utf8)).command.subcommands ?? []
    }

    /// Every command line of the README, in the order in which a reader meets them, in a folder like the project's.
    @Test func theCommandsOfTheReadmeRun() throws {
        let readme = try Project.text("README.md")
        let folder = try TemporaryFolder()
        try folder.copy(Project.path("content"), to: "content")
        try FileManager.default.createDirectory(
            atPath: folder.path(".build/release"), withIntermediateDirectories: true)
        for (name, target) in [
            ("parkbook", ProgramRun.parkbookPath), ("parkbook-serve", ProgramRun.parkbookPath + "-serve"),
        ] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path(".build/release/\(name)"), withDestinationPath: target)
        }
        // The files that the README shows.
        let blocks = readme.components(separatedBy: "\n\n").filter { $0.hasPrefix("    ") }.map { block in
            block.split(separator: "\n", omittingEmptySubsequences: false).map { $0.dropFirst(4) }.joined(
                separator: "\n")
        }
        let park = try #require(readme.firstMatch(of: /(?:    ---\n)(?:    .*\n)+(?:\n    [^ ].*\n)/)?.0)
        func write() throws {
            try folder.write(
                "mysite/content/parks/heyuan.md",
                park.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.dropFirst(4)) }.joined(
                    separator: "\n"))
            try folder.write("mysite/content/site.yml", try #require(blocks.first { $0.hasPrefix("title:") }) + "\n")
            let details = try #require(blocks.first { $0.hasPrefix("---\ndate:") })
            try folder.write(
                "mysite/content/reports/heyuan/2025-01-work-review.md", details + "\n\n# 回顾\n\n2024年，税收收入16.74亿元。\n")
            try folder.write("mysite/content/reports/heyuan/2024-07-half-year.txt", "2024年上半年，税收收入8.1亿元。\n")
        }
        try folder.write("Downloads/new.txt", "河源高新区2025年上半年，税收收入8.5亿元。\n")

        var count = 0
        for line in readme.split(separator: "\n") where line.hasPrefix("    .build/release/parkbook ") {
            count += 1
            let command = line.dropFirst(4)
            if command.contains(" serve") {
                try serve(String(command), in: folder)
                continue
            }
            let run = try ProgramRun.run(
                "/bin/bash", ["-c", String(command)], in: folder.path, environment: ["HOME": folder.path])
            #expect(run.code == 0, "\(command)\n\(run.errors)")
            #expect(!run.output.isEmpty, "\(command)")
            if command.contains(" init ") { try write() }
        }
        #expect(count >= 7)
        #expect(FileManager.default.fileExists(atPath: folder.path("mysite/public/parks/heyuan/index.html")))
        #expect(
            try FileTree(folder.path("mysite/content/reports/heyuan")).files.keys.contains { $0.hasSuffix("new.txt") })
    }

    /// Runs the preview until it can be opened.
    private func serve(_ command: String, in folder: TemporaryFolder) throws {
        let prints = try TemporaryFolder()
        let line = "exec \(command) --port \(Int.random(in: 20_000..<60_000))"
        let process = try ProgramRun.start("/bin/bash", ["-c", line], in: folder.path, prints: prints)
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        for _ in 0..<3_000 where process.isRunning {
            if try prints.text("output").contains("Preview: http://127.0.0.1:") { return }
            usleep(20_000)
        }
        Issue.record("\(command) did not begin: \(try prints.text("errors"))")
    }
}
