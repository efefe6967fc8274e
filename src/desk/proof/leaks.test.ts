import { afterAll, expect, it } from 'vitest'
import { leakRunner, outsideReaders } from './testing/leakRun'
import { Audience, ReleaseBasis, sectionOrder } from '#core/model'
import { allSituations, someSituations } from './testing/situations'

/**
 * Every status for every reader, from a kit file through the contract to the bytes: what is barred is in no reading of the
 * file, what is allowed is in each. The whole of it, every section on and off: `npm run fuzz -- leaks`.
 */
const runner = leakRunner()
afterAll(() => runner.close())

it.each(someSituations)(
  '$basis for the $audience, taint $taint, round $round, $sections.length sections',
  async (situation) => expect(await runner.faultsIn(situation)).toEqual([]),
  300_000,
)

it('under a password a file says the same to whoever has it, and nothing to anybody else', async () => {
  const [situation] = someSituations
  if (situation === undefined) throw new Error('There are situations')
  expect(await runner.faultsIn(situation, 'locked')).toEqual([])
}, 300_000)

for (const program of ['pdftotext', 'mutool'] as const)
  it(`${program} read every file too`, ({ skip }) =>
    skip(!outsideReaders.includes(program), `${program} is not on this machine`))

it('the whole of it has every status for every reader with every section on, off and alone', () => {
  for (const basis of ReleaseBasis.options)
    for (const audience of Audience.options) {
      const here = allSituations.filter((one) => one.basis === basis && one.audience === audience)
      const has = (size: number, test: (sections: readonly string[]) => boolean): boolean =>
        here.some(({ sections }) => sections.length === size && test(sections))
      for (const kind of sectionOrder) {
        expect(has(1, (sections) => sections.includes(kind))).toBe(true)
        expect(has(sectionOrder.length - 1, (sections) => !sections.includes(kind))).toBe(true)
      }
      expect(new Set(here.map(({ round }) => round)).size).toBe(5)
    }
})
