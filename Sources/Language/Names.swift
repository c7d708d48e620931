extension Language {
  /// The names of the weekdays from Monday on.
  var weekdayNames: [String] {
    switch self {
    case .bokmål:
      ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
    case .nynorsk:
      ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"]
    case .english:
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    }
  }

  /// The names of the months from January on.
  var monthNames: [String] {
    switch self {
    case .bokmål, .nynorsk:
      [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "desember",
      ]
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }

  /// The name of a weekday in running text.
  public func name(of weekday: Weekday) -> String { weekdayNames[weekday.rawValue] }

  /// The name of a month, 1–12, in running text.
  public func name(ofMonth month: Int) -> String { monthNames[month - 1] }
}

/// Names of weekdays and months in every language, lower case, as people write them.
enum WrittenNames {
  static let weekdays: [String: Weekday] = {
    var names: [String: Weekday] = ["sundag": .sunday, "lørdag": .saturday]
    for language in Language.allCases {
      for weekday in Weekday.allCases {
        names[language.name(of: weekday).lowercased()] = weekday
      }
    }
    return names
  }()

  static let months: [String: Int] = {
    var names: [String: Int] = [:]
    for language in Language.allCases {
      for month in 1...12 {
        let name = language.name(ofMonth: month).lowercased()
        names[name] = month
        if name.count > 4 { names[String(name.prefix(3))] = month }
      }
    }
    names["sept"] = 9
    return names
  }()
}
