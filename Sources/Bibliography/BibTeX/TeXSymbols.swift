/// The commands of TeX that stand for a character.
enum TeXSymbols {
  /// The character of a command in text.
  static func text(_ command: String) -> String? { textSymbols[command] }

  /// The character of a command in a formula.
  static func math(_ command: String) -> String? { mathSymbols[command] ?? textSymbols[command] }

  /// Commands whose argument is simply shown.
  static let transparent: Set<String> = [
    "text", "texttt", "textrm", "textsf", "textup", "textmd", "mbox", "hbox", "ensuremath",
    "autocap", "nohyphens", "mathrm", "mathit", "mathbf", "url", "path", "nolinkurl", "lowercase",
    "textnormal", "bibstring", "foreignquote", "protect", "relax", "rm", "tt", "sf", "normalfont",
    "upshape",
  ]

  /// Commands that give their argument a mark of CSL's rich text.
  static let marks: [String: (open: String, close: String)] = [
    "emph": ("<i>", "</i>"), "textit": ("<i>", "</i>"), "textsl": ("<i>", "</i>"),
    "mkbibemph": ("<i>", "</i>"), "textbf": ("<b>", "</b>"), "mkbibbold": ("<b>", "</b>"),
    "textsuperscript": ("<sup>", "</sup>"), "textsubscript": ("<sub>", "</sub>"),
    "textsc": ("<span style=\"font-variant:small-caps;\">", "</span>"),
    "mkbibquote": ("“", "”"), "enquote": ("“", "”"),
  ]

  /// Commands that change the rest of their group.
  static let switches: [String: (open: String, close: String)] = [
    "em": ("<i>", "</i>"), "it": ("<i>", "</i>"), "itshape": ("<i>", "</i>"),
    "sl": ("<i>", "</i>"), "bf": ("<b>", "</b>"), "bfseries": ("<b>", "</b>"),
    "sc": ("<span style=\"font-variant:small-caps;\">", "</span>"),
    "scshape": ("<span style=\"font-variant:small-caps;\">", "</span>"),
  ]

  private static let textSymbols: [String: String] = [
    "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "o": "ø", "O": "Ø", "oe": "œ", "OE": "Œ",
    "ss": "ß", "SS": "ẞ", "l": "ł", "L": "Ł", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ",
    "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ", "i": "ı", "j": "ȷ",
    "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", ",": "\u{202F}",
    "-": "", "/": "", "@": "", "\\": "\n", "par": "\n\n", "newline": "\n", ";": " ", "!": "",
    "textendash": "–", "textemdash": "—", "textquotedblleft": "“", "textquotedblright": "”",
    "textquoteleft": "‘", "textquoteright": "’", "textquotedbl": "\"", "textquotesingle": "'",
    "quotedblbase": "„", "quotesinglbase": "‚", "guillemotleft": "«", "guillemotright": "»",
    "guillemetleft": "«", "guillemetright": "»", "textasciigrave": "`", "textexclamdown": "¡",
    "textquestiondown": "¿", "ldots": "…", "dots": "…", "textellipsis": "…", "S": "§",
    "textsection": "§", "P": "¶", "copyright": "©", "textcopyright": "©", "textregistered": "®",
    "texttrademark": "™", "textdegree": "°", "degree": "°", "pounds": "£", "textsterling": "£",
    "euro": "€", "texteuro": "€", "EUR": "€", "textbackslash": "\\", "textasciitilde": "~",
    "textasciicircum": "^", "textbar": "|", "textless": "<", "textgreater": ">",
    "textbraceleft": "{", "textbraceright": "}", "textunderscore": "_", "textdollar": "$",
    "textbullet": "•", "textperiodcentered": "·", "textmu": "µ", "slash": "/", "hyphen": "-",
    "nobreakdash": "", "textordfeminine": "ª", "textordmasculine": "º", "TeX": "TeX",
    "LaTeX": "LaTeX", "BibTeX": "BibTeX", "quad": " ", "qquad": " ", "space": " ",
    "textonehalf": "½", "textnumero": "№", "dag": "†", "ddag": "‡",
  ]

  private static let mathSymbols: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ",
    "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "upsilon": "υ",
    "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ",
    "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ",
    "Omega": "Ω", "times": "×", "pm": "±", "cdot": "·", "leq": "≤", "le": "≤", "geq": "≥",
    "ge": "≥", "neq": "≠", "approx": "≈", "sim": "∼", "infty": "∞", "rightarrow": "→", "to": "→",
    "leftarrow": "←", "circ": "°", "prime": "′", "sum": "∑", "int": "∫", "partial": "∂",
    "sqrt": "√", "in": "∈", "log": "log", "ln": "ln", "lt": "<", "gt": ">", "div": "÷",
    "ldots": "…", "cdots": "⋯", "deg": "°", "ell": "ℓ", "bar": "",
  ]
}
