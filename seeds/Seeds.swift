/// A file that `samling new` or `samling add` plants. What stands in double braces in it is filled
/// in when it is planted.
public enum Seed: Sendable, Hashable, CaseIterable {
  case site, frontPage, invitation, schedule, literature, bibliography, report, measurements
  case addedInvitation, addedLiterature, addedReport, addedPage
  case editorSettings, editorExtensions, editorTasks, ignoredFiles

  /// Its text in a language: `nb`, `nn` or `en`.
  public func text(language: String) -> String {
    String(decoding: bytes(language: language), as: UTF8.self)
  }

  private func bytes(language: String) -> [UInt8] {
    switch self {
    case .bibliography: return PackageResources.literature_bib
    case .editorSettings: return PackageResources.settings_json
    case .editorExtensions: return PackageResources.extensions_json
    case .editorTasks: return PackageResources.tasks_json
    case .ignoredFiles: return PackageResources.gitignore_txt
    default: break
    }
    return switch language {
    case "nn": nynorsk
    case "en": english
    default: bokmål
    }
  }

  private var bokmål: [UInt8] {
    switch self {
    case .site: PackageResources.nb_site_yml
    case .frontPage: PackageResources.nb_front_md
    case .invitation: PackageResources.nb_invitation_md
    case .schedule: PackageResources.nb_schedule_md
    case .literature: PackageResources.nb_literature_md
    case .report: PackageResources.nb_report_md
    case .measurements: PackageResources.nb_measurements_csv
    case .addedInvitation: PackageResources.nb_add_invitation_md
    case .addedLiterature: PackageResources.nb_add_literature_md
    case .addedReport: PackageResources.nb_add_report_md
    case .addedPage: PackageResources.nb_add_page_md
    default: []
    }
  }

  private var nynorsk: [UInt8] {
    switch self {
    case .site: PackageResources.nn_site_yml
    case .frontPage: PackageResources.nn_front_md
    case .invitation: PackageResources.nn_invitation_md
    case .schedule: PackageResources.nn_schedule_md
    case .literature: PackageResources.nn_literature_md
    case .report: PackageResources.nn_report_md
    case .measurements: PackageResources.nn_measurements_csv
    case .addedInvitation: PackageResources.nn_add_invitation_md
    case .addedLiterature: PackageResources.nn_add_literature_md
    case .addedReport: PackageResources.nn_add_report_md
    case .addedPage: PackageResources.nn_add_page_md
    default: []
    }
  }

  private var english: [UInt8] {
    switch self {
    case .site: PackageResources.en_site_yml
    case .frontPage: PackageResources.en_front_md
    case .invitation: PackageResources.en_invitation_md
    case .schedule: PackageResources.en_schedule_md
    case .literature: PackageResources.en_literature_md
    case .report: PackageResources.en_report_md
    case .measurements: PackageResources.en_measurements_csv
    case .addedInvitation: PackageResources.en_add_invitation_md
    case .addedLiterature: PackageResources.en_add_literature_md
    case .addedReport: PackageResources.en_add_report_md
    case .addedPage: PackageResources.en_add_page_md
    default: []
    }
  }
}
