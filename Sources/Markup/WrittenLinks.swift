internal import Diagnostics

// Links and images: whether they have words, and what kind of thing they lead to.

extension ConventionReader {
    mutating func readLink(_ index: Int) {
        let address = document.address(of: index)
        // A caption without words is found as such.
        if !hasWords(index), pendingCaption?.link != index {
            diagnostics.add(
                .linkWithoutText, at: place(ofAddressOf: index),
                "A link to “\(String(decoding: address, as: UTF8.self))” has no words",
                remedy: "Write between the square brackets where the link leads.")
        }
        guard let colon = address.firstIndex(of: UInt8(ascii: ":")), address.startIndex < colon else {
            found.paths.append(index)
            return
        }
        guard !isOutside(address[..<colon]) else { return }
        let scheme = String(decoding: address[..<colon], as: UTF8.self)
        if let kind = Conventions.Reference.Kind(rawValue: scheme) {
            // The link of a caption defines the table's id; it does not refer to it.
            if pendingCaption?.link == index { return }
            found.references.append(
                .init(
                    node: index, kind: kind, target: String(decoding: address[(colon + 1)...], as: UTF8.self),
                    hasOwnWords: !document.isAutolink(index)))
        } else if scheme.contains("/") || scheme.contains("#") || scheme.contains("?") {
            found.paths.append(index)
        } else {
            let near = nearest(
                to: scheme, among: Conventions.Reference.Kind.allCases.map(\.rawValue) + ["https", "mailto"])
            diagnostics.add(
                .unknownScheme, at: place(ofAddressOf: index),
                "“\(scheme):” is nothing that a link can lead to" + (near.map { "; did you mean “\($0):”?" } ?? ""),
                remedy:
                    "Link to a web address (https:), an e-mail address (mailto:), a file beside this one, or a thing by its id (table:, section:)."
            )
        }
    }

    /// Whether an address with this scheme leads out of the site; a letter differs from its capital in one bit.
    private func isOutside(_ scheme: ArraySlice<UInt8>) -> Bool {
        func spells(_ name: StaticString) -> Bool {
            guard scheme.count == name.utf8CodeUnitCount else { return false }
            return scheme.withUnsafeBufferPointer { scheme in
                scheme.indices.allSatisfy { scheme[$0] | 0x20 == name.utf8Start[$0] }
            }
        }
        return spells("https") || spells("http") || spells("mailto") || spells("tel") || spells("sms")
    }

    func hasWords(_ link: Int) -> Bool {
        for index in link + 1..<max(link + 1, document.nodes[link].next) {
            switch document.nodes[index].kind {
            case .text, .code:
                if document.text(of: index).contains(where: { $0 != UInt8(ascii: " ") }) { return true }
            default: break
            }
        }
        return false
    }

    mutating func readImage(_ index: Int) {
        found.paths.append(index)
        if !hasWords(index) {
            diagnostics.add(
                .imageWithoutAlternative, at: place(ofAddressOf: index),
                "The image “\(String(decoding: document.address(of: index), as: UTF8.self))” has no text alternative",
                remedy: "Write between ![ and ] what the image tells, for someone who cannot see it.")
        }
    }
}
