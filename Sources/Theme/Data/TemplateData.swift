public import Markup

/// A page, or a record on a page, as templates see it.
///
/// The one list of fields gives both the names that templates are checked against and the values they are rendered
/// with, so the two cannot drift apart.
public protocol TemplateData: Sendable {
    static var fields: [TemplateField<Self>] { get }
}

/// One name that a template may use. Names are lower case with hyphens, such as `page-title`.
///
/// For every list, templates also have the flag `has-…`: `has-chapters` says that `chapters` is not empty.
public struct TemplateField<Data>: Sendable {
    let name: String
    let kind: TemplateKind
    let value: @Sendable (Data) -> TemplateValue

    private init(_ name: String, _ kind: TemplateKind, _ value: @escaping @Sendable (Data) -> TemplateValue) {
        self.name = name
        self.kind = kind
        self.value = value
    }

    /// Text that is always there, escaped where it is written.
    public static func text(_ name: String, _ value: @escaping @Sendable (Data) -> String) -> Self {
        Self(name, .text) { .text(value($0)) }
    }

    /// Text that may be missing.
    public static func optionalText(_ name: String, _ value: @escaping @Sendable (Data) -> String?) -> Self {
        Self(name, .optional(.text)) { value($0).map { .text($0) } ?? .missing }
    }

    /// HTML, written as it stands; never allowed inside an attribute.
    public static func html(_ name: String, _ value: @escaping @Sendable (Data) -> HTMLFragment) -> Self {
        Self(name, .html) { .html(value($0)) }
    }

    /// HTML that may be missing.
    public static func optionalHTML(_ name: String, _ value: @escaping @Sendable (Data) -> HTMLFragment?) -> Self {
        Self(name, .optional(.html)) { value($0).map { .html($0) } ?? .missing }
    }

    /// HTML that is written into the page itself when its turn comes: for the long text of a page, which would else be
    /// written into a fragment and copied.
    public static func deferredHTML(
        _ name: String, _ value: @escaping @Sendable (Data) -> @Sendable (inout HTMLWriter) -> Void
    ) -> Self {
        Self(name, .html) { .deferred(value($0)) }
    }

    /// Yes or no.
    public static func flag(_ name: String, _ value: @escaping @Sendable (Data) -> Bool) -> Self {
        Self(name, .flag) { .flag(value($0)) }
    }

    /// Yes in the item that its `PreparedList` marks, no in all others and outside such a list.
    public static func current(_ name: String) -> Self {
        Self(name, .flag) { _ in .current }
    }
}

extension TemplateField {
    /// A record that is always there.
    public static func record<Part: TemplateData>(
        _ name: String, _ value: @escaping @Sendable (Data) -> Part
    ) -> Self {
        Self(name, .record(TemplateShape(of: Part.self))) { TemplateValue(value($0)) }
    }

    /// A record that many pages share.
    public static func record<Part>(
        _ name: String, _ value: @escaping @Sendable (Data) -> Prepared<Part>
    ) -> Self {
        Self(name, .record(TemplateShape(of: Part.self))) { value($0).value }
    }

    /// A record that may be missing.
    public static func optionalRecord<Part: TemplateData>(
        _ name: String, _ value: @escaping @Sendable (Data) -> Part?
    ) -> Self {
        Self(name, .optional(.record(TemplateShape(of: Part.self)))) { value($0).map(TemplateValue.init) ?? .missing }
    }

    /// A record that many pages share and that may be missing.
    public static func optionalRecord<Part>(
        _ name: String, _ value: @escaping @Sendable (Data) -> Prepared<Part>?
    ) -> Self {
        Self(name, .optional(.record(TemplateShape(of: Part.self)))) { value($0)?.value ?? .missing }
    }

    /// A list of records.
    public static func list<Item: TemplateData>(
        _ name: String, _ value: @escaping @Sendable (Data) -> [Item]
    ) -> Self {
        Self(name, .list(of: .record(TemplateShape(of: Item.self)))) {
            TemplateValue(value($0))
        }
    }

    /// A list that many pages share.
    public static func list<Item>(
        _ name: String, _ value: @escaping @Sendable (Data) -> PreparedList<Item>
    ) -> Self {
        Self(name, .list(of: .record(TemplateShape(of: Item.self)))) {
            let list = value($0)
            return .list(list.items, stride: Item.fields.count, current: list.current)
        }
    }

    /// A list of texts, each of which is `{{.}}` inside the section.
    public static func texts(_ name: String, _ value: @escaping @Sendable (Data) -> [String]) -> Self {
        Self(name, .list(of: .text)) {
            TemplateValue(single: value($0).map { .text($0) })
        }
    }

    /// A list of HTML fragments, each of which is `{{.}}` inside the section.
    public static func fragments(_ name: String, _ value: @escaping @Sendable (Data) -> [HTMLFragment]) -> Self {
        Self(name, .list(of: .html)) {
            TemplateValue(single: value($0).map { .html($0) })
        }
    }
}

/// A record made ready for templates once and then shared by many pages.
public struct Prepared<Data: TemplateData>: Sendable {
    let value: TemplateValue

    public init(_ data: Data) { value = TemplateValue(data) }

    fileprivate init(_ value: TemplateValue) { self.value = value }
}

/// A list made ready for templates once and then shared by many pages, which differ only in which item is current.
public struct PreparedList<Item: TemplateData>: Sendable, ExpressibleByArrayLiteral {
    let items: TemplateValues
    let current: Int?

    public init(_ items: [Item]) {
        self.init(items: TemplateValues(fieldsOf: items), current: nil)
    }

    public init(arrayLiteral items: Item...) { self.init(items) }

    private init(items: TemplateValues, current: Int?) {
        self.items = items
        self.current = current
    }

    /// One item by itself.
    public subscript(index: Int) -> Prepared<Item> { Prepared(.record(items, at: index * Item.fields.count)) }

    /// The same list with the item at `index` marked as the current one, or none.
    public func marking(_ index: Int?) -> PreparedList { PreparedList(items: items, current: index) }
}
