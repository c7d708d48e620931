/// A meeting on the net that an event takes place in.
public struct Conference: Hashable, Sendable {
  /// The address that opens the meeting.
  public var uri: URI
  /// What clients call it, for instance "Microsoft Teams".
  public var label: String

  /// Names a meeting and its address.
  public init(uri: URI, label: String) {
    self.uri = uri
    self.label = label
  }
}

extension Conference {
  func write(to lines: inout ContentLines) {
    let writeLabel = { (bytes: inout [UInt8]) in
      bytes.append("LABEL=")
      bytes.appendParameter(label)
    }
    lines.line("CONFERENCE;VALUE=URI;FEATURE=VIDEO", parameter: writeLabel) {
      $0.append(contentsOf: uri.description.utf8)
    }
  }
}
