import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startHistory } from '#core/edit/history'
import {
  Audience,
  type Kit,
  type Pack,
  type ReleaseBasis,
  fullPack,
  makeIdsFrom,
  sectionOf,
  sectionOrder,
} from '#core/model'
import { composeNumbered } from '#core/pack/compose'
import { selectionFor } from '#core/pack/selection'
import { writeKitFile } from '../store/cut'
import { kitCodec } from '../store/kitCodec'
import { nodeDisk } from '../store/nodeDisk'
import { deskIn, valueOf, withFolder } from '../testing/desks'
import { packWorkerHere } from '../testing/packWorkerHere'
import { fileReader } from './reading'
import { comparable, isThere, occursIn } from './testing/canaries'
import { type LeakKit, leakKit } from './testing/leakKit'
import { type Field, type Situation, promises } from './testing/situation'

/**
 * Doors beside the finished pack through which words of a kit could leave: the pages of the preview, the addendum to a file
 * that left, the names of a folder of files for every reader, and the record of what left.
 */

const resources = join(import.meta.dirname, '../../../resources')
const readFile = fileReader()
const moment = '2031-05-01T09:00:00.000Z'
const id = makeIdsFrom(() => 'sidedoors0')

const addendumFor = (audience: Audience): Pack => ({
  ...fullPack(id('pck'), 'What is new', audience),
  recipe: 'addendum',
  sections: [sectionOf('addendum', true)],
})

/** The kit of a situation, from which a file of another round left before: everything in it is new, changed or withdrawn. */
const afterAnother = (situation: Situation): LeakKit & { readonly before: LeakKit; readonly addendum: Pack } => {
  const before = leakKit({ ...situation, round: (situation.round + 1) % 5 })
  const made = leakKit(situation)
  const addendum = addendumFor(situation.audience)
  const pack = packOf(before.kit, before.packId)
  const { quoteIds: _ids, ...version } = composeNumbered(selectionFor(before.kit, pack, moment), [], moment).version
  const left = { packId: made.packId, audience: situation.audience, at: moment, copy: null, quotes: [], ...version }
  return { ...made, before, addendum, kit: { ...made.kit, packs: [...made.kit.packs, addendum], exports: [left] } }
}

const packOf = (kit: Kit, packId: Pack['id']): Pack => {
  const pack = kit.packs.find((one) => one.id === packId)
  if (pack === undefined) throw new Error('The kit has its pack')
  return pack
}

/** Fields whose words stand in a reading and may never be there for this reader. */
const leaksIn = (reading: string, { canaries }: LeakKit, situation: Situation): readonly Field[] =>
  [...canaries].flatMap(([field, word]) =>
    promises[field](situation) === 'never' && occursIn(comparable(reading), word) ? [field] : [],
  )

/** Every string in an answer of the contract, one to a line. */
const wordsIn = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return ''
  return Object.values(value).map(wordsIn).join('\n')
}

const bases: readonly ReleaseBasis[] = ['background', 'chatham-house', 'off-record', 'embargoed', 'unknown']

test.each(
  bases.flatMap((basis, index) =>
    Audience.options.map((audience, other): Situation => ({
      basis,
      audience,
      sections: sectionOrder,
      round: (index + other) % 5,
      taint:
        basis === 'chatham-house'
          ? ((['name', 'family-name', 'affiliation', 'meeting'] as const)[other] ?? null)
          : null,
    })),
  ),
)('words on $basis for the $audience leave by no side door (round $round, taint $taint)', (situation) =>
  withFolder(async (folder) => {
    const made = afterAnother(situation)
    const out = join(folder, 'out')
    mkdirSync(out)
    const file = join(folder, 'kit-1.json')
    await writeKitFile(nodeDisk, file, startHistory(made.kit), 0, kitCodec)
    const desk = deskIn(join(folder, 'library'), () => packWorkerHere(resources), {
      chooseFiles: async () => [file],
      chooseFolder: async () => out,
      chooseSavePath: async ({ suggestedName, extension }) => join(out, `${suggestedName}.${extension}`),
      now: () => Date.parse(moment),
    })
    const takenIn = valueOf(await desk.ask('kit.takeIn', {}))
    const kitId = takenIn?.view.kit.id
    if (kitId === undefined) throw new Error('The kit was not taken in')

    // The pages in view, and all others, as the window gets them.
    const preview = valueOf(await desk.ask('pack.preview', { kitId, packId: made.packId }))
    const pages = valueOf(
      await desk.ask('pack.pages', {
        packId: made.packId,
        setting: preview.setting,
        from: 1,
        to: preview.shapes.length,
      }),
    )
    const seen = wordsIn([preview, pages])
    expect(leaksIn(seen, made, situation)).toEqual([])
    const place = made.canaries.get('event.place') ?? ''
    expect(situation.taint !== null || isThere(comparable(seen), place)).toBe(true)

    // What is new since the file before: nothing of what that reader may not see, then or now.
    const amended = valueOf(
      await desk.ask('pack.export', { kitId, packId: made.addendum.id, form: 'pdf', job: 'addendum' }),
    )
    const own = readFile(readFileSync(amended?.path ?? ''))
    const added = [...own.pages, ...own.beside.map(({ text }) => text)].join('\n')
    expect(added.length).toBeGreaterThan(100)
    expect(leaksIn(added, made, situation)).toEqual([])
    expect(leaksIn(added, made.before, situation)).toEqual([])
    rmSync(amended?.path ?? '')

    // A folder of files, one for each reader, twice: its names are seen by whoever sees the folder.
    for (const job of ['first', 'second'])
      valueOf(
        await desk.ask('pack.exportReaders', {
          kitId,
          packId: made.packId,
          form: 'markdown',
          job,
          audiences: [situation.audience],
        }),
      )
    const names = readdirSync(out).join('\n')
    expect(names).not.toBe('')
    expect(leaksIn(names, made, situation)).toEqual([])

    // The record of what left says that it left.
    const { kit } = valueOf(await desk.ask('kit.open', { kitId }))
    expect(kit.exports.length).toBeGreaterThan(1)
    expect(leaksIn(wordsIn(kit.exports), made, situation)).toEqual([])
    await desk.close()
  }),
)
