import TestSupport
import Testing

/// The site in `public/` is what the program makes of `content/`.
@Suite struct CommittedSiteTests {
    @Test func aFreshBuildIsWhatIsCommitted() throws {
        let folder = try TemporaryFolder()
        let run = try ProgramRun.parkbook(["build", "--quiet", "--output", folder.path("site")])
        try #require(run.code == 0, "\(run.errors)")
        let differences = try FileTree(Project.path("public")).differences(to: FileTree(folder.path("site")))
        #expect(differences == [], "run `make site` and commit public/")
    }

    @Test func theFileTreeTellsWhatIsMissingAndWhatIsNotExpected() throws {
        let (left, right) = (try TemporaryFolder(), try TemporaryFolder())
        for name in ["same", "changed", "more"] { try left.write(name, name) }
        for (name, text) in [("same", "same"), ("changed", "new"), (".less/file", "")] { try right.write(name, text) }
        let differences = try FileTree(left.path).differences(to: FileTree(right.path))
        #expect(differences == ["missing: .less/file", "different: changed", "unexpected: more"])
    }
}
