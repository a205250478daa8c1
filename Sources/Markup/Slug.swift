/// The part of a section's id that is made of its heading: its letters and digits in lower case, everything between
/// them one hyphen. Letters of every script are kept; a heading without any gives `section`.
func slug(_ heading: String) -> String {
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
