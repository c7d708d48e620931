import Diagnostics

/// `duplicate-id`: a session's id is its own within the programme.
func checkSessionIdentifiers(_ part: SitePart, _ findings: inout [Finding]) {
  for programme in part.programmes {
    var first: [String: SourceLocation] = [:]
    for page in programme.schedules {
      for session in page.schedule?.sessions ?? [] {
        if let location = first[session.id.value] {
          findings.append(
            Finding(.duplicateID(session.id.value, first: location), at: session.id.location))
        } else {
          first[session.id.value] = session.id.location
        }
      }
    }
  }
}
