import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clearLine, readRefused, show, showSheet } from './actions'
import { firstSession, session } from './session'
import { transcribe } from './transcribing'
import { forgetWhatIsGone } from './waitingFiles'

/** The desk keeps the bytes of a file that is not in yet for as long as it has a line on the sheet, and is told when it has none. */

const failure = { code: 'source.unknownType' as const, facts: {} }
const ways = { forms: ['text' as const], encodings: [] }
const refused = (waits: string) => ({ name: waits, result: { ok: false as const, failure, waits, ways } })

const forgotten: string[][] = []
const asked: unknown[] = []
let answer: unknown = null
let stop = (): void => undefined

beforeEach(() => {
  vi.stubGlobal('window', {
    desk: {
      call: async (name: string, input: { readonly waits: string[] }) => {
        if (name === 'source.forget') forgotten.push(input.waits)
        if (name === 'source.retry') asked.push(input)
        return { reply: { ok: true, value: name === 'source.retry' ? answer : [] }, kit: null }
      },
    },
  })
  session.change(() => firstSession)
  forgotten.length = 0
  asked.length = 0
  stop = forgetWhatIsGone()
  session.change((state) => ({ ...state, isSheetShown: true, outcomes: [refused('one'), refused('two')] }))
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('closed, the sheet stays and they wait on; one whose line is cleared is forgotten, once', async () => {
  await settled()
  showSheet(false)
  await settled()
  show('palette')
  await settled()
  expect(forgotten).toEqual([])
  const [first] = session.read().outcomes
  if (first !== undefined) clearLine(first)
  await settled()
  show(null)
  await settled()
  expect(forgotten).toEqual([['one']])
  expect(session.read().outcomes.map(({ name }) => name)).toEqual(['two'])
})

it('the pages of a scanned file are typed on a sheet of their own, and the way back is open', async () => {
  await settled()
  transcribe({ waits: 'one', name: 'one', pages: 1 })
  await settled()
  show(null)
  await settled()
  expect(forgotten).toEqual([])
})

it('what is read once more says what was tried, and waits under its new name alone', async () => {
  await settled()
  answer = { view: null, outcomes: [refused('three')] }
  const as = { form: 'text', encoding: 'koi8-r' } as const
  await readRefused('one', as)
  await settled()
  expect(asked).toEqual([{ kitId: null, waits: 'one', ...as }])
  const [first] = session.read().outcomes
  expect([first?.tried, first?.name]).toEqual([[as], 'three'])
  expect(forgotten.flat()).toEqual(['one'])
})
