import Foundation
import TestSupport
import Testing

/// What a preview answers, asked over the wire.
@Suite(.serialized) struct ServingTests {
    @Test func thePagesAreThoseOfABuild() throws {
        let folder = try newSite()
        let before = try FileTree(folder.path)
        let preview = try PreviewRun(in: folder)
        #expect(preview.address == "http://127.0.0.1:\(preview.port)/")
        let home = try preview.get("/")
        #expect(home.status == 200)
        #expect(home.headers["content-type"] == "text/html; charset=utf-8")
        #expect(home.text.contains("268.4"))
        #expect(home.text.contains("<script src=\"/_parkbook/preview.js\" data-version=\"1\" defer></script>\n</head>"))
        #expect(try FileTree(folder.path) == before, "a preview writes nothing")

        try #require(try ProgramRun.parkbook(["build", "--output", "public"], in: folder.path).code == 0)
        for (path, bytes) in try FileTree(folder.path("public")).files where !path.hasPrefix(".parkbook") {
            let address = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
            let served = try preview.get("/" + address)
            #expect(served.status == 200, "\(path)")
            if path.hasSuffix(".html") {
                #expect(served.body.count > bytes.count)
            } else {
                #expect(served.body == bytes, "\(path)")
            }
        }
    }

    @Test func typesAreThoseOfTheFiles() throws {
        let preview = try PreviewRun(in: try newSite())
        for (path, type) in [
            ("/data/observations.csv", "text/csv; charset=utf-8"), ("/data/observations.json", "application/json"),
            ("/_parkbook/preview.js", "text/javascript; charset=utf-8"),
            ("/_parkbook/preview.css", "text/css; charset=utf-8"),
        ] {
            let answer = try preview.get(path)
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"] == type)
        }
        let style = try #require(try preview.get("/").text.firstMatch(of: /href="(assets\/style[^"]+)"/))
        #expect(try preview.get("/\(style.1)").headers["content-type"] == "text/css; charset=utf-8")
    }

    @Test(arguments: [
        "/../content/site.yml", "/%2e%2e/content/site.yml", "/..%2fcontent/site.yml", "/%2e%2e%2fcontent%2fsite.yml",
        "/assets/../../content/site.yml", "/assets/%2e%2e/%2e%2e/content/site.yml", "/..%5ccontent%5csite.yml",
        "//content/site.yml", "/./../content/site.yml", "/content/site.yml", "/%252e%252e/content/site.yml",
        "/....//content/site.yml", "/%c0%ae%c0%ae/content/site.yml", "/.parkbook/manifest", "/etc/passwd",
        "/../../../../../../etc/passwd", "/%00", "http://127.0.0.1/etc/passwd", "*", "/index.html%00.txt",
    ])
    func nothingOutsideTheSiteIsServed(path: String) throws {
        let preview = try PreviewRun(in: try newSite())
        let answer = try preview.get(path)
        #expect([400, 404].contains(answer.status))
        #expect(!answer.text.contains("usual") && !answer.text.contains("root:") && !answer.text.contains("headline:"))
        // It still runs.
        #expect(try preview.get("/").status == 200)
    }

    @Test func linksThatLeadOutAreNoPartOfTheSite() throws {
        let folder = try newSite()
        try folder.write("secret.txt", "geheim 100 亿元")
        let secret = folder.path("secret.txt")
        for link in ["content/reports/sample/link.txt", "content/parks/link.md"] {
            try FileManager.default.createSymbolicLink(atPath: folder.path(link), withDestinationPath: secret)
        }
        try FileManager.default.createDirectory(
            atPath: folder.path("templates/assets"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("templates/assets/link.txt"), withDestinationPath: secret)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("content/reports/sample/out"), withDestinationPath: folder.path)
        let preview = try PreviewRun(in: folder)
        for path in ["/assets/link.txt", "/reports/sample/link/index.html", "/parks/link/", "/reports/sample/out/"] {
            #expect(try preview.get(path).status == 404)
        }
        #expect(!(try preview.get("/data/observations.csv").text.contains("geheim")))
    }

    @Test func onlyThisMachinesOwnNamesAreAnswered() throws {
        let preview = try PreviewRun(in: try newSite())
        for host in ["localhost:\(preview.port)", "LOCALHOST:\(preview.port)", "[::1]:\(preview.port)"] {
            #expect(try preview.get("/", host: host).status == 200)
        }
        for host in [
            "example.org", "example.org:\(preview.port)", "127.0.0.1.example.org:\(preview.port)", "127.0.0.1:1",
            "localhost", "", "0.0.0.0:\(preview.port)",
        ] {
            let answer = try preview.get("/", host: host)
            #expect(answer.status == 421 || answer.status == 400, "\(host)")
            #expect(!answer.text.contains("268.4"))
        }
        for path in ["/_parkbook/events", "/data/observations.csv"] {
            #expect(try preview.get(path, host: "example.org").status == 421)
        }
    }

