internal import Markup

/// What a field is to a template: how it may be used there.
indirect enum TemplateKind: Sendable {
    /// Text, escaped where it is written.
    case text
    /// HTML that our own writer made, written as it stands.
    case html
    /// Yes or no.
    case flag
    case record(TemplateShape)
    case list(of: TemplateKind)
    /// May be missing, and so is used only inside its own section.
    case optional(TemplateKind)

    /// What messages call it.
    var words: String {
        switch self {
        case .text: "text"
        case .html: "formatted text"
        case .flag: "a yes or no"
        case .record: "a group of names"
        case .list: "a list"
        case .optional(let kind): kind.words
        }
    }
}

/// The names of a page or record and what each is, in the order of its values.
///
/// The fields are asked for only when they are needed: a section of a contents list has sections of its own.
struct TemplateShape: Sendable {
    let fields: @Sendable () -> [(name: String, kind: TemplateKind)]

    init<Data: TemplateData>(of data: Data.Type) {
        fields = { Data.fields.map { ($0.name, $0.kind) } }
    }
}

/// What a field holds on one page. A record holds its values in the order of its type's fields, so a template finds
/// each by number.
enum TemplateValue: Sendable {
    case missing
    case text(String)
    case html(HTMLFragment)
    case flag(Bool)
    /// True in the item that its list marks as the current one.
    case current
    case record(TemplateValues)
    case list(TemplateValues, current: Int?)

    init<Data: TemplateData>(_ data: Data) {
        let fields = Data.fields
        self = .record(TemplateValues(count: fields.count) { fields[$0].value(data) })
    }
}

/// Values that never change and never move while anyone holds them, so that rendering reads them through pointers:
/// with arrays, more than half of a page's time goes into counting references.
final class TemplateValues: @unchecked Sendable {
    let all: UnsafeBufferPointer<TemplateValue>

    init(count: Int, _ value: (Int) -> TemplateValue) {
        let buffer = UnsafeMutableBufferPointer<TemplateValue>.allocate(capacity: count)
        for index in 0..<count { buffer.initializeElement(at: index, to: value(index)) }
        all = UnsafeBufferPointer(buffer)
    }

    convenience init<Item>(_ items: [Item], _ value: (Item) -> TemplateValue) {
        self.init(count: items.count) { value(items[$0]) }
    }

    deinit { UnsafeMutableBufferPointer(mutating: all).deinitialize().deallocate() }
}
