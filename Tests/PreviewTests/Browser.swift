import Dispatch
import Glibc
import Platform
import Preview
import TestFolders
import Testing

/// A browser's side of one request, byte by byte as it goes over the wire.
struct Answer {
    let status: Int
    /// By name in small letters.
    let headers: [String: String]
    let body: String

    init?(_ text: String) {
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        let lines = parts[0].split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count > 1, let status = Int(words[1]) else { return nil }
        self.status = status
        headers = Dictionary(
            lines.dropFirst().compactMap { line in
                line.firstIndex(of: ":").map {
                    (line[..<$0].lowercased(), String(line[line.index(after: $0)...].drop { $0 == " " }))
                }
            }, uniquingKeysWith: { first, _ in first })
        body = parts.count > 1 ? String(parts[1]) : ""
    }
}

/// Sends one request to a port of this computer.
func send(_ method: String, _ target: String, host: String? = "127.0.0.1", port: UInt16) async throws -> Answer {
    let lines = ["\(method) \(target) HTTP/1.1"] + (host.map { ["Host: \($0)"] } ?? []) + ["Connection: close", "", ""]
    let request = Array(lines.joined(separator: "\r\n").utf8)
    // A blocked thread of its own, so that the server has the others.
    let text: Result<String, Errno> = await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
            continuation.resume(
                returning: Result { () throws(Errno) in
                    try exchange(request, port: port)
                })
        }
    }
    return try #require(Answer(try text.get()))
}

private func exchange(_ request: [UInt8], port: UInt16) throws(Errno) -> String {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { throw .latest }
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let answer = withUnsafeBytes(of: &address) { bytes in
        connect(socket, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
    }
    guard answer == 0, write(socket, request, request.count) == request.count else { throw .latest }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(socket, &piece, piece.count)
        guard count > 0 else { break }
        bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// Serves a folder on a free port while `body` runs.
func serving(_ folder: String, _ body: (_ port: UInt16) async throws -> Void) async throws {
    let (ports, told) = AsyncStream.makeStream(of: UInt16.self)
    let server = Task {
        try await SiteServer(folder: folder, port: 0).run { told.yield($0) }
    }
    defer { server.cancel() }
    for await port in ports {
        try await body(port)
        return
    }
}
