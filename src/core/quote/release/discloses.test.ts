import { expect, test } from 'vitest'
import { discloses } from './discloses'

test.each([
  ['asked Holm.', 'Holm', true],
  ['Holm’s ferry', 'Holm', true],
  ['Holms Fähre', 'Holm', true],
  ['the HOLM plan', 'Holm', true],
  ['Anna\nHolm', 'Anna Holm', true],
  ["Mr. O'Hara said", 'O’Hara', true],
  ['Perez said', 'Pérez', true],
  ['Gómez-Holm', 'Holm', true],
  ['сказал Холмову', 'Холмов', true],
  ['с Ивановой', 'Иванова', true],
  ['قال لهولم', 'هولم', true],
  ['李明部长', '李明', true],
  ['Stock\u00adholm', 'Stockholm', true],
  ['Stockholm', 'Holm', false],
  ['Holmwick', 'Holm', false],
  ['they may sail', 'May', false],
  ['Ms. May may sail', 'May', true],
  ['nobody', '', false],
])('“%s” against “%s”: %s', (text, name, expected) => expect(discloses(text, [name])).toBe(expected))
