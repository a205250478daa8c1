public import Diagnostics
public import Language

/// What `accessibility.yaml` says: the facts of an accessibility statement, whose fixed sentences are Strapline's.
public struct AccessibilityStatement: Sendable, Hashable {
    /// What the statement applies to, such as web addresses; empty for this site.
    public var appliesTo: [String]
    /// What people can do on the site, each to follow “You should be able to”.
    public var ableTo: [String]
    /// What does not work for everyone, in plain words.
    public var knownProblems: [String]
    /// Where people ask for other formats; nil for the site's contacts.
    public var formats: Contacts?
    /// Where people report problems; nil for the site's contacts.
    public var problems: Contacts?
    /// How to speak to somebody, by telephone or in person.
    public var visitOrPhone: String?
    public var nation: Nation
    /// At the place of its word.
    public var compliance: Located<Compliance>
    public var nonCompliances: [NonCompliance]
    public var burdens: [Burden]
    public var outOfScope: [Exemption]
    /// What is being done about it.
    public var plans: [String]
    public var prepared: CalendarDate
    public var reviewed: Located<CalendarDate>
    public var tested: Test?

    /// Whose law is enforced by whom.
    public enum Nation: String, Sendable, Hashable, CaseIterable {
        /// England, Scotland or Wales.
        case gb
        case ni
    }

    public enum Compliance: String, Sendable, Hashable, CaseIterable {
        case full, partial, none
    }

    /// Something that fails a success criterion.
    public struct NonCompliance: Sendable, Hashable {
        public var text: String
        /// `1.1.1 Non-text content`.
        public var criterion: String
        public var level: Level
        /// Whom it keeps from what.
        public var impact: String?
        public var fixBy: PartialDate?

        public enum Level: String, Sendable, Hashable, CaseIterable {
            case a = "A"
            case aa = "AA"
        }

        public init(
            text: String, criterion: String, level: Level, impact: String? = nil, fixBy: PartialDate? = nil
        ) {
            self.text = text
            self.criterion = criterion
            self.level = level
            self.impact = impact
            self.fixBy = fixBy
        }
    }

    /// What would cost more than it does good.
    public struct Burden: Sendable, Hashable {
        public var text: String
        /// The web address of the assessment.
        public var assessment: String?

        public init(text: String, assessment: String? = nil) {
            self.text = text
            self.assessment = assessment
        }
    }

    /// What the regulations do not cover.
    public struct Exemption: Sendable, Hashable {
        public var text: String
        public var basis: Basis

        public enum Basis: String, Sendable, Hashable, CaseIterable {
            case oldDocuments = "old-documents"
            case oldMedia = "old-media"
            case liveMedia = "live-media"
            case maps
            case thirdParty = "third-party"
            case heritage, archive
        }

        public init(text: String, basis: Basis) {
            self.text = text
            self.basis = basis
        }
    }

    public struct Test: Sendable, Hashable {
        public var date: CalendarDate
        /// Who tested.
        public var by: String
        public var method: Method
        /// What was tested.
        public var sample: String

        public enum Method: String, Sendable, Hashable, CaseIterable {
            case manual, automatic, both
        }

        public init(date: CalendarDate, by: String, method: Method, sample: String) {
            self.date = date
            self.by = by
            self.method = method
            self.sample = sample
        }
    }

    public init(
        appliesTo: [String] = [], ableTo: [String] = [], knownProblems: [String] = [], formats: Contacts? = nil,
        problems: Contacts? = nil, visitOrPhone: String? = nil, nation: Nation = .gb,
        compliance: Located<Compliance>, nonCompliances: [NonCompliance] = [], burdens: [Burden] = [],
        outOfScope: [Exemption] = [], plans: [String] = [], prepared: CalendarDate, reviewed: Located<CalendarDate>,
        tested: Test? = nil
    ) {
        self.appliesTo = appliesTo
        self.ableTo = ableTo
        self.knownProblems = knownProblems
        self.formats = formats
        self.problems = problems
        self.visitOrPhone = visitOrPhone
        self.nation = nation
        self.compliance = compliance
        self.nonCompliances = nonCompliances
        self.burdens = burdens
        self.outOfScope = outOfScope
        self.plans = plans
        self.prepared = prepared
        self.reviewed = reviewed
        self.tested = tested
    }

    /// Whether anything of the site is exempt from the regulations.
    public var hasExemptions: Bool { !burdens.isEmpty || !outOfScope.isEmpty }
}
