import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Audience } from '#core/model'
import { inKit, lacksOfReaders, readerPacks } from '#core/pack/readers'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { previewPack } from '../makePack'
import { packMaker } from './maker'
import type { MakeRequest, PackReply, PackRequest } from './messages'

const library = openFonts(join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'fonts'))
const order = (kind: MakeRequest['kind'], change: Partial<MakeRequest> = {}): MakeRequest => ({
  kind,
  form: 'pdf',
  kit: fixtureKit,
  packId: fixturePack.id,
  now: fixtureNow,
  fileName: 'pack.pdf',
  media: {},
  ...change,
})

/** Every step takes a second, so that each is told. */
const slowly = (): (() => number) => {
  let seconds = 0
  return () => 1_000 * (seconds += 1)
}

/** Everything that is said to an order. */
const answers = async (request: PackRequest, fonts = library, clock = slowly()): Promise<readonly PackReply[]> => {
  const heard: PackReply[] = []
  await packMaker(
    () => fonts,
    (reply) => heard.push(reply),
    clock,
  )(request)
  return heard
}

it('answers a preview with pages, and says before each block which words it sets next', async () => {
  const heard = await answers(order('preview'))
  expect(heard.at(-1)).toMatchObject({ kind: 'done', file: null, set: { isWhole: true } })
  const steps = heard.flatMap((reply) => (reply.kind === 'step' ? [reply.words] : []))
  expect(steps).toHaveLength(heard.length - 1)
  for (const words of ['One set of numbers', 'Will you publish the discharge of your own dams?', 'Dr. Ilse Varnholt'])
    expect(steps.some((step) => step.startsWith(words))).toBe(true)
})

it('answers a first look with the first pages, which do not say how many there are, and gives pages of that setting', async () => {
  const heard: PackReply[] = []
  const make = packMaker(
    () => library,
    (reply) => heard.push(reply),
  )
  const lastOf = async (request: PackRequest) => {
    await make(request)
    const last = heard.at(-1)
    if (last?.kind !== 'done') throw new Error('It was not done')
    return last
  }
  const { set: opening } = await lastOf(order('preview', { look: { setting: 7, around: 1, isFirst: true } }))
  expect(opening).toMatchObject({ isWhole: false, setting: 7 })
  const { set: whole } = await lastOf(order('preview', { look: { setting: 8, around: 1, isFirst: false } }))
  expect(whole).toMatchObject({ isWhole: true, setting: 8 })
  expect(whole?.shapes.length).toBeGreaterThan(opening?.shapes.length ?? 0)
  const pagesOf = async (setting: number) =>
    (await lastOf({ kind: 'pages', packId: fixturePack.id, setting, from: 2, to: 3 })).pages?.map(
      ({ number }) => number,
    )
  expect(await pagesOf(8)).toEqual([2, 3])
  expect(await pagesOf(7)).toBeUndefined()
})

it('answers an export with steps, the number of pages done, and a file', async () => {
  const heard = await answers(order('export'))
  const last = heard.at(-1)
  expect(last).toMatchObject({
    kind: 'done',
    set: null,
    file: { bytes: expect.any(Uint8Array) as unknown, version: { version: 1 }, pages: expect.any(Number) as unknown },
  })
  const pages = (last?.kind === 'done' ? last.file?.pages : null) ?? 0
  expect(heard.flatMap((reply) => (reply.kind === 'progress' ? [[reply.done, reply.total]] : []))).toEqual(
    Array.from({ length: pages }, (_, index) => [index + 1, pages]),
  )
})

it('goes on speaking while the finished file is proved: nobody may take the proof for a standstill', async () => {
  const heard = (await answers(order('export'))).map(({ kind }) => kind)
  const afterThePages = heard.slice(heard.lastIndexOf('progress') + 1)
  const pages = heard.filter((kind) => kind === 'progress').length
  expect(afterThePages.at(-1)).toBe('done')
  // Each page is read in one step and searched in another.
  expect(afterThePages.filter((kind) => kind === 'step').length).toBeGreaterThan(2 * pages)
})

it('says little where all of it takes no time: what is set next, and that all pages are done', async () => {
  const heard = await answers(order('export'), library, () => 0)
  const plain = heard.filter((reply) => reply.kind === 'step' && reply.words === '')
  expect(plain.length).toBeLessThanOrEqual(1)
  const told = heard.flatMap((reply) => (reply.kind === 'progress' ? [[reply.done, reply.total]] : []))
  expect(told).toEqual([[told[0]?.[1], told[0]?.[1]]])
  expect(heard.filter((reply) => reply.kind === 'step' && reply.words !== '').length).toBeGreaterThan(20)
})