    @Test func nothingCanBeSentToIt() throws {
        let preview = try PreviewRun(in: try newSite())
        for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
            let answer = try preview.get("/", method: method)
            #expect(answer.status == 405)
            #expect(answer.headers["allow"] == "GET, HEAD")
        }
        let head = try preview.get("/data/observations.csv", method: "HEAD")
        let whole = try preview.get("/data/observations.csv")
        #expect(head.status == 200)
        #expect(head.body.isEmpty)
        #expect(head.headers["content-length"] == "\(whole.body.count)")
    }

    @Test func partsOfFilesAreSent() throws {
        let preview = try PreviewRun(in: try newSite())
        let path = "/data/observations.csv"
        let whole = try preview.get(path)
        let size = whole.body.count
        #expect(whole.headers["accept-ranges"] == "bytes")
        for (header, range) in [
            ("bytes=0-9", 0..<10), ("bytes=10-", 10..<size), ("bytes=-5", size - 5..<size),
            ("bytes=5-999999", 5..<size), ("bytes=-999999", 0..<size),
        ] {
            let part = try preview.get(path, ["Range": header])
            #expect(part.status == 206)
            #expect(part.headers["content-range"] == "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)")
            #expect(part.body == Array(whole.body[range]))
        }
        for header in ["bytes=\(size)-", "bytes=-0"] {
            let answer = try preview.get(path, ["Range": header])
            #expect(answer.status == 416)
            #expect(answer.headers["content-range"] == "bytes */\(size)")
        }
        for header in [
            "bytes=9-5", "lines=0-5", "bytes=a-b", "bytes=0-1,4-5", "bytes=-", "bytes=0-99999999999999999999",
        ] {
            #expect(try preview.get(path, ["Range": header]).status == 200)
        }
        let tag = try #require(whole.headers["etag"])
        #expect(try preview.get(path, ["Range": "bytes=0-9", "If-Range": tag]).status == 206)
        #expect(try preview.get(path, ["Range": "bytes=0-9", "If-Range": "\"older\""]).status == 200)
        #expect(try preview.get(path, ["If-None-Match": tag]).status == 304)
        #expect(try preview.get(path, ["If-None-Match": "\"older\""]).status == 200)
    }

    @Test func addressesThatLeadNowhereGetTheSitesOwnPage() throws {
        let folder = try newSite()
        try folder.write("content/site.yml", "title: 小站\nlanguage: en\nbase-url: https://example.org/a%20b/reports\n")
        let preview = try PreviewRun(in: folder)
        #expect(preview.address == "http://127.0.0.1:\(preview.port)/a%20b/reports/")
        let lost = try preview.get("/a%20b/reports/nothing/here.html")
        #expect(lost.status == 404)
        #expect(lost.text.contains("This page was not found"))
        let style = try #require(lost.text.firstMatch(of: /<link rel="stylesheet" href="([^"]+)"/))
        #expect(style.1.hasPrefix("/a%20b/reports/assets/"))
        #expect(try preview.get(String(style.1)).status == 200)
    }

    @Test func theSiteLiesBelowThePathItWillBePublishedAt() throws {
        let folder = try newSite()
        try folder.write("content/site.yml", "base-url: https://example.org/reports/\n")
        let preview = try PreviewRun(in: folder)
        #expect(preview.address.hasSuffix(":\(preview.port)/reports/"))
        #expect(try preview.get("/").headers["location"] == "/reports/")
        #expect(try preview.get("/reports").headers["location"] == "/reports/")
        #expect(try preview.get("/reports/").status == 200)
        #expect(try preview.get("/reports/parks/sample").headers["location"] == "/reports/parks/sample/")
        #expect(try preview.get("/reports/parks/sample/?a=b").status == 200)
        #expect(try preview.get("/parks/sample/").status == 404)
        #expect(try preview.get("/index.html").status == 404)
    }

    @Test func aBusyPortIsToldAndTheNextOneTaken() throws {
        let folder = try newSite()
        let first = try PreviewRun(in: folder)
        let second = try PreviewRun(in: folder, port: first.port)
        #expect(second.port > first.port)
        #expect(
            second.output.contains(
                "Port \(first.port) is in use by another program.\nPreview: http://127.0.0.1:\(second.port)/"))
        #expect(try second.get("/").status == 200)
    }

    @Test func aPortThatCantBeIsUsage() throws {
        for port in ["0", "65536", "-1", "eighty"] {
            let run = try ProgramRun.parkbook(["serve", "--port=\(port)"])
            #expect(run.code == 64)
        }
    }
}
