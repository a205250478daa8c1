import Glibc
import Output
import Platform

/// Times builds of a site whose pages are already in memory, best of five, beside the bare system calls.
func measure(in folder: String, count: Int, size: Int) throws {
    let paths = (0..<count).map { "publication-\($0 / 20)/chapter-\($0).html" }
    let pages = [0, 1].map { edition in
        (0..<count).map { index in
            [UInt8](unsafeUninitializedCapacity: size) { buffer, initialised in
                for offset in 0..<size {
                    buffer[offset] = UInt8(truncatingIfNeeded: (offset &* 31) ^ (index &+ edition))
                }
                initialised = size
            }
        }
    }
    let output = folder + "/output"

    func build(_ pages: [[UInt8]], changed: Int, other: [[UInt8]]) throws {
        let site = try StagedSite(replacing: output, apartFrom: [], home: nil)
        _ = try parallelMap(count: count, jobs: 2) { (index) throws(OutputError) in
            _ = try site.write(index < changed ? other[index] : pages[index], to: paths[index])
        }
        _ = try site.finish(jobs: 2)
    }
    func time(_ name: String, _ body: () throws -> Void, before: () throws -> Void = {}) throws {
        var best = Double.infinity
        for _ in 0..<5 {
            try before()
            sync()
            let start = now()
            try body()
            best = min(best, now() - start)
        }
        print("\(name): \(Int(best * 1000)) ms")
    }
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    @Sendable func bare(_ index: Int) {
        let file = open("\(folder)/bare/\(paths[index])", O_WRONLY | O_CREAT | O_EXCL, 0o666)
        _ = pages[0][index].withUnsafeBytes { write(file, $0.baseAddress!, $0.count) }
        close(file)
    }

    func prepareBare() {
        _ = system("rm -rf '\(folder)/bare' && mkdir -p '\(folder)/bare'")
        for index in stride(from: 0, to: count, by: 20) { mkdir("\(folder)/bare/publication-\(index / 20)", 0o777) }
    }

    try time("bare open, write, close") {
        _ = parallelMap(count: count, jobs: 2) { bare($0) }
    } before: {
        prepareBare()
    }
    try time("the same, then syncfs") {
        _ = parallelMap(count: count, jobs: 2) { bare($0) }
        sync()
    } before: {
        prepareBare()
    }
    try time("hash of all") { _ = parallelMap(count: count, jobs: 2) { ContentHash(of: pages[0][$0]) } }
    try time("first build") {
        try build(pages[0], changed: 0, other: pages[1])
    } before: {
        _ = system("rm -rf '\(output)'")
    }
    try time("nothing changed") { try build(pages[0], changed: 0, other: pages[1]) }
    try time("one page changed") {
        try build(pages[0], changed: 1, other: pages[1])
    } before: {
        try build(pages[0], changed: 0, other: pages[1])
    }
    try time("every page changed") {
        try build(pages[0], changed: count, other: pages[1])
    } before: {
        try build(pages[0], changed: 0, other: pages[1])
    }
}
