@_spi(Templates) public import Markup

/// Where a value is found: the page itself or the item of a loop, and from there a path of field numbers.
struct TemplateSlot: Sendable {
    /// 0 is the page, 1 the item of the outermost loop around the place, and so on.
    let frame: Int32
    /// The path's steps, as a range of the template's table of steps.
    let firstStep: Int32
    let endStep: Int32
}

/// One step of a template. The ends of sections are numbers of instructions.
enum TemplateInstruction: Sendable {
    /// Bytes of the template's markup.
    case markup(start: Int32, end: Int32)
    case text(TemplateSlot)
    case html(TemplateSlot)
    case word(Int32)
    /// Goes on where the value is there and not “no” or empty; else at `end`.
    case when(TemplateSlot, end: Int32)
    /// The other way round.
    case unless(TemplateSlot, end: Int32)
    /// Goes through what stands up to `end` once for each item.
    case each(TemplateSlot, end: Int32)
}

/// A page's template with its layout and partials worked in and every name resolved to a number.
struct CompiledTemplate: Sendable {
    let markup: TemplateMarkup
    let instructions: [TemplateInstruction]
    let steps: [Int32]

    /// - Parameter page: the values of the page's fields.
    func render(_ page: TemplateValues, words: InterfaceWords, into writer: inout HTMLWriter) {
        markup.withBorrowed { markup in
            instructions.withUnsafeBufferPointer { instructions in
                steps.withUnsafeBufferPointer { steps in
                    var run = TemplateRun(markup: markup, instructions: instructions, steps: steps, words: words)
                    run.execute(0..<instructions.count, with: page.start, isCurrent: false, &writer)
                }
            }
        }
        withExtendedLifetime(page) {}
    }
}

/// The template of one type of page, ready to be rendered any number of times, from any thread.
public struct Template<Page: TemplateData>: Sendable {
    let compiled: CompiledTemplate

    /// Writes the page at the end of what the writer holds.
    public func render(_ page: Page, words: InterfaceWords, into writer: inout HTMLWriter) {
        compiled.render(TemplateValues(fieldsOf: page), words: words, into: &writer)
    }
}
