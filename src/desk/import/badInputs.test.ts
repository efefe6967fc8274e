import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { answered } from '../refusal'
import { countingIds, morning } from '../store/testing/kits'
import { readDocument } from './readDocument'
import { sourceFrom } from './sourceFrom'

/** Hostile and difficult files that lie beside the repository on some machines. They are read in place, never copied. */
const folder = join(import.meta.dirname, '../../../../shared/badinputs')

const Expected = v.object({
  outcome: v.picklist(['accept', 'warn', 'refuse']),
  contains: v.optional(v.array(v.string()), []),
  absent: v.optional(v.array(v.string()), []),
})
const Manifest = v.object({
  files: v.array(
    v.object({ id: v.string(), kind: v.string(), file: v.string(), hazard: v.string(), expect: Expected }),
  ),
})

/** PDF as a source is a later room; pictures are drawn anew by the window, kit archives are not yet imported. */
const kinds = ['text', 'html', 'docx']

/** These bring nothing that a person needs to be told of: it is gone without touching a word. */
const silent = ['html-02', 'html-03', 'html-05', 'html-14']

const files = existsSync(folder)
  ? v
      .parse(Manifest, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
      .files.filter(({ kind }) => kinds.includes(kind))
  : []

describe.skipIf(files.length === 0)('hostile and difficult files', () => {
  test.each(files)('$id $hazard', async ({ id, file, expect: expected }) => {
    const makeId = countingIds()
    const bytes = readFileSync(join(folder, file))
    const taken = await answered(async () =>
      sourceFrom(await readDocument(file, bytes), { id: makeId('src'), now: morning, fileName: file }),
    )
    if (expected.outcome === 'refuse' || !taken.ok) {
      expect(taken).toMatchObject({ ok: false, failure: { facts: { name: file } } })
      expect(expected.outcome).toBe('refuse')
      return
    }
    const { source, notes } = taken.value
    for (const words of expected.contains) expect(source.text).toContain(words)
    for (const words of expected.absent) expect(source.text).not.toContain(words)
    if (expected.outcome === 'warn' && !silent.includes(id)) expect(notes).not.toEqual([])
    if (expected.outcome === 'accept') expect(notes).toEqual([])
  })
})
