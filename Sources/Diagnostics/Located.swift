/// A value that still knows where its author wrote it, for the passes that may find fault with it later.
public struct Located<Value> {
    public var value: Value
    public var place: Place

    public init(_ value: Value, at place: Place) {
        self.value = value
        self.place = place
    }

    /// Another value at the same place.
    public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), at: place)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