it('says what is wrong with an order', async () => {
  const packs = [{ ...fixturePack, id: 'pck_another00' as typeof fixturePack.id }]
  expect(await answers(order('preview', { kit: { ...fixtureKit, packs } }))).toEqual([
    { kind: 'failed', failure: { code: 'pack.unknown' } },
  ])
})

it('stops at words that a face gives no width, and names them', async () => {
  const fonts = {
    ...library,
    measure: {
      ...library.measure,
      width: (...asked: Parameters<typeof library.measure.width>) =>
        asked[1] === 'gauges' ? Number.NaN : library.measure.width(...asked),
    },
  }
  const heard = await answers(order('preview'), fonts)
  expect(heard.at(-1)).toEqual({ kind: 'failed', failure: { code: 'pack.unsettable', words: 'gauges' } })
})

it('says what the file of each reader lacks, without setting a page', async () => {
  const heard = await answers(order('readers'))
  expect(heard).toEqual([
    { kind: 'done', set: null, file: null, readers: lacksOfReaders(fixtureKit, fixturePack, fixtureNow) },
  ])
  expect(heard[0]?.kind === 'done' && heard[0].readers?.map(({ audience }) => audience)).toEqual(Audience.options)
  const packs = [{ ...fixturePack, id: 'pck_another00' as typeof fixturePack.id }]
  expect(await answers(order('readers', { kit: { ...fixtureKit, packs } }))).toEqual([
    { kind: 'failed', failure: { code: 'pack.unknown' } },
  ])
})

it('says which packs give away who said words without a name', async () => {
  const [speaker, ...rest] = fixtureKit.people.filter(({ kind }) => kind === 'person')
  const [quote] = fixtureKit.quotes
  if (speaker === undefined || quote === undefined) throw new Error('Somebody said something')
  const release = { ...quote.release, basis: 'background' as const, descriptor: 'a keeper of the harbour lights' }
  const said = { ...quote, standing: 'kept' as const, speakerIds: [speaker.id], release }
  const keeper = { ...speaker, role: 'Keeper of the harbour lights', presence: 'quoted' as const }
  const packs = (['press', 'principal'] as const).map((audience, index) => ({
    ...fixturePack,
    id: `pck_candidate${index}` as typeof fixturePack.id,
    audience,
    sections: fixturePack.sections.map((section) => ({ ...section, included: true })),
  }))
  const kit = { ...fixtureKit, people: [keeper, ...rest], quotes: [said], packs }
  const heard = await answers({ kind: 'candidates', kit, quoteId: said.id, now: fixtureNow })
  expect(heard).toMatchObject([
    { kind: 'done', givenAway: [{ packId: packs[0]?.id, note: { personId: keeper.id }, wider: null }] },
  ])
  // Words of the same kit that more people fit are offered.
  const other = {
    ...said,
    id: 'quo_other00000' as typeof said.id,
    release: { ...release, descriptor: 'one who was there' },
  }
  const [reply] = await answers({
    kind: 'candidates',
    kit: { ...kit, quotes: [said, other] },
    quoteId: said.id,
    now: fixtureNow,
  })
  const [given] = reply?.kind === 'done' ? (reply.givenAway ?? []) : []
  expect(given?.wider?.descriptor).toBe('one who was there')
  expect(given?.wider?.people).toBeGreaterThan(1)
})

it.each(Audience.options)('counts the pages of the %s as their file has them', async (audience) => {
  const [reply] = await answers(order('readerPages', { audience })).then((all) => all.slice(-1))
  const counted = reply?.kind === 'done' ? reply.readerPages : undefined
  const pack = readerPacks(fixtureKit, fixturePack).find((one) => one.audience === audience) ?? fixturePack
  const kit = inKit(fixtureKit, pack)
  const laid = previewPack({ kit, packId: pack.id, now: fixtureNow, fileName: '', media: () => null, fonts: library })
  expect(counted).toEqual({ audience, pages: laid.pages.length, sections: laid.sectionPages })
  const sections = counted?.sections.map(({ section }) => section) ?? []
  expect(sections.includes('front-sheet')).toBe(audience === 'principal' || audience === 'delegation')
})
