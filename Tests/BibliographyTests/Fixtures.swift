import Bibliography
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The files beside the tests.
enum Fixture {
  static func bytes(_ name: String) -> [UInt8] {
    var path = "\(#filePath)"
    while let last = path.last, last != "/" { path.removeLast() }
    guard let file = fopen(path + "Fixtures/" + name, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  static func works(_ name: String) throws -> [Work] {
    let format = try #require(BibliographyFormat(fileName: name))
    let (works, findings) = format.read(bytes(name), file: name)
    #expect(findings.isEmpty)
    return works
  }
}
