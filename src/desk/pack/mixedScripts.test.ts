import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Laid } from '#core/layout/page'
import { printable } from '#core/layout/text/printable'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { UnprintablePack, printPack } from './makePack'

/** Letters of several scripts in one line were set for ever, in the window and on the command line. */

const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))

const shown = ({ pages }: Laid): string =>
  pages.flatMap(({ items }) => items.map((item) => (item.kind === 'text' ? item.text : ''))).join('')

test.each([
  ['an Arabic word and a space in a Latin line', 'The word ميناء means harbour.'],
  ['Arabic-Indic digits behind Arabic words', 'تفتح الموانئ في عام ٢٠٣١ لكل السفن.'],
  ['a joiner between Latin letters', 'The har\u200dbour opens to ev\u200dery flag.'],
  ['a joined emoji', 'The harbour crew 👩\u200d🚒 opens the gate.'],
])('a pack ends and holds every letter: %s', async (_, words) => {
  const [message] = fixtureKit.messages
  if (message === undefined) throw new Error('There is a point')
  const kit = {
    ...fixtureKit,
    event: { ...fixtureKit.event, title: words },
    messages: [{ ...message, text: words }],
    packs: [fixturePack],
  }
  const { laid, bytes } = await printPack({ kit, packId: fixturePack.id, now: fixtureNow, media: () => null, fonts })
  expect(bytes.length).toBeGreaterThan(1_000)
  const text = shown(laid)
  const unknown = laid.notes.flatMap((note) => (note.code === 'letters.missing' ? note.letters : [])).join('')
  for (const letter of printable(words))
    if (/[\p{L}\p{N}]/u.test(letter) && !unknown.includes(letter)) expect(text, letter).toContain(letter)
})

/** Printed as it is found in a file: what a reader copies out, blanks aside. */
const inked = (text: string): string => text.replaceAll(/\s/g, '')

test.each([
  ['Devanagari', 'नदी पासपोर्ट नहीं माँगती'],
  ['Hangul', '강은 여권을 묻지 않는다'],
  ['Thai', 'แม่น้ำไม่ถามหาหนังสือเดินทาง'],
  ['Georgian', 'მდინარე პასპორტს არ ითხოვს'],
  ['Armenian', 'Գետը անձնագիր չի հարցնում'],
  ['Ethiopic', 'ወንዝ ፓስፖርት አይጠይቅም'],
  ['Japanese', '川は旅券を求めない'],
  ['traditional Chinese', '河流不問護照'],
  ['a rare Chinese name', '王䶮'],
  ['Greek', 'Ὁ ποταμὸς δὲν ζητᾷ διαβατήριο'],
  ['a joined family', 'water 👩‍👩‍👧‍👦 for all'],
])('%s is printed and not one letter is missing', async (_, words) => {
  const kit = { ...fixtureKit, front: { ...fixtureKit.front, objectives: [words] }, packs: [fixturePack] }
  const { laid } = await printPack({ kit, packId: fixturePack.id, now: fixtureNow, media: () => null, fonts })
  expect(laid.notes.filter(({ code }) => code.startsWith('letters.'))).toEqual([])
  expect(inked(shown(laid))).toContain(inked(words))
})

test('a name that no face can show stops the export and is told', async () => {
  const [person] = fixtureKit.people
  if (person === undefined) throw new Error('There are people')
  const people = [{ ...person, printedName: 'Ilse 𐎀𐎁 Varnholt' }, ...fixtureKit.people.slice(1)]
  const input = {
    kit: { ...fixtureKit, people, packs: [fixturePack] },
    packId: fixturePack.id,
    now: fixtureNow,
    media: () => null,
    fonts,
  }
  const refused = await printPack(input).catch((problem: unknown) => problem)
  expect(refused).toBeInstanceOf(UnprintablePack)
  expect(refused).toMatchObject({ words: 'Dr. Ilse 𐎀𐎁 Varnholt', letters: ['𐎀', '𐎁'] })
})
