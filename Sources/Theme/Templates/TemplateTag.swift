/// One tag of a template, as it was written.
struct TemplateTag: Sendable {
    enum Kind: Sendable {
        /// `{{name}}`
        case value
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverse
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case layout
        /// `{{$name}}`
        case block
        /// `{{! … }}`
        case comment

        /// What stands between the braces and the name.
        var sign: String {
            switch self {
            case .value: ""
            case .section: "#"
            case .inverse: "^"
            case .close: "/"
            case .partial: ">"
            case .layout: "<"
            case .block: "$"
            case .comment: "!"
            }
        }

        init?(sign: UInt8) {
            switch sign {
            case UInt8(ascii: "#"): self = .section
            case UInt8(ascii: "^"): self = .inverse
            case UInt8(ascii: "/"): self = .close
            case UInt8(ascii: ">"): self = .partial
            case UInt8(ascii: "<"): self = .layout
            case UInt8(ascii: "$"): self = .block
            case UInt8(ascii: "!"): self = .comment
            default: return nil
            }
        }
    }

    let kind: Kind
    let name: String
    /// Where the name stands, in bytes of the file.
    let nameRange: Range<Int>
    /// Where the tag stands, braces and all.
    let range: Range<Int>

    /// The tag as messages quote it.
    var written: String { "{{\(kind.sign)\(name)}}" }
}

/// What a template consists of before its sections are paired.
enum TemplateToken: Sendable {
    case text(Range<Int>)
    case tag(TemplateTag)
}

/// What a template consists of: its tags in their sections.
indirect enum TemplateNode: Sendable {
    case markup(Range<Int>)
    case value(TemplateTag)
    /// A section or its inverse, as the tag's kind says.
    case section(TemplateTag, [TemplateNode])
    case partial(TemplateTag)
    /// `{{<base}}` with the blocks that it fills in.
    case layout(TemplateTag, [TemplateBlock])
    /// A block with what stands there where no one fills it in.
    case block(TemplateBlock)
}

struct TemplateBlock: Sendable {
    let tag: TemplateTag
    let nodes: [TemplateNode]
}
