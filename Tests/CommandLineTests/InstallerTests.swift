import Foundation
import TestSupport
import Testing

/// `scripts/install` on machines of many kinds, made of stand-ins for the system's programs.
@Suite struct InstallerTests {
    /// A machine on which only these programs exist, each a line of shell; all note how they were called.
    private struct Machine {
        let folder: TemporaryFolder

        init(_ programs: [String: String]) throws {
            folder = try TemporaryFolder()
            try folder.write("log", "")
            for tool in ["bash", "env", "sed", "head", "tr", "grep"] {
                let run = try ProgramRun.run("/usr/bin/env", ["which", tool], in: folder.path)
                let path = run.output.trimmingCharacters(in: .whitespacesAndNewlines)
                try FileManager.default.createDirectory(atPath: folder.path("bin"), withIntermediateDirectories: true)
                try FileManager.default.createSymbolicLink(
                    atPath: folder.path("bin/\(tool)"), withDestinationPath: path)
            }
            for (name, body) in programs {
                let text = "#!\(folder.path("bin/bash"))\necho \"\(name) $*\" >> \(folder.path("log"))\n\(body)\n"
                try folder.write("\(name).text", text)
                // A process of its own writes what is run: one begun by another test meanwhile would hold the file open
                // for writing for a moment, and the system runs no such file.
                let copying = "cat '\(name).text' > 'bin/\(name)'; chmod 755 'bin/\(name)'"
                try #require(try ProgramRun.run("/bin/bash", ["-c", copying], in: folder.path).code == 0)
            }
        }

        func install(_ purpose: String) throws -> ProgramRun {
            try ProgramRun.run(
                folder.path("bin/bash"), [Project.path("scripts/install"), purpose], in: folder.path,
                environment: ["PATH": folder.path("bin"), "SWIFT": "swift"])
        }

        /// The calls that change something.
        func changes() throws -> [String] {
            try folder.text("log").split(separator: "\n").map(String.init).filter { $0.hasPrefix("apt-get") }
        }
    }

    private static let swift = "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'"
    private static let packages = [
        "libcmark-gfm-dev", "libcmark-gfm-extensions-dev", "libopencc-dev", "libuchardet-dev", "pkg-config", "chromium",
        "default-jre-headless", "fonts-noto-cjk", "python3", "python3-venv",
    ]

    /// A stand-in for `dpkg-query` on a machine with all packages but some.
    private static func installed(allBut missing: String...) -> String {
        let lines = packages.filter { !missing.contains($0) }.map { "installed \($0) \\n" }
        return "printf '\(lines.joined())deinstalled gone \\n'"
    }

    @Test(arguments: ["site", "test"])
    func doesNothingWhereNothingIsMissing(purpose: String) throws {
        let machine = try Machine(["swift": Self.swift, "dpkg-query": Self.installed(), "apt-get": ""])
        let run = try machine.install(purpose)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(try machine.changes() == [])
    }

    @Test func installsOnlyWhatIsMissingAndSaysSo() throws {
        let machine = try Machine([
            "swift": Self.swift, "dpkg-query": Self.installed(allBut: "libopencc-dev", "chromium"), "apt-get": "",
            "sudo": "exec \"$@\"",
        ])
        let run = try machine.install("site")
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output == "Installing: libopencc-dev\n")
        let changes = try machine.changes()
        #expect(changes.count == 1, "the lists of packages are fetched only when they are needed")
        #expect(changes.first?.hasSuffix(" libopencc-dev") == true)
    }

    @Test func fetchesTheListsOfPackagesWhereTheyAreNeeded() throws {
        let aptGet = "if [[ $1 == update ]]; then : > \"${0%/*}/../updated\"; else [[ -e \"${0%/*}/../updated\" ]]; fi"
        let machine = try Machine([
            "swift": Self.swift, "dpkg-query": Self.installed(allBut: "chromium"), "apt-get": aptGet,
            "sudo": "exec \"$@\"",
        ])
        let run = try machine.install("test")
        #expect(run.code == 0, "\(run.errors)")
        #expect(try machine.changes().map { $0.contains(" update") } == [false, true, false])
    }

    @Test func aFailureIsTold() throws {
        let machine = try Machine([
            "swift": Self.swift, "dpkg-query": Self.installed(allBut: "chromium"), "apt-get": "[[ $1 == update ]]",
            "sudo": "exec \"$@\"",
        ])
        let run = try machine.install("test")
        #expect(run.code == 1)
        #expect(run.errors.contains("error: apt-get could not install chromium\n"))
    }

    @Test func otherSystemsAreToldWhatIsMissing() throws {
        let run = try Machine(["swift": Self.swift]).install("site")
        #expect(run.code == 1)
        #expect(run.errors.hasPrefix("error: this system has no apt-get"))
        for package in Self.packages.prefix(5) { #expect(run.errors.contains(package)) }
        #expect(!run.errors.contains("chromium"))
    }

    @Test func swiftIsTheUsersOwn() throws {
        let none = try Machine(["dpkg-query": Self.installed(), "apt-get": ""]).install("site")
        #expect(none.code == 1)
        #expect(none.errors.hasPrefix("error: Swift is not installed\n  fix: install Swift 6.2 or later"))
        let old = "echo 'Swift version 5.10.1 (swift-5.10.1-RELEASE)'"
        let machine = try Machine(["swift": old, "dpkg-query": Self.installed(), "apt-get": ""])
        let run = try machine.install("site")
        #expect(run.code == 1)
        #expect(run.errors.hasPrefix("error: Swift 5.10 is too old\n"))
        #expect(try machine.changes() == [])
    }

    @Test func anUnknownPurposeIsUsage() throws {
        let run = try Machine([:]).install("everything")
        #expect(run.code == 64)
        #expect(run.errors == "usage: scripts/install site|test|publish\n")
    }
}
