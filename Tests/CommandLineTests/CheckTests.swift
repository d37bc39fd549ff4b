import Foundation
import TestSupport
import Testing

/// `parkbook check` on sites with one mistake each.
@Suite struct CheckTests {
    /// A new site, with files laid over it.
    private func site(_ files: [String: String] = [:]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try #require(ProgramRun.parkbook(["init", "."], in: folder.path).code == 0)
        for (name, text) in files { try folder.write(name, text) }
        return folder
    }

    private func check(_ folder: TemporaryFolder, _ arguments: [String] = []) throws -> ProgramRun {
        let before = try FileTree(folder.path)
        let run = try ProgramRun.parkbook(["check"] + arguments, in: folder.path)
        #expect(try FileTree(folder.path) == before, "a check writes nothing")
        return run
    }

    @Test func aCleanSiteHasNothingToTell() throws {
        let run = try check(try site(), ["--strict"])
        #expect(run.code == 0)
        #expect(run.output == "Checked 57 files, 1 report, 1 park: 0 warnings.\n")
        #expect(run.errors.isEmpty)
    }

    @Test(arguments: [
        ("[a](../map.html)", "this links to `../map.html`, which the site does not have"),
        ("[a](/map.html)", "this links to `/map.html`, which the site does not have"),
        ("![a](map.png)", "this links to `map.png`, which the site does not have"),
        ("[a](#part)", "this links to `#part`, and the page has no such place"),
        (
            "[a](../../../compare/index.html#part)",
            "this links to `../../../compare/index.html#part`, and the page has no such place"
        ),
        ("[a](../../../../index.html)", "this links to `../../../../index.html`, which the site does not have"),
    ])
    func aLinkThatLeadsNowhereIsFound(link: String, message: String) throws {
        let folder = try site(["content/reports/sample/2024-01-a.md": "# 甲\n\n税收3亿元。\n\n\(link)\n"])
        let run = try check(folder)
        #expect(run.code == 0)
        #expect(run.output.contains("warning: \(message)\n  at content/reports/sample/2024-01-a.md:5\n"))
        #expect(run.output.hasSuffix(": 1 warning.\n"))
        #expect(try check(folder, ["--strict"]).code == 1)
    }

    @Test(arguments: [
        "[a](../../../index.html)", "[a](../../../compare/)", "[a](../../../parks/sample/index.html#reports)",
        "[a](https://example.org/x)",
        "[a](mailto:a@example.org)", "[a](//example.org)", "[a](?a=b)", "[a](../2025-01-work-review/index.html#L7-1)",
        "[a](../../../%69ndex.html)",
    ])
    func aLinkThatLeadsSomewhereIsLeft(link: String) throws {
        let folder = try site(["content/reports/sample/2024-01-a.md": "# 甲\n\n税收3亿元。\n\n\(link)\n"])
        let run = try check(folder, ["--strict"])
        #expect(run.code == 0, "\(run.output)")
    }

    @Test func thePageForUnknownAddressesFindsItsWayOnTheHost() throws {
        let run = try check(try site(["content/site.yml": "base-url: https://example.org/a/b\n"]), ["--strict"])
        #expect(run.code == 0, "\(run.output)")
    }

