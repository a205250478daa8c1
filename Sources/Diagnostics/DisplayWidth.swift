// How text from authors' files is shown where letters have a fixed width: how many columns a scalar takes there, and
// what stands in for a scalar that would act on the terminal instead of being shown.

extension Unicode.Scalar {
    /// The scalar itself, or a visible one in its place where the scalar acts instead of being seen: control characters
    /// (with which a file could write escape sequences), line separators, and the controls of writing direction (with
    /// which a line could look like another one).
    var shown: Unicode.Scalar {
        switch value {
        case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: self
        }
    }

    /// The columns that the scalar takes: none for marks that join the letter before them, two for wide letters.
    var displayWidth: Int {
        if value < 0x300 { return 1 }
        // The halves of a flag are wide only together.
        if (0x1F1E6...0x1F1FF).contains(value) { return 1 }
        if (0x1160...0x11FF).contains(value) { return 0 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide ? 2 : 1
        }
    }

    /// East Asian Wide and Fullwidth of Unicode's annex 11, in whole blocks, and what is drawn as a picture.
    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
            0x20000...0x3FFFD:
            !(0x4DC0...0x4DFF).contains(value)
        default: properties.isEmojiPresentation
        }
    }

    /// Whether the scalar belongs to a script written from the right, whose letters a terminal may move.
    var isWrittenFromTheRight: Bool {
        switch value {
        case 0x590...0x8FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}

/// The columns that the scalar at `index` takes after the ones before it: what is joined to a picture adds none.
func displayWidth(of scalars: [Unicode.Scalar], at index: Int) -> Int {
    let scalar = scalars[index].shown
    guard index > 0, scalar.value > 0x2FF else { return scalar.displayWidth }
    let previous = scalars[index - 1]
    let joins = previous == "\u{200D}" || (scalar.properties.isEmojiModifier && previous.displayWidth == 2)
    return joins && scalar.properties.isEmoji ? 0 : scalar.displayWidth
}

/// Text as one line that is safe to print: line endings and tabs become spaces, and what acts on a terminal is shown
/// instead.
func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.shown != $0 }) else { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\n" where previous == "\r": break
        case "\n", "\r", "\t": result.append(" ")
        default: result.append(scalar.shown)
        }
        previous = scalar
    }
    return String(result)
}
