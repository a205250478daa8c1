/// Where in the markup of a page a reader stands: in text, in a tag, in an attribute and so on.
///
/// It follows the HTML standard's tokeniser as far as it matters to what may be written at a place. It does not check
/// the markup otherwise.
struct MarkupPlace: Equatable {
    enum State {
        case text, tagOpen, endTagOpen, tagName
        case betweenAttributes
        /// Right after a value's closing quote, where the tag must end or white space follow.
        case afterValue
        case attributeName, afterAttributeName, beforeValue
        case quoted, singleQuoted, unquoted
        case declaration, comment
        /// Inside `<script>` and the like, where no markup is read, or `<title>`, where only text is.
        case raw
    }

    /// What is wrong with how an attribute is written.
    enum Fault {
        case unquoted, singleQuoted, noSpaceBefore, noName
    }

    private(set) var state = State.text
    /// The element whose tag or raw content this is, in lower case; empty elsewhere.
    private(set) var element: [UInt8] = []
    private(set) var attribute: [UInt8] = []
    private var isEndTag = false
    /// How much was read of the marker that ends a comment, a declaration's start or raw content.
    private var progress = 0

    mutating func read(_ byte: UInt8) -> Fault? {
        switch state {
        case .text:
            if byte == UInt8(ascii: "<") { state = .tagOpen }
        case .tagOpen, .endTagOpen:
            readTagOpen(byte)
        case .tagName:
            if !endsName(byte) { element.append(lowercase(byte)) }
        case .betweenAttributes, .afterAttributeName:
            return readBetweenAttributes(byte)
        case .afterValue:
            guard isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") else {
                state = .betweenAttributes
                return readBetweenAttributes(byte) ?? .noSpaceBefore
            }
            return readBetweenAttributes(byte)
        case .attributeName:
            if byte == UInt8(ascii: "=") {
                state = .beforeValue
            } else if isSpace(byte) {
                state = .afterAttributeName
            } else if !endsName(byte) {
                attribute.append(lowercase(byte))
            }
        case .beforeValue:
            return readBeforeValue(byte)
        case .quoted:
            if byte == UInt8(ascii: "\"") { state = .afterValue }
        case .singleQuoted:
            if byte == UInt8(ascii: "'") { state = .afterValue }
        case .unquoted:
            if isSpace(byte) { state = .betweenAttributes } else if byte == UInt8(ascii: ">") { endTag() }
        case .declaration:
            readDeclaration(byte)
        case .comment:
            if byte == UInt8(ascii: ">"), progress >= 2 { self = MarkupPlace() }
            progress = byte == UInt8(ascii: "-") ? progress + 1 : 0
        case .raw:
            readRaw(byte)
        }
        return nil
    }

    /// A field is written here. Where it was refused, what follows is read as if it had been a value or a name, so that
    /// one mistake makes one finding.
    mutating func readField() {
        switch state {
        case .beforeValue:
            state = .unquoted
        case .betweenAttributes, .afterValue, .afterAttributeName:
            state = .attributeName
            attribute = []
        default:
            break
        }
    }

    // MARK: Sections

    /// The place at which a section's content starts, when its tag stands here.
    var atSection: MarkupPlace {
        guard isInTag, state != .betweenAttributes else { return self }
        var place = self
        place.state = .afterValue
        place.attribute = []
        return place
    }

    /// The place after a section that starts here and ends at `end`, whether or not it is written; nil where the two
    /// are not the same kind of place.
    func joined(with end: MarkupPlace) -> MarkupPlace? {
        guard isInTag, end.isInTag else { return self == end ? end : nil }
        guard element == end.element, isEndTag == end.isEndTag else { return nil }
        let isSpaced = state == .betweenAttributes && end.state == .betweenAttributes
        return isSpaced ? end : end.atSection.withState(.afterValue)
    }

    private func withState(_ state: State) -> MarkupPlace {
        var place = self
        place.state = state
        place.attribute = []
        return place
    }

    private var isInTag: Bool {
        switch state {
        case .tagName, .betweenAttributes, .afterValue, .attributeName, .afterAttributeName: true
        default: false
        }
    }

    // MARK: Reading

    private mutating func readTagOpen(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
            isEndTag = state == .endTagOpen
            element = [lowercase(byte)]
            state = .tagName
        case UInt8(ascii: "/") where state == .tagOpen:
            state = .endTagOpen
        case UInt8(ascii: "!") where state == .tagOpen, UInt8(ascii: "?") where state == .tagOpen:
            state = .declaration
        case UInt8(ascii: "<") where state == .tagOpen:
            break
        default:
            if state == .endTagOpen, byte != UInt8(ascii: ">") {
                state = .declaration
                progress = 2
            } else {
                state = .text
            }
        }
    }

    private mutating func readBetweenAttributes(_ byte: UInt8) -> Fault? {
        if byte == UInt8(ascii: "=") {
            let isNamed = state == .afterAttributeName
            state = .beforeValue
            return isNamed ? nil : .noName
        }
        if isSpace(byte) {
            if state == .afterValue { state = .betweenAttributes }
        } else if !endsName(byte) {
            attribute = [lowercase(byte)]
            state = .attributeName
        }
        return nil
    }

    private mutating func readBeforeValue(_ byte: UInt8) -> Fault? {
        switch byte {
        case _ where isSpace(byte): return nil
        case UInt8(ascii: "\""):
            state = .quoted
            return nil
        case UInt8(ascii: "'"):
            state = .singleQuoted
            return .singleQuoted
        case UInt8(ascii: ">"):
            endTag()
            return .unquoted
        default:
            state = .unquoted
            return .unquoted
        }
    }

    private mutating func readDeclaration(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") {
            self = MarkupPlace()
        } else if byte == UInt8(ascii: "-"), progress < 2 {
            progress += 1
            if progress == 2 {
                state = .comment
                progress = 0
            }
        } else {
            progress = 2
        }
    }

    private mutating func readRaw(_ byte: UInt8) {
        let marker = Array("</".utf8) + element
        if progress == marker.count, isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            isEndTag = true
            progress = 0
            state = .betweenAttributes
            if byte == UInt8(ascii: ">") { endTag() }
        } else if progress < marker.count, lowercase(byte) == marker[progress] {
            progress += 1
        } else {
            progress = byte == UInt8(ascii: "<") ? 1 : 0
        }
    }

    /// White space, a slash or the tag's end, which end a tag's or attribute's name.
    private mutating func endsName(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: ">") {
            endTag()
        } else if isSpace(byte) || byte == UInt8(ascii: "/") {
            state = .betweenAttributes
        } else {
            return false
        }
        return true
    }

    private mutating func endTag() {
        let isRaw = !isEndTag && (Self.rawElements + Self.textElements).contains { element.elementsEqual($0.utf8) }
        let name = element
        self = MarkupPlace()
        if isRaw {
            state = .raw
            element = name
        }
    }

    private func lowercase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static let rawElements = ["script", "style", "iframe", "noembed", "noframes", "xmp"]
    private static let textElements = ["title", "textarea"]
}

