import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Audience, type Kit, ReleaseBasis, fullPack, makeIdsFrom, richTextFrom, sectionOrder } from '#core/model'
import { showing } from '#core/quote/release/release'
import { kitOf, namedIn, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { printPack } from '../pack/makePack'
import { fileReader } from './reading'

/** Every status for every reader, from the kit to the bytes. Short names stand among the canaries; everything is invented. */
const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))
const now = '2031-03-08T08:00:00.000Z'

const speakers = [
  ['May', 'Xi May', 'The lamps of the harbour will burn until the last boat is home.'],
  ['Хо', 'Лада Хо', 'Маяк будет гореть до последней лодки, и никто не спросит о цене.'],
  ['李', '李明', '灯塔会一直亮到最后一条船回家为止。'],
] as const

const kitOn = (
  basis: ReleaseBasis,
  [, name, words]: (typeof speakers)[number],
  audience: Audience,
  all: boolean,
): Kit => {
  const source = sourceOf(`Harbour talk\n“${words}” said ${name}.\nMay is the month of the fair.`, {
    title: 'Talk 7719',
  })
  const open = sourceOf('Open day\n“Everybody is welcome on the quay,” said Oda Lund.', { title: 'Open day' })
  const speaker = personOf(name, {
    biography: richTextFrom('Canary of the biography keeps bees behind the customs house.'),
    privateNote: 'Canary of the private note never answers before noon.',
    mentions: namedIn(source, name),
  })
  const lund = personOf('Oda Lund', { mentions: namedIn(open, 'Oda Lund') })
  const pack = fullPack(makeIdsFrom(() => 'readers00')('pck'), 'Harbour pack', audience)
  return kitOf({
    event: { ...kitOf({}).event, title: 'Fair of the harbour', startDay: '2031-05-07' },
    front: { purpose: 'Canary of the purpose: a quay of our own by autumn.', objectives: [], avoid: '', press: 'no' },
    background: {
      mayUse: [],
      notDisclosed: richTextFrom('Canary of the background: they have no money left for lamps.'),
    },
    questions: [
      {
        id: makeIdsFrom(() => 'readers01')('qna'),
        question: 'Canary of the question: who pays for the lamps?',
        answer: 'Nobody yet.',
        ifPressed: '',
        mayBeSaidTo: 'principal',
      },
    ],
    sources: [source, open],
    people: [speaker, lund],
    quotes: [
      quotedIn(source, [words], {
        speakerIds: [speaker.id],
        headline: 'Sense of it',
        release: { basis, until: '2031-03-09T08:00:00.000Z', zone: null, descriptor: 'a person from the harbour' },
      }),
      quotedIn(open, ['Everybody is welcome on the quay,'], { speakerIds: [lund.id] }),
    ],
    packs: [
      {
        ...pack,
        sections: sectionOrder.map((kind) => ({ kind, included: all || kind === 'quotes' || kind === 'cover' })),
      },
    ],
  })
}

/** What two programs that are not ours read in a file; nothing where the machine has neither. */
const outsideReading = (bytes: Uint8Array): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'))
  try {
    const file = join(folder, 'pack.pdf')
    writeFileSync(file, bytes)
    return [spawnSync('pdftotext', ['-raw', file, '-']), spawnSync('mutool', ['draw', '-q', '-F', 'text', file])]
      .filter(({ error }) => error === undefined)
      .map(({ stdout }) => stdout.toString('utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const plain = (text: string): string => text.replace(/\s+/g, '')

const cases = ReleaseBasis.options.flatMap((basis, index) =>
  Audience.options.map((audience, other) => ({
    basis,
    audience,
    speaker: speakers[(index + other) % 3] ?? speakers[0],
  })),
)

it.each(cases)(
  '$basis for the $audience: what is barred is in no reading of the file, what is allowed is in each',
  async ({ basis, audience, speaker }) => {
    for (const all of [true, false]) {
      const kit = kitOn(basis, speaker, audience, all)
      const [pack] = kit.packs
      const [quote] = kit.quotes
      if (pack === undefined || quote === undefined) throw new Error('A kit with a pack and a quotation')
      const { bytes } = await printPack({
        kit,
        packId: pack.id,
        now,
        media: () => null,
        fonts,
        fileName: 'Harbour.pdf',
      })
      const own = fileReader()(bytes)
      const readings = [[...own.pages, ...own.beside.map(({ text }) => text)].join('\n'), ...outsideReading(bytes)].map(
        plain,
      )
      const shown = showing(quote, { audience, now })
      const isOutside = audience === 'counterpart' || audience === 'press'
      for (const reading of readings) {
        expect(reading).toContain(plain('Everybody is welcome on the quay'))
        expect(reading.includes(plain(speaker[2]).slice(0, 14))).toBe(shown.show === 'quotation')
        expect(reading).not.toContain(plain('Canary of the private note'))
        if (isOutside)
          for (const part of ['biography', 'purpose', 'background', 'question'])
            expect(reading).not.toContain(plain(`Canary of the ${part}`))
        if (basis === 'chatham-house')
          for (const words of [speaker[1], 'Talk 7719']) expect(reading).not.toContain(plain(words))
      }
    }
  },
  60_000,
)
