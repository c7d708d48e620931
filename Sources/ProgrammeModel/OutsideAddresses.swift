import Bibliography
import Diagnostics
import FrontMatter

extension CheckedSite {
  /// Every address that the sources name themselves, with where they name it: in texts, in front
  /// matter and blocks, in site.yml and in the site's own HTML.
  var writtenAddresses: [Located<String>] {
    var addresses = pages.flatMap { page in
      page.mentions.links.filter { !$0.isHTML || configuration.allowsRawHTML }
        .map { Located($0.destination, at: $0.place) } + page.addressesOfFrontMatter
    }
    addresses += [configuration.organisation?.url, configuration.accessibilityStatement]
      .compactMap(\.self)
    return addresses + slots.flatMap(\.addresses)
  }

  /// The addresses by which the works of the lists are reached: the DOI where there is one, else
  /// the web address.
  var addressesOfWorks: [Located<String>] {
    var seen: Set<Located<String>> = []
    return pages.flatMap { works[$0.file] ?? [] }.compactMap { work in
      guard let address = work.link else { return nil }
      let located = Located(address, at: work.location)
      return seen.insert(located).inserted ? located : nil
    }
  }
}

extension SiteDraft.DataFile {
  /// The addresses that a piece of HTML names.
  var addresses: [Located<String>] {
    HTMLAddresses.find(in: String(decoding: bytes, as: UTF8.self))
      .filter { $0.attribute != "id" }
      .map { link in
        Located(
          link.value,
          at: SourceLocation(
            file: path, line: link.line + 1, column: link.column + 1, length: link.length))
      }
  }
}

extension Page {
  /// The addresses outside the site that stand in the front matter and in blocks.
  fileprivate var addressesOfFrontMatter: [Located<String>] {
    var addresses: [Located<String>?] = []
    if let invitation {
      addresses += (invitation.hosts + invitation.partners + invitation.funders).map(\.url)
      addresses.append(invitation.application?.to)
    }
    if let report { addresses += report.funders.map(\.url) }
    for session in schedule?.sessions ?? [] {
      if case .link(let link)? = session.join { addresses.append(link) }
      addresses += session.materials.map(\.href)
    }
    return addresses.compactMap(\.self)
  }
}