extension MarkupPlace {
    /// What may be written at a place.
    enum Admission: Equatable {
        /// Text and formatted text.
        case anything
        /// Text only: a quoted attribute, a title.
        case textOnly
        /// No field at all.
        case nothing
    }

    var admission: Admission {
        switch state {
        case .text: .anything
        case .quoted:
            attribute.starts(with: "on".utf8)
                || ["style", "srcdoc"].contains(where: { attribute.elementsEqual($0.utf8) })
                ? .nothing : .textOnly
        case .raw: Self.textElements.contains { element.elementsEqual($0.utf8) } ? .textOnly : .nothing
        default: .nothing
        }
    }

    /// Where this is, for messages: “in the text”, “inside the attribute “class””.
    var words: String {
        switch state {
        case .text: "in the text"
        case .tagOpen, .endTagOpen: "right after “<”"
        case .tagName, .betweenAttributes, .afterValue, .attributeName, .afterAttributeName:
            "inside the tag <\(isEndTag ? "/" : "")\(String(decoding: element, as: UTF8.self))>"
        case .beforeValue, .quoted, .singleQuoted, .unquoted:
            "inside the attribute “\(String(decoding: attribute, as: UTF8.self))”"
        case .declaration: "inside a declaration"
        case .comment: "inside an HTML comment"
        case .raw: "inside <\(String(decoding: element, as: UTF8.self))>"
        }
    }
}
