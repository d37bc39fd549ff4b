import Foundation
import TestSupport
import Testing

/// The review of doubtful figures, asked over the wire as its page asks.
@Suite(.serialized) struct ReviewTests {
    /// A figure as the page gets it.
    private struct Figure: Decodable {
        let file: String
        let anchor: String
        let reading: String
        let address: String
        let quote: String
        let before: String?
        let numeral: String?
        let after: String?
        let fields: [String: String?]
        let reasons: [String]
    }

    private struct List: Decodable {
        struct Decided: Decodable {
            let number: Int
            let action: String
        }
        let counts: [String: Int]
        let total: Int
        let figures: [Figure]
        let decided: [Decided]
    }

    private static let report = "content/reports/sample/2024-02-a.md"
    private static let sidecar = "content/reports/sample/2024-02-a.yml"
    private static let text = "# 回顾\n\n2023年，园区税收收入为18.2亿元。评估项目1126个，其中692个转为跟踪项目。\n"

    private func site() throws -> TemporaryFolder {
        let folder = try newSite()
        try FileManager.default.removeItem(atPath: folder.path("content/reports/sample/2025-01-work-review.md"))
        try folder.write(Self.report, Self.text)
        return folder
    }

    private func figures(_ preview: PreviewRun, _ kind: String = "review") throws -> List {
        let answer = try preview.get("/_parkbook/review/figures?class=\(kind)")
        return try JSONDecoder().decode(List.self, from: Data(answer.body))
    }

    private func token(_ preview: PreviewRun) throws -> String {
        let page = try preview.get("/_parkbook/review/").text
        return String(try #require(page.firstMatch(of: /name="parkbook-token" content="([0-9a-f]{16,})"/)).1)
    }

    private func body(_ figure: Figure, _ token: String, _ more: String) -> String {
        "{\"token\":\"\(token)\",\"file\":\"\(figure.file)\",\"anchor\":\"\(figure.anchor)\","
            + "\"reading\":\"\(figure.reading)\",\(more)}"
    }

    private func post(_ preview: PreviewRun, _ path: String, _ body: String) throws -> PreviewClient.Answer {
        try post(preview.client, path, body)
    }

    private func post(_ client: PreviewClient, _ path: String, _ body: String) throws -> PreviewClient.Answer {
        try client.get(
            "/_parkbook/review/\(path)",
            ["Origin": "http://127.0.0.1:\(client.port)", "Content-Type": "application/json"], method: "POST",
            body: body)
    }

    @Test func doubtfulFiguresComeWithTheirWords() throws {
        let folder = try site()
        let preview = try PreviewRun(in: folder)
        let list = try figures(preview)
        #expect(list.counts["review"] == list.total)
        let figure = try #require(list.figures.first { $0.numeral == "692个" })
        #expect(figure.before == "评估项目1126个，其中")
        #expect(figure.after == "转为跟踪项目。")
        #expect(figure.fields["value"] == "692")
        #expect(!figure.reasons.isEmpty)
        #expect(figure.address == "/reports/sample/2024-02-a/#\(figure.anchor)")
        #expect(try preview.get("/reports/sample/2024-02-a/").text.contains("id=\"\(figure.anchor)\""))
        let sure = try figures(preview, "sure").figures + figures(preview, "likely").figures
        #expect(sure.contains { $0.numeral == "18.2亿元" })
        #expect(
            preview.output.contains("Review of doubtful figures: http://127.0.0.1:\(preview.port)/_parkbook/review/\n"))
    }

    @Test func whatIsAcceptedDoesNotComeBack() throws {
        let folder = try site()
        let preview = try PreviewRun(in: folder)
        let figure = try #require(try figures(preview).figures.first { $0.numeral == "692个" })
        let token = try token(preview)
        let answer = try post(preview, "decide", body(figure, token, "\"action\":\"confirm\""))
        #expect(answer.status == 200, "\(answer.text)")
        #expect(try folder.text(Self.report) == Self.text, "the report is never touched")
        let written = try folder.text(Self.sidecar)
        #expect(written.hasPrefix("corrections:\n  - quote: "))
        #expect(written.contains("confirm: {value: 692, unit: 个, indicator: null, label: "))
        try PreviewRun.wait { try !figures(preview).figures.contains { $0.numeral == "692个" } }
        #expect(!(try preview.get("/reports/sample/2024-02-a/").text.contains("corrected")))
        // Nobody decides twice.
        #expect(try post(preview, "decide", body(figure, token, "\"action\":\"drop\",\"why\":\"a\"")).status == 409)
        #expect(try folder.text(Self.sidecar) == written)
        // Undone, it is there again, and the file that was made for it is not.
        let number = try #require(try figures(preview).decided.first?.number)
        #expect(try post(preview, "undo", "{\"token\":\"\(token)\",\"number\":\(number)}").status == 200)
        #expect(!FileManager.default.fileExists(atPath: folder.path(Self.sidecar)))
        try PreviewRun.wait { try figures(preview).figures.contains { $0.numeral == "692个" } }
        #expect(try post(preview, "undo", "{\"token\":\"\(token)\",\"number\":\(number)}").status == 409)
    }

