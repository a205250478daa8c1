public import Markup

/// The accessibility statement, in the order and the words of the model statement for public sector bodies.
public struct StatementPage: TemplateData {
    public var frame: Frame
    /// “This accessibility statement applies to …”
    public var scope: String
    /// Who runs the site.
    public var runBy: String
    /// What people should be able to do.
    public var ableTo: [String]
    public var knownProblems: [String]
    /// Where to ask for another format.
    public var formats: [Contact]
    /// Where to report a problem.
    public var problems: [Contact]
    public var visitOrPhone: String?
    /// Who enforces the regulations, and the link to whom to turn to.
    public var enforcement: String
    public var advice: PageLink
    /// “… is committed to making its website accessible, …”
    public var commitment: String
    /// “This website is partially compliant with …”
    public var compliance: String
    public var isFull: Bool
    public var nonCompliances: [StatementItem]
    public var burdens: [StatementItem]
    public var outOfScope: [StatementItem]
    public var plans: [String]
    /// When it was prepared and reviewed.
    public var preparation: String
    /// When and by whom the site was tested.
    public var test: String?
    /// What was tested.
    public var sample: String?

    public init(
        frame: Frame, scope: String, runBy: String, ableTo: [String] = [], knownProblems: [String] = [],
        formats: [Contact] = [], problems: [Contact] = [], visitOrPhone: String? = nil, enforcement: String,
        advice: PageLink, commitment: String, compliance: String, isFull: Bool = false,
        nonCompliances: [StatementItem] = [], burdens: [StatementItem] = [], outOfScope: [StatementItem] = [],
        plans: [String] = [], preparation: String, test: String? = nil, sample: String? = nil
    ) {
        self.frame = frame
        self.scope = scope
        self.runBy = runBy
        self.ableTo = ableTo
        self.knownProblems = knownProblems
        self.formats = formats
        self.problems = problems
        self.visitOrPhone = visitOrPhone
        self.enforcement = enforcement
        self.advice = advice
        self.commitment = commitment
        self.compliance = compliance
        self.isFull = isFull
        self.nonCompliances = nonCompliances
        self.burdens = burdens
        self.outOfScope = outOfScope
        self.plans = plans
        self.preparation = preparation
        self.test = test
        self.sample = sample
    }

    public static let fields: [TemplateField<StatementPage>] = [
        .record("frame") { $0.frame },
        .text("scope") { $0.scope },
        .text("run-by") { $0.runBy },
        .texts("able-to") { $0.ableTo },
        .texts("known-problems") { $0.knownProblems },
        .list("formats") { $0.formats },
        .list("problems") { $0.problems },
        .optionalText("visit-or-phone") { $0.visitOrPhone },
        .text("enforcement") { $0.enforcement },
        .record("advice") { $0.advice },
        .text("commitment") { $0.commitment },
        .text("compliance") { $0.compliance },
        .flag("is-full") { $0.isFull },
        .list("non-compliances") { $0.nonCompliances },
        .list("burdens") { $0.burdens },
        .list("out-of-scope") { $0.outOfScope },
        .texts("plans") { $0.plans },
        .text("preparation") { $0.preparation },
        .optionalText("test") { $0.test },
        .optionalText("sample") { $0.sample },
    ]
}

/// Something that the statement lists.
public struct StatementItem: TemplateData {
    public var text: String
    /// What else is said of it, such as the criterion that it fails.
    public var details: [String]
    /// The web address of an assessment.
    public var assessment: String?

    public init(text: String, details: [String] = [], assessment: String? = nil) {
        self.text = text
        self.details = details
        self.assessment = assessment
    }

    public static let fields: [TemplateField<StatementItem>] = [
        .text("text") { $0.text },
        .texts("details") { $0.details },
        .optionalText("assessment") { $0.assessment },
    ]
}
