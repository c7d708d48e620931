import Diagnostics
import Language

/// Whether bytes are what comes out of a folder that is read: UTF-8.
func isText(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

func contains(_ word: String, _ bytes: [UInt8]) -> Bool {
  String(decoding: bytes, as: UTF8.self).contains(word)
}

/// Every finding has a place and can be told in every language.
func check(_ findings: [Finding]) {
  for finding in findings {
    hold(finding.location.line >= 0 && finding.location.column >= 0, "a finding has no place")
    for language in Language.allCases {
      hold(!finding.problem.wording(in: language).message.isEmpty, "a finding says nothing")
    }
  }
}

/// A file that is written stays below its folder.
func checkPath(_ path: String) {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  hold(
    parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "\(path) is no path to write to")
}

/// Lines of 75 octets at most, with CR and LF, no control character, whole characters, and every
/// BEGIN with its END.
func checkCalendar(_ bytes: [UInt8]) {
  var open: [Substring] = []
  hold(bytes.suffix(2) == [0x0D, 0x0A], "a calendar without an end")
  for line in bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false) {
    let content = line.last == 0x0D ? line.dropLast() : line
    hold(line.last == 0x0D || line.endIndex == bytes.count - 1, "a line without CR")
    hold(content.count <= 75, "a line of \(content.count) octets")
    hold(content.allSatisfy { $0 >= 0x20 || $0 == 0x09 }, "a control character")
    guard let text = String(validating: content, as: UTF8.self) else { fail("half a character") }
    if text.hasPrefix("BEGIN:") { open.append(text.dropFirst(6)) }
    if text.hasPrefix("END:") { hold(open.popLast() == text.dropFirst(4), "END of another") }
  }
  hold(open.isEmpty, "a part of a calendar that never ends")
}

/// Findings in words, for a fault that is found.
func told(_ findings: [Finding]) -> String {
  findings.map { "\($0.location.line): \($0.problem.wording(in: .english).message)" }
    .joined(separator: "; ")
}
