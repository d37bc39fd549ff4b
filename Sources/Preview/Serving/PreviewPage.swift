import Basics

/// A page as the preview shows it: the site's, and a script that reloads it when the site was built anew.
enum PreviewPage {
    /// A page of the site with the script, and a policy that lets it run.
    static func dressed(_ html: [UInt8], version: Int) -> [UInt8] {
        var text = String(decoding: html, as: UTF8.self)
        allowScript(&text)
        let script = "<script src=\"\(PreviewPaths.script)\" data-version=\"\(version)\" defer></script>\n"
        let place = text.firstRange(of: "</head>")?.lowerBound ?? text.startIndex
        text.insert(contentsOf: script, at: place)
        return Array(text.utf8)
    }

    /// What is shown while no build has succeeded yet.
    static func empty(version: Int) -> [UInt8] {
        dressed(
            Array(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>Parkbook</title>
                </head>
                <body></body>
                </html>

                """.utf8), version: version)
    }

    /// Adds this host to what the page's own policy allows: its scripts, styles and connections. All else stays
    /// forbidden, so that the preview shows what will be.
    private static func allowScript(_ text: inout String) {
        let head = "<meta http-equiv=\"Content-Security-Policy\" content=\""
        guard let start = text.firstRange(of: head)?.upperBound,
            let end = text[start...].firstIndex(of: "\"")
        else { return }
        var directives = text[start..<end].split(separator: ";").map { $0.split(separator: " ").map(String.init) }
        for name in ["script-src", "style-src", "connect-src"] {
            if let index = directives.firstIndex(where: { $0.first == name }) {
                directives[index].removeAll { $0 == "'none'" }
                if !directives[index].contains("'self'") { directives[index].append("'self'") }
            } else {
                directives.append([name, "'self'"])
            }
        }
        text.replaceSubrange(start..<end, with: directives.map { $0.joined(separator: " ") }.joined(separator: "; "))
    }
}

/// The addresses that are the preview's own and not the site's.
enum PreviewPaths {
    static let script = "/_parkbook/preview.js"
    static let style = "/_parkbook/preview.css"
    /// What happens to the site, one line a build, as server-sent events.
    static let events = "/_parkbook/events"
    /// The page on which a person decides about figures, its script and its style.
    static let review = "/_parkbook/review/"
    static let reviewScript = "/_parkbook/review.js"
    static let reviewStyle = "/_parkbook/review.css"
    /// What the review page reads: figures with their words, and the indicators there are.
    static let figures = "/_parkbook/review/figures"
    static let indicators = "/_parkbook/review/indicators"
    /// Where it sends decisions, and where it takes them back.
    static let decide = "/_parkbook/review/decide"
    static let undo = "/_parkbook/review/undo"
}
