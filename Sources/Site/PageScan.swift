/// What a finished page says of itself: its ids, and where its links lead. Attribute values as they stand in the page.
struct PageScan {
    var ids: [ArraySlice<UInt8>] = []
    /// Values of `href` and `src`.
    var links: [ArraySlice<UInt8>] = []
    /// Ids that labels and descriptions name, each by itself.
    var idReferences: [ArraySlice<UInt8>] = []

    /// Reads the tags of a page. Everything between two tags is skipped at the speed of a search for `<`.
    init(_ page: [UInt8]) {
        page.withUnsafeBufferPointer { bytes in
            var at = 0
            while at < bytes.count {
                guard let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) else { return }
                at = open + 1
                guard at < bytes.count, isNameByte(bytes[at]) else { continue }
                while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
                readAttributes(of: page, bytes, from: &at)
            }
        }
    }

    private mutating func readAttributes(of page: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, from at: inout Int) {
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
            let name = at
            while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
            guard at > name else {
                at += 1
                continue
            }
            guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "="), bytes[at + 1] == UInt8(ascii: "\"") else {
                continue
            }
            let value = at + 2
            guard let end = bytes[value...].firstIndex(of: UInt8(ascii: "\"")) else {
                at = bytes.count
                return
            }
            note(page, bytes[name..<at], value..<end)
            at = end + 1
        }
    }

    private mutating func note(_ page: [UInt8], _ name: Slice<UnsafeBufferPointer<UInt8>>, _ value: Range<Int>) {
        switch name.count {
        case 2 where name.elementsEqual("id".utf8): ids.append(page[value])
        case 3 where name.elementsEqual("src".utf8) || name.elementsEqual("for".utf8):
            if name.first == UInt8(ascii: "s") { links.append(page[value]) } else { idReferences.append(page[value]) }
        case 4 where name.elementsEqual("href".utf8): links.append(page[value])
        case 7 where name.elementsEqual("headers".utf8), 15 where name.elementsEqual("aria-labelledby".utf8),
            16 where name.elementsEqual("aria-describedby".utf8):
            idReferences.append(contentsOf: page[value].split(separator: UInt8(ascii: " ")))
        default: break
        }
    }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
        true
    default: false
    }
}
