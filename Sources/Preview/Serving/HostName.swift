/// The names under which this machine alone can be meant.
enum HostName {
    /// Whether a request's host is this machine by one of its own names, at the port that is served. Others are
    /// refused: a page on the web could otherwise have its own name lead here and read the preview.
    static func isOwn(_ host: String?, port: Int) -> Bool {
        guard let host else { return false }
        return ["127.0.0.1", "localhost", "[::1]"].contains { name in
            host.lowercased() == "\(name):\(port)" || (port == 80 && host.lowercased() == name)
        }
    }
}
