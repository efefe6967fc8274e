import { expect, test } from 'vitest'
import fc from 'fast-check'
import { makeIdsFrom } from '#core/model'
import { success } from '#core/model/result'
import { calls } from './calls'
import { callerOf } from './caller'
import { type Desk, receive } from './transport'

/** Whatever comes over the channel, the desk is reached by well-formed calls only, and every call is answered. */

const makeId = makeIdsFrom(() => '00000001')
const kitId = makeId('kit')

/** A desk that notes what reaches it. `fault` is what every handler throws, if anything. */
const listeningDesk = (fault?: Error) => {
  const heard: [string, unknown][] = []
  const handlers = Object.keys(calls).map((name) => [
    name,
    async (input: unknown) => {
      heard.push([name, input])
      if (fault !== undefined) throw fault
      return success(null)
    },
  ])
  return { desk: Object.fromEntries(handlers) as Desk, heard }
}

const send = async (name: unknown, input: unknown) => {
  const { desk, heard } = listeningDesk()
  const reply = await receive(desk, name, input, (fault) => {
    throw fault
  })
  return { reply, heard }
}

test('a well-formed call reaches its handler with what was sent', async () => {
  const { reply, heard } = await send('kit.open', { kitId })
  expect([reply.ok, heard]).toEqual([true, [['kit.open', { kitId }]]])
})

test.each([
  ['an unknown name', 'kit.burn', {}],
  ['a name of the prototype', 'constructor', {}],
  ['__proto__', '__proto__', {}],
  ['toString', 'toString', {}],
  ['no name', undefined, {}],
  ['a number for a name', 7, {}],
  ['an object for a name', { toString: () => 'kit.open' }, { kitId }],
  ['an object that cannot be written out', { toString: null }, {}],
  ['no input', 'kit.open', undefined],
  ['an input too few', 'kit.open', {}],
  ['an input too many', 'kit.open', { kitId, sudo: true }],
  ['a folder for a kit', 'kit.open', { kitId: '../../etc' }],
  ['an edit that is not in the list', 'kit.edit', { kitId, edit: { kind: 'kit.burn' } }],
  ['an edit with a field too many', 'kit.edit', { kitId, edit: { kind: 'event.change', patch: { id: 'x' } } }],
  [
    'an edit nested in itself',
    'kit.edit',
    { kitId, edit: { kind: 'several', edits: [{ kind: 'several', edits: [] }] } },
  ],
  [
    'an edit that takes a field away',
    'kit.edit',
    { kitId, edit: { kind: 'event.change', patch: { title: undefined } } },
  ],
  ['a field that is there as nothing', 'kit.open', { kitId, how: undefined }],
  ['a number that is none', 'preferences.change', { patch: { zoom: Number.NaN } }],
  ['bytes that are none', 'source.import', { kitId: null, files: [{ name: 'a.txt', bytes: [1, 2] }] }],
  ['no files', 'source.import', { kitId: null, files: [] }],
  ['a job that could be a path', 'pack.export', { kitId, packId: makeId('pck'), form: 'pdf', job: '../x' }],
  [
    'an export to a place that no dialog has named',
    'pack.export',
    { kitId, packId: makeId('pck'), form: 'pdf', job: 'a', path: '/home/somebody/.profile' },
  ],
  ['a form that nobody writes', 'pack.export', { kitId, packId: makeId('pck'), form: 'exe', job: 'a' }],
  ['a zoom that blinds', 'preferences.change', { patch: { zoom: 900 } }],
  ['a name of two lines', 'preferences.change', { patch: { ownName: 'Mira\nSolvay' } }],
  ['a name as long as a speech', 'preferences.change', { patch: { ownName: 'M'.repeat(201) } }],
])('%s is answered and reaches nobody', async (_, name, input) => {
  const { reply, heard } = await send(name, input)
  expect(reply).toMatchObject({ ok: false, failure: { code: 'call.malformed' } })
  expect(heard).toEqual([])
})

test('any junk at all is answered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constantFrom(...Object.keys(calls)), fc.anything()),
      fc.anything({ withBigInt: true, withMap: true }),
      async (name, input) => {
        const { reply } = await send(name, input)
        expect(typeof reply.ok).toBe('boolean')
      },
    ),
    { numRuns: 400 },
  )
})

test('a handler that throws is our fault: told aside, answered calmly, without its words', async () => {
  const { desk } = listeningDesk(new Error('secret words'))
  const faults: unknown[] = []
  const reply = await receive(desk, 'library.list', {}, (fault) => faults.push(fault))
  expect(reply).toEqual({ ok: false, failure: { code: 'call.unexpected', facts: { call: 'library.list' } } })
  expect(String(faults[0])).toContain('secret words')
})

test('a caller sends names and inputs as they are', async () => {
  const sent: unknown[] = []
  const ask = callerOf(async (name, input) => {
    sent.push([name, input])
    return success([])
  })
  expect(await ask('library.list', {})).toEqual({ ok: true, value: [] })
  expect(sent).toEqual([['library.list', {}]])
})
