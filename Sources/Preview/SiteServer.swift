internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Platform

/// Serves a built site to the browsers of this computer.
public struct SiteServer: Sendable {
    /// The folder of the site.
    let folder: String
    let port: UInt16

    /// - Parameter port: 0 for any that is free.
    public init(folder: String, port: UInt16) {
        self.folder = folder
        self.port = port
    }

    /// Serves until the process is stopped or the task cancelled.
    ///
    /// - Parameter whenListening: told the port, once browsers can connect to it.
    /// - Throws: where the port is taken.
    public func run(whenListening: @escaping @Sendable (_ port: UInt16) -> Void) async throws {
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled, handler: SiteHandler(folder: folder))
        try await withThrowingTaskGroup { tasks in
            tasks.addTask { try await server.run() }
            tasks.addTask {
                try await server.waitUntilListening()
                if case .ip4(_, let port) = await server.listeningAddress { whenListening(port) }
            }
            // The first error ends both.
            for try await _ in tasks {}
        }
    }
}

/// Answers requests from the files of a folder, as a web server in production would.
struct SiteHandler: HTTPHandler {
    let folder: String

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let response = answer(request)
        guard request.method == .HEAD, case .httpBody(let body) = response.payload else { return response }
        // A body that no one asked for would be read as the beginning of the next answer.
        var headers = response.headers
        headers[.contentLength] = String(body.count ?? 0)
        return HTTPResponse(statusCode: response.statusCode, headers: headers)
    }

    private func answer(_ request: HTTPRequest) -> HTTPResponse {
        // A page elsewhere must not read this site by giving its own name this computer's address.
        guard isLocal(host: request.headers[.host]) else {
            return plain(.init(421, phrase: "Misdirected Request"), "This preview answers to localhost only.\n")
        }
        guard request.method == .GET || request.method == .HEAD else {
            return plain(.methodNotAllowed, "Only reading is possible here.\n")
        }
        let target = request.target.rawValue.split(separator: "?", maxSplits: 1).first.map(String.init) ?? "/"
        guard let path = sitePath(target) else { return plain(.badRequest, "This address is not well formed.\n") }
        if let bytes = file(path) { return response(.ok, path, bytes) }
        if !path.hasSuffix("/index.html"), let bytes = file(path + "/index.html"), !bytes.isEmpty {
            return HTTPResponse(statusCode: .movedPermanently, headers: HTTPHeaders([.location: target + "/"]))
        }
        if let bytes = file("404.html") { return response(.notFound, "404.html", bytes) }
        return plain(.notFound, "The site has no page “\(path)”.\n")
    }

    private func file(_ path: String) -> [UInt8]? { try? readFile(folder + "/" + path) }

    private func response(_ status: HTTPStatusCode, _ path: String, _ bytes: [UInt8]) -> HTTPResponse {
        HTTPResponse(
            statusCode: status,
            headers: [
                .contentType: contentType(of: path), HTTPHeader("Cache-Control"): "no-store",
                HTTPHeader("X-Content-Type-Options"): "nosniff",
            ],
            body: Data(bytes))
    }

    private func plain(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
        HTTPResponse(
            statusCode: status, headers: [.contentType: "text/plain; charset=utf-8"], body: Data(text.utf8))
    }
}

/// Whether a `Host` header names this computer.
func isLocal(host: String?) -> Bool {
    guard let host else { return false }
    let name = host.hasPrefix("[") ? String(host.prefix { $0 != "]" }) + "]" : String(host.prefix { $0 != ":" })
    return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
}

/// The path in the site that a request asks for, or nil where it is malformed or leads out of the site. It is decoded
/// first and judged afterwards, so that nothing hides in the encoding.
func sitePath(_ target: String) -> String? {
    guard target.hasPrefix("/"), let decoded = target.removingPercentEncoding else { return nil }
    guard !decoded.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\\" || $0.value == 0x7F }) else {
        return nil
    }
    var segments = decoded.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
    if segments.last == "" { segments[segments.count - 1] = "index.html" }
    for segment in segments where segment.isEmpty || (segment.hasPrefix(".") && segment != ".well-known") { return nil }
    return segments.joined(separator: "/")
}

func contentType(of path: String) -> String {
    switch path.split(separator: ".").last?.lowercased() {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json"
    case "xml": "application/xml"
    case "txt": "text/plain; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "pdf": "application/pdf"
    case "epub": "application/epub+zip"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "odt": "application/vnd.oasis.opendocument.text"
    case "ods": "application/vnd.oasis.opendocument.spreadsheet"
    case "zip": "application/zip"
    case "mp3": "audio/mpeg"
    case "mp4": "video/mp4"
    default: "application/octet-stream"
    }
}
