internal import Model
internal import Rendering

/// A file that programs read and people do not: search engines, feed readers, web servers.
enum MachineFile: Sendable, Hashable {
    /// The addresses of all pages. Where there are too many for one file, the first lists the others.
    case sitemap
    case sitemapPart(Int)
    case feed
    case robots
    /// Headers and redirects as Netlify, Cloudflare Pages and others read them.
    case headers, redirects
    case apache, iis, nginx
    /// The redirects as a table, for another content management system.
    case redirectTable

    /// Files that one kind of host looks for at the root of a site stand there; what its owner must copy by hand stands
    /// in a folder of its own.
    var address: String {
        switch self {
        case .sitemap: "sitemap.xml"
        case .sitemapPart(let part): "sitemap-\(part + 1).xml"
        case .feed: "feed.xml"
        case .robots: "robots.txt"
        case .headers: "_headers"
        case .redirects: "_redirects"
        case .apache: ".htaccess"
        case .iis: "web.config"
        case .nginx: "hosting/nginx.conf"
        case .redirectTable: "hosting/redirects.csv"
        }
    }

    /// The files that a site has.
    ///
    /// - Parameter pages: how many pages it has.
    static func all(for content: SiteContent, pages: Int, hasWebAddress: Bool) -> [MachineFile] {
        var files: [MachineFile] = []
        if hasWebAddress {
            files.append(.sitemap)
            if pages > Sitemap.limit {
                files += (0...((pages - 1) / Sitemap.limit)).map { .sitemapPart($0) }
            }
            if hasFeedEntries(content) { files.append(.feed) }
            files.append(.robots)
        }
        files += [.headers, .apache, .iis, .nginx]
        if content.publications.contains(where: { !$0.publication.replaces.isEmpty }) {
            files += [.redirects, .redirectTable]
        }
        return files
    }
}

/// Everything that the files for programs are made of.
struct MachineFiles: Sendable {
    let content: SiteContent
    let plan: SitePlan
    let redirects: [Redirect]
    /// The site's web address with a final slash; nil where it is not known.
    let baseURL: String?

    func bytes(of file: MachineFile) -> [UInt8] {
        switch file {
        case .sitemap: sitemap.first
        case .sitemapPart(let part): sitemap.part(part)
        case .feed: feed(of: content, at: baseURL ?? "")
        case .robots: Array(robots.utf8)
        case .headers: Array(host.headersFile.utf8)
        case .redirects: Array(host.redirectsFile.utf8)
        case .apache: Array(host.apacheFile.utf8)
        case .iis: host.iisFile
        case .nginx: Array(host.nginxFile.utf8)
        case .redirectTable: Array(host.redirectTable.utf8)
        }
    }

    private var sitemap: Sitemap { Sitemap(sitemapEntries, at: baseURL ?? "") }

    private var host: HostFiles {
        HostFiles(
            root: sitePath(baseURL), origin: baseURL.map(siteOrigin) ?? "", redirects: redirects,
            unlisted: unlistedFolders, hasNotFoundPage: baseURL != nil)
    }

    /// The folders of publications that search engines are asked to leave out, with their final slashes.
    private var unlistedFolders: [String] {
        content.publications.map(\.publication).filter { $0.searchEngines == .exclude }
            .map { PublicationAddresses($0).folder }
    }

    private var robots: String {
        // A page that a crawler may not read it cannot be asked to leave out: so the pages ask for themselves, and only
        // files, which cannot, are refused here.
        var text = """
            # Pages that ask search engines to leave them out say so themselves, where crawlers must be able to read it.
            User-agent: *

            """
        let refused = unlistedFolders.map { folder in
            "Disallow: \(encodedPath(sitePath(baseURL) + folder + "files/"))\n"
        }
        text += refused.isEmpty ? "Disallow:\n" : refused.joined()
        return text + "\nSitemap: \(baseURL ?? "")sitemap.xml\n"
    }

    /// The pages that may be found, with the date that their author gives them.
    private var sitemapEntries: [Sitemap.Entry] {
        plan.pages.compactMap { page in
            switch page.kind {
            case .notFound: return nil
            case .home, .site: return Sitemap.Entry(address: page.address)
            case .front(let index), .chapter(let index, _), .onePage(let index), .history(let index),
                .tablesAndFigures(let index):
                let publication = content.publications[index].publication
                guard publication.searchEngines == .include else { return nil }
                return Sitemap.Entry(
                    address: page.address, changed: publication.lastUpdated ?? publication.published)
            }
        }
    }
}

// MARK: Addresses

/// The path at which the site stands on its host, with slashes at both ends, percent-encoded as its owner wrote it; that
/// is the root where the web address is not known.
func sitePath(_ baseURL: String?) -> String {
    guard let baseURL else { return "/" }
    return "/" + baseURL.dropFirst(siteOrigin(baseURL).count + 1)
}

/// The scheme and host of a web address, such as `https://www.example.org`.
func siteOrigin(_ address: String) -> String {
    let scheme = address.hasPrefix("https://") ? 8 : 7
    return String(address.prefix(scheme)) + address.dropFirst(scheme).prefix { $0 != "/" }
}

/// A path as every host and program reads it: all but letters, digits and a few marks percent-encoded.
func encodedPath(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            encoded.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            let digits = String(byte, radix: 16, uppercase: true)
            encoded += "%" + (digits.count < 2 ? "0" : "") + digits
        }
    }
    return encoded
}

/// The text that a percent-encoded path stands for.
func decodedPath(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).map { percentDecoded($0) }.joined(separator: "/")
}
