import Foundation
import TestSupport
import Testing

/// `parkbook add` as people use it month by month.
@Suite struct AddTests {
    private static let text = """
        示例高新区2024年上半年经济运行情况

        发布时间：2024-07-18 来源：示例日报

        2024年上半年，园区税收收入为9.87亿元，同比增长3.2%。规上工业企业150家。

        """

    private func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try #require(ProgramRun.parkbook(["init", "."], in: folder.path).code == 0)
        return folder
    }

    private func add(_ folder: TemporaryFolder, _ arguments: String...) throws -> ProgramRun {
        try ProgramRun.parkbook(["add"] + arguments, in: folder.path)
    }

    @Test func aReportComesWhereItBelongs() throws {
        let folder = try site()
        try folder.write("inbox/上半年 情况(1).txt", Self.text)
        let run = try add(folder, "inbox/上半年 情况(1).txt")
        #expect(run.code == 0, "\(run.errors)")
        let target = "content/reports/sample/2024-07-18-上半年-情况-1"
        #expect(run.output.hasPrefix("inbox/上半年 情况(1).txt → \(target).txt\n"))
        for words in ["示例高新区 (sample)", "2024-07-18", "2024-S1", "示例日报", "9.87亿元", "Added 1 report."] {
            #expect(run.output.contains(words), "\(words)")
        }
        #expect(try folder.text("\(target).txt") == Self.text, "byte for byte")
        #expect(
            try folder.text("\(target).yml") == """
                # 从报告中读出，有误请改。 Found in the report; correct what is wrong.
                title: 示例高新区2024年上半年经济运行情况
                date: 2024-07-18
                period: 2024-S1
                publisher: 示例日报

                """)
        let build = try ProgramRun.parkbook(["build"], in: folder.path)
        #expect(build.code == 0)
        #expect(build.errors.isEmpty)
        #expect(try ProgramRun.parkbook(["check", "--strict"], in: folder.path).code == 0)
    }

    @Test func doubtfulFiguresComeFirst() throws {
        let folder = try site()
        try folder.write("a.txt", Self.text + "\n园区新引进各类人才及团队若干，其中若干平台达到35个。\n")
        let lines = try add(folder, "a.txt").output.split(separator: "\n")
        let classes = lines.compactMap { line in
            ["  check", "  likely", "  sure"].firstIndex { line.contains($0) }
        }
        #expect(classes.count >= 3)
        #expect(classes == classes.sorted())
    }

    @Test func whatWasFoundIsToldInTheLanguageOfThePerson() throws {
        let folder = try site()
        try folder.write("a.txt", Self.text)
        let run = try ProgramRun.parkbook(
            ["add", "a.txt"], in: folder.path, environment: ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN.UTF-8"])
        for words in ["  园区 ", "  日期 ", "  数据 ", "可靠", "实绩", "已添加1 份报告。", "查看：parkbook serve"] {
            #expect(run.output.contains(words), "\(words)\n\(run.output)")
        }
        #expect(!run.output.contains("actual") && !run.output.contains("likely"))
    }

    @Test func aDryRunWritesNothing() throws {
        let folder = try site()
        try folder.write("a.txt", Self.text)
        let before = try FileTree(folder.path)
        let run = try add(folder, "a.txt", "--dry-run")
        #expect(run.code == 0)
        #expect(run.output.hasSuffix("Nothing was written: 1 report would be added.\n"))
        #expect(try FileTree(folder.path) == before)
    }

    @Test func aTextThatIsThereAlreadyIsRecognised() throws {
        let folder = try site()
        try folder.write("a.txt", Self.text)
        #expect(try add(folder, "a.txt").code == 0)
        let before = try FileTree(folder.path("content"))
        // Under another name, in another encoding, with other line ends, with front matter, and twice at once.
        let iconv = ["iconv", "-f", "UTF-8", "-t", "GB18030", "-o", "b.txt", "a.txt"]
        try #require(try ProgramRun.run("/usr/bin/env", iconv, in: folder.path).code == 0)
        try folder.write("c.txt", Self.text.replacingOccurrences(of: "\n", with: "\r\n"))
        try folder.write("d.txt", "---\nkind: 快报\n---\n" + Self.text)
        let run = try add(folder, "a.txt", "b.txt", "c.txt", "d.txt")
        #expect(run.code == 0)
        #expect(run.output == "Added 0 reports.\n")
        for name in ["a", "b", "c", "d"] {
            #expect(
                run.errors.contains(
                    "warning: this report is there already, as content/reports/sample/2024-07-18-a.txt\n  at \(name).txt\n"
                ))
        }
        #expect(try FileTree(folder.path("content")) == before)
        try folder.write("e.txt", Self.text + "又及。\n")
        try folder.write("f.txt", Self.text + "又及。\n")
        let twice = try add(folder, "e.txt", "f.txt")
        #expect(twice.output.contains("\nAdded 1 report.\n"))
        #expect(twice.errors.contains("this report is there already, as e.txt\n  at f.txt\n"))
    }

    @Test func aFolderIsToldAsOne() throws {
        let folder = try site()
        try folder.write("inbox/a.txt", Self.text)
        let run = try add(folder, "inbox")
        #expect(run.code == 74)
        #expect(
            run.errors.hasPrefix("error: this is a folder where a file is needed\n  at inbox\n  fix: name the files"))
    }

    @Test func noFileIsEverReplaced() throws {
        let folder = try site()
        try folder.write("one/a.txt", Self.text)
        try folder.write("two/a.txt", Self.text + "第二份。\n")
        try folder.write("three/A.TXT", Self.text + "第三份。\n")
        try folder.write("content/reports/sample/2024-07-18-a-2.yml", "kind: 快报\n")
        #expect(try add(folder, "one/a.txt", "two/a.txt", "three/A.TXT").code == 0)
        let names = try FileTree(folder.path("content/reports/sample")).files.keys.sorted()
        for name in ["2024-07-18-a.txt", "2024-07-18-a-3.txt", "2024-07-18-A-4.txt"] {
            #expect(names.contains(name), "\(names)")
        }
        #expect(try folder.text("content/reports/sample/2024-07-18-a-2.yml") == "kind: 快报\n")
        #expect(try folder.text("content/reports/sample/2024-07-18-a.txt") == Self.text)
    }

    @Test func whatItsOwnerWroteIsKept() throws {
        let folder = try site()
        try folder.write("2024-08-a.md", "---\ntitle: 半年报\ndate: 2024-08\n---\n\n" + Self.text)
        try folder.write("2024-08-a.yml", "publisher: 管委会\nkind: 快报")
        #expect(try add(folder, "2024-08-a.md").code == 0)
        let sidecar = try folder.text("content/reports/sample/2024-08-a.yml")
        #expect(sidecar.hasPrefix("publisher: 管委会\nkind: 快报\n"))
        #expect(!sidecar.contains("title:") && !sidecar.contains("date:"))
        #expect(sidecar.components(separatedBy: "publisher:").count == 2)
        #expect(try ProgramRun.parkbook(["build"], in: folder.path).code == 0)
    }

    @Test func theParkCanBeNamed() throws {
        let folder = try site()
        try folder.write("content/parks/other.md", "---\nname: 乙园\n---\n")
        try folder.write("a.txt", "2023年，税收收入3亿元。\n")
        let none = try add(folder, "a.txt")
        #expect(none.code == 1)
        #expect(none.errors.contains("nothing says which park this report is about\n  at a.txt\n"))
        for name in ["other", "乙园"] {
            #expect(
                try add(folder, "a.txt", "--park", name, "--dry-run").output.contains("→ content/reports/other/a.txt\n")
            )
        }
        let unknown = try add(folder, "a.txt", "--park", "nowhere")
        #expect(unknown.code == 1)
        #expect(unknown.errors.contains("there is no park `nowhere`"))
        try folder.write("b.txt", "---\npark: sample\n---\n2023年，税收收入4亿元。\n")
        let other = try add(folder, "b.txt", "--park", "other")
        #expect(other.code == 1)
        #expect(
            other.errors.contains("this report says that it is about `sample`, and not about `other`\n  at b.txt\n"))
    }

    @Test func whereOneIsWrongNoneIsAdded() throws {
        let folder = try site()
        try folder.write("a.txt", Self.text)
        try folder.write("b.docx", "PK")
        try folder.write("c.txt", [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37, 0x0A, 0, 1, 2])
        let before = try FileTree(folder.path)
        let run = try add(folder, "a.txt", "b.docx", "c.txt", "missing.txt")
        #expect(run.code == 1 || run.code == 74)
        #expect(run.errors.contains("error: reports are text, and this is a file of another kind\n  at b.docx\n"))
        #expect(run.errors.contains("at c.txt\n"))
        #expect(run.errors.contains("at missing.txt\n"))
        #expect(run.output.isEmpty)
        #expect(try FileTree(folder.path) == before)
        #expect(try add(try TemporaryFolder(), "a.txt").code == 74)
    }

    @Test(arguments: ["../../x", "..", "...", "-", "a/../b", ".hidden", "名 字", "con:x", "100%#?&"])
    func namesStayInTheirFolder(name: String) throws {
        let folder = try site()
        try folder.write("in/a.txt", Self.text)
        let file = name.replacingOccurrences(of: "/", with: "∕")
        try FileManager.default.moveItem(atPath: folder.path("in/a.txt"), toPath: folder.path("in/\(file).txt"))
        let run = try add(folder, "in/\(file).txt")
        #expect(run.code == 0, "\(run.errors)")
        let before = try FileTree(folder.path("content/reports")).files.keys
        #expect(
            before.allSatisfy { $0.hasPrefix("sample/") && !$0.dropFirst(7).contains("/") && !$0.hasPrefix("sample/.") }
        )
        #expect(before.count == 3)
        #expect(try ProgramRun.parkbook(["build"], in: folder.path).code == 0)
    }

    @Test func titlesWithMarksAreWrittenSoThatTheyReadBack() throws {
        let folder = try site()
        let title = #"“示例高新区”: 'quoted' "twice" # no - [list] {a: b} \ 100%"#
        try folder.write("a.md", "# \(title)\n\n2023年，税收收入3亿元。\n")
        #expect(try add(folder, "a.md").code == 0)
        #expect(try ProgramRun.parkbook(["build"], in: folder.path).code == 0)
        let page = try folder.text("public/reports/sample/a/index.html")
        #expect(page.contains("“示例高新区”: &#39;quoted&#39; &quot;twice&quot; # no - [list] {a: b} \\ 100%</h1>"))
    }
}
