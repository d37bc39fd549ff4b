import Testing

@testable import Preview

/// The script in a page, and the policy that lets it run.
@Suite struct PreviewPageTests {
    private func policy(_ own: String) -> String {
        let page = "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"\(own)\">\n</head>\n"
        let dressed = String(decoding: PreviewPage.dressed(Array(page.utf8), version: 3), as: UTF8.self)
        return dressed.firstMatch(of: /content="([^"]*)"/).map { String($0.1) } ?? ""
    }

    @Test(arguments: [
        ("default-src 'none'", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"),
        (
            "script-src 'none'; style-src 'self'; img-src data:",
            "script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'"
        ),
        (
            "script-src 'sha256-x'; connect-src https://a.org",
            "script-src 'sha256-x' 'self'; connect-src https://a.org 'self'; style-src 'self'"
        ),
    ])
    func onlyWhatThePreviewNeedsIsAllowed(own: String, preview: String) {
        #expect(policy(own) == preview)
    }

    @Test func aPageWithoutAHeadGetsItsScript() {
        let dressed = String(decoding: PreviewPage.dressed(Array("甲".utf8), version: 3), as: UTF8.self)
        #expect(dressed == "<script src=\"/_parkbook/preview.js\" data-version=\"3\" defer></script>\n甲")
    }
}
