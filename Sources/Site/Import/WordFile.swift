import Import

/// Reads Word files by way of pandoc, which may use neither the web nor other files, and only so
/// much memory and time.
enum WordFile {
  private static let limit = 50_000_000
  private static let memory = "-M512m"
  /// What pandoc ends with when its memory is used up.
  private static let heapExhausted: Int32 = 251

  /// A Word file as HTML.
  static func html(
    of path: String, pandoc: String? = InstalledProgram.path(of: "pandoc"), seconds: Int = 60
  ) throws(ImportError) -> [UInt8] {
    let bytes = try ImportFile.read(path, limit: limit)
    guard !bytes.isEmpty else { throw .unreadable(.empty) }
    guard bytes.starts(with: Array("PK".utf8) + [3, 4]) else { throw .notWord }
    guard let pandoc else { throw .noPandoc }
    do {
      let scratch = try ScratchFolder()
      let (word, html, log) = (
        scratch.path + "/word.docx", scratch.path + "/word.html", scratch.path + "/log"
      )
      // A copy, so that the file's own name is never taken for an option.
      try Disk.write(bytes, to: word)
      let outcome = try ChildProcess.run(
        pandoc,
        [
          "--sandbox", "--from=docx", "--to=html", "--standalone", "--wrap=none",
          "--output=" + html, word, "+RTS", memory, "-RTS",
        ], log: log, seconds: seconds)
      switch outcome {
      case .exited(0): return try ImportFile.read(html)
      case .timedOut: throw ImportError.timedOut(seconds: seconds)
      case .exited(heapExhausted), .killed: throw ImportError.wordTooLarge
      case .exited:
        let said = String(decoding: try Disk.read(log), as: UTF8.self)
        if said.contains("couldn't unpack") || said.contains("parse") { throw ImportError.notWord }
        let lines = said.split(whereSeparator: \.isNewline).suffix(5)
        throw ImportError.pandocFailed(said: lines.joined(separator: "\n"))
      }
    } catch let error as DiskError {
      throw .disk(error)
    } catch let error as ImportError {
      throw error
    } catch {
      throw .notWord
    }
  }
}
