import Language
import ProgrammeModel
import Testing

@testable import Import

@Suite struct FactTests {
  private func deadline(_ lines: String...) -> FoundDeadline {
    FoundDeadline.find(
      in: ImportedText(blocks: lines.map { .paragraph([.text($0, .init())]) }).lines.map {
        Passage($0)
      })
  }

  private func phrases(_ text: String) -> [DatePhrase] { Passage(text).datePhrases }

  @Test(arguments: [
    ("Frist: 26.mai 2026", "2026-05-26"),
    ("Søknadsfristen er tirsdag 26. mai 2026.", "2026-05-26"),
    ("Deadline for applications is 15 May 2027", "2027-05-15"),
    ("Påmeldingsfrist 05.03.2027", "2027-03-05"),
  ])
  func `a deadline that is said once is known`(text: String, day: String) {
    #expect(deadline(text).day?.iso == day)
    #expect(deadline(text).remarks.isEmpty)
  }

  @Test(arguments: [
    "Frist: 26. mai", "Frist: onsdag 26. mai 2026", "Frist: 31. april 2026", "Frist: 26.05.26",
    "Frist 26/5", "Frist: 28./29. mai eller 1. juni 2026", "Frist: 25.–26. mai 2026",
    "Frist: 25. og 26. mai 2026",
    "Søknadsfrist er 26. mai 2026, og svar gis 15. juni 2026",
  ])
  func `a deadline in doubt is left out and remarked`(text: String) {
    #expect(deadline(text).day == nil)
    #expect(!deadline(text).remarks.isEmpty)
  }

  @Test func `two dates that compete for the deadline are both told`() {
    let found = deadline("Frist: 1. mars 2027", "Husk: fristen er 8. mars 2027!")
    #expect(found.day == nil)
    #expect(found.remarks == [.severalDeadlines(["1. mars 2027", "8. mars 2027"])])
  }

  @Test func `an extended deadline is known with the one before it`() {
    let moved = deadline("Fristen er forlenget fra 30. april til 26. mai 2026.")
    #expect(moved.day?.iso == "2026-05-26")
    #expect(moved.extendedFrom?.iso == "2026-04-30")
    let new = deadline("OBS! Ny søknadsfrist er 21. februar 2030.")
    #expect(new.isExtended && new.extendedFrom == nil)
    let old = deadline("Frist: 26. mai 2026.", "Opprinnelig frist: 30. april 2026.")
    #expect(old.day?.iso == "2026-05-26" && old.extendedFrom?.iso == "2026-04-30")
  }

  @Test func `a label above its date is read with it`() {
    #expect(deadline("Søknadsfrist", "26. mai 2026").day?.iso == "2026-05-26")
  }

  @Test(arguments: [
    ("25.–27. august 2026", "2026-08-25/2026-08-27"),
    ("25–27. august 2026", "2026-08-25/2026-08-27"),
    ("25.- 27. august 2026, samling 1", "2026-08-25/2026-08-27"),
    ("31. august–2. september 2026", "2026-08-31/2026-09-02"),
    ("tirsdag 25. – torsdag 27. august 2026", "2026-08-25/2026-08-27"),
    ("Samling 1 – 28. august 2026", "2026-08-28/2026-08-28"),
    ("Hel dag (9.sept 2021)", "2021-09-09/2021-09-09"),
    ("kurset 2026-08-28 i Moss", "2026-08-28/2026-08-28"),
  ])
  func `a date is found with all its days`(text: String, days: String) {
    let found = phrases(text)
    #expect(found.count == 1)
    #expect(found.first?.days.map { "\($0.first.iso)/\($0.last.iso)" } == days)
  }

  @Test(arguments: [
    "26. og 27. august 2026", "25., 26. august 2026", "26 og 27. august 2026",
    "fre. 27. august 2026",
    "torsdag 28. august 2026", "28. august 2000-2130",
  ])
  func `a date that may be another is doubtful`(text: String) {
    #expect(!phrases(text).isEmpty)
    #expect(phrases(text).allSatisfy { $0.days == nil })
  }

  @Test(arguments: ["28./29. august 2026", "28.08.26", "28/8", "fra 28/8-26"])
  func `what looks like a date but cannot be read is found`(text: String) {
    let passage = Passage(text)
    #expect(passage.unreadDates(besides: passage.datePhrases).count == 1)
    #expect(passage.datePhrases.isEmpty)
  }

  @Test(arguments: ["28. august 2026", "08.10–15.10", "2.5 timer", "punkt 3.2"])
  func `what is a date or none at all is not taken for one that cannot be read`(text: String) {
    let passage = Passage(text)
    #expect(passage.unreadDates(besides: passage.datePhrases).isEmpty)
  }

  @Test func `times are those that cannot be anything else`() {
    func times(_ text: String) -> [String] {
      let passage = Passage(text)
      return passage.timePhrases(outside: passage.datePhrases).map {
        $0.range.start.iso + ($0.range.end.map { "-" + $0.iso } ?? "")
      }
    }
    #expect(times("28. august 2026 kl. 08.00–15.00") == ["08:00-15:00"])
    #expect(times("kl 14") == ["14:00"])
    #expect(times("2-6 ansatte, 25.–27. august 2026") == [])
    #expect(times("09:00 til 11") == ["09:00-11:00"])
  }

  @Test func `a contact is certain where the address is made of the name`() {
    let found = FindContacts(
      in: ["Kontakt Kari Lund Åsen: kari.aasen@x.example, tlf. 22 33 44 55."], besides: nil)
    #expect(found.contacts.map(\.name) == ["Kari Lund Åsen"])
    #expect(found.contacts.first?.phone == "22 33 44 55")
    #expect(found.contacts.first?.remarks == [] && found.remarks == [])
  }

  @Test func `an address without a name is no contact`() {
    let found = FindContacts(in: ["Skriv til post@x.example"], besides: nil)
    #expect(found.contacts.isEmpty)
    #expect(found.remarks == [.addressWithoutName("post@x.example")])
  }

  @Test(arguments: [
    ("Invitasjon til forbedringsutdanning høsten 2026", "Forbedringsutdanning", "Høsten 2026"),
    ("Forbedring for leger i 2020", "Forbedring for leger", "2020"),
    ("Læringsnettverk 2026–2027", "Læringsnettverk", "2026–2027"),
    ("Invitation to Improvement School, autumn 2027", "Improvement School", "Autumn 2027"),
  ])
  func `a title has the programme's name and cohort`(title: String, name: String, cohort: String) {
    let parted = FoundProgramme.parted(title)
    #expect(parted.name == name)
    #expect(parted.cohort == cohort)
  }
}
