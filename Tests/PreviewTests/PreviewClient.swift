import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Sends requests to a preview on this machine.
struct PreviewClient: Sendable {
    let port: Int

    /// The answer to a request, as it is sent over the wire.
    struct Answer {
        let status: Int
        let headers: [String: String]
        let body: [UInt8]
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// Asks for a path exactly as it is written: other clients would tidy it up.
    func get(
        _ path: String, _ headers: [String: String] = [:], method: String = "GET", host: String? = nil,
        body: String = ""
    ) throws -> Answer {
        var request = "\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n"
        for (name, value) in headers { request += "\(name): \(value)\r\n" }
        if !body.isEmpty { request += "Content-Length: \(body.utf8.count)\r\n" }
        return try Self.answer(try send(request + "\r\n" + body))
    }

    private static func answer(_ bytes: [UInt8]) throws -> Answer {
        let end = try #require(bytes.firstRange(of: Array("\r\n\r\n".utf8)))
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2 { headers[parts[0].lowercased()] = parts[1] }
        }
        let status = try #require(lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) })
        return Answer(status: status, headers: headers, body: Array(bytes[end.upperBound...]))
    }

    /// Sends bytes and reads until the connection ends.
    private func send(_ request: String) throws -> [UInt8] {
        let connection = try connect()
        defer { close(connection) }
        let bytes = Array(request.utf8)
        try #require(write(connection, bytes, bytes.count) == bytes.count)
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = read(connection, &buffer, buffer.count), count > 0 { answer += buffer[..<count] }
        return answer
    }

    private func connect() throws -> Int32 {
        #if canImport(Glibc)
            let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let connection = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                #if canImport(Glibc)
                    Glibc.connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                #else
                    Darwin.connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                #endif
            }
        }
        try #require(result == 0)
        return connection
    }
}
