internal import Diagnostics
@_spi(Templates) internal import Markup

/// Compiles the template of one page: works in its layout and partials, resolves every name against the page's
/// fields, and checks that every field stands where its type may stand.
///
/// Partials, layouts and blocks are checked at each place of use, with the names that are known there.
struct TemplateCompiler {
    private let templates: [String: TemplateTree]
    private let words: [String]
    private var names: TemplateNames
    private var place = MarkupPlace()
    private var output = TemplateAssembly()
    private var depth = 0
    private var uses = 0
    private(set) var used: Set<String> = []
    private(set) var findings = Diagnostics()

    static let deepest = 200
    static let mostUses = 10_000

    init(templates: [String: TemplateTree], words: [String], page: TemplateShape) {
        self.templates = templates
        self.words = words
        names = TemplateNames(page: page)
    }

    mutating func compile(_ template: TemplateTree) -> CompiledTemplate {
        used.insert(template.name)
        compile(template.nodes, in: TemplateUse(template, by: nil, blocks: nil))
        if place != MarkupPlace(), template.findings.isEmpty, findings.isEmpty {
            findings.add(
                .templateMarkup, at: Place(file: template.source.file), "The page ends \(place.words)",
                remedy: "Close the tag, comment or element that is still open.")
        }
        return output.compiled
    }

    private mutating func compile(_ nodes: [TemplateNode], in use: TemplateUse) {
        for node in nodes {
            switch node {
            case .markup(let range): markup(range, in: use)
            case .value(let tag): value(tag, in: use)
            case .section(let tag, let content): nest(tag, in: use) { $0.section(tag, content, in: use) }
            case .partial(let tag): nest(tag, in: use) { $0.template(tag, [], in: use) }
            case .layout(let tag, let blocks): nest(tag, in: use) { $0.template(tag, blocks, in: use) }
            case .block(let block):
                nest(block.tag, in: use) {
                    let filled = use.blocks?.content(of: block.tag.name)
                    $0.compile(filled?.nodes ?? block.nodes, in: filled?.use ?? use)
                }
            }
        }
    }

    private mutating func nest(_ tag: TemplateTag, in use: TemplateUse, _ body: (inout TemplateCompiler) -> Void) {
        guard depth < Self.deepest else {
            return report(
                .templateTooLarge, tag, in: use, "\(tag.written) stands more than \(Self.deepest) sections deep",
                remedy: "Let fewer partials and sections stand in one another.")
        }
        depth += 1
        body(&self)
        depth -= 1
    }

    // MARK: Markup

    private mutating func markup(_ range: Range<Int>, in use: TemplateUse) {
        let bytes = use.template.source.bytes
        for offset in range {
            let attribute = place.attribute
            guard let fault = place.read(bytes[offset]) else { continue }
            let name = String(decoding: attribute, as: UTF8.self)
            let (summary, remedy) =
                switch fault {
                case .unquoted:
                    ("The value of “\(name)” is not in quotation marks", "Write \(name)=\"…\".")
                case .singleQuoted:
                    ("The value of “\(name)” is in single quotation marks", "Write \(name)=\"…\".")
                case .noSpaceBefore:
                    ("A space is missing before this attribute", "Write a space between two attributes.")
                case .noName:
                    ("This value has no attribute's name", "Write the name right before “=”, outside any section.")
                }
            report(.templateAttribute, offset..<offset + 1, in: use, summary, remedy: remedy)
        }
        output.append(bytes[range])
    }

    /// Whether a field of a kind may stand at the place; reports where it may not.
    private mutating func admits(_ kind: TemplateKind, _ tag: TemplateTag, in use: TemplateUse) -> Bool {
        defer { place.readField() }
        switch (place.state, place.admission, kind) {
        case (.unquoted, _, _), (.singleQuoted, _, _):
            return false  // The attribute was reported.
        case (.beforeValue, _, _):
            let name = String(decoding: place.attribute, as: UTF8.self)
            report(
                .templateAttribute, tag.range, in: use, "The value of “\(name)” is not in quotation marks",
                remedy: "Write \(name)=\"\(tag.written)\".")
        case (_, .nothing, _):
            report(
                .templateField, tag, in: use, "“\(tag.name)” stands \(place.words), where no field may stand",
                remedy: "Move it into the text or into an attribute in quotation marks.")
        case (_, .textOnly, .html):
            report(
                .templateField, tag, in: use, "“\(tag.name)” is formatted text and stands \(place.words)",
                remedy: "Use a field that is plain text there.")
        default:
            return true
        }
        return false
    }

    // MARK: Values

