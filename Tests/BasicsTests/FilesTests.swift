import Basics
import Foundation
import TestSupport
import Testing

/// Files are listed in one order everywhere and written whole or not at all.
@Suite struct FilesTests {
    @Test(arguments: [
        ("https://www.example.org", true), ("http://example.org:8080/a?b=c#d", true), ("https://例子.中国/甲", true),
        ("www.example.org", false), ("https://", false), ("https:///a", false), ("HTTPS:/a.org", false),
        ("https://a.org/b c", false), ("javascript:alert(1)", false), ("https://a.org/\"onclick", false), ("", false),
    ])
    func webAddresses(text: String, isAddress: Bool) {
        #expect(WebAddress.isAbsolute(text) == isAddress)
    }

    @Test func listSkipsWhatIsHiddenAndWhatLeadsAway() throws {
        let folder = try TemporaryFolder()
        for name in ["b/2.md", "b/10.md", "a.md", "B.md", ".hidden/c.md", ".d.md", "园.md"] {
            try folder.write(name, "x")
        }
        let outside = try TemporaryFolder()
        try outside.write("secret.md", "x")
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: outside.path)
        try manager.createSymbolicLink(atPath: folder.path("link.md"), withDestinationPath: outside.path("secret.md"))
        #expect(try Files.list(folder.path) == ["B.md", "a.md", "b/10.md", "b/2.md", "园.md"])
    }

    @Test func writingMakesFoldersAndLeavesNothingElse() throws {
        let folder = try TemporaryFolder()
        try Files.write(Array("one".utf8), to: folder.path("a/b/c.txt"))
        try Files.write(Array("two".utf8), to: folder.path("a/b/c.txt"))
        #expect(try FileTree(folder.path).files == ["a/b/c.txt": Array("two".utf8)])
    }

    @Test func manyWorkersMayMakeOneFolder() async throws {
        let folder = try TemporaryFolder()
        for round in 0..<200 {
            let faults = await parallelMap(Array(0..<8), workers: 8) { number in
                do throws(Problem) {
                    try Files.write([UInt8(number)], to: folder.path("\(round)/a/b/\(number)"))
                    return ""
                } catch {
                    return error.description
                }
            }
            #expect(Set(faults) == [""])
        }
    }

    @Test func aFileThatCantBeReplacedStaysAsItWas() throws {
        let folder = try TemporaryFolder()
        try folder.write("name/inside", "kept")
        #expect(throws: Problem.self) { try Files.write([1], to: folder.path("name")) }
        #expect(try FileTree(folder.path).files == ["name/inside": Array("kept".utf8)])
    }

    @Test func aFileInThePlaceOfAFolderIsTold() throws {
        let folder = try TemporaryFolder()
        try folder.write("file", "x")
        #expect(throws: Problem.self) { try Files.write([1], to: folder.path("file/below/name")) }
    }

    @Test func aLinkIsReplacedAndItsTargetLeftAlone() throws {
        let folder = try TemporaryFolder()
        let target = try folder.write("target", "kept")
        try FileManager.default.createSymbolicLink(atPath: folder.path("page"), withDestinationPath: target)
        try Files.write(Array("new".utf8), to: folder.path("page"))
        #expect(try folder.text("target") == "kept")
        #expect(try folder.text("page") == "new")
    }

    @Test func missingAndUnreadableFilesAreTold() throws {
        let folder = try TemporaryFolder()
        let faults = ["none", "."].map { name in
            do throws(Problem) {
                _ = try Files.read(folder.path(name))
                return ""
            } catch {
                return error.fault.message
            }
        }
        #expect(faults == ["this file is not there", "this is a folder where a file is needed"])
    }

    @Test func holdsComparesBytes() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", "abc")
        #expect(Files.holds(Array("abc".utf8), at: path))
        #expect(!Files.holds(Array("abd".utf8), at: path))
        #expect(!Files.holds(Array("ab".utf8), at: path))
        #expect(!Files.holds([], at: folder.path("none")))
    }

    @Test func pathsOfOnePlaceResolveToOne() throws {
        let folder = try TemporaryFolder()
        try folder.write("a/file", "x")
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: folder.path("a"))
        let place = Files.resolved(folder.path("a/new/page"))
        #expect(place == Files.resolved(folder.path("link/./new/page")))
        #expect(place.hasPrefix(Files.resolved(folder.path("a")) + "/"))
    }

    @Test(arguments: [
        ("a/b.tar.MD", "b.tar", "md"), (".yml", ".yml", ""), ("name", "name", ""), ("园区.txt", "园区", "txt"),
    ])
    func namesAreSplit(path: String, stem: String, ending: String) {
        let parts = Files.split(name: Files.name(of: path))
        #expect(parts.stem == stem)
        #expect(parts.ending == ending)
    }
}