    @Test func figuresThatDoNotAgreeAreFound() throws {
        let report = "# 甲\n\n2024年，园区争得资金3.5亿元（道路建设资金2.3亿元，管网改造资金1.6亿元）。\n"
        let run = try check(try site(["content/reports/sample/2024-01-a.md": report]))
        #expect(
            run.output.contains(
                "warning: figures do not agree: 3.5亿元 ≠ 2.3亿元 + 1.6亿元\n  at content/reports/sample/2024-01-a.md:3\n"
            ))
    }

    @Test func reportsThatContradictEachOtherAreFound() throws {
        let run = try check(
            try site([
                "content/reports/sample/2024-02-a.md": "# 甲\n\n2023年，园区税收收入为18.2亿元。\n",
                "content/reports/sample/2024-03-b.md": "# 乙\n\n2023年，园区税收收入为16.9亿元。\n",
            ]))
        #expect(
            run.output.contains(
                "warning: 18.2亿元 is contradicted: content/reports/sample/2024-03-b.md:3 says 16.9亿元\n  at content/reports/sample/2024-02-a.md:3\n"
            ))
    }

    @Test func templatesAndWordsOfOnesOwnAreFound() throws {
        let folder = try site([
            "templates/hmoe.mustache": "{{site.title}}", "templates/strings/en.yml": "used: a\nunused: b\n",
            "templates/strings/zh-Hans.yml": "used: 甲\n",
            "templates/not-found.mustache": "{{strings.used}} {{strings.other}}",
        ])
        try folder.write("templates/strings/zh-Hans.yml", "used: 甲\nother: 乙\n")
        let run = try check(folder)
        for message in [
            "no page uses this template\n  at templates/hmoe.mustache\n",
            "no template uses the word `unused`\n  at templates/strings/en.yml:2\n",
            "the word `other` is missing here, templates/strings/zh-Hans.yml has it\n  at templates/strings/en.yml:1\n",
        ] { #expect(run.output.contains("warning: \(message)"), "\(run.output)") }
        #expect(!run.output.contains("`used`"))
    }

    @Test func whatStandsInPlaceOfBuiltInFilesIsTold() throws {
        let icon = try Project.text("templates/assets/icon.svg")
        let folder = try site([
            "templates/not-found.mustache": "{{site.title}}", "templates/assets/style.css": "body { margin: 0 }",
            "templates/assets/more.css": "p { margin: 0 }", "templates/assets/icon.svg": icon,
        ])
        let run = try check(folder, ["--strict"])
        #expect(run.code == 0)
        let told = "Your own in place of built-in files: assets/style.css, not-found.mustache.\n"
        #expect(run.output.hasPrefix(told + "Checked "), "\(run.output)")
    }

    @Test func filesThatNobodyReadsAreFound() throws {
        let folder = try site([
            "content/reports/sample/2024-01-a.docx": "x", "content/reports/sample/2024-01-b.yml": "date: 2024-01\n",
            "content/reports/sample/2025-01-work-review.yml": "kind: 总结\n",
        ])
        let run = try check(folder)
        #expect(run.output.contains("warning: this file is not read\n  at content/reports/sample/2024-01-a.docx\n"))
        #expect(run.output.contains("could belong to\n  at content/reports/sample/2024-01-b.yml\n"))
        #expect(run.output.hasSuffix(": 2 warnings.\n"))
    }

    @Test func errorsEndItAsTheyEndABuild() throws {
        let folder = try site(["content/site.yml": "titel: a\n", "templates/home.mustache": "{{titel}}"])
        let run = try check(folder)
        #expect(run.code == 1)
        #expect(run.output.contains("error: `titel` is not a key that is known here\n"))
        #expect(run.output.contains("error: no name `titel` is offered here\n"))
        #expect(run.output.hasSuffix("Links, figures and files are checked once these errors are mended.\n"))
        #expect(try ProgramRun.parkbook(["check", "--content", "nothing"], in: folder.path).code == 74)
    }

    @Test func programsGetThemAsJSON() throws {
        let folder = try site(["content/reports/sample/2024-01-a.md": "# 甲\n\n[\"a\"](x%22,:y.html)\n"])
        let run = try check(folder, ["--format", "json", "--strict"])
        #expect(run.code == 1)
        let list = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        let found = try #require(list.first { $0["excerpt"] as? String == "x%22,:y.html" })
        #expect(found["severity"] as? String == "warning")
        #expect(found["file"] as? String == "content/reports/sample/2024-01-a.md")
        #expect(found["line"] as? Int == 3)
        #expect(found["column"] is NSNull)
        #expect((found["advice"] as? String)?.isEmpty == false)
        let clean = try check(try site(), ["--format", "json"])
        #expect(try (JSONSerialization.jsonObject(with: Data(clean.output.utf8)) as? [Any])?.isEmpty == true)
    }

    @Test func workflowsGetThemAsAnnotations() throws {
        let folder = try site(["content/reports/sample/2024-01-a,b:c.docx": "x"])
        let run = try check(folder, ["--format", "github"])
        #expect(
            run.output
                == "::warning file=content/reports/sample/2024-01-a%2Cb%3Ac.docx::this file is not read%0Afix: save reports as .md or .txt; keep other files elsewhere\n"
        )
    }

    @Test func linksAreToldAndNotFollowed() throws {
        let folder = try site(["elsewhere/2024-01-a.md": "# 甲\n\n税收3亿元。\n"])
        for (name, target) in [
            ("content/reports/sample/2024-01-a.md", "../../../elsewhere/2024-01-a.md"),
            ("content/reports/other", "../../elsewhere"), ("content/parks/gone.md", "nowhere.md"),
        ] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path(name), withDestinationPath: target)
        }
        let run = try check(folder)
        #expect(run.code == 0)
        for name in ["reports/sample/2024-01-a.md", "reports/other", "parks/gone.md"] {
            #expect(
                run.output.contains(
                    "warning: this is a link, and links in the folders of a site are not followed\n  at content/\(name)\n"
                )
            )
        }
        #expect(run.output.hasSuffix("1 report, 1 park: 3 warnings.\n"))
    }

    @Test func linksAmongTemplatesAreToldAndNotFollowed() throws {
        let folder = try site(["elsewhere/more.css": "p { margin: 0 }"])
        try FileManager.default.createDirectory(
            atPath: folder.path("templates/assets"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("templates/assets/more.css"), withDestinationPath: "../../elsewhere/more.css")
        let run = try check(folder)
        #expect(run.code == 0)
        #expect(run.output.contains("not followed\n  at templates/assets/more.css\n"), "\(run.output)")
        #expect(run.output.hasSuffix(": 1 warning.\n"))
    }

    @Test func addressesThatDifferInCapitalLettersAloneAreTold() throws {
        let text = "# 甲\n\n税收3亿元。\n"
        let folder = try site([
            "content/reports/sample/2024-01-Data.txt": text, "content/reports/sample/2024-01-data.txt": text,
        ])
        let run = try check(folder)
        #expect(run.code == 0)
        #expect(
            run.output.contains(
                "warning: this report has the address of content/reports/sample/2024-01-Data.txt but for capital letters\n  at content/reports/sample/2024-01-data.txt\n"
            ))
    }

    @Test func oneAddressIsToldBesideAnotherInCapitalLetters() throws {
        let text = "# 甲\n\n税收3亿元。\n"
        let folder = try site([
            "content/reports/sample/2024-01-Data.txt": text, "content/reports/sample/2024-01-data.txt": text,
            "content/reports/sample/2024-01-data.md": text,
        ])
        let run = try check(folder)
        #expect(run.code == 1)
        #expect(
            run.output.contains(
                "error: this report would have the same address as content/reports/sample/2024-01-data."))
    }

    @Test func aSiteWithoutParksHasNoBrokenLinks() throws {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yml", "title: 空\n")
        let run = try check(folder)
        #expect(run.code == 0)
        #expect(run.output.hasSuffix(": 1 warning.\n"), "\(run.output)")
    }
}
