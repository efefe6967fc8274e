import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faultRecord } from './faultRecord'

const secret = 'Orlandini will not sign'

/** What something throws. */
const thrownBy = (work: () => unknown): unknown => {
  try {
    work()
  } catch (fault) {
    return fault
  }
  throw new Error('Nothing was thrown')
}

const named = (name: string): Error => Object.assign(new Error('x'), { name })

test.each([
  ['a text that is no JSON', thrownBy(() => JSON.parse(`"${secret}`))],
  ['a text that begins as none', thrownBy(() => JSON.parse(secret))],
  ['a file that is not there', thrownBy(() => readFileSync(`/nowhere/${secret}.pdf`))],
  ['words in a message of ours', new Error(`No face has the letters of ${secret}`)],
  ['lines in it like those of the engine', new Error(`a\n    at ${secret} (x:1:1)\n    at ${secret}:1:1`)],
  ['a number that is none', thrownBy(() => BigInt(secret))],
  ['a pattern that is none', thrownBy(() => new RegExp(`(${secret}`))],
  ['an error that is named so', named(secret)],
  ['a code that is none', Object.assign(new Error('x'), { code: secret })],
  ['words that were thrown', secret],
  ['an object that was thrown', { message: secret, stack: secret }],
  ['an error in an error', new Error('x', { cause: new Error(secret) })],
])('of %s nothing is written down that somebody wrote', (_, fault) => {
  const record = faultRecord(fault)
  for (const word of secret.split(' ')) expect(record).not.toContain(word)
})

test('where it was, and what kind of fault, is', () => {
  const record = faultRecord(thrownBy(() => JSON.parse(secret)))
  expect(record).toMatch(/^SyntaxError\n {4}at /)
  expect(record).toContain('faultRecord.test.ts')
  expect(faultRecord(thrownBy(() => readFileSync('/nowhere/x')))).toMatch(/^Error ENOENT/)
  expect(faultRecord(undefined)).toBe('a thrown undefined')
})
