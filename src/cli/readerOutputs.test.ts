import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startHistory } from '#core/edit/history'
import { type Audience, sectionOrder } from '#core/model'
import { comparable, occursIn } from '#desk/proof/testing/canaries'
import { leakKit } from '#desk/proof/testing/leakKit'
import { type Field, type Situation, promises } from '#desk/proof/testing/situation'
import { writeKitFile } from '#desk/store/cut'
import { kitCodec } from '#desk/store/kitCodec'
import { nodeDisk } from '#desk/store/nodeDisk'
import { answerSaveDialog, deskIn, valueOf, withFolder } from '#desk/testing/desks'
import { kit } from './testing/kit'

/**
 * What the command line says while it makes and compares files for a reader may lie in a log or on a shared screen: it says
 * no word that this reader may not see, nor does a file name. What compares whole kits is the author's (docs/promises.md).
 */
const situationFor = (audience: Audience): Situation => ({
  basis: 'chatham-house',
  audience,
  sections: sectionOrder,
  round: 1,
  taint: null,
})

/** A library with a kit full of canaries, and the same kit after decisions about some of its words. */
const withTwo = (
  audience: Audience,
  work: (place: { readonly before: string; readonly after: string; readonly folder: string }) => Promise<void>,
): Promise<void> =>
  withFolder(async (folder) => {
    const taken = join(folder, 'canaries.json')
    await writeKitFile(nodeDisk, taken, startHistory(leakKit(situationFor(audience)).kit), 0, kitCodec)
    const library = join(folder, 'library')
    const desk = deskIn(library, undefined, { chooseFiles: async () => [taken] })
    answerSaveDialog(null)
    const view = valueOf(await desk.ask('kit.takeIn', {}))?.view
    if (view === undefined) throw new Error('The kit was not taken in')
    const { id, messages, questions } = view.kit
    await desk.close()
    const before = join(folder, 'before', id)
    cpSync(join(library, id), before, { recursive: true })
    const again = deskIn(library)
    valueOf(await again.ask('kit.open', { kitId: id }))
    for (const edit of [
      ...messages.map((one) => ({ kind: 'message.change', id: one.id, patch: { text: `${one.text} Again.` } })),
      ...questions.map((one) => ({ kind: 'question.remove', id: one.id })),
    ])
      valueOf(await again.ask('kit.edit', { kitId: id, edit: edit as never }))
    await again.close()
    await work({ before, after: join(library, id), folder })
  })

const barredFrom = (audience: Audience): ReadonlyMap<Field, string> => {
  const situation = situationFor(audience)
  return new Map([...leakKit(situation).canaries].filter(([field]) => promises[field](situation) === 'never'))
}

describe.each(['counterpart', 'press'] as const)('for the %s', (audience) => {
  test(
    'build and compare say, in words and as JSON, nothing that is barred from these readers',
    () =>
      withTwo(audience, async ({ before, after, folder }) => {
        const barred = barredFrom(audience)
        expect(barred.size).toBeGreaterThan(20)
        const told: readonly (readonly string[])[] = [
          ['build', after, '--audience', audience, '--out', join(folder, 'words')],
          ['build', after, '--audience', audience, '--out', join(folder, 'json'), '--json'],
          ['build', after, '--audience', audience, '--out', join(folder, 'cable'), '--form', 'cable'],
          ['compare', before, after, '--audience', audience],
          ['compare', before, after, '--audience', audience, '--json'],
        ]
        for (const args of told) {
          const { code, said, complained } = await kit(...args)
          expect({ args: args.join(' '), code, complained }).toMatchObject({ code: 0, complained: '' })
          expect(said).not.toBe('')
          const words = comparable(said + complained)
          const found = [...barred].filter(([, word]) => occursIn(words, word)).map(([field]) => field)
          expect({ args: args.filter((one) => one.startsWith('--')), found }).toMatchObject({ found: [] })
        }
      }),
    120_000,
  )
})

test(
  'whole kits are compared for their author alone, with their words',
  () =>
    withTwo('press', async ({ before, after }) => {
      const { said } = await kit('compare', before, after, '--json')
      const words = comparable(said)
      expect([...barredFrom('press').values()].some((word) => occursIn(words, word))).toBe(true)
    }),
  60_000,
)
