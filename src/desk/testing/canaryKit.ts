import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Edit } from '#core/edit/edit'
import { type Kit, type Question, blankQuestion, makeIdsFrom, richTextFrom } from '#core/model'
import { type TestDesk, valueOf } from './desks'
import { pictureOf } from './jpegs'

/** A word that nobody else writes. */
export const canary = (number: number): string => `zqcanary${String(number).padStart(2, '0')}wren`

export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Which canaries stand in which files or names of a folder: as UTF-8, UTF-16 either way, Base64 at any offset. */
export const canariesIn = (folder: string, canaries: readonly string[]): ReadonlySet<string> => {
  const there = new Set<string>()
  for (const path of filesIn(folder)) {
    const bytes = readFileSync(path)
    for (const word of canaries)
      if (path.includes(word) || formsOf(word).some((form) => bytes.includes(form))) there.add(word)
  }
  return there
}

const formsOf = (word: string): readonly Buffer[] => {
  const wide = Buffer.from(word, 'utf16le')
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.from('x'.repeat(offset) + word)
      .toString('base64')
      .slice(4, -4),
  )
  return [Buffer.from(word), wide, Buffer.from(wide).swap16(), ...base64.map((text) => Buffer.from(text))]
}

const makeId = makeIdsFrom(
  (
    (last) => () =>
      String((last += 1)).padStart(8, '0')
  )(70_000_000),
)

export const decided = async ({ ask }: TestDesk, kit: Pick<Kit, 'id'>, edit: Edit) =>
  valueOf(await ask('kit.edit', { kitId: kit.id, edit: edit as never }))

/** A kit with a canary in every kind of field that somebody fills, and in the bytes of a photo: those from 0 to 26. */
export const canaryKit = async (desk: TestDesk): Promise<Kit> => {
  const text = `Harbour ${canary(0)} opens
“We open the harbour of ${canary(1)} for both banks of the river, and for every boat that comes,” said Dana ${canary(2)}, Minister of ${canary(3)} of Olmland.
“Nobody waits at ${canary(4)} any longer, and nobody pays for it,” said Ivo Marrenk, Harbour Master of ${canary(5)}. ${canary(6)}`
  const { kit } = valueOf(await desk.ask('source.paste', { kitId: null, text, html: null })).view
  const decide = (edit: Edit) => decided(desk, kit, edit)
  await decide({
    kind: 'event.change',
    patch: { title: canary(7), place: canary(8), host: canary(9), reference: canary(10), preparedFor: canary(11) },
  })
  await decide({ kind: 'event.change', patch: { preparedBy: canary(12), ministry: canary(12) } })
  await decide({ kind: 'front.change', patch: { purpose: canary(13), objectives: [canary(14)], avoid: canary(15) } })
  await decide({ kind: 'background.change', patch: { notDisclosed: richTextFrom(canary(16)) } })
  const [person] = kit.people
  const [quote] = kit.quotes
  const [source] = kit.sources
  if (person === undefined || quote === undefined || source === undefined) throw new Error('nothing was read')
  await decide({
    kind: 'person.change',
    id: person.id,
    patch: { privateNote: canary(17), pronunciation: canary(18) },
  })
  await decide({ kind: 'quote.change', id: quote.id, patch: { annotation: canary(19) } })
  await decide({ kind: 'source.describe', id: source.id, patch: { title: canary(20), publisher: canary(21) } })
  const photo = { kitId: kit.id, personId: person.id, bytes: pictureOf(canary(22)), alt: canary(23) }
  valueOf(await desk.ask('person.photo', photo))
  const question = { question: canary(24), answer: canary(25), ifPressed: canary(26) }
  const item: Question = { ...blankQuestion(makeId('qna')), ...question, mayBeSaidTo: 'press' }
  return (await decide({ kind: 'question.add', item, before: null })).kit
}
