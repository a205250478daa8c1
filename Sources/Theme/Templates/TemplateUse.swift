internal import Diagnostics

/// One use of a template: by a page, by a partial's tag or by a layout's tag in another template.
final class TemplateUse {
    let template: TemplateTree
    /// The use whose text holds the tag, and the tag; nil for the page's own template.
    let user: (use: TemplateUse, tag: TemplateTag)?
    /// What is filled into the template's blocks.
    let blocks: BlockFilling?

    init(_ template: TemplateTree, by user: (use: TemplateUse, tag: TemplateTag)?, blocks: BlockFilling?) {
        self.template = template
        self.user = user
        self.blocks = blocks
    }

    /// The names of the templates from this one out to the page's.
    var chain: [String] { [template.name] + (user?.use.chain ?? []) }

    /// Says of a finding in this template where the template is used, from the inside out.
    var notes: [Diagnostic.Note] {
        guard let user else { return [] }
        let place = user.use.template.source.place(at: user.tag.range.lowerBound, length: user.tag.range.count)
        return [Diagnostic.Note("Used here", at: place)] + user.use.notes
    }
}

/// What one layout's tag fills into the layout's blocks. Where the template that holds the tag is itself a layout,
/// what was filled into that one comes first.
final class BlockFilling {
    private let own: [TemplateBlock]
    private let use: TemplateUse
    /// The blocks that the layout turned out to have, in order.
    private(set) var found: [String] = []

    init(_ own: [TemplateBlock], in use: TemplateUse) {
        self.own = own
        self.use = use
    }

    /// What is to stand in a block, and the use whose text it is; nil for what the layout itself has there.
    func content(of block: String) -> (nodes: [TemplateNode], use: TemplateUse)? {
        if !found.contains(block) { found.append(block) }
        if let outer = use.blocks?.content(of: block) { return outer }
        return own.first { $0.tag.name == block }.map { ($0.nodes, use) }
    }
}
