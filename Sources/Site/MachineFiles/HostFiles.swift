internal import Markup

/// What every web server is asked to say with each page: nothing runs or loads but what the site has, no other site shows
/// its pages in a frame, and no address of a page goes to other sites.
let securityHeaders: [(name: String, value: String)] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
]

/// Headers and redirects in the forms that common hosts read.
struct HostFiles: Sendable {
    /// The path of the site on its host, percent-encoded, with slashes at both ends.
    let root: String
    /// Scheme and host; empty where they are not known.
    let origin: String
    let redirects: [Redirect]
    /// Folders that search engines are asked to leave out, from the site's root, with their final slashes.
    let unlisted: [String]
    let hasNotFoundPage: Bool

    /// The old addresses on the site's own host: their decoded paths, and the encoded ones they lead to.
    private var own: [(path: String, target: String)] {
        redirects.compactMap { redirect in redirect.path.map { ($0, root + encodedPath(redirect.target)) } }
    }

    /// The path of the site, percent-decoded.
    private var decodedRoot: String { decodedPath(root) }

    /// `_headers`, as Netlify and Cloudflare Pages read it.
    var headersFile: String {
        var text = "# Read by Netlify, Cloudflare Pages and hosts like them.\n\(root)*\n"
        for header in securityHeaders { text += "  \(header.name): \(header.value)\n" }
        for folder in unlisted { text += "\(root)\(encodedPath(folder))*\n  X-Robots-Tag: noindex\n" }
        return text
    }

    /// `_redirects`, as Netlify and Cloudflare Pages read it: `*` and `:` would stand for other text, and are encoded.
    var redirectsFile: String {
        own.reduce("# Read by Netlify, Cloudflare Pages and hosts like them.\n") { text, redirect in
            text + "\(encodedPath(redirect.path)) \(redirect.target) 301\n"
        }
    }

    /// A table (RFC 4180) with the old addresses on other hosts too.
    var redirectTable: String {
        redirects.reduce("from,to,status\r\n") { text, redirect in
            text
                + [redirect.address, origin + root + encodedPath(redirect.target), "301"].map(csvField)
                .joined(separator: ",") + "\r\n"
        }
    }
}

/// A field that a spreadsheet reads as text: in quotation marks where it must be, and never as a formula.
func csvField(_ text: String) -> String {
    let guarded = text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text
    guard guarded.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return guarded }
    return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
}

// MARK: nginx

extension HostFiles {
    /// For an `include` in the `server` block of nginx. It matches decoded paths, and reads no variables in them.
    var nginxFile: String {
        var text = """
            # For nginx. Copy this file to the server and name it in the server block of the site:
            #     include /etc/nginx/snippets/strapline.conf;

            """
        for header in securityHeaders { text += "add_header \(header.name) \(nginxText(header.value)) always;\n" }
        if !unlisted.isEmpty {
            text += "set $strapline_robots \"\";\n"
            for folder in unlisted {
                let pattern = "^" + escapedForPattern(decodedRoot + folder)
                text += "if ($uri ~ \(nginxText(pattern))) { set $strapline_robots noindex; }\n"
            }
            text += "add_header X-Robots-Tag $strapline_robots always;\n"
        }
        if hasNotFoundPage { text += "error_page 404 \(nginxText(decodedRoot + "404.html"));\n" }
        for redirect in own {
            text += "location = \(nginxText(redirect.path)) { return 301 \(nginxText(redirect.target)); }\n"
        }
        return text
    }