    private mutating func value(_ tag: TemplateTag, in use: TemplateUse) {
        if let word = tag.wordName {
            guard let index = words.firstIndex(of: word) else { return unknownWord(word, tag, in: use) }
            let isText = place.state == .text
            if admits(.text, tag, in: use) { output.add(isText ? .markedWord(Int32(index)) : .word(Int32(index))) }
            return
        }
        switch names.resolve(tag.name) {
        case .failure(let problem):
            place.readField()
            report(problem, tag, in: use)
        case .success(let name):
            switch name.kind {
            case .text:
                if admits(.text, tag, in: use) { output.add(.text(output.slot(name.path))) }
            case .html:
                if admits(.html, tag, in: use) { output.add(.html(output.slot(name.path))) }
            case .optional(.text), .optional(.html):
                place.readField()
                report(
                    .templateOptional, tag, in: use, "“\(tag.name)” may be missing and is used as if it were there",
                    remedy: "Write {{#\(tag.name)}}…{{.}}…{{/\(tag.name)}}, or {{^\(tag.name)}} for when it is missing."
                )
            case .flag, .list, .record, .optional:
                place.readField()
                report(
                    .templateUse, tag, in: use, "“\(tag.name)” is \(name.kind.words) and cannot be written as text",
                    remedy: "Write {{#\(tag.name)}}…{{/\(tag.name)}}.")
            }
        }
    }

    private mutating func unknownWord(_ word: String, _ tag: TemplateTag, in use: TemplateUse) {
        place.readField()
        let remedy = nearest(to: word, among: words).map { "Write “words.\($0)”." }
        report(
            .templateWord, tag, in: use, "The theme has no word “\(word)”",
            remedy: remedy ?? "Add it to the theme's words in every language, or use one that is there.",
            notes: [Diagnostic.Note("Words there: \(words.joined(separator: ", "))")])
    }

    // MARK: Sections

    private mutating func section(_ tag: TemplateTag, _ content: [TemplateNode], in use: TemplateUse) {
        guard tag.wordName == nil else {
            report(
                .templateUse, tag, in: use, "“\(tag.name)” is a word, which is always there",
                remedy: "Write {{\(tag.name)}}.")
            return within(tag, in: use) { $0.compile(content, in: use) }
        }
        switch names.resolve(tag.name) {
        case .failure(let problem):
            report(problem, tag, in: use)
            names.enterUnknown()
            within(tag, in: use) { $0.compile(content, in: use) }
            names.leave()
        case .success(let name):
            if tag.kind == .inverse {
                inverse(tag, name, content, in: use)
            } else {
                section(tag, name, content, in: use)
            }
        }
    }

    private mutating func section(
        _ tag: TemplateTag, _ name: TemplateNames.Name, _ content: [TemplateNode], in use: TemplateUse
    ) {
        switch name.kind {
        case .flag:
            let start = output.open()
            within(tag, in: use) { $0.compile(content, in: use) }
            output.close(start, at: name.path) { .when($0, end: $1) }
        case .list(let item):
            let start = output.open()
            names.enterItem(item)
            within(tag, in: use) { $0.compile(content, in: use) }
            names.leaveItem()
            output.close(start, at: name.path) { .each($0, end: $1) }
        case .optional(let kind):
            let start = output.open()
            names.enter(TemplateNames.Name(path: name.path, kind: kind), isOptional: true)
            within(tag, in: use) { $0.compile(content, in: use) }
            names.leave()
            output.close(start, at: name.path) { .when($0, end: $1) }
        case .record:
            names.enter(name, isOptional: false)
            within(tag, in: use) { $0.compile(content, in: use) }
            names.leave()
        case .text, .html:
            report(
                .templateUse, tag, in: use, "“\(tag.name)” is \(name.kind.words) that is always there",
                remedy: "Write {{\(tag.name)}} without a section.")
            names.enter(name, isOptional: false)
            within(tag, in: use) { $0.compile(content, in: use) }
            names.leave()
        }
    }

    private mutating func inverse(
        _ tag: TemplateTag, _ name: TemplateNames.Name, _ content: [TemplateNode], in use: TemplateUse
    ) {
        switch name.kind {
        case .flag, .list, .optional:
            let start = output.open()
            within(tag, in: use) { $0.compile(content, in: use) }
            output.close(start, at: name.path) { .unless($0, end: $1) }
        case .record, .text, .html:
            report(
                .templateUse, tag, in: use, "“\(tag.name)” is \(name.kind.words) that is always there",
                remedy: "Take out what is meant for when it is missing.")
            within(tag, in: use) { $0.compile(content, in: use) }
        }
    }

