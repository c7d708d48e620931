/// A public holiday in Norway.
public enum NorwegianHoliday: Sendable, Hashable, CaseIterable {
  case newYear, maundyThursday, goodFriday, easterSunday, easterMonday, labourDay
  case constitutionDay, ascensionDay, whitSunday, whitMonday, christmasDay, boxingDay

  /// The holiday that a day is; where two fall together (as on 17 May 2027), the fixed one.
  public init?(_ day: LocalDate) {
    switch (day.month, day.day) {
    case (1, 1): self = .newYear
    case (5, 1): self = .labourDay
    case (5, 17): self = .constitutionDay
    case (12, 25): self = .christmasDay
    case (12, 26): self = .boxingDay
    case (3...6, _):
      switch day.daysSince1970 - LocalDate.easter(year: day.year).daysSince1970 {
      case -3: self = .maundyThursday
      case -2: self = .goodFriday
      case 0: self = .easterSunday
      case 1: self = .easterMonday
      case 39: self = .ascensionDay
      case 49: self = .whitSunday
      case 50: self = .whitMonday
      default: return nil
      }
    default: return nil
    }
  }
}

extension LocalDate {
  /// Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher).
  static func easter(year: Int) -> LocalDate {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - b / 4 - g + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    let day = (h + l - 7 * m + 33 * month + 19) % 32
    let first = LocalDate(year: year, month: month, day: 1)?.daysSince1970 ?? 0
    return LocalDate(daysSince1970: first + day - 1)
  }
}

extension Language {
  /// The name of a holiday in running text.
  public func name(of holiday: NorwegianHoliday) -> String {
    switch (holiday, self) {
    case (.newYear, .bokmål): "første nyttårsdag"
    case (.newYear, .nynorsk): "fyrste nyttårsdag"
    case (.newYear, .english): "New Year’s Day"
    case (.maundyThursday, .english): "Maundy Thursday"
    case (.maundyThursday, _): "skjærtorsdag"
    case (.goodFriday, .english): "Good Friday"
    case (.goodFriday, _): "langfredag"
    case (.easterSunday, .bokmål): "første påskedag"
    case (.easterSunday, .nynorsk): "fyrste påskedag"
    case (.easterSunday, .english): "Easter Sunday"
    case (.easterMonday, .english): "Easter Monday"
    case (.easterMonday, _): "andre påskedag"
    case (.labourDay, .english): "Labour Day"
    case (.labourDay, _): "1. mai"
    case (.constitutionDay, .english): "Constitution Day"
    case (.constitutionDay, _): "17. mai"
    case (.ascensionDay, .english): "Ascension Day"
    case (.ascensionDay, _): "Kristi himmelfartsdag"
    case (.whitSunday, .bokmål): "første pinsedag"
    case (.whitSunday, .nynorsk): "fyrste pinsedag"
    case (.whitSunday, .english): "Whit Sunday"
    case (.whitMonday, .english): "Whit Monday"
    case (.whitMonday, _): "andre pinsedag"
    case (.christmasDay, .bokmål): "første juledag"
    case (.christmasDay, .nynorsk): "fyrste juledag"
    case (.christmasDay, .english): "Christmas Day"
    case (.boxingDay, .english): "Boxing Day"
    case (.boxingDay, _): "andre juledag"
    }
  }

  /// The month, 1–12, that a word names in any language, full or cut short.
  public static func month(written word: String) -> Int? { WrittenNames.months[word.lowercased()] }

  /// The weekday that a word names in any language.
  public static func weekday(written word: String) -> Weekday? {
    WrittenNames.weekdays[word.lowercased()]
  }
}
