extension Amount {
  /// Reads a sum: `130 000 kr`, `130000`, `kr 6 400,50`, `6400 kroner`, `57.295,-`, `NOK 100`.
  /// Nil where the text is none.
  public static func read(_ text: String) -> Amount? {
    var reader = TokenReader(text)
    let isNegative = reader.mark("-")
    var currency = currencyWord(&reader)
    guard let first = reader.number() else { return nil }
    var whole = first.value
    var hundredths = 0
    var isFirst = true
    while let token = reader.next, !reader.isAtEnd {
      if case .number(let value, digits: 3) = token.kind, token.isSpaced,
        !isFirst || first.digits <= 3
      {
        _ = reader.number()
        whole = whole * 1000 + value
      } else if case .mark(".") = token.kind, case .number(_, digits: 3)? = reader.peek(1)?.kind {
        _ = reader.mark(".")
        whole = whole * 1000 + (reader.number()?.value ?? 0)
      } else {
        break
      }
      guard whole < 1_000_000_000_000 else { return nil }
      isFirst = false
    }
    guard whole < 1_000_000_000_000 else { return nil }
    if reader.mark(",") || reader.mark(".") {
      if let fraction = reader.number() {
        guard fraction.digits <= 2 else { return nil }
        hundredths = fraction.digits == 1 ? fraction.value * 10 : fraction.value
      } else if !reader.mark("-") {
        return nil
      }
    }
    currency = currency ?? currencyWord(&reader)
    guard reader.isAtEnd else { return nil }
    let sum = whole * 100 + hundredths
    return Amount(hundredths: isNegative ? -sum : sum, currency: currency)
  }

  private static func currencyWord(_ reader: inout TokenReader) -> String? {
    if reader.word("kr", "kroner", "krone", "nok") {
      _ = reader.mark(".")
      return "NOK"
    }
    if reader.word("eur", "euro") || reader.mark("€") { return "EUR" }
    if reader.word("sek") { return "SEK" }
    if reader.word("dkk") { return "DKK" }
    if reader.word("usd") || reader.mark("$") { return "USD" }
    if reader.word("gbp") || reader.mark("£") { return "GBP" }
    return nil
  }
}
