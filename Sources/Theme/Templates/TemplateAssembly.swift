@_spi(Templates) internal import Markup

/// The instructions of a template while they are put together.
struct TemplateAssembly {
    private var markup: [UInt8] = []
    private var instructions: [TemplateInstruction] = []
    private var steps: [Int32] = []
    /// Markup that follows here starts an instruction of its own, as a section may end right before it.
    private var joint = 0

    var compiled: CompiledTemplate {
        CompiledTemplate(markup: TemplateMarkup(markup), instructions: instructions, steps: steps)
    }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else { return }
        var start = Int32(markup.count)
        markup.append(contentsOf: bytes)
        if instructions.count > joint, case .markup(let earlier, _) = instructions.last {
            start = earlier
            instructions.removeLast()
        }
        instructions.append(.markup(start: start, end: Int32(markup.count)))
    }

    mutating func add(_ instruction: TemplateInstruction) { instructions.append(instruction) }

    mutating func slot(_ path: TemplateNames.Path) -> TemplateSlot {
        let start = Int32(steps.count)
        steps.append(contentsOf: path.steps.map { Int32($0) })
        return TemplateSlot(frame: Int32(path.frame), firstStep: start, endStep: Int32(steps.count))
    }

    /// Keeps a place for the instruction that opens a section, and returns its number.
    mutating func open() -> Int {
        instructions.append(.markup(start: 0, end: 0))
        joint = instructions.count
        return instructions.count - 1
    }

    /// Ends the section that was opened as instruction `start`.
    mutating func close(
        _ start: Int, at path: TemplateNames.Path, _ instruction: (TemplateSlot, Int32) -> TemplateInstruction
    ) {
        instructions[start] = instruction(slot(path), Int32(instructions.count))
        joint = instructions.count
    }
}
