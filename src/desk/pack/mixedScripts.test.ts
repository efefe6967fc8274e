import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Laid } from '#core/layout/page'
import { printable } from '#core/layout/text/printable'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { printPack } from './makePack'

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
