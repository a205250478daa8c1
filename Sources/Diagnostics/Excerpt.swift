/// A line of an author's file as it can be printed where letters have a fixed width, and the caret to print under it.
///
/// Tabs are spaces, control characters are shown, and of a very long line a window around the caret is left between
/// ellipses. There is no caret where it could stand under the wrong letter: the column is not known or beyond the line,
/// or letters up to it are written from the right, which some terminals move and others do not.
public struct Excerpt: Sendable, Hashable {
    /// The line's number, from 1.
    public let line: Int
    public let text: String
    /// Spaces, then `^` and a `~` for each further column, or nil.
    public let caret: String?

    /// The widest text, in columns.
    static let width = 100
    /// The columns between two tab stops.
    static let tab = 4

    /// - Parameter place: where the caret stands; its line must be known.
    init(of scalars: [Unicode.Scalar], at place: Place) {
        line = place.line
        let isKnown = place.column > 0 && place.column <= scalars.count + 1
        var first = isKnown ? place.column - 1 : 0
        let last = min(scalars.count, first + place.length)
        let window = Excerpt.window(of: scalars, around: first)
        // A mark is shown on the letter before it, so the caret stands there.
        while first > window.lowerBound, first < scalars.count, displayWidth(of: scalars, at: first) == 0 { first -= 1 }

        var text = String.UnicodeScalarView()
        var column = 0
        var caret = (start: 0, end: 0)
        var hasCaret = isKnown
        if window.lowerBound > 0 {
            text.append("…")
            column = 1
        }
        for index in window {
            if index == first { caret.start = column }
            if index < last, scalars[index].isWrittenFromTheRight { hasCaret = false }
            if scalars[index] == "\t" {
                let width = Excerpt.tab - column % Excerpt.tab
                text.append(contentsOf: repeatElement(" ", count: width))
                column += width
            } else {
                text.append(scalars[index].shown)
                column += displayWidth(of: scalars, at: index)
            }
            if index < last { caret.end = column }
        }
        if first == window.upperBound { caret.start = column }
        if window.upperBound < scalars.count { text.append("…") }
        self.text = String(text)
        let further = max(0, caret.end - caret.start - 1)
        self.caret =
            hasCaret
            ? String(repeating: " ", count: caret.start) + "^" + String(repeating: "~", count: further) : nil
    }

    /// The part of a line that fits the width: all of it, or a third of the width before `focus` and the rest after.
    /// Looks at a bounded number of scalars, however long the line is.
    private static func window(of scalars: [Unicode.Scalar], around focus: Int) -> Range<Int> {
        let most = 4 * width
        func columns(_ index: Int) -> Int { scalars[index] == "\t" ? tab : displayWidth(of: scalars, at: index) }
        func end(from start: Int, columns room: Int) -> Int {
            var room = room
            var end = start
            while end < scalars.count, end - start < most, columns(end) <= room {
                room -= columns(end)
                end += 1
            }
            return end
        }
        func start(from end: Int, columns room: Int) -> Int {
            var room = room
            var start = end
            while start > 0, end - start < most / 2, columns(start - 1) <= room {
                room -= columns(start - 1)
                start -= 1
            }
            while start > 0, start < end, columns(start) == 0 { start += 1 }
            return start
        }
        if end(from: 0, columns: width) == scalars.count { return 0..<scalars.count }
        let room = width - 2
        let before = start(from: focus, columns: room / 3)
        let after = end(from: before, columns: room)
        return after < scalars.count ? before..<after : min(before, start(from: after, columns: room))..<after
    }
}

extension SourceLines {
    /// The excerpt for a place, or nil where its line is not known or cannot be read.
    mutating func excerpt(at place: Place?) -> Excerpt? {
        guard let place, place.line > 0, let scalars = line(place.line, of: place.file) else { return nil }
        return Excerpt(of: scalars, at: place)
    }
}