    @Test func aCorrectionIsShownOnTheSiteAndTheRestOfTheSidecarStays() throws {
        let folder = try site()
        let before = "# 手写的说明\npublisher: 示例报 # 核对过\n"
        try folder.write(Self.sidecar, before)
        let preview = try PreviewRun(in: folder)
        let token = try token(preview)
        let all = try figures(preview, "sure").figures + figures(preview, "likely").figures
        let tax = try #require(all.first { $0.numeral == "18.2亿元" })
        let wrong = try post(
            preview, "decide", body(tax, token, "\"action\":\"set\",\"fields\":{\"unit\":\"亿园\"},\"why\":\"误植\""))
        #expect(wrong.status == 409)
        #expect(wrong.text.contains("`亿园` is not a unit that reports use"))
        #expect(try folder.text(Self.sidecar) == before)
        let right = try post(
            preview, "decide",
            body(tax, token, "\"action\":\"set\",\"fields\":{\"value\":\"12.8\",\"period\":null},\"why\":\"误植: 据公报\""))
        #expect(right.status == 200, "\(right.text)")
        #expect(
            try folder.text(Self.sidecar) == before
                + "corrections:\n  - quote: 税收收入为18.2亿元\n    set: {value: 12.8, period: null}\n    why: \"误植: 据公报\"\n")
        try PreviewRun.wait { try preview.get("/data/observations.csv").text.contains("12.8") }
        #expect(try preview.get("/data/observations.csv").text.contains("误植: 据公报"))
        #expect(try folder.text(Self.report) == Self.text)
    }

    /// What stands at the top of a report is the report's: it is read, and never written to.
    @Test func whatIsDecidedInTheReportItselfStays() throws {
        let folder = try site()
        let text = "---\ncorrections:\n  - {quote: 评估项目1126个, drop: true, why: 口径不明}\n---\n" + Self.text
        try folder.write(Self.report, text)
        let preview = try PreviewRun(in: folder)
        let all = try figures(preview).figures + figures(preview, "likely").figures
        #expect(!all.contains { $0.numeral == "1126个" })
        let figure = try #require(all.first { $0.numeral == "692个" })
        #expect(try post(preview, "decide", body(figure, token(preview), "\"action\":\"confirm\"")).status == 200)
        #expect(try folder.text(Self.report) == text)
        #expect(try folder.text(Self.sidecar).hasPrefix("corrections:\n  - quote: 692个转为跟踪项目\n"))
        try PreviewRun.wait { try !figures(preview).figures.contains { $0.numeral == "692个" } }
        let csv = try preview.get("/data/observations.csv").text
        #expect(csv.contains("692") && !csv.contains("1126"))
    }

    /// Two browsers decide about figures of one report at the same time, again and again; in the end each has its
    /// correction, and taken back in another order all are gone.
    @Test func twoBrowsersLoseNothing() async throws {
        let folder = try site()
        let numbers = 11...30
        let lines = numbers.map { "评估第一类项目1126个，其中\($0)个转为跟踪项目。\n" }.joined(separator: "\n")
        try folder.write(Self.report, lines)
        try folder.write(Self.sidecar, "# 说明\n")
        let preview = try PreviewRun(in: folder)
        let token = try token(preview)
        let doubtful = try figures(preview).figures.filter { figure in numbers.contains { figure.numeral == "\($0)个" } }
        #expect(doubtful.count == numbers.count)
        let client = preview.client
        let bodies = doubtful.map { body($0, token, "\"action\":\"drop\",\"why\":\"口径不明\"") }
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for body in bodies { group.addTask { try post(client, "decide", body).status } }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(answers == numbers.map { _ in 200 })
        #expect(try folder.text(Self.sidecar).components(separatedBy: "drop: true").count == numbers.count + 1)
        try PreviewRun.wait { try figures(preview).figures.allSatisfy { $0.numeral == "1126个" } }
        for decided in try figures(preview).decided.reversed().shuffledByHalf {
            let answer = try post(preview, "undo", "{\"token\":\"\(token)\",\"number\":\(decided.number)}")
            #expect(answer.status == 200, "\(answer.text)")
        }
        #expect(try folder.text(Self.sidecar) == "# 说明\n")
        #expect(try ProgramRun.parkbook(["check", "--strict"], in: folder.path).output.contains("Checked"))
    }

    @Test func onlyThisPreviewsOwnPageWrites() throws {
        let folder = try site()
        let preview = try PreviewRun(in: folder)
        let figure = try #require(try figures(preview).figures.first)
        let token = try token(preview)
        let good = body(figure, token, "\"action\":\"confirm\"")
        let own = "http://127.0.0.1:\(preview.port)"
        let refused: [([String: String], String)] = [
            ([:], good), (["Content-Type": "application/json"], good), (["Origin": own], good),
            (["Origin": "null", "Content-Type": "application/json"], good),
            (["Origin": "http://example.org", "Content-Type": "application/json"], good),
            (["Origin": "http://127.0.0.1:1", "Content-Type": "application/json"], good),
            (["Origin": own, "Content-Type": "text/plain"], good),
            (["Origin": own, "Content-Type": "application/x-www-form-urlencoded"], good),
            (["Origin": own, "Content-Type": "application/json"], body(figure, "0", "\"action\":\"confirm\"")),
            (["Origin": own, "Content-Type": "application/json"], "{\"action\":\"confirm\"}"),
            (["Origin": own, "Content-Type": "application/json"], "no JSON"),
            (["Origin": own, "Content-Type": "application/json"], good + String(repeating: " ", count: 70_000)),
        ]
        for path in ["decide", "undo"] {
            for (headers, body) in refused {
                let answer = try preview.get("/_parkbook/review/\(path)", headers, method: "POST", body: body)
                #expect(answer.status == 403, "\(headers) \(body.prefix(80))")
            }
            #expect(try preview.get("/_parkbook/review/\(path)").status == 405)
        }
        let foreign = try preview.get(
            "/_parkbook/review/decide", ["Origin": "http://example.org", "Content-Type": "application/json"],
            method: "POST", host: "example.org", body: good)
        #expect(foreign.status == 421)
        #expect(!FileManager.default.fileExists(atPath: folder.path(Self.sidecar)))
        let page = try preview.get("/_parkbook/review/")
        #expect(page.headers["content-security-policy"]?.contains("frame-ancestors 'none'") == true)
        #expect(page.headers["access-control-allow-origin"] == nil)
    }

    @Test(arguments: [
        "../secret.md", "/etc/passwd", "content/reports/sample/../../../secret.md", "secret.md", "content/site.yml",
        "content/parks/sample.md", "content/reports/sample/link.md", "content/reports/out/secret.md",
    ])
    func onlyReportsOfTheSiteGetCorrections(file: String) throws {
        let folder = try site()
        try folder.write("secret.md", Self.text)
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: folder.path("content/reports/sample/link.md"), withDestinationPath: folder.path("secret.md"))
        try manager.createSymbolicLink(
            atPath: folder.path("content/reports/out"), withDestinationPath: folder.path)
        let preview = try PreviewRun(in: folder)
        let figure = try #require(try figures(preview).figures.first)
        let before = try FileTree(folder.path)
        let answer = try post(
            preview, "decide",
            body(figure, try token(preview), "\"action\":\"confirm\"").replacing(figure.file, with: file))
        #expect(answer.status == 409)
        #expect(answer.text.contains("this file is no report of the site"))
        #expect(try FileTree(folder.path) == before)
    }

    @Test func aSidecarThatLeadsOutIsLeftAlone() throws {
        let folder = try site()
        try folder.write("secret.yml", "title: 甲\n")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path(Self.sidecar), withDestinationPath: folder.path("secret.yml"))
        let preview = try PreviewRun(in: folder)
        let figure = try #require(try figures(preview).figures.first)
        let answer = try post(preview, "decide", body(figure, try token(preview), "\"action\":\"confirm\""))
        #expect(answer.status == 409)
        #expect(try folder.text("secret.yml") == "title: 甲\n")
    }

    @Test func aFigureThatIsReadOtherwiseByNowIsLookedAtAgain() throws {
        let folder = try site()
        let preview = try PreviewRun(in: folder)
        let figure = try #require(try figures(preview).figures.first { $0.numeral == "692个" })
        try folder.write(Self.report, Self.text.replacing("692", with: "693"))
        let answer = try post(preview, "decide", body(figure, try token(preview), "\"action\":\"confirm\""))
        #expect(answer.status == 409)
        #expect(answer.text.contains("this figure is read otherwise by now"))
        #expect(!FileManager.default.fileExists(atPath: folder.path(Self.sidecar)))
    }
}

extension Sequence {
    /// Every second one first, so that an order is neither that of before nor its reverse.
    fileprivate var shuffledByHalf: [Element] {
        let all = Array(enumerated())
        return (all.filter { $0.offset % 2 == 1 } + all.filter { $0.offset % 2 == 0 }).map(\.element)
    }
}
