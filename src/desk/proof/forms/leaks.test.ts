import { afterAll, describe, expect, it } from 'vitest'
import { formIds } from '#core/forms/form'
import { leakRunner } from '../testing/leakRun'
import { someSituations } from '../testing/situations'

/**
 * Every status for every reader in every form without pages, from a kit file through the contract to the bytes, by the same
 * table of promises as the PDF.
 */
const runner = leakRunner()
afterAll(() => runner.close())

const flowing = formIds.filter((form) => form !== 'pdf')

describe.each(flowing)('%s', (form) => {
  // A third of them each, so that all stand in two forms or more; the whole of it is `npm run fuzz -- leaks`.
  it.each(someSituations.filter((_, index) => index % 3 === flowing.indexOf(form) % 3))(
    '$basis for the $audience, taint $taint, round $round, $sections.length sections',
    async (situation) => expect(await runner.faultsIn(situation, form)).toEqual([]),
    300_000,
  )
})

it('a cable of a programme of one line is whole without the heads of its columns', async () =>
  expect(
    await runner.faultsIn(
      { basis: 'embargoed', audience: 'principal', sections: ['programme'], round: 4, taint: null },
      'cable',
    ),
  ).toEqual([]))
