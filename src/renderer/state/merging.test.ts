import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { mergeCopy } from './merging'
import { toastOf } from './notices'
import { firstSession, session } from './session'
import { newKit, viewOf } from './testing/viewOf'

const open = viewOf(newKit())
let failure: { readonly code: string; readonly facts: object }

beforeEach(() => {
  vi.stubGlobal('window', { desk: { call: async () => ({ reply: { ok: false, failure }, kit: null }) } })
  const merging = { file: 'theirs.json', taken: 0, conflicts: [], refused: [] }
  session.change(() => ({ ...firstSession, open, merging, overlay: 'merge' }))
})

afterEach(() => vi.unstubAllGlobals())

const outcome = () => {
  const said = toastOf(session.read())
  return [session.read().overlay, said?.tone, said?.text]
}

it('whoever keeps all of their own has merged, and is told so; another refusal leaves the sheet', async () => {
  failure = { code: 'merge.nothing', facts: {} }
  await mergeCopy([{ key: 'event.host', takes: 'mine' }])
  expect(outcome()).toEqual([null, 'plain', 'All of yours stays; nothing of theirs.json was taken.'])

  session.change((state) => ({
    ...state,
    overlay: 'merge',
    merging: { file: 'theirs.json', taken: 0, conflicts: [], refused: [] },
  }))
  failure = { code: 'merge.notChosen', facts: {} }
  await mergeCopy([])
  expect(outcome().slice(0, 2)).toEqual(['merge', 'bad'])
})
