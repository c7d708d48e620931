/// Arranges pieces of HTML one behind the other.
@resultBuilder
public enum HTMLBuilder {
  /// A piece of HTML stands for itself.
  public static func buildExpression(_ expression: HTML) -> HTML { expression }
  /// Text is escaped.
  public static func buildExpression(_ expression: String) -> HTML { HTML(expression) }
  /// A piece that may not be there.
  public static func buildExpression(_ expression: HTML?) -> HTML { expression ?? HTML() }
  /// Several pieces.
  public static func buildExpression(_ expression: [HTML]) -> HTML { HTML.joined(expression) }
  /// Nothing.
  public static func buildBlock() -> HTML { HTML() }
  /// The first piece.
  public static func buildPartialBlock(first: HTML) -> HTML { first }
  /// One more piece.
  public static func buildPartialBlock(accumulated: consuming HTML, next: HTML) -> HTML {
    accumulated.append(next)
    return accumulated
  }
  /// A piece behind an `if`.
  public static func buildOptional(_ component: HTML?) -> HTML { component ?? HTML() }
  /// The piece of an `if` that held.
  public static func buildEither(first component: HTML) -> HTML { component }
  /// The piece of an `else`.
  public static func buildEither(second component: HTML) -> HTML { component }
  /// The pieces of a `for`.
  public static func buildArray(_ components: [HTML]) -> HTML { HTML.joined(components) }
}
