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
  public static func buildExpression(_ expression: [HTML]) -> HTML { HTML(expression) }
  /// Nothing.
  public static func buildBlock() -> HTML { HTML() }
  /// One piece.
  public static func buildBlock(_ piece: HTML) -> HTML { piece }
  /// Pieces, one behind the other.
  public static func buildBlock(_ pieces: HTML...) -> HTML { HTML(pieces) }
  /// A piece behind an `if`.
  public static func buildOptional(_ component: HTML?) -> HTML { component ?? HTML() }
  /// The piece of an `if` that held.
  public static func buildEither(first component: HTML) -> HTML { component }
  /// The piece of an `else`.
  public static func buildEither(second component: HTML) -> HTML { component }
  /// The pieces of a `for`.
  public static func buildArray(_ components: [HTML]) -> HTML { HTML(components) }
}
