import Diagnostics
import FrontMatter
import Language

extension Session {
  /// Reads a session of a schedule's front matter.
  convenience init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard var fields = Fields(node, &findings) else { return nil }
    let id = fields.required("id", Read.identifier)
    let title = fields.required("title", Read.locatedText)
    let timing = Self.timing(&fields)
    let type = fields.value("type", Read.text)
    let format: Format? = fields.value("format", Read.choice)
    let place = fields.value("place", Place.init)
    let join = fields.value("join", Join.init)
    let attendance = fields.value("attendance", Attendance.init)
    let audience = fields.list("audience", of: Read.locatedText)
    let status: Status? = fields.value("status", Read.choice)
    let themes = fields.list("themes", of: Read.text)
    let areThemesProvisional = fields.value("themesProvisional", Read.boolean)
    let prepare = fields.list("prepare", of: Read.text)
    let materials = fields.list("materials", of: Material.init)
    let note = fields.value("note", Read.text)
    fields.finish(&findings)
    guard let id, let title, let timing else { return nil }
    self.init(
      id: id, title: title, type: type, timing: timing, format: format, place: place, join: join,
      attendance: attendance ?? Attendance(everyone: nil, byAudience: []),
      audience: audience.isEmpty ? [Located(Session.everyone, at: node.location)] : audience,
      status: status ?? .confirmed, themes: themes,
      areThemesProvisional: areThemesProvisional ?? false, prepare: prepare,
      materials: materials, note: note, location: node.location)
  }

  private static func timing(_ fields: inout Fields) -> Timing? {
    let hadDate = fields.node("date") != nil
    let date = fields.value("date", Read.dates)
    let time = fields.value("time", Read.time)
    let dayLength: DayLength? = fields.value("dayLength", Read.choice)
    let unscheduled = fields.value("unscheduled", Read.text)
    let count = fields.value("count", Read.wholeNumber)
    let length = fields.value("duration", Read.span)
    if let date { return .dated(date, time: time, dayLength: dayLength) }
    if let unscheduled { return .unscheduled(unscheduled, count: count, length: length) }
    if !hadDate { fields.report(.missingKey("date"), at: fields.location) }
    return nil
  }
}

extension Session.Place {
  /// `later`, an address alone, or `{name, address}`.
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    if let text = node.text {
      self = text == "later" ? .later : .known(name: text, address: nil)
      return
    }
    guard var fields = Fields(node, &findings) else { return nil }
    let name = fields.value("name", Read.text)
    let address = fields.value("address", Read.text)
    if name == nil, address == nil { fields.report(.missingKey("name"), at: fields.location) }
    fields.finish(&findings)
    guard name != nil || address != nil else { return nil }
    self = .known(name: name, address: address)
  }
}

extension Session.Join {
  /// `later`, or a web address.
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    if node.text == "later" {
      self = .later
      return
    }
    guard let link = Read.webAddress(node, &findings) else { return nil }
    self = .link(link)
  }
}

extension Session.Material {
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    if let text = node.text {
      (title, href) = (text, nil)
      return
    }
    guard var fields = Fields(node, &findings) else { return nil }
    let title = fields.required("title", Read.text)
    href = fields.value("href", Read.locatedText)
    fields.finish(&findings)
    guard let title else { return nil }
    self.title = title
  }
}

extension Attendance {
  /// A demand on everyone, or demands by audience.
  init?(_ node: YAMLNode, _ findings: inout [Finding]) {
    guard let entries = node.entries else {
      guard let demand: Demand = Read.choice(node, &findings) else { return nil }
      self.init(everyone: demand, byAudience: [])
      return
    }
    var everyone: Demand?
    var byAudience: [(audience: Located<String>, demand: Demand)] = []
    for entry in entries {
      guard let demand: Demand = Read.choice(entry.value, &findings) else { continue }
      if entry.key == Session.everyone {
        everyone = demand
      } else {
        byAudience.append((Located(entry.key, at: entry.keyLocation), demand))
      }
    }
    self.init(everyone: everyone, byAudience: byAudience)
  }
}
