public import Platform

/// The list of a site's files, kept in the site itself: it says that Strapline made the folder, and what of it.
///
/// A line that names the format, then a line a file in byte order of the paths: SHA-256 in hexadecimal, size in bytes,
/// path from the site's root, parted by single spaces. It says nothing of when or where the site was built.
public struct Manifest: Sendable, Hashable {
    public let files: [SiteFile]

    /// The file's name in the site.
    public static let name = ".strapline-manifest"

    static let firstWord = "strapline-manifest"
    private static let header = "\(firstWord) 1\n"

    /// - Parameter files: in byte order of the paths.
    init(files: [SiteFile]) { self.files = files }

    /// Reads a manifest; nil where it is damaged, out of order or of another format.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.header.utf8), bytes.last == UInt8(ascii: "\n") else { return nil }
        var files: [SiteFile] = []
        var rest = bytes[Self.header.utf8.count...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            guard let file = SiteFile(rest[..<end]) else { return nil }
            if let last = files.last { guard precedesInBytes(last.path, file.path) else { return nil } }
            files.append(file)
            rest = rest[(end + 1)...]
        }
        self.files = files
    }

    /// The manifest as it is written.
    var bytes: [UInt8] {
        var bytes = Array(Self.header.utf8)
        bytes.reserveCapacity(files.reduce(bytes.count) { $0 + $1.path.utf8.count + 48 })
        for file in files {
            file.hash.appendHex(to: &bytes)
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: String(file.size).utf8)
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: file.path.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

/// A file of a site.
public struct SiteFile: Sendable, Hashable {
    /// From the site's root, with `/` between its parts.
    public let path: String
    /// In bytes.
    public let size: Int
    public let hash: ContentHash

    init(path: String, size: Int, hash: ContentHash) {
        self.path = path
        self.size = size
        self.hash = hash
    }

    fileprivate init?(_ line: ArraySlice<UInt8>) {
        let space = UInt8(ascii: " ")
        let sizeStart = line.startIndex + ContentHash.digits + 1
        guard line.count > ContentHash.digits + 1, line[sizeStart - 1] == space,
            let sizeEnd = line[sizeStart...].firstIndex(of: space),
            let hash = ContentHash(hex: line[..<(sizeStart - 1)]),
            let size = Int(String(decoding: line[sizeStart..<sizeEnd], as: UTF8.self)), size >= 0,
            let path = String(validating: line[(sizeEnd + 1)...], as: UTF8.self), isSitePath(path)
        else { return nil }
        self.init(path: path, size: size, hash: hash)
    }
}

/// Whether a path stays in the site, can stand in a line of the manifest, and is no name that Strapline or the folder's
/// owner keeps there: no control character, no empty part, and no part with a leading dot but those that hosts read.
func isSitePath(_ path: String) -> Bool {
    var partStart = true
    for byte in path.utf8 {
        let isSlash = byte == UInt8(ascii: "/")
        guard byte >= 0x20, byte != 0x7F, !(partStart && isSlash) else { return false }
        guard !(partStart && byte == UInt8(ascii: ".")) else { return hasOnlyHostNames(path) }
        partStart = isSlash
    }
    return !partStart
}

/// The rare case: every part with a leading dot is one of the names that web hosts look for.
private func hasOnlyHostNames(_ path: String) -> Bool {
    path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && (!part.hasPrefix(".") || [".well-known", ".nojekyll", ".htaccess"].contains(part))
        }
}
