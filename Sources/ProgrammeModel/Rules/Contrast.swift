import Diagnostics

/// `contrast`: the site's own colour can be read on light pages, where it is used as it is.
func checkContrast(_ site: CheckedSite, _ findings: inout [Finding]) {
  guard let accent = site.configuration.theme.accent, let colour = Colour(hex: accent.value),
    let readable = site.configuration.theme.accentColours?.light, readable != colour
  else { return }
  // Rounded down, so that what is too little never reads as enough.
  let tenths = Int(colour.contrast(with: PageColours.light) * 10)
  findings.append(
    Finding(
      .appearance(.lowContrast(accent.value, tenths: tenths, readable: readable.hex)),
      at: accent.location))
}
