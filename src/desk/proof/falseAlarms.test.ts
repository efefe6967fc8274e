import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Audience, type Kit, fullPack, makeIdsFrom } from '#core/model'
import { kitOf, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { printPack } from '../pack/makePack'

const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))

/** Sentences in which the names of people who were left out are ordinary words, months and numerals. */
const sentences = [
  'May we meet in May?',
  'Chapter XI may be read first.',
  'The taxi waits at the maypole.',
  'Mayors of eleven towns came.',
  'Xi is a letter of the Greeks.',
  'It may rain on 7 May 2031.',
]
const leftOut = ['Theresa May', 'May', 'Xi', 'Xi Lan', '习']

const anyKit: fc.Arbitrary<Kit> = fc
  .record({
    words: fc.shuffledSubarray(sentences, { minLength: 2 }),
    names: fc.shuffledSubarray(leftOut, { minLength: 1 }),
    audience: fc.constantFrom(...Audience.options),
    day: fc.constantFrom('2031-05-07', '2031-11-11'),
    standing: fc.constantFrom('dropped' as const, 'proposed' as const),
  })
  .map(({ words, names, audience, day, standing }) => {
    const source = sourceOf(`Notes of the day\n${words.join('\n')}`, { date: day, title: words[1] ?? '' })
    const speaker = personOf('Oda Lund')
    return kitOf({
      event: { ...kitOf({}).event, title: words[0] ?? '', startDay: day },
      sources: [source],
      people: [speaker, ...names.map((name) => personOf(name, { standing, privateNote: 'may call' }))],
      quotes: words.map((one) => quotedIn(source, [one], { speakerIds: [speaker.id] })),
      packs: [fullPack(makeIdsFrom(() => 'alarms000')('pck'), 'May pack', audience)],
    })
  })

it('names that are also words stop no pack: fifty kits', async () => {
  await fc.assert(
    fc.asyncProperty(anyKit, async (kit) => {
      const [pack] = kit.packs
      if (pack === undefined) throw new Error('A kit has a pack')
      const order = {
        kit,
        packId: pack.id,
        now: '2031-05-02T08:00:00.000Z',
        media: () => null,
        fonts,
        fileName: 'May.pdf',
      }
      expect((await printPack(order)).bytes.length).toBeGreaterThan(1_000)
    }),
    { numRuns: 50, seed: 11 },
  )
}, 120_000)
