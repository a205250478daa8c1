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
    /// A record's fields, one after the other from a place in some values.
    case record(TemplateValues, at: Int)
    /// Items of `stride` values each: the fields of records, or one text or fragment.
    case list(TemplateValues, stride: Int, current: Int?)
    /// HTML that is written when the page is.
    case deferred(@Sendable (inout HTMLWriter) -> Void)

    init<Data: TemplateData>(_ data: Data) {
        self = .record(TemplateValues(fieldsOf: data), at: 0)
    }

    /// A list of records, all their fields in one row.
    init<Item: TemplateData>(_ items: [Item]) {
        self = .list(TemplateValues(fieldsOf: items), stride: Item.fields.count, current: nil)
    }

    /// A list of single values.
    init(single items: [TemplateValue]) {
        self = .list(TemplateValues(count: items.count) { items[$0] }, stride: 1, current: nil)
    }
}

/// Values that never change and never move while anyone holds them, so that rendering reads them through pointers:
/// with arrays, more than half of a page's time goes into counting references.
struct TemplateValues: @unchecked Sendable {
    private let storage: Storage

    /// The number of values, and the values right behind it.
    private final class Storage: ManagedBuffer<Int, TemplateValue> {
        deinit {
            _ = withUnsafeMutablePointers { count, values in values.deinitialize(count: count.pointee) }
        }
    }

    init(count: Int, _ value: (Int) -> TemplateValue) {
        let storage = Storage.create(minimumCapacity: count) { _ in count }
        storage.withUnsafeMutablePointerToElements { values in
            for index in 0..<count { (values + index).initialize(to: value(index)) }
        }
        self.storage = unsafeDowncast(storage, to: Storage.self)
    }

    init<Data: TemplateData>(fieldsOf data: Data) {
        let fields = Data.fields
        self.init(count: fields.count) { fields[$0].value(data) }
    }

    /// The fields of all records in one row.
    init<Item: TemplateData>(fieldsOf items: [Item]) {
        let fields = Item.fields
        self.init(count: items.count * fields.count) {
            let (item, field) = $0.quotientAndRemainder(dividingBy: fields.count)
            return fields[field].value(items[item])
        }
    }

    var count: Int { storage.header }

    /// The first value; stands as long as the values are held.
    var start: UnsafePointer<TemplateValue> { storage.withUnsafeMutablePointerToElements { UnsafePointer($0) } }
}
