internal import Markup

/// One rendering of a template. The page that is rendered must outlive it.
///
/// It reads instructions and values through pointers: counting references cost more than half of a page otherwise, and
/// all threads count those of the same template.
struct TemplateRun {
    private let markup: TemplateMarkup.Borrowed
    private let instructions: UnsafeBufferPointer<TemplateInstruction>
    private let steps: UnsafeBufferPointer<Int32>
    private let words: InterfaceWords
    private var frames: [Frame] = []

    /// The page, or the item of a loop.
    private struct Frame {
        /// The first field of a record, or a text or fragment.
        let start: UnsafePointer<TemplateValue>
        let isCurrent: Bool
    }

    init(
        markup: TemplateMarkup.Borrowed, instructions: UnsafeBufferPointer<TemplateInstruction>,
        steps: UnsafeBufferPointer<Int32>, words: InterfaceWords
    ) {
        self.markup = markup
        self.instructions = instructions
        self.steps = steps
        self.words = words
        frames.reserveCapacity(8)
    }

    /// Executes instructions with a record, or an item of a list, as the innermost frame.
    mutating func execute(
        _ range: Range<Int>, with start: UnsafePointer<TemplateValue>, isCurrent: Bool, _ writer: inout HTMLWriter
    ) {
        frames.append(Frame(start: start, isCurrent: isCurrent))
        defer { frames.removeLast() }
        var position = range.lowerBound
        while position < range.upperBound {
            let next = position + 1
            switch instructions[position] {
            case .markup(let start, let end):
                writer.markup(markup, Int(start)..<Int(end))
                position = next
            case .text(let slot):
                if case .text(let text) = value(at: slot).pointee { writer.text(text) }
                position = next
            case .html(let slot):
                switch value(at: slot).pointee {
                case .html(let fragment): writer.html(fragment)
                case .deferred(let write): write(&writer)
                default: break
                }
                position = next
            case .word(let index):
                writer.html(words.escaped[Int(index)])
                position = next
            case .when(let slot, let end):
                position = isPresent(slot) ? next : Int(end)
            case .unless(let slot, let end):
                position = isPresent(slot) ? Int(end) : next
            case .each(let slot, let end):
                if case .list(let items, let stride, let current) = value(at: slot).pointee {
                    for index in 0..<items.count / stride {
                        execute(
                            next..<Int(end), with: items.start + index * stride, isCurrent: index == current, &writer)
                    }
                }
                position = Int(end)
            }
        }
    }

    @inline(__always)
    private func value(at slot: TemplateSlot) -> UnsafePointer<TemplateValue> {
        var value = frames[Int(slot.frame)].start
        guard slot.firstStep < slot.endStep else { return value }
        value += Int(steps[Int(slot.firstStep)])
        for step in slot.firstStep + 1..<slot.endStep {
            // The compiler saw to it that every step but the last leads to a record that is there.
            guard case .record(let fields, let first) = value.pointee else { break }
            value = fields.start + first + Int(steps[Int(step)])
        }
        return value
    }

    @inline(__always)
    private func isPresent(_ slot: TemplateSlot) -> Bool {
        switch value(at: slot).pointee {
        case .missing: false
        case .flag(let isTrue): isTrue
        case .current: frames[Int(slot.frame)].isCurrent
        case .list(let items, _, _): items.count > 0
        case .text, .html, .deferred, .record: true
        }
    }
}
