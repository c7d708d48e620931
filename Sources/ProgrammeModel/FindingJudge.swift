public import Diagnostics

/// Says what becomes of findings: site.yml sets the severity of their rules, and acknowledgements
/// hide them.
public struct FindingJudge: Sendable {
  private let configuration: SiteConfiguration
  private let acknowledgements: [String: [Acknowledgement]]
  private var used: Set<Acknowledgement> = []

  /// A judge by site.yml and by what stands in the pages that are published.
  public init(configuration: SiteConfiguration, pages: [Page], withDrafts: Bool) {
    self.configuration = configuration
    var all = [configuration.file: configuration.acknowledgements]
    for page in pages where withDrafts || !page.head.isDraft {
      if !page.acknowledgements.isEmpty { all[page.file] = page.acknowledgements }
    }
    acknowledgements = all
  }

  /// What is left of some findings, with the severities that count.
  public mutating func judged(_ findings: [Finding]) -> [Finding] {
    findings.compactMap { finding in
      if finding.rule.isAcknowledgeable {
        let hiding = (acknowledgements[finding.location.file] ?? []).filter { $0.covers(finding) }
        used.formUnion(hiding)
        if !hiding.isEmpty { return nil }
      }
      return finding.isMoot ? nil : configuration.judged(finding)
    }
  }

  /// The acknowledgements that have hidden nothing, those of some rules apart, which have not been
  /// followed.
  public func needless(except rules: Set<Rule>) -> [Finding] {
    acknowledgements.values.joined().filter { !used.contains($0) && !rules.contains($0.rule) }
      .compactMap {
        configuration.judged(
          Finding(.acknowledgement(.needless($0.rule)), at: $0.location))
      }
  }
}
