import Basics
import Site
import TestSupport
import Testing

/// A build depends on nothing but its input.
@Suite struct SameBytesTests {
    /// Builds the sample content and gives the site's files.
    private func site(
        _ environment: [String: String] = [:], content: String = Project.path("content"), in output: TemporaryFolder
    ) throws -> FileTree {
        let run = try ProgramRun.parkbook(
            ["build", "--quiet", "--content", content, "--output", output.path("site")], environment: environment)
        try #require(run.code == 0, "\(run.errors)")
        return try FileTree(output.path("site"))
    }

    @Test func theFolderTheLanguageAndTheTimeZoneDontMatter() throws {
        let folders = try (0..<5).map { _ in try TemporaryFolder() }
        let first = try site(in: folders[0])
        #expect(!first.files.isEmpty)
        try folders[4].copy(Project.path("content"), to: "a/b/reports")
        let others = try [
            site(in: folders[1]),
            site(["LANG": "C", "LC_ALL": "C"], in: folders[2]),
            site(["TZ": "Asia/Shanghai", "LC_ALL": "zh_CN.UTF-8"], in: folders[3]),
            site(content: folders[4].path("a/b/reports"), in: folders[4]),
        ]
        for other in others { #expect(other.differences(to: first) == []) }
    }

    @Test func theNumberOfWorkersDoesntMatter() async throws {
        var sites: [FileTree] = []
        for workers in [1, 2, 64] {
            let folder = try TemporaryFolder()
            let options = BuildOptions(
                content: Project.path("content"), templates: Project.path("templates"), output: folder.path("site"))
            try await Workers.$count.withValue(workers) { _ = try await SiteBuilder(options).build() }
            sites.append(try FileTree(folder.path("site")))
        }
        #expect(sites.dropFirst().allSatisfy { $0.differences(to: sites[0]) == [] })
    }

    @Test func builtInTemplatesGiveTheSameSite() throws {
        let (own, builtIn) = (try TemporaryFolder(), try TemporaryFolder())
        let first = try site(in: own)
        let run = try ProgramRun.parkbook(
            ["build", "--content", Project.path("content"), "--output", "site"], in: builtIn.path)
        #expect(run.code == 0)
        #expect(try FileTree(builtIn.path("site")).differences(to: first) == [])
    }
}
