import Language
import Testing

@Suite struct DateReadingTests {
  @Test(arguments: [
    "2026-08-28", "28.08.2026", "28.8.2026", "28. august 2026", "28.august 2026",
    "fredag 28. august 2026", "Fredag den 28. august 2026", "28 August 2026", "August 28, 2026",
    "Friday 28 August 2026", "fredag 28. aug. 2026",
  ])
  func `one day in every form`(_ text: String) throws {
    let day = try #require(LocalDate(year: 2026, month: 8, day: 28))
    #expect(try WrittenDate.read(text).get().range == DateRange(day))
  }

  @Test(arguments: [
    ("25.–27. august 2026", "2026-08-25", "2026-08-27"),
    ("25.- 27. august 2026", "2026-08-25", "2026-08-27"),
    ("31. august–2. september 2026", "2026-08-31", "2026-09-02"),
    ("30. desember 2020–2. januar 2021", "2020-12-30", "2021-01-02"),
    ("2026-08-25/2026-08-27", "2026-08-25", "2026-08-27"),
    ("tirsdag 25.–torsdag 27. august 2026", "2026-08-25", "2026-08-27"),
    ("25–27 August 2026", "2026-08-25", "2026-08-27"),
  ])
  func `a range in every form`(_ text: String, _ first: String, _ last: String) throws {
    let range = try WrittenDate.read(text).get().range
    #expect(range.first.iso == first)
    #expect(range.last.iso == last)
  }

  @Test func `a weekday that was written is kept with its place`() throws {
    let weekday = try #require(WrittenDate.read("  torsdag 28. august 2026").get().weekdays.first)
    #expect(weekday.weekday == .thursday)
    #expect(weekday.isWrong)
    #expect(weekday.offset == 2)
    #expect(weekday.length == 7)
  }

  @Test(arguments: [
    ("31. juni 2026", DateFault.noSuchDay(day: 31, month: 6, year: 2026)),
    ("29. februar 2026", .noSuchDay(day: 29, month: 2, year: 2026)),
    ("2026-13-01", .noSuchDay(day: 1, month: 13, year: 2026)),
    ("28. august", .noYear), ("snart", .notADate), ("", .notADate),
    ("28. august 2026 kl", .notADate),
    ("99999999999999999999. mai 2026", .notADate),
  ])
  func `what is no date says why`(_ text: String, _ fault: DateFault) {
    #expect(WrittenDate.read(text) == .failure(fault))
  }
}

@Suite struct TimeReadingTests {
  @Test(arguments: [
    ("08.00–15.00", 480, 900), ("08:00-15:00", 480, 900), ("kl. 8–15", 480, 900),
    ("kl 08.00 – 15.00", 480, 900), ("22.00–02.00", 1320, 120), ("8 am to 3 pm", 480, 900),
    ("08.00–24.00", 480, 1440),
  ])
  func `a range of times`(_ text: String, _ start: Int, _ end: Int) throws {
    let range = try #require(TimeRange.read(text))
    #expect(range.start.minutes == start)
    #expect(range.end?.minutes == end)
  }

  @Test(arguments: ["25.00", "08.60", "08.00–08.00", "åtte", "08.00–", "08.00–15.00 og"])
  func `what is no time is refused`(_ text: String) { #expect(TimeRange.read(text) == nil) }

  @Test(arguments: [
    ("30 min", 30), ("1 t", 60), ("1,5 timer", 90), ("1 t 30 min", 90), ("2 hours", 120),
    ("45 minutter", 45),
  ])
  func `a length of time`(_ text: String, _ minutes: Int) {
    #expect(TimeSpan.read(text)?.minutes == minutes)
  }

  @Test(arguments: ["30", "", "min", "1,555 timer", "-5 min"])
  func `what is no length of time is refused`(_ text: String) {
    #expect(TimeSpan.read(text) == nil)
  }
}

@Suite struct AmountTests {
  @Test(arguments: [
    ("130 000 kr", 13_000_000), ("130000", 13_000_000), ("6400 kroner", 640_000),
    ("kr 6 400,50", 640_050), ("57.295,-", 5_729_500), ("NOK 100", 10_000), ("−5 kr", -500),
    ("130\u{A0}000", 13_000_000), ("0 kr", 0),
  ])
  func `a sum in every form`(_ text: String, _ hundredths: Int) {
    #expect(Amount.read(text)?.hundredths == hundredths)
  }

  @Test(arguments: ["", "kr", "mye", "1,234", "999999999999999", "100 kr kr"])
  func `what is no sum is refused`(_ text: String) { #expect(Amount.read(text) == nil) }

  @Test func `a sum is written as the language has it`() {
    let amount = Amount(hundredths: 13_000_050)
    #expect(Language.bokmål.number(amount) == "130\u{A0}000,50")
    #expect(Language.english.number(amount) == "130,000.50")
  }
}

@Suite struct WritingTests {
  @Test func `ranges leave out what both ends share`() throws {
    let range = try WrittenDate.read("2026-08-31/2026-09-02").get().range
    #expect(Language.bokmål.text(range) == "31. august–2. september 2026")
    #expect(Language.english.text(range) == "31 August–2 September 2026")
    #expect(
      Language.nynorsk.textWithWeekday(range) == "måndag 31. august–onsdag 2. september 2026")
  }

  @Test func `weeks follow ISO 8601`() {
    #expect(LocalDate(year: 2026, month: 8, day: 28)?.weekOfYear == 35)
    #expect(LocalDate(year: 2021, month: 1, day: 3)?.weekOfYear == 53)
  }

  @Test func `every day of four centuries survives the round trip`() throws {
    let start = try #require(LocalDate(year: 1900, month: 1, day: 1)).daysSince1970
    for days in stride(from: start, to: start + 146_097, by: 13) {
      let date = LocalDate(daysSince1970: days)
      #expect(LocalDate(year: date.year, month: date.month, day: date.day) == date)
      #expect(date.daysSince1970 == days)
    }
  }
}
