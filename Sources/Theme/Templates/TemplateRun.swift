internal import Markup

/// One rendering of a template. The page that is rendered must outlive it.
///
/// It reads instructions and values through pointers: counting references cost more than half of a page otherwise, and
/// all threads count those of the same template.
struct TemplateRun {
    private let markup: TemplateMarkup
    private let instructions: UnsafeBufferPointer<TemplateInstruction>
    private let steps: UnsafeBufferPointer<Int32>
    private let words: InterfaceWords
    private var frames: [Frame] = []

    /// The page, or the item of a loop.
    private struct Frame {
        let value: UnsafePointer<TemplateValue>
        let isCurrent: Bool
    }

    init(
        markup: TemplateMarkup, instructions: UnsafeBufferPointer<TemplateInstruction>,
        steps: UnsafeBufferPointer<Int32>, words: InterfaceWords
    ) {
        self.markup = markup
        self.instructions = instructions
        self.steps = steps
        self.words = words
    }

    /// Executes instructions with a value as the innermost frame.
    mutating func execute(
        _ range: Range<Int>, with frame: UnsafePointer<TemplateValue>, isCurrent: Bool, _ writer: inout HTMLWriter
    ) {
        frames.append(Frame(value: frame, isCurrent: isCurrent))
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
                if case .html(let fragment) = value(at: slot).pointee { writer.html(fragment) }
                position = next
            case .word(let index):
                writer.html(words.escaped[Int(index)])
                position = next
            case .markedWord(let index):
                writer.html(words.marked[Int(index)])
                position = next
            case .when(let slot, let end):
                position = isPresent(slot) ? next : Int(end)
            case .unless(let slot, let end):
                position = isPresent(slot) ? Int(end) : next
            case .each(let slot, let end):
                if case .list(let items, let current) = value(at: slot).pointee {
                    for index in items.all.indices {
                        guard let item = items.all.baseAddress?.advanced(by: index) else { break }
                        execute(next..<Int(end), with: item, isCurrent: index == current, &writer)
                    }
                }
                position = Int(end)
            }
        }
    }

    @inline(__always)
    private func value(at slot: TemplateSlot) -> UnsafePointer<TemplateValue> {
        var value = frames[Int(slot.frame)].value
        for step in slot.firstStep..<slot.endStep {
            // The compiler saw to it that every step but the last leads to a record that is there.
            guard case .record(let fields) = value.pointee, let first = fields.all.baseAddress else { break }
            value = first + Int(steps[Int(step)])
        }
        return value
    }

    @inline(__always)
    private func isPresent(_ slot: TemplateSlot) -> Bool {
        switch value(at: slot).pointee {
        case .missing: false
        case .flag(let isTrue): isTrue
        case .current: frames[Int(slot.frame)].isCurrent
        case .list(let items, _): !items.all.isEmpty
        case .text, .html, .record: true
        }
    }
}
