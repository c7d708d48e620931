import Diagnostics

/// `no-accessibility-statement`: the site links to its accessibility statement.
func checkAccessibilityStatement(_ site: CheckedSite, _ findings: inout [Finding]) {
  guard site.configuration.accessibilityStatement == nil else { return }
  findings.append(
    Finding(.noAccessibilityStatement, at: site.configuration.title.location))
}
