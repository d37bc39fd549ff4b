import Foundation
import TestSupport
import Testing

/// `parkbook init` as a newcomer runs it.
@Suite struct InitTests {
    @Test func aNewSiteIsWholeAndBuilds() throws {
        let folder = try TemporaryFolder()
        let run = try ProgramRun.parkbook(["init", "mysite/"], in: folder.path)
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        let files = try FileTree(folder.path("mysite")).files.keys.sorted()
        #expect(files.contains("content/site.yml"))
        for file in files { #expect(run.output.contains("Made mysite/\(file)\n")) }
        #expect(
            run.output.hasSuffix(
                "Build it: cd mysite, then parkbook build\nAdd reports of your own: parkbook add FILE…\n"
                    + "Look at it while you work: parkbook serve\n"))

        let check = try ProgramRun.parkbook(["check", "--strict"], in: folder.path("mysite"))
        #expect(check.code == 0, "\(check.output)")
        let build = try ProgramRun.parkbook(["build"], in: folder.path("mysite"))
        #expect(build.code == 0)
        #expect(build.errors.isEmpty)
        let home = try folder.text("mysite/public/index.html")
        #expect(home.contains("示例高新区"))
        #expect(home.contains("268.4"))
        #expect(!home.contains("class=\"none\""), "every figure of the sample's comparison is there")
    }

    @Test func anEmptyFolderIsTakenAndAFullOneRefused() throws {
        let folder = try TemporaryFolder()
        #expect(try ProgramRun.parkbook(["init", "."], in: folder.path).code == 0)
        let before = try FileTree(folder.path)
        let again = try ProgramRun.parkbook(["init", "."], in: folder.path)
        #expect(again.code == 1)
        #expect(
            again.errors == """
                error: this folder is not empty
                  at .
                  fix: name a new folder, or an empty one

                """)
        #expect(try FileTree(folder.path) == before)
    }

    @Test(arguments: [".hidden", "folder/file"])
    func whatIsThereStaysAsItWas(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("site/\(name)", "mine")
        #expect(try ProgramRun.parkbook(["init", "site"], in: folder.path).code == 1)
        #expect(try FileTree(folder.path("site")).files == [name: Array("mine".utf8)])
        try folder.write("file", "mine")
        #expect(try ProgramRun.parkbook(["init", "file"], in: folder.path).code == 74)
    }
}
