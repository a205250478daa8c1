/// Every rule there is, sorted by code: what `strapline explain` explains and what `accepted.yaml` may name.
public struct RuleCatalogue: Sendable {
    /// Two rules bear one code, which is a mistake in Strapline and never in a site.
    public struct RepeatedCode: Error, Hashable {
        public let code: String
    }

    /// No rule bears the code that was asked for.
    public struct UnknownCode: Error, Hashable {
        public let code: String
        /// The code that was probably meant, if one is near enough.
        public let nearest: String?
    }

    /// All rules, sorted by code.
    public let rules: [Rule]
    private let byCode: [String: Rule]

    /// - Parameter modules: the rules of each module, in any order.
    public init(_ modules: [[Rule]]) throws(RepeatedCode) {
        var byCode: [String: Rule] = [:]
        for rule in modules.joined() {
            guard byCode.updateValue(rule, forKey: rule.code) == nil else { throw RepeatedCode(code: rule.code) }
        }
        self.byCode = byCode
        rules = byCode.values.sorted { $0.code < $1.code }
    }

    /// The rule with a code, if there is one.
    public subscript(code: String) -> Rule? { byCode[code] }

    /// The rule with a code; the error names the nearest one.
    public func rule(_ code: String) throws(UnknownCode) -> Rule {
        guard let rule = byCode[code] else {
            throw UnknownCode(code: code, nearest: nearest(to: code, among: rules.lazy.map(\.code)))
        }
        return rule
    }
}
