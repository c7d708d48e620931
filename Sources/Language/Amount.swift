/// A sum of money.
public struct Amount: Sendable, Hashable {
  /// The sum in hundredths: øre, cent.
  public let hundredths: Int
  /// The ISO 4217 code of a currency that was written; nil where none was.
  public let currency: String?

  /// A sum of so many hundredths.
  public init(hundredths: Int, currency: String? = nil) {
    self.hundredths = hundredths
    self.currency = currency
  }
}
