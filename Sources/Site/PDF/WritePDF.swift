#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a PDF was not made.
public enum PDFError: Error, Sendable, Hashable {
  /// The page does not lie in the output folder; the site must be built first.
  case notBuilt(page: String, folder: String)
  /// The site has a file of its own where the PDF would lie.
  case taken(String)
  /// The program was not done in time.
  case timedOut(program: String, seconds: Int)
  /// The program gave no PDF; this is the end of what it said.
  case failed(program: String, said: String)
  /// The output folder is not one to write to.
  case refused(WriteError)
  /// The machine did not do what was asked of it.
  case disk(DiskError)
}

/// Makes PDFs of pages and puts each beside its page.
///
/// A PDF holds the moment it was made, so it is no part of what a build gives: the manifest does
/// not name it, and a build neither changes nor removes it. The page looks for it when a reader
/// asks for one.
public struct WritePDF {
  private let site: PreparedSite
  private let root: String
  private let program: PDFProgram
  private let seconds: Int

  /// PDFs of the pages of `site`, which was made from the folder `source` and is built in
  /// `output`. `seconds` is how long the program may take for one page.
  public init(
    of site: PreparedSite, source: String, to output: String, by program: PDFProgram,
    seconds: Int = 60
  ) throws(PDFError) {
    self.site = site
    self.program = program
    self.seconds = seconds
    do {
      root = try OutputPlace.check(output, source: source)
    } catch {
      throw .refused(error)
    }
  }

  /// Makes the PDFs of some pages, and tells of each that is done.
  public func write(
    _ pages: [PublishedPage], done: (PublishedPage) -> Void
  ) throws(PDFError) {
    for page in pages { try checkPlace(of: page) }
    let scratch: ScratchFolder
    do { scratch = try ScratchFolder() } catch { throw .disk(error) }
    do {
      _ = try WritePublic.write(
        site.files, to: scratch.path + "/site", source: scratch.path + "/none", isForced: false)
    } catch {
      throw .refused(error)
    }
    for page in pages {
      let bytes = try make(page, in: scratch.path)
      let place = root + "/" + page.pdfPath
      try disk { () throws(DiskError) in
        try Disk.write(bytes, to: place + ".tmp")
        try Disk.rename(place + ".tmp", to: place)
      }
      done(page)
    }
  }

  private func checkPlace(of page: PublishedPage) throws(PDFError) {
    let folder = root + page.address
    guard FileStatus.ofLink(folder + "index.html")?.kind == .file,
      Disk.realPath(folder) == String(folder.dropLast())
    else { throw .notBuilt(page: page.address, folder: root) }
    let status = FileStatus.ofLink(root + "/" + page.pdfPath)
    if status.map({ $0.kind != .file }) == true
      || site.files.contains(where: { $0.path == page.pdfPath })
    {
      throw .taken(page.pdfPath)
    }
  }

  private func make(_ page: PublishedPage, in scratch: String) throws(PDFError) -> [UInt8] {
    let (pdf, log) = (scratch + "/page.pdf", scratch + "/log")
    let arguments = program.arguments(
      page: scratch + "/site" + page.address + "index.html", pdf: pdf,
      scratch: scratch + "/profile", isRoot: geteuid() == 0)
    let outcome = try disk { () throws(DiskError) in
      try Disk.remove(pdf)
      return try ChildProcess.run(program.path, arguments, log: log, seconds: seconds)
    }
    if outcome == .timedOut { throw .timedOut(program: program.path, seconds: seconds) }
    guard outcome == .exited(0), let bytes = try? Disk.read(pdf),
      bytes.starts(with: Array("%PDF-".utf8))
    else {
      let said = (try? Disk.read(log)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      let lines = said.split(whereSeparator: \.isNewline).suffix(5)
      throw .failed(program: program.path, said: lines.joined(separator: "\n"))
    }
    return bytes
  }

  private func disk<Value>(
    _ body: () throws(DiskError) -> Value
  ) throws(PDFError) -> Value {
    do { return try body() } catch { throw .disk(error) }
  }
}
