import { expect, test } from 'vitest'
import { decide, startHistory, undo } from '#core/edit/history'
import { kitSchemaVersion, releaseUnknown } from '#core/model'
import { kitOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { kitCodec } from './kitCodec'

/** What schema 5 stored: the same without the author's override, in what a kit begins with as in its steps. */
const withoutOverride = (stored: unknown): unknown =>
  JSON.parse(JSON.stringify(stored), (key, value: unknown) => (key === 'override' ? undefined : value))

const source = sourceOf('The locks open at noon.')
const quote = quotedIn(source, ['The locks open at noon.'])
const steps = (['off-record', 'chatham-house'] as const).map((basis) => ({
  kind: 'quote.change' as const,
  id: quote.id,
  patch: { release: { ...releaseUnknown, basis } },
}))

test('terms that schema 5 stored open nothing to the principal, and their steps undo', async () => {
  let history = startHistory(kitOf({ sources: [source], quotes: [quote] }))
  for (const [index, step] of steps.entries()) {
    const next = decide(history, step, index * 60_000)
    if (!next.ok) throw new Error(next.failure.code)
    history = next.value
  }
  history = undo(history)
  const stored = withoutOverride(kitCodec.encode(history))
  expect(JSON.stringify(stored)).not.toContain('override')
  const read = await kitCodec.decode(stored, 5)
  expect(read.ok && read.value).toEqual(history)
})

test('a program that does not know the override is told that the kit is newer', async () => {
  expect(kitSchemaVersion).toBeGreaterThanOrEqual(6)
  const opened = { ...quote, release: { ...releaseUnknown, basis: 'off-record' as const, override: 'I was there.' } }
  const stored = JSON.parse(
    JSON.stringify(kitCodec.encode(startHistory(kitOf({ sources: [source], quotes: [opened] })))),
  )
  const read = await kitCodec.decode(stored, 6)
  expect(read.ok && read.value.present.quotes[0]?.release.override).toBe('I was there.')
  expect(await kitCodec.decode(stored, kitSchemaVersion + 1)).toMatchObject({
    ok: false,
    failure: { code: 'kit.tooNew' },
  })
})

test('a text that schema 11 stored was not transcribed by hand; one that was says that the kit is newer', async () => {
  const typed = { ...source, arrival: { ...source.arrival, isTranscribed: true } }
  const encoded = kitCodec.encode(startHistory(kitOf({ sources: [typed], quotes: [] })))
  const stored: unknown = JSON.parse(JSON.stringify(encoded))
  const before: unknown = JSON.parse(JSON.stringify(stored), (key, value: unknown) =>
    key === 'isTranscribed' ? undefined : value,
  )
  const isTyped = async (of: unknown, schema: number) => {
    const read = await kitCodec.decode(of, schema)
    return read.ok && read.value.present.sources[0]?.arrival.isTranscribed
  }
  expect([await isTyped(before, 11), await isTyped(stored, kitSchemaVersion)]).toEqual([false, true])
  expect(kitSchemaVersion).toBeGreaterThanOrEqual(12)
})

test('a file that schema 13 stored was read as what it is; one that a person read as mail says that the kit is newer', async () => {
  const original = { sha256: source.sha256, size: 5, encoding: null, form: 'eml' as const }
  const asMail = { ...source, arrival: { ...source.arrival, original } }
  const encoded = kitCodec.encode(startHistory(kitOf({ sources: [asMail], quotes: [] })))
  const stored: unknown = JSON.parse(JSON.stringify(encoded))
  const before: unknown = JSON.parse(JSON.stringify(stored), (key, value: unknown) =>
    key === 'form' ? undefined : value,
  )
  const formIn = async (of: unknown, schema: number) => {
    const read = await kitCodec.decode(of, schema)
    return read.ok ? read.value.present.sources[0]?.arrival.original?.form : read.failure.code
  }
  expect([await formIn(before, 13), await formIn(stored, kitSchemaVersion)]).toEqual([null, 'eml'])
  expect(kitSchemaVersion).toBeGreaterThanOrEqual(14)
})
