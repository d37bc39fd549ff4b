import Authoring
import Basics
import Extraction
import HTTPTypes
import Hummingbird

/// Answers the requests of the review page, the only ones that write: to the sidecars of reports, and only where they
/// come from a page of this preview.
struct ReviewResponder: Sendable {
    let state: PreviewState
    let record: ReviewRecord
    let words: PreviewWords
    /// What the page sends along: no other site can read it.
    private let token = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 16) }.joined()

    /// The longest body of a request, in bytes.
    private static let longestBody = 65_536

    /// The page and what it reads.
    func page(_ path: Substring, _ request: Request) async -> Response? {
        switch path {
        case PreviewPaths.review: return html()
        case PreviewPaths.figures: return await figures(request)
        case PreviewPaths.indicators:
            guard let list = await state.review else { return json(Array("[]".utf8)) }
            return json(ReviewText(list: list, decided: []).indicators())
        default: return nil
        }
    }

    /// Writes or takes back a decision.
    func change(_ request: Request) async -> Response {
        guard isOfThisPreview(request), let body = try? await request.body.collect(upTo: Self.longestBody),
            let sent = ReviewRequest(Array(body.readableBytesView)), sent.token == token
        else { return told(.forbidden, "Only the review page of this preview can write.", "") }
        do {
            if request.head.path == PreviewPaths.undo {
                guard let number = sent.undone else { return told(.badRequest, "This is no decision.", "") }
                guard try await record.undo(number) else { return told(.conflict, "This is undone already.", "") }
                return json(Array("{}".utf8))
            }
            guard let decision = sent.decision else { return told(.badRequest, "This is no decision.", "") }
            let number = try await record.decide(decision)
            return json(Array("{\"number\":\(number)}".utf8))
        } catch let problem as Problem {
            return told(.conflict, problem.fault.message, problem.fault.advice)
        } catch let found as Problems {
            let problem = found.list.first
            return told(.conflict, problem?.fault.message ?? "", problem?.fault.advice ?? "")
        } catch {
            return told(.internalServerError, "\(error)", "")
        }
    }

    /// Whether a browser says that a page of this very preview sends the request, in a form that pages of other sites
    /// can't send unasked.
    private func isOfThisPreview(_ request: Request) -> Bool {
        guard let host = request.head.authority, let origin = request.headers[.origin],
            let type = request.headers[.contentType]
        else { return false }
        let isJSON = type.lowercased().split(separator: ";").first == "application/json"
        return origin.lowercased() == "http://\(host.lowercased())" && isJSON
    }

    private func figures(_ request: Request) async -> Response {
        guard let list = await state.review else { return told(.serviceUnavailable, "The site is not built yet.", "") }
        let asked = request.uri.queryParameters
        let confidence = asked["class"].flatMap { Confidence(rawValue: String($0)) } ?? .review
        let file = asked["report"].map { String($0) }
        return json(ReviewText(list: list, decided: await record.list).figures(confidence, file: file))
    }

    private func html() -> Response {
        let text = BuiltInPreview.text(of: "review.html").replacing("{{token}}", with: token)
            .replacing("{{language}}", with: words.isChinese ? "zh-Hans" : "en")
        return Response(
            status: .ok,
            headers: [
                .contentType: ContentType.of("x.html"), .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
                .contentSecurityPolicy: Self.policy,
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// Nothing but the page's own script, and no page around it that could lead a click astray.
    private static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'"

    private func json(_ bytes: [UInt8], _ status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: ContentType.of("x.json"), .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func told(_ status: HTTPResponse.Status, _ message: String, _ advice: String) -> Response {
        var text = JSONText()
        text.object { object in
            object.field("message", words.text(message))
            object.field("advice", advice.isEmpty ? "" : words.text(advice))
        }
        return json(text.bytes, status)
    }
}
