/// What a web server shows for an address that does not exist. Its links are absolute, as it stands at any address.
public struct NotFoundPage: TemplateData {
    public var frame: Frame

    public init(frame: Frame) { self.frame = frame }

    public static let fields: [TemplateField<NotFoundPage>] = [
        .record("frame") { $0.frame }
    ]
}
