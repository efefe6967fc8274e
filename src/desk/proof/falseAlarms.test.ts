import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Audience, type Kit, fullPack, makeIdsFrom } from '#core/model'
import { kitOf, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { layOut } from '#core/layout/layOut'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { vocabularyOf } from '#core/pack/vocabulary'
import { wordsOf } from '#core/view/words'
import { openFonts } from '#desk/fonts/library'
import { composedFrom, printPack } from '../pack/makePack'
import { paint } from '../pdf/paint'
import { fileProver, wordsSet } from './proveFile'
import { fileReader } from './reading'

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

/** A pack for the press that withholds a quotation, each of whose themes is one of these words. */
const withThemes = (themes: readonly string[]): Kit => {
  const [quote, ...quotes] = fixtureKit.quotes
  if (quote === undefined) throw new Error('The fixture has quotations')
  const release = { ...quote.release, basis: 'off-record' as const }
  const packs = [{ ...fixturePack, audience: 'press' as const }]
  return { ...fixtureKit, quotes: [{ ...quote, themes, release }, ...quotes], packs }
}
const orderOf = (kit: Kit) => ({ kit, packId: fixturePack.id, now: fixtureNow, media: () => null, fonts })

/** Words that are read in a file beside its pages, outline and links: those of the format that somebody might write, and of whoever made it. */
const ofItself = async (): Promise<readonly string[]> => {
  const { beside } = fileReader()((await printPack(orderOf(withThemes([])))).bytes)
  const texts = beside.filter(({ place }) => place === 'metadata' || place === 'elsewhere').map(({ text }) => text)
  return [...new Set([...texts.join('\n').matchAll(/\b[A-Za-z]{2,20}\b/g)].map(([word]) => word))]
}

it('what a file says of itself stops no pack, though the same words are barred', async () => {
  const words = await ofItself()
  for (const word of ['to', 'Part', 'Adobe', 'Kit', 'en', 'PDF']) expect(words).toContain(word)
  expect((await printPack(orderOf(withThemes(words)))).bytes.length).toBeGreaterThan(1_000)
})

it.each(['to', 'Adobe', 'conforms', 'Kit'])('… and is found where it stands once more: %s', async (word) => {
  const kit = withThemes([word])
  const { document, selection } = composedFrom(orderOf(kit), () => undefined)
  const laid = layOut(document, fonts.measure)
  const said = { kind: 'text', face: 'serif', size: 10, color: '#000000', width: 40, x: 100, y: 300 } as const
  const planted = laid.pages.map((page, index) =>
    index === 1 ? { ...page, items: [{ ...said, text: word }, ...page.items] } : page,
  )
  const fault = async (pages: typeof laid.pages) =>
    fileProver()({
      reading: fileReader()(await paint({ ...laid, pages }, orderOf(kit))),
      fileName: 'pack.pdf',
      set: wordsSet(laid),
      marking: '',
      kit,
      allowed: [...wordsOf(selection), ...vocabularyOf(selection.pack.language)],
    })
  expect(await fault(laid.pages)).toBeNull()
  expect(await fault(planted)).toMatchObject({ fault: 'leak', leak: { field: 'quotes.themes' } })
})
