/// The part of a section's id that is made of its heading: its letters and digits in lower case, everything between
/// them one hyphen. Letters of every script are kept; a heading without any gives `section`.
func slug(_ heading: String) -> String {
    var heading = heading
    return heading.withUTF8 { ascii in ascii.allSatisfy { $0 < 0x80 } ? slug(ascii: ascii) : nil } ?? slug(of: heading)
}

/// The slug of a heading in ASCII, as most are.
private func slug(ascii heading: UnsafeBufferPointer<UInt8>) -> String {
    let slug = String(unsafeUninitializedCapacity: heading.count) { slug in
        var count = 0
        var pendingHyphen = false
        for byte in heading {
            let lower = byte &- UInt8(ascii: "A") < 26 ? byte + 32 : byte
            guard lower &- UInt8(ascii: "a") < 26 || lower &- UInt8(ascii: "0") < 10 else {
                // An apostrophe does not divide a word: “council's” gives `councils`.
                if byte != UInt8(ascii: "'") { pendingHyphen = count > 0 }
                continue
            }
            // A hyphen stands for at least one byte that is left out, so there is room for both.
            if pendingHyphen {
                slug[count] = UInt8(ascii: "-")
                count += 1
                pendingHyphen = false
            }
            slug[count] = lower
            count += 1
        }
        return count
    }
    return slug.isEmpty ? "section" : slug
}

private func slug(of heading: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(heading.utf8.count)
    var pendingHyphen = false
    func append(_ byte: UInt8) {
        if pendingHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        pendingHyphen = false
        slug.append(byte)
    }
    for scalar in heading.unicodeScalars {
        switch scalar {
        case "a"..."z", "0"..."9": append(UInt8(scalar.value))
        case "A"..."Z": append(UInt8(scalar.value) + 32)
        // An apostrophe does not divide a word: “council’s” gives `councils`.
        case "'", "’": break
        default:
            if scalar.value > 0x7F, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                scalar.properties.lowercaseMapping.utf8.forEach(append)
            } else {
                pendingHyphen = true
            }
        }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
}
