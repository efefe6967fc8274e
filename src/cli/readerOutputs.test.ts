import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startHistory } from '#core/edit/history'
import { type Audience, sectionOrder } from '#core/model'
import { readPdf } from '#desk/import/pdf/readPdf'
import { comparable, occursIn } from '#desk/proof/testing/canaries'
import { leakKit } from '#desk/proof/testing/leakKit'
import { type Field, type Promised, type Situation, promises } from '#desk/proof/testing/situation'
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

const wordsOf = (audience: Audience, promised: Promised): ReadonlyMap<Field, string> => {
  const situation = situationFor(audience)
  return new Map([...leakKit(situation).canaries].filter(([field]) => promises[field](situation) === promised))
}

const barredFrom = (audience: Audience): ReadonlyMap<Field, string> => wordsOf(audience, 'never')

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

test.each(['counterpart', 'press'] as const)(
  'a visit book for the %s, locked or not, holds nothing that is barred from these readers, and the kit no password',
  (audience) =>
    withTwo(audience, async ({ after, folder }) => {
      const password = 'harbour 31 gulls'
      const secret = join(folder, 'secret.txt')
      writeFileSync(secret, `${password}\nanother line\n`)
      const barred = barredFrom(audience)
      const shown = wordsOf(audience, 'must')
      for (const form of [
        ['--form', 'html'],
        ['--form', 'cable'],
        ['--password-file', secret],
      ]) {
        const out = join(folder, 'book', form[1] === secret ? 'locked' : String(form[1]))
        const book = ['build', after, '--recipe', 'visit-book', '--audience', audience, '--out', out, ...form]
        const { code, said, complained } = await kit(...book)
        expect({ code, complained }).toEqual({ code: 0, complained: '' })
        const names = readdirSync(out)
        expect(names).toHaveLength(1)
        const file = readFileSync(join(out, names[0] ?? ''))
        const inside =
          form[1] === secret
            ? JSON.stringify(await readPdf('book.pdf', new Uint8Array(file), password))
            : file.toString()
        const words = comparable([said, ...names, inside].join('\n'))
        expect([...shown.values()].filter((word) => occursIn(words, word)).length).toBeGreaterThan(10)
        expect([...barred].filter(([, word]) => occursIn(words, word)).map(([field]) => field)).toEqual([])
        expect(said + names.join('')).not.toContain(password)
      }
      const kept = readdirSync(after, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      for (const { parentPath, name } of kept)
        expect(readFileSync(join(parentPath, name)).includes(password)).toBe(false)
    }),
  120_000,
)

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
