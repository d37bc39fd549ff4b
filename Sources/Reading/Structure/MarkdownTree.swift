import Basics
import CCMarkGFM

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A Markdown text as cmark-gfm parsed it.
///
/// `@unchecked Sendable`: the tree is only read after `init`, and cmark-gfm's readers keep no state in it.
public final class MarkdownTree: @unchecked Sendable {
    /// The root node, owned by this value.
    public let root: OpaquePointer
    private let parser: OpaquePointer

    /// Options for parsing and for rendering: no raw HTML, no dangerous addresses, footnotes. Texts are valid UTF-8 since
    /// they were decoded, which the parser need not look for again.
    private static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

    /// Names of the extensions that reports are parsed with.
    private static let extensions = ["table", "strikethrough", "autolink", "tagfilter"]

    /// Registers the extensions once for the process.
    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

    /// Parses a text in valid UTF-8; none only when memory runs out.
    public init?(_ bytes: [UInt8]) {
        _ = Self.registered
        guard let parser = cmark_parser_new(Self.options) else { return nil }
        for name in Self.extensions {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        bytes.withUnsafeBytes { buffer in
            if let start = buffer.bindMemory(to: CChar.self).baseAddress {
                cmark_parser_feed(parser, start, buffer.count)
            }
        }
        guard let root = cmark_parser_finish(parser) else {
            cmark_parser_free(parser)
            return nil
        }
        self.parser = parser
        self.root = root
    }

    deinit {
        cmark_node_free(root)
        cmark_parser_free(parser)
    }

    /// Calls a function with the tree's HTML; none only when memory runs out.
    public func withHTML<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        guard let html = cmark_render_html(root, Self.options, cmark_parser_get_syntax_extensions(parser)) else {
            return nil
        }
        defer { free(html) }
        let length = strlen(html)
        return html.withMemoryRebound(to: UInt8.self, capacity: length) {
            body(UnsafeBufferPointer(start: $0, count: length))
        }
    }
}
