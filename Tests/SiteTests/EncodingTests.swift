import Foundation
import TestSupport
import Testing

/// What people write for a site may be in any encoding that reports may have.
@Suite struct EncodingTests {
    private static let files = [
        "content/site.yml": "title: 沿海园区经济数据汇编\ndescription: 各园区公开报告里的数据，逐条可查\n",
        "content/parks/south.md": "---\nname: 南港高新区\naliases: [南港区]\n---\n\n南港高新区位于海边，以港口机械和船舶配件闻名。\n",
        "content/pages/about.md": "---\ntitle: 关于本站\n---\n\n本站由园区管理委员会维护，数据来自公开报告。\n",
        "templates/strings/zh-Hans.yml": "navParks: 各个园区\nnavData: 数据下载与说明\n",
        "templates/not-found.mustache": "这里没有您要找的页面，请回到首页重新查找。\n",
    ]

    private func site(as encoding: String?) throws -> FileTree {
        let fixture = try SiteFixture()
        for (name, text) in Self.files {
            try fixture.folder.write(name, text)
            guard let encoding else { continue }
            let arguments = ["iconv", "-f", "UTF-8", "-t", encoding, "-o", "converted", name]
            try #require(try ProgramRun.run("/usr/bin/env", arguments, in: fixture.folder.path).code == 0)
            try FileManager.default.removeItem(atPath: fixture.folder.path(name))
            try FileManager.default.moveItem(
                atPath: fixture.folder.path("converted"), toPath: fixture.folder.path(name))
        }
        try fixture.buildCleanly()
        return try fixture.output()
    }

    @Test(arguments: ["GBK", "UTF-16", "UTF-16LE", "UTF-16BE"])
    func theSiteIsTheSame(encoding: String) throws {
        #expect(try site(as: encoding).differences(to: site(as: nil)) == [])
    }

    @Test func bytesThatMeanNothingAreTold() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write(
            "content/parks/south.md", Array("---\nname: 南港高新区\n---\n\n南港高新区位于海边".utf8) + [0xFF] + Array("，港口很大。\n".utf8)
        )
        let run = try fixture.build()
        #expect(run.code == 0)
        #expect(run.errors.hasPrefix("warning: 1 byte is not valid UTF-8, the first at byte "))
        #expect(run.errors.contains("\n  at content/parks/south.md:5\n"))
    }
}
