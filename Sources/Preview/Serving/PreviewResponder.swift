import Basics
import HTTPTypes
import Hummingbird
import Site

/// Answers the requests of browsers on this machine.
struct PreviewResponder: Sendable {
    let state: PreviewState
    /// The port that is served.
    let port: Int
    /// The words for problems.
    let words: PreviewWords
    /// Answers what the review page asks.
    let review: ReviewResponder

    /// Answers one request; nothing but the site and the preview's own pages is ever sent, and only decisions of the
    /// review page write anything.
    func respond(to request: Request) async -> Response {
        guard HostName.isOwn(request.head.authority, port: port) else {
            return plain(
                .misdirectedRequest, "This preview is for this machine alone: open http://127.0.0.1:\(port)/\n")
        }
        let path = request.head.path?.prefix { $0 != "?" } ?? ""
        if path == PreviewPaths.decide || path == PreviewPaths.undo {
            guard request.method == .post else { return plain(.methodNotAllowed, "", [.allow: "POST"]) }
            return await review.change(request)
        }
        guard request.method == .get || request.method == .head else {
            return plain(.methodNotAllowed, "A preview is only read.\n", [.allow: "GET, HEAD"])
        }
        let response = await answer(path, request)
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(_ path: Substring, _ request: Request) async -> Response {
        switch path {
        case PreviewPaths.script: return builtIn("preview.js")
        case PreviewPaths.style: return builtIn("preview.css")
        case PreviewPaths.reviewScript: return builtIn("review.js")
        case PreviewPaths.reviewStyle: return builtIn("review.css")
        case PreviewPaths.events: return await events()
        default:
            if let answer = await review.page(path, request) { return answer }
            return await page(request)
        }
    }

    private func page(_ request: Request) async -> Response {
        let (snapshot, version) = (await state.snapshot, await state.news.version)
        guard let snapshot else {
            return file("index.html", PreviewPage.empty(version: version), request, status: .serviceUnavailable)
        }
        switch snapshot.find(request.head.path ?? "/") {
        case .file(let path, let bytes):
            return file(path, path.hasSuffix(".html") ? PreviewPage.dressed(bytes, version: version) : bytes, request)
        case .moved(let address):
            return plain(.temporaryRedirect, "The page is at \(address)\n", [.location: address])
        case .nothing(let page?):
            return file("404.html", PreviewPage.dressed(page, version: version), request, status: .notFound)
        case .nothing(nil):
            return plain(.notFound, "There is no such page.\n")
        }
    }

    /// A file, the part of it that was asked for, or the word that the browser has it.
    private func file(
        _ path: String, _ bytes: [UInt8], _ request: Request, status: HTTPResponse.Status = .ok
    ) -> Response {
        let tag = "\"\(Checksum.text(of: bytes))\""
        var headers: HTTPFields = [
            .contentType: ContentType.of(path), .eTag: tag, .acceptRanges: "bytes", .cacheControl: "no-cache",
            .xContentTypeOptions: "nosniff",
        ]
        if status == .ok, let known = request.headers[.ifNoneMatch], known.contains(tag) || known == "*" {
            return Response(status: .notModified, headers: headers)
        }
        let isOutdated = request.headers[.ifRange].map { $0 != tag } ?? false
        let header = request.method == .get && status == .ok && !isOutdated ? request.headers[.range] : nil
        switch ByteRange(header, size: bytes.count) {
        case .whole:
            return Response(status: status, headers: headers, body: Self.body(bytes[...]))
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
            return Response(status: .partialContent, headers: headers, body: Self.body(bytes[range]))
        case .unsatisfiable:
            return plain(.rangeNotSatisfiable, "", [.contentRange: "bytes */\(bytes.count)"])
        }
    }

    private func builtIn(_ name: String) -> Response {
        let text = BuiltInPreview.text(of: name)
        return Response(
            status: .ok, headers: [.contentType: ContentType.of(name), .cacheControl: "no-cache"],
            body: Self.body(Array(text.utf8)[...]))
    }

    private func plain(_ status: HTTPResponse.Status, _ text: String, _ more: HTTPFields = [:]) -> Response {
        var headers = more
        headers[.contentType] = ContentType.of("x.txt")
        return Response(status: status, headers: headers, body: Self.body(Array(text.utf8)[...]))
    }

    private static func body(_ bytes: ArraySlice<UInt8>) -> ResponseBody {
        ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    }

    /// A stream that tells of each build, and sends an empty line now and then so that a connection that nobody holds
    /// any more is noticed.
    private func events() async -> Response {
        let news = await state.listen()
        let body = ResponseBody { writer in
            try await withThrowingTaskGroup(of: Void.self) { group in
                let (lines, line) = AsyncStream.makeStream(of: [UInt8].self)
                group.addTask {
                    for await item in news {
                        line.yield(Array("data: ".utf8) + NewsText.json(item, words) + Array("\n\n".utf8))
                    }
                }
                group.addTask {
                    while true {
                        try await Task.sleep(for: .seconds(15))
                        line.yield(Array(":\n\n".utf8))
                    }
                }
                defer { group.cancelAll() }
                for await bytes in lines { try await writer.write(ByteBuffer(bytes: bytes)) }
            }
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
    }
}

extension BuiltInPreview {
    /// The text of a file.
    static func text(of name: String) -> String { files.first { $0.name == name }.map { "\($0.text)" } ?? "" }
}
