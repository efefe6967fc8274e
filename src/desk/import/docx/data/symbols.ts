/** What the signs of the faces Symbol and Wingdings are in ordinary texts: points of lists, arrows, ticks, a few of counting. */
export const symbolSigns: Readonly<Record<string, string>> = {
  f0b7: '•',
  f0a7: '▪',
  f06c: '•',
  f0d8: '➢',
  f0fc: '✓',
  f0e0: '→',
  f0ae: '→',
  f02d: '−',
  f0b1: '±',
  f0b3: '≥',
  f0a3: '≤',
  f0b4: '×',
  f0b0: '°',
  f020: ' ',
}

/** Letters of the face Symbol, from A and from a on (Adobe, Symbol Encoding). */
export const symbolCapitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
export const symbolLetters = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'