    private func nginxText(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

// MARK: Apache

extension HostFiles {
    /// `.htaccess`, which Apache reads in the site's folder. What a server has not been set up for is left out there.
    var apacheFile: String {
        var text = "# Read by Apache, where AllowOverride lets a folder have settings of its own.\n"
        if hasNotFoundPage { text += "ErrorDocument 404 \(root)404.html\n" }
        text += "<IfModule mod_headers.c>\n"
        for header in securityHeaders { text += "Header always set \(header.name) \(apacheText(header.value))\n" }
        text += "</IfModule>\n"
        if !unlisted.isEmpty {
            text += "<IfModule mod_setenvif.c>\n<IfModule mod_headers.c>\n"
            for folder in unlisted {
                let pattern = "^" + escapedForPattern(decodedRoot + folder)
                text += "SetEnvIf Request_URI \(apacheText(pattern)) strapline_unlisted\n"
            }
            text += "Header always set X-Robots-Tag noindex env=strapline_unlisted\n</IfModule>\n</IfModule>\n"
        }
        let redirects = own.filter { $0.path.hasPrefix(decodedRoot) }
        if !redirects.isEmpty {
            text += "<IfModule mod_alias.c>\n"
            for redirect in redirects {
                let pattern = "^" + escapedForPattern(redirect.path) + "$"
                text += "RedirectMatch 301 \(apacheText(pattern)) \(redirect.target)\n"
            }
            text += "</IfModule>\n"
        }
        if redirects.count < own.count {
            text +=
                "# Old addresses outside this folder are in hosting/redirects.csv: they belong into the folder above.\n"
        }
        return text
    }

    /// In quotation marks, in which a backslash speaks of the next character.
    private func apacheText(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

/// A regular expression for exactly this text, as PCRE reads it.
private func escapedForPattern(_ text: String) -> String {
    var pattern = ""
    for character in text.unicodeScalars {
        if "\\^$.|?*+()[]{}".unicodeScalars.contains(character) { pattern += "\\" }
        pattern.unicodeScalars.append(character)
    }
    return pattern
}

// MARK: IIS

extension HostFiles {
    /// `web.config`, which IIS reads in the site's folder. A location is a path from there; Windows has no files with some
    /// characters in their names, and refuses settings that name them.
    var iisFile: [UInt8] {
        var xml = XMLFile()
        xml.open("configuration")
        xml.open("system.webServer")
        if hasNotFoundPage {
            xml.open("httpErrors") { $0("errorMode", "Custom") }
            xml.empty("remove") { $0("statusCode", "404") }
            xml.empty("error") {
                $0("statusCode", "404")
                $0("path", "404.html")
                $0("responseMode", "File")
            }
            xml.close("httpErrors")
        }
        writeIISHeaders(securityHeaders, to: &xml)
        xml.close("system.webServer")
        for folder in unlisted where isWindowsPath(folder) {
            xml.open("location") { $0("path", String(folder.dropLast())) }
            xml.open("system.webServer")
            writeIISHeaders([("X-Robots-Tag", "noindex")], to: &xml)
            xml.close("system.webServer")
            xml.close("location")
        }
        let paths = own.filter { $0.path.hasPrefix(decodedRoot) }.map {
            (path: String($0.path.dropFirst(decodedRoot.count)), target: $0.target)
        }
        for redirect in paths where isWindowsPath(redirect.path) {
            xml.open("location") { $0("path", redirect.path) }
            xml.open("system.webServer")
            xml.empty("httpRedirect") {
                $0("enabled", "true")
                $0("destination", redirect.target)
                $0("exactDestination", "true")
                $0("httpResponseStatus", "Permanent")
            }
            xml.close("system.webServer")
            xml.close("location")
        }
        if paths.filter({ isWindowsPath($0.path) }).count < own.count {
            xml.comment("Old addresses that IIS cannot redirect from this folder are in hosting/redirects.csv")
        }
        xml.close("configuration")
        return xml.bytes
    }

    private func writeIISHeaders(_ headers: [(name: String, value: String)], to xml: inout XMLFile) {
        xml.open("httpProtocol")
        xml.open("customHeaders")
        for header in headers {
            xml.empty("add") {
                $0("name", header.name)
                $0("value", header.value)
            }
        }
        xml.close("customHeaders")
        xml.close("httpProtocol")
    }

    private func isWindowsPath(_ path: String) -> Bool {
        !path.isEmpty && !path.contains { "<>:\"|?*%&\\".contains($0) }
    }
}
