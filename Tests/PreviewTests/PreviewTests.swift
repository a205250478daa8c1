import Glibc
import Platform
import TestFolders
import Testing

/// The preview over a real socket.
@Suite struct PreviewTests {
    /// Holds the site and, beside it, what the preview must never show.
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("secret", to: "secret.txt")
        try folder.write("<h1>Home</h1>", to: "site/index.html")
        try folder.write("<h1>Scheme</h1>", to: "site/schemes/scheme/index.html")
        try folder.write("<h1>Rôle</h1>", to: "site/schemes/scheme/rôle & co.html")
        try folder.write("secret", to: "site/.strapline-manifest")
        try folder.write("secret", to: "site/.git/config")
    }

    @Test func pagesAreShown() async throws {
        try await serving(folder.path("site")) { port in
            for target in ["/", "/index.html", "/?from=search", "/index.html?a=b/../c"] {
                let answer = try await send("GET", target, port: port)
                #expect(answer.status == 200)
                #expect(answer.body == "<h1>Home</h1>")
                #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
                #expect(answer.headers["cache-control"] == "no-store")
                #expect(answer.headers["x-content-type-options"] == "nosniff")
            }
            // An encoded name is decoded, and only once.
            let page = try await send("GET", "/schemes/scheme/r%C3%B4le%20%26%20co.html", port: port)
            #expect(page.body == "<h1>Rôle</h1>")
            #expect(try await send("GET", "/schemes/scheme/r%25C3%25B4le.html", port: port).status == 404)
        }
    }

    @Test func aHeadRequestHasTheHeadersOfThePageAndNoBody() async throws {
        try await serving(folder.path("site")) { port in
            let answer = try await send("HEAD", "/", port: port)
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
            #expect(answer.headers["content-length"] == "13")
            #expect(answer.body == "")
        }
    }

    @Test func nothingOutsideTheSiteAndNoHiddenFileIsShown() async throws {
        let targets = [
            "/../secret.txt", "/schemes/../../secret.txt", "/%2e%2e/secret.txt", "/%2E%2E%2Fsecret.txt",
            "/..%2fsecret.txt", "/schemes/..%2f..%2f..%2fsecret.txt", "/..%5csecret.txt", "/..\\secret.txt",
            "//secret.txt", "/%252e%252e/secret.txt", "/.%2e/secret.txt", "/./../secret.txt", "/%00/../secret.txt",
            "/..%c0%afsecret.txt", "/%c0%ae%c0%ae/secret.txt", "http://127.0.0.1/../secret.txt", "../secret.txt",
            "/.strapline-manifest", "/%2estrapline-manifest", "/.git/config", "/schemes/../.git/config",
        ]
        try await serving(folder.path("site")) { port in
            for target in targets {
                let answer = try await send("GET", target, port: port)
                #expect(answer.status == 400 || answer.status == 404, "\(target)")
                #expect(answer.body != "secret", "\(target)")
            }
        }
    }

    @Test func onlyNamesOfThisComputerAreAnswered() async throws {
        let others: [String?] = [
            "evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "[::2]", "", nil,
        ]
        try await serving(folder.path("site")) { port in
            for host in others {
                let answer = try await send("GET", "/", host: host, port: port)
                #expect(answer.status == 421, "\(host ?? "no host")")
                #expect(answer.body == "This preview answers to localhost only.\n")
            }
            for host in ["localhost", "localhost:8080", "LOCALHOST", "127.0.0.1:8080", "[::1]:8080"] {
                let answer = try await send("GET", "/", host: host, port: port)
                #expect(answer.status == 200, "\(host)")
            }
        }
    }

    @Test func onlyReadingIsPossible() async throws {
        try await serving(folder.path("site")) { port in
            for method in ["POST", "PUT", "DELETE"] {
                let answer = try await send(method, "/", port: port)
                #expect(answer.status == 405)
            }
        }
    }

    @Test func aFolderWithoutItsSlashLeadsToTheOneWith() async throws {
        try await serving(folder.path("site")) { port in
            let answer = try await send("GET", "/schemes/scheme", port: port)
            #expect(answer.status == 301)
            #expect(answer.headers["location"] == "/schemes/scheme/")
            #expect(try await send("GET", "/schemes/scheme/", port: port).body == "<h1>Scheme</h1>")
            #expect(try await send("GET", "/schemes", port: port).status == 404)
            // What a browser would read as another host.
            #expect(try await send("GET", "//schemes/scheme", port: port).status == 400)
        }
    }

    @Test func anAddressThatTheSiteLacksHasItsNotFoundPage() async throws {
        try await serving(folder.path("site")) { port in
            let plain = try await send("GET", "/nowhere.html", port: port)
            #expect(plain.status == 404)
            #expect(plain.body == "The site has no page “nowhere.html”.\n")
            #expect(plain.headers["content-type"] == "text/plain; charset=utf-8")
            try folder.write("<h1>Not found</h1>", to: "site/404.html")
            let page = try await send("GET", "/nowhere.html", port: port)
            #expect(page.status == 404)
            #expect(page.body == "<h1>Not found</h1>")
            #expect(page.headers["content-type"] == "text/html; charset=utf-8")
        }
    }

    @Test func everyFileHasTheTypeThatBrowsersExpect() async throws {
        let types = [
            "site.css": "text/css; charset=utf-8", "map.svg": "image/svg+xml", "map.PNG": "image/png",
            "scheme.pdf": "application/pdf", "staff.csv": "text/csv; charset=utf-8", "feed.xml": "application/xml",
            "scheme.docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "page.html": "text/html; charset=utf-8", "robots.txt": "text/plain; charset=utf-8",
            "scheme.brf": "application/octet-stream", "README": "application/octet-stream",
        ]
        for file in types.keys { try folder.write("file", to: "site/files/\(file)") }
        try await serving(folder.path("site")) { port in
            var found: [String: String] = [:]
            for file in types.keys {
                found[file] = try await send("GET", "/files/\(file)", port: port).headers["content-type"]
            }
            #expect(found == types)
        }
    }

    @Test func whatWasRebuiltIsShownAtOnce() async throws {
        try await serving(folder.path("site")) { port in
            #expect(try await send("GET", "/", port: port).body == "<h1>Home</h1>")
            try folder.write("<h1>New home</h1>", to: "site/index.html")
            #expect(try await send("GET", "/", port: port).body == "<h1>New home</h1>")
        }
    }
}
