import Platform
import Testing

@Suite struct HashingTests {
    /// The examples of FIPS 180-2, appendix B.
    @Test func theDigestIsThatOfTheStandard() {
        #expect(
            SHA256Digest(of: Array("abc".utf8)).hex
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA256Digest(of: []).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func piecesHaveTheDigestOfTheWhole() {
        var stream = SHA256Stream()
        for piece in ["a", "", "bc"] { Array(piece.utf8).withUnsafeBytes { stream.add($0) } }
        #expect(stream.digest() == SHA256Digest(of: Array("abc".utf8)))
    }

    @Test func aDigestIsReadBackFromItsDigitsAndFromNothingElse() {
        let digest = SHA256Digest(of: Array("abc".utf8))
        #expect(SHA256Digest(hex: Array(digest.hex.utf8)[...]) == digest)
        #expect(SHA256Digest(hex: Array(digest.hex.uppercased().utf8)[...]) == nil)
        #expect(SHA256Digest(hex: Array(digest.hex.dropLast().utf8)[...]) == nil)
    }

    @Test func threadsHashIndependently() {
        let digests = parallelMap(count: 500, jobs: 4) { SHA256Digest(of: Array("\($0)".utf8)) }
        #expect(digests == (0..<500).map { SHA256Digest(of: Array("\($0)".utf8)) })
    }
}
