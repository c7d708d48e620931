import Markup

// SVG's own words, as far as charts use them. Every attribute here has a class of the stylesheet
// above it; alone, it draws the chart in the colour of the text.

func path(_ d: String, class name: String, _ attributes: Attribute...) -> HTML {
  .element("path", [.class(name), Attribute("d", d)] + attributes, content: HTML())
}

/// A line without a filling.
func stroke(
  _ d: String, class name: String, width: String, dashes: String? = nil, opacity: String? = nil
) -> HTML {
  path(
    d, class: name, Attribute("fill", "none"), Attribute("stroke", "currentColor"),
    Attribute("stroke-width", width), Attribute("stroke-dasharray", dashes),
    Attribute("stroke-opacity", opacity))
}

/// A text that stands, is centred on or ends at a place, half of its height above it.
func label(_ text: String, at place: Place, anchor: TextAnchor, class name: String) -> HTML {
  .element(
    "text",
    [
      .class(name), Attribute("x", coordinate(place.x)), Attribute("y", coordinate(place.y)),
      Attribute("text-anchor", anchor.rawValue), Attribute("dominant-baseline", "central"),
      Attribute("fill", "currentColor"),
    ], content: HTML(text))
}

func group(class name: String, @HTMLBuilder content: () -> HTML) -> HTML {
  .element("g", [.class(name)], content: content())
}

enum TextAnchor: String { case start, middle, end }
