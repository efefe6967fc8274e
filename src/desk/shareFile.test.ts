import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Audience, type Kit, ReleaseBasis, fullPack, makeIdsFrom, sectionOrder } from '#core/model'
import { standardTitles } from '#core/model/words/standardTitles'
import { attributionOf } from '#core/quote/attribution/attribution'
import { isBroken, quoteState } from '#core/quote/verbatim/state'
import { kitOf, personOf, quoted } from '#core/quote/testing/fixture'
import { type Shared, sharedKit, withheldSign } from '#core/share/sharedKit'
import { comparable, occursIn } from './proof/testing/canaries'
import { leakKit } from './proof/testing/leakKit'
import { type Situation, promises } from './proof/testing/situation'
import { Refusal } from './refusal'
import { writeShared } from './shareFile'
import { shelvedBeside } from './store/media'
import { nodeDisk } from './store/nodeDisk'
import { withFolder } from './testing/desks'
import { kitAt } from './verifyFile'

let number = 0
const makeId = makeIdsFrom(() => `share${String(++number).padStart(8, '0')}`)

const written = async (folder: string, kit: Kit, shared: Shared): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'part.json')
  await writeShared(kit, shared, shelvedBeside(nodeDisk, join(folder, 'none.json'), 'media'), { path })
  return path
}

const situation = (basis: ReleaseBasis, audience: Audience): Situation => ({
  basis,
  audience,
  sections: sectionOrder,
  round: 1,
  taint: null,
})

describe.each(ReleaseBasis.options)('words on %s', (basis) =>
  test.each(Audience.options)(
    'for the %s: nothing barred is in the file, and what is there is in its source',
    (audience) =>
      withFolder(async (folder) => {
        const of = situation(basis, audience)
        const { kit, canaries } = leakKit(of)
        const now = '2031-03-08T08:00:00.000Z'
        for (const personIds of [null, kit.people.slice(0, 1).map(({ id }) => id)]) {
          const shared = sharedKit(kit, { audience, personIds, now, makeId })
          const path = await written(join(folder, personIds === null ? 'all' : 'one'), kit, shared)
          const file = comparable(readFileSync(path, 'utf8'))
          const found = [...canaries].filter(([field, word]) => promises[field](of) === 'never' && occursIn(file, word))
          expect(found.map(([field]) => field)).toEqual([])
          const again = await kitAt(path)
          for (const quote of again.quotes) {
            const source = again.sources.find(({ id }) => id === quote.sourceId)
            expect(isBroken(quoteState(quote, source))).toBe(false)
            const before = kit.quotes.find(({ id }) => id === quote.id)
            expect(quote.anchors.map(({ exact }) => exact)).toEqual(before?.anchors.map(({ exact }) => exact))
            expect(attributionOf(quote, source, again).state).not.toBe('against')
          }
          // Notes, points, answers, and the files that texts came in stay at home.
          expect([again.messages, again.questions, again.exports, again.documents, again.objectives]).toEqual([
            [],
            [],
            [],
            [],
            [],
          ])
          expect(again.people.every(({ privateNote }) => privateNote === '')).toBe(true)
          expect(again.sources.every(({ arrival }) => arrival.original === null && arrival.asides.length === 0)).toBe(
            true,
          )
          expect(again.id).not.toBe(kit.id)
        }
      }),
  ),
)

test('something goes along at all', () => {
  const { kit } = leakKit(situation('on-record', 'press'))
  const shared = sharedKit(kit, { audience: 'press', personIds: null, now: '2031-03-08T08:00:00.000Z', makeId })
  expect(shared.kit.quotes.length).toBeGreaterThan(0)
  expect(shared.kit.people.length).toBeGreaterThan(0)
})

test('a file that says what its reader may not see does not come to be', () =>
  withFolder(async (folder) => {
    const { kit } = leakKit(situation('off-record', 'press'))
    const shared = sharedKit(kit, { audience: 'press', personIds: null, now: '2031-03-08T08:00:00.000Z', makeId })
    const person = kit.people.find(({ privateNote }) => privateNote !== '')
    const [own] = shared.kit.people
    if (person === undefined || own === undefined) throw new Error('Nobody has a private note')
    const leaky = { ...shared, kit: { ...shared.kit, people: [{ ...own, lastMet: person.privateNote }] } }
    const refused = await written(folder, kit, leaky).catch((problem: unknown) => problem)
    expect(refused).toBeInstanceOf(Refusal)
    expect((refused as Refusal).failure).toMatchObject({ code: 'pack.leak', facts: { audience: 'press' } })
    expect(readdirSync(folder)).toEqual([])
  }))

test.each(Audience.options)('a kit whose packs nobody has named goes to the %s', (audience) =>
  withFolder(async (folder) => {
    const { kit } = leakKit(situation('on-record', audience))
    const packs = Audience.options.map((one) => fullPack(makeId('pck'), standardTitles[one], one))
    const unnamed = { ...kit, packs }
    const shared = sharedKit(unnamed, { audience, personIds: null, now: '2031-03-08T08:00:00.000Z', makeId })
    const again = await kitAt(await written(folder, unnamed, shared))
    expect(again.packs.map(({ title }) => title)).toEqual([standardTitles[audience]])
  }),
)

test('of those who spoke together nobody is left to speak alone', () => {
  const joint = quoted('⟦We open the gate together⟧, said both.', {
    claim: { how: 'by-hand', reason: 'I was there' },
  })
  const [one, other] = [personOf('Ada Fellen'), personOf('Bo Marsk', { standing: 'dropped' })]
  const quote = { ...joint.quote, speakerIds: [one.id, other.id] }
  const kit = kitOf({ sources: [joint.source], people: [one, other], quotes: [quote] })
  const shared = sharedKit(kit, { audience: 'press', personIds: null, now: '2031-03-08T08:00:00.000Z', makeId })
  expect(shared.kit.people.map(({ id }) => id)).toEqual([one.id])
  expect(shared.kit.quotes.map(({ speakerIds }) => speakerIds)).toEqual([[]])
})

test('of the chosen alone: paragraphs without their words are blanked', () => {
  const { kit } = leakKit(situation('on-record', 'principal'))
  const chosen = kit.people.find(({ id }) => kit.quotes.some(({ speakerIds }) => speakerIds.includes(id)))
  if (chosen === undefined) throw new Error('Nobody speaks')
  const shared = sharedKit(kit, {
    audience: 'principal',
    personIds: [chosen.id],
    now: '2031-03-08T08:00:00.000Z',
    makeId,
  })
  expect(shared.kit.people.map(({ id }) => id)).toEqual([chosen.id])
  expect(shared.kit.quotes.every(({ speakerIds }) => speakerIds.join() === chosen.id)).toBe(true)
  for (const source of shared.kit.sources) {
    const whole = kit.sources.find(({ id }) => id === source.id)?.text ?? ''
    expect(source.text).toHaveLength(whole.length)
    for (const [at, sign] of [...source.text].entries())
      if (sign !== withheldSign)
        expect(whole.slice(at).startsWith(sign) || source.text.length !== [...source.text].length).toBe(true)
    const lines = source.text.split('\n').filter((line) => line.trim() !== '')
    const anchors = shared.kit.quotes.flatMap((quote) => (quote.sourceId === source.id ? quote.anchors : []))
    for (const line of lines)
      expect(
        line.includes(withheldSign) || anchors.some(({ exact }) => line.includes(exact) || exact.includes(line)),
      ).toBe(true)
  }
})
