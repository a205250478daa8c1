/// The files of a site for tests: of every three one is the same under every label, one has the label in its text, and
/// one has it in its path.
public func probeFiles(label: String, count: Int) -> [(path: String, text: String)] {
    (0..<count).map { index in
        let filler = String(repeating: "\(index) ", count: 200)
        return switch index % 3 {
        case 0: ("publication-\(index / 10)/same-\(index).html", filler)
        case 1: ("publication-\(index / 10)/page-\(index).html", "\(label) \(filler)")
        default: ("only-\(label)/\(index).html", "\(label) \(filler)")
        }
    }
}
