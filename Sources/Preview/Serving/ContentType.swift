import Basics

/// The types of files by their endings, as web hosts tell them to browsers.
enum ContentType {
    private static let known = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8",
        "md": "text/markdown; charset=utf-8", "json": "application/json", "jsonl": "application/jsonl",
        "xml": "application/xml", "atom": "application/atom+xml", "svg": "image/svg+xml", "png": "image/png",
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
        "ico": "image/x-icon", "woff": "font/woff", "woff2": "font/woff2", "pdf": "application/pdf",
        "bib": "application/x-bibtex", "sqlite": "application/vnd.sqlite3", "zip": "application/zip",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]

    /// The type of a file; unknown ones are bytes without a meaning.
    static func of(_ path: String) -> String {
        known[Files.split(name: Files.name(of: path)).ending] ?? "application/octet-stream"
    }
}
