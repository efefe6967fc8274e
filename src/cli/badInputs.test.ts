import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { withFolder } from '#desk/testing/desks'
import { kit } from './testing/kit'

/** Hostile and difficult files that lie beside the repository on some machines. They are read in place, never copied. */
const folder = join(import.meta.dirname, '../../../shared/badinputs')

const Expected = v.object({
  outcome: v.picklist(['accept', 'warn', 'refuse']),
  code: v.optional(v.string()),
  flag: v.optional(v.string()),
  contains: v.optional(v.array(v.string()), []),
  absent: v.optional(v.array(v.string()), []),
})
const Manifest = v.object({
  files: v.array(
    v.object({ id: v.string(), kind: v.string(), file: v.string(), hazard: v.string(), expect: Expected }),
  ),
})
const Printed = v.tuple([
  v.object({
    file: v.string(),
    outcome: v.picklist(['accept', 'warn', 'refuse']),
    code: v.nullable(v.string()),
    flags: v.array(v.string()),
    text: v.optional(v.string()),
    sentence: v.nullable(v.string()),
  }),
])

const files = existsSync(folder)
  ? v
      .parse(Manifest, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
      .files.filter(({ file }) => existsSync(join(folder, file)))
  : []

/** What `import` reads as a source. Pictures come in as photos, drawn anew by the window; kits come in as kits. */
const kinds = ['text', 'html', 'docx', 'pdf']

const imported = async (file: string) => {
  let printed: v.InferOutput<typeof Printed> | null = null
  await withFolder(async (library) => {
    const { said } = await kit('import', join(folder, file), '--library', library, '--json')
    printed = v.parse(Printed, JSON.parse(said))
  })
  if (printed === null) throw new Error('Nothing was printed')
  return (printed as v.InferOutput<typeof Printed>)[0]
}

const read = files.filter(({ kind }) => kinds.includes(kind))
const refused = files.filter(({ kind }) => !kinds.includes(kind))

describe.skipIf(files.length === 0)('hostile and difficult files', () => {
  test.each(read)('$id $hazard', async ({ file, expect: expected }) => {
    const { outcome, code, flags, text } = await imported(file)
    // Of what is torn nothing need be saved, as long as it is said.
    if (file.startsWith('truncated') && code === 'DAMAGED') return
    expect({ outcome, code }).toEqual({ outcome: expected.outcome, code: expected.code ?? null })
    if (expected.flag !== undefined) expect(flags).toContain(expected.flag)
    for (const words of expected.contains) expect(text).toContain(words)
    for (const words of expected.absent) expect(text).not.toContain(words)
  })

  test.each(refused)('$id $hazard: refused by name and kind', async ({ file }) => {
    const { outcome, code, sentence } = await imported(file)
    expect([outcome, code]).toEqual(['refuse', 'NOT_SUPPORTED'])
    expect(sentence).toContain(basename(file))
  })
})
