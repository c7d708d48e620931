// HTML's own words as functions. Each takes attributes and content, as the element does.

/// The `a` element.
public func a(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("a", attributes, content: content())
}

/// The `abbr` element.
public func abbr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("abbr", attributes, content: content())
}

/// The `aside` element.
public func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("aside", attributes, content: content())
}

/// The `b` element.
public func b(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("b", attributes, content: content())
}

/// The `blockquote` element.
public func blockquote(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("blockquote", attributes, content: content())
}

/// The `body` element.
public func body(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("body", attributes, content: content())
}

/// The `button` element.
public func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("button", attributes, content: content())
}

/// The `caption` element.
public func caption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("caption", attributes, content: content())
}

/// The `cite` element.
public func cite(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("cite", attributes, content: content())
}

/// The `code` element.
public func code(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("code", attributes, content: content())
}

/// The `dd` element.
public func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("dd", attributes, content: content())
}

/// The `del` element.
public func del(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("del", attributes, content: content())
}

/// The `details` element.
public func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("details", attributes, content: content())
}

/// The `dfn` element.
public func dfn(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("dfn", attributes, content: content())
}

/// The `div` element.
public func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("div", attributes, content: content())
}

/// The `dl` element.
public func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("dl", attributes, content: content())
}

/// The `dt` element.
public func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("dt", attributes, content: content())
}

/// The `em` element.
public func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("em", attributes, content: content())
}

/// The `figcaption` element.
public func figcaption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("figcaption", attributes, content: content())
}

/// The `figure` element.
public func figure(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("figure", attributes, content: content())
}

/// The `footer` element.
public func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("footer", attributes, content: content())
}

/// The `form` element.
public func form(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("form", attributes, content: content())
}

/// The `h1` element.
public func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("h1", attributes, content: content())
}

/// The `h2` element.
public func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("h2", attributes, content: content())
}

/// The `h3` element.
public func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("h3", attributes, content: content())
}

/// The `h4` element.
public func h4(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("h4", attributes, content: content())
}

/// The `head` element.
public func head(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("head", attributes, content: content())
}

/// The `header` element.
public func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("header", attributes, content: content())
}

/// The `html` element.
public func html(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("html", attributes, content: content())
}

/// The `label` element.
public func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("label", attributes, content: content())
}

/// The `li` element.
public func li(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("li", attributes, content: content())
}

/// The `main` element.
public func main(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("main", attributes, content: content())
}

/// The `mark` element.
public func mark(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("mark", attributes, content: content())
}

/// The `nav` element.
public func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("nav", attributes, content: content())
}

/// The `ol` element.
public func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("ol", attributes, content: content())
}

/// The `output` element.
public func output(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("output", attributes, content: content())
}

/// The `p` element.
public func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("p", attributes, content: content())
}

/// The `q` element.
public func q(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("q", attributes, content: content())
}

/// The `s` element.
public func s(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("s", attributes, content: content())
}

/// The `script` element.
public func script(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("script", attributes, content: content())
}

/// The `section` element.
public func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("section", attributes, content: content())
}

/// The `small` element.
public func small(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("small", attributes, content: content())
}

/// The `span` element.
public func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("span", attributes, content: content())
}

/// The `strong` element.
public func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("strong", attributes, content: content())
}

/// The `sub` element.
public func sub(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("sub", attributes, content: content())
}

/// The `summary` element.
public func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("summary", attributes, content: content())
}

/// The `svg` element.
public func svg(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("svg", attributes, content: content())
}

/// The `table` element.
public func table(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("table", attributes, content: content())
}

/// The `tbody` element.
public func tbody(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("tbody", attributes, content: content())
}

/// The `td` element.
public func td(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("td", attributes, content: content())
}

/// The `tfoot` element.
public func tfoot(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("tfoot", attributes, content: content())
}

/// The `th` element.
public func th(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("th", attributes, content: content())
}

/// The `thead` element.
public func thead(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("thead", attributes, content: content())
}

/// The `time` element.
public func time(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("time", attributes, content: content())
}

/// The `title` element.
public func title(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("title", attributes, content: content())
}

/// The `tr` element.
public func tr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("tr", attributes, content: content())
}

/// The `ul` element.
public func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("ul", attributes, content: content())
}

/// The `br` element, which has no content.
public func br(_ attributes: Attribute...) -> HTML { .void("br", attributes) }

/// The `col` element, which has no content.
public func col(_ attributes: Attribute...) -> HTML { .void("col", attributes) }

/// The `hr` element, which has no content.
public func hr(_ attributes: Attribute...) -> HTML { .void("hr", attributes) }

/// The `img` element, which has no content.
public func img(_ attributes: Attribute...) -> HTML { .void("img", attributes) }

/// The `input` element, which has no content.
public func input(_ attributes: Attribute...) -> HTML { .void("input", attributes) }

/// The `link` element, which has no content.
public func link(_ attributes: Attribute...) -> HTML { .void("link", attributes) }

/// The `meta` element, which has no content.
public func meta(_ attributes: Attribute...) -> HTML { .void("meta", attributes) }

/// The `wbr` element, which has no content.
public func wbr(_ attributes: Attribute...) -> HTML { .void("wbr", attributes) }