    /// A section must leave the markup in the place where it found it, as it may be left out or written many times.
    private mutating func within(_ tag: TemplateTag, in use: TemplateUse, _ body: (inout TemplateCompiler) -> Void) {
        let start = place.atSection
        place = start
        body(&self)
        if let joined = start.joined(with: place) {
            place = joined
        } else {
            if use.template.findings.isEmpty {
                report(
                    .templateMarkup, tag, in: use, "\(tag.written) begins \(start.words) and ends \(place.words)",
                    remedy: "Let the section hold whole elements, whole attributes or a part of one value.")
            }
            if start.state != .beforeValue { place = start }
        }
    }

    // MARK: Other templates

    private mutating func template(_ tag: TemplateTag, _ blocks: [TemplateBlock], in use: TemplateUse) {
        guard let template = templates[tag.name] else {
            let meant = nearest(to: tag.name, among: templates.keys.sorted())
            return report(
                .templateMissing, tag, in: use, "The theme has no template “\(tag.name).html”",
                remedy: meant.map { "Write “\($0)”." } ?? "Add the file, or use one that is there.",
                notes: [Diagnostic.Note("Templates there: \(templates.keys.sorted().joined(separator: ", "))")])
        }
        used.insert(template.name)
        let chain = use.chain
        guard !chain.contains(template.name) else {
            let way = (chain.reversed() + [template.name]).map { "“\($0)”" }.joined(separator: ", then ")
            return report(
                .templateRecursion, tag, in: use, "“\(template.name)” would hold itself: \(way)",
                remedy: "Write out as many levels as the page has.")
        }
        uses += 1
        guard uses <= Self.mostUses else {
            if uses == Self.mostUses + 1 {
                report(
                    .templateTooLarge, tag, in: use, "The page is made of more than \(Self.mostUses) uses of templates",
                    remedy: "Use a section over a list in place of many partials.")
            }
            return
        }
        let filling = tag.kind == .layout ? BlockFilling(blocks, in: use) : use.blocks
        compile(template.nodes, in: TemplateUse(template, by: (use, tag), blocks: filling))
        guard let filling, tag.kind == .layout else { return }
        for block in blocks where !filling.found.contains(block.tag.name) {
            let meant = nearest(to: block.tag.name, among: filling.found)
            report(
                .templateBlock, block.tag, in: use, "“\(template.name)” has no block “\(block.tag.name)” to fill in",
                remedy: meant.map { "Write “\($0)”." } ?? "Use one of its blocks.",
                notes: [Diagnostic.Note("Blocks there: \(filling.found.joined(separator: ", "))")])
        }
    }

    // MARK: Findings

    private mutating func report(_ problem: TemplateNames.Problem, _ tag: TemplateTag, in use: TemplateUse) {
        switch problem {
        case .known: break
        case .missing(let name, let holder, let among):
            let summary = holder.map { "“\($0)” has no “\(name)”" } ?? "There is no “\(name)” here"
            report(
                .templateName, tag, in: use, summary,
                remedy: nearest(to: name, among: among).map { "Write “\($0)”." }
                    ?? "Use one of the names that are there.",
                notes: [Diagnostic.Note("Names there: \(among.joined(separator: ", "))")])
        case .noNames(let name, let holder, let kind):
            report(
                .templateName, tag, in: use, "“\(holder)” is \(kind.words) and has no “\(name)”",
                remedy: "Write {{#\(holder)}}…{{/\(holder)}} around what belongs to it.")
        case .optional(let holder):
            report(
                .templateOptional, tag, in: use, "“\(holder)” may be missing and is used as if it were there",
                remedy: "Write {{#\(holder)}}…{{/\(holder)}} around it.")
        }
    }

    private mutating func report(
        _ rule: Rule, _ tag: TemplateTag, in use: TemplateUse, _ summary: String, remedy: String,
        notes: [Diagnostic.Note] = []
    ) {
        report(rule, tag.nameRange, in: use, summary, remedy: remedy, notes: notes)
    }

    private mutating func report(
        _ rule: Rule, _ range: Range<Int>, in use: TemplateUse, _ summary: String, remedy: String,
        notes: [Diagnostic.Note] = []
    ) {
        findings.add(
            rule, at: use.template.source.place(at: range.lowerBound, length: range.count), summary, remedy: remedy,
            notes: notes + use.notes)
    }
}

extension TemplateTag {
    /// The word that `{{words.name}}` asks for.
    fileprivate var wordName: String? {
        name.hasPrefix("words.") ? String(name.dropFirst("words.".count)) : nil
    }
}
