import Platform
import Testing

@Suite struct HashingTests {
    /// As `xxhsum -H2` prints them.
    @Test func theHashIsThatOfTheLibrary() {
        #expect(ContentHash(of: Array("abc".utf8)).hex == "06b05ab6733a618578af5f94892f3950")
        #expect(ContentHash(of: []).hex == "99aa06d3014798d86001c324468d497f")
    }

    @Test func piecesHaveTheHashOfTheWhole() {
        var stream = ContentHashStream()
        for piece in ["a", "", "bc"] { Array(piece.utf8).withUnsafeBytes { stream.add($0) } }
        #expect(stream.finish() == ContentHash(of: Array("abc".utf8)))
    }

    @Test func aHashIsReadBackFromItsDigitsAndFromNothingElse() {
        let hash = ContentHash(of: Array("abc".utf8))
        #expect(ContentHash(hex: Array(hash.hex.utf8)[...]) == hash)
        #expect(ContentHash(hex: Array(hash.hex.uppercased().utf8)[...]) == nil)
        #expect(ContentHash(hex: Array(hash.hex.dropLast().utf8)[...]) == nil)
    }
}
