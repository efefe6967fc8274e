import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { redo, undo } from '#core/edit/history'
import { kitSchemaVersion } from '#core/model'
import { unsealed } from './envelope'
import { kitCodec } from './kitCodec'

/** A kit file of every version that was ever written: it opens, and every step that led to it can be taken back and again. */
const folder = join(import.meta.dirname, 'fixtures')
const files = readdirSync(folder).filter((name) => name.endsWith('.bkit'))

const historyIn = (name: string) => {
  const opened = unsealed(readFileSync(join(folder, name)))
  if (!opened.ok) throw new Error(`${name}: ${opened.failure}`)
  const { schema, data } = opened.value
  const decoded = kitCodec.decode(data, schema)
  if (!decoded.ok) throw new Error(`${name}: ${JSON.stringify(decoded.failure)}`)
  return { schema, history: decoded.value }
}

test('every version before this one has a file here', () => {
  const schemas = new Set(files.map((name) => historyIn(name).schema))
  expect([...schemas].sort()).toEqual(Array.from({ length: kitSchemaVersion - 1 }, (_, index) => index + 1))
})

describe.each(files)('%s', (name) => {
  test('is written and read again as it is', () => {
    const { history } = historyIn(name)
    const again = kitCodec.decode(JSON.parse(JSON.stringify(kitCodec.encode(history))), kitSchemaVersion)
    expect(again).toMatchObject({ ok: true, value: { present: history.present } })
  })

  test('every step can be taken back and taken again', () => {
    const { history } = historyIn(name)
    let back = history
    while (back.past.length > 0) back = undo(back)
    let forth = back
    while (forth.past.length < history.past.length) forth = redo(forth)
    expect(forth.present).toEqual(history.present)
  })
})
