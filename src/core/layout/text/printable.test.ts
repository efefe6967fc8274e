import { expect, it } from 'vitest'
import { printable } from './printable'

it.each([
  ['soft hyphens are not printed', 'diplo\u00admatic', 'diplomatic'],
  ['zero width spaces neither', 'a\u200bb\ufeff', 'ab'],
  ['an override of the reading order neither', 'agree\u202eeergasid', 'agreeeergasid'],
  ['selectors of the shapes of Han letters neither', '\u845b\u{e0100}', '\u845b'],
  ['joiners of letters stay', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['a tab is a space', 'a\tb', 'a b'],
  ['a line feed stays', 'a\nb', 'a\nb'],
  ['ordinary words are the same words', 'H.E. “Žižek” — №', 'H.E. “Žižek” — №'],
])('%s', (_, text, expected) => expect(printable(text)).toBe(expected))
