import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { refusalOf } from '../../store/testing/kits'
import type { WorkerChannel } from '../../host'
import type { SourceId } from '#core/model'
import type { ReadReply, ReadRequest } from './messages'
import { reader } from './reader'
import { Building, piecesOf } from '#contract/wire/pieces'
import { ReadingRoom } from './readingRoom'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Process extends WorkerChannel {
  readonly say: (message: unknown) => void
  readonly die: () => void
  readonly isKilled: () => boolean
}

/** A process that does what the test makes it do. */
const processWith = (onPost: (request: ReadRequest, itself: Process) => void = () => undefined): Process => {
  let hear: (message: unknown) => void = () => undefined
  let gone: () => void = () => undefined
  let isKilled = false
  const itself: Process = {
    post: (request) => onPost(request as ReadRequest, itself),
    onMessage: (listener) => void (hear = listener),
    onExit: (listener) => void (gone = listener),
    kill: () => void (isKilled = true),
    say: (message) => hear(message),
    die: () => gone(),
    isKilled: () => isKilled,
  }
  return itself
}

const roomOf = (...processes: readonly Process[]) => {
  let started = 0
  const faults: unknown[] = []
  const room = new ReadingRoom(
    () => processes[started++] ?? processWith(),
    (fault) => faults.push(fault),
  )
  return { room, faults, started: () => started }
}

const order = {
  kind: 'file',
  id: 'src_reading0001' as SourceId,
  now: 0,
  name: 'tolls.txt',
  bytes: new TextEncoder().encode('“Tolls end in May,” said Dana Ferrol, Minister of Roads of Olmland.'),
  encoding: null,
} as const

/** What a sound room answers. */
const soundAnswer = async (): Promise<Extract<ReadReply, { kind: 'read' }>> => {
  const said: ReadReply[] = []
  await reader((reply) => said.push(structuredClone(reply)))(order)
  const last = said.at(-1)
  if (last?.kind !== 'read') throw new Error(JSON.stringify(last))
  return last
}

const named = { code: 'source.tooHeavy', facts: { name: 'tolls.txt' } }

it('a source comes back with its findings', async () => {
  const answer = await soundAnswer()
  const { room } = roomOf(processWith((_, itself) => itself.say(answer)))
  const { source, extraction } = await room.read(order)
  expect([source.id, extraction.quotations[0]?.speaker]).toEqual([order.id, 'Dana Ferrol'])
})

it.each([
  ['of another shape', (answer: object) => ({ ...answer, more: 1 })],
  ['about another source', (answer: { source: object }) => changed(answer, { id: 'src_reading0002' })],
  ['with other words than it has a hash of', (answer: { source: object }) => changed(answer, { text: 'Tolls stay.' })],
  ['to another question', () => ({ kind: 'found', extraction: {}, isLast: false })],
  ['of no kind', () => null],
])('an answer %s ends the process', async (_what, lie) => {
  const answer = await soundAnswer()
  const process = processWith((_, itself) => itself.say(lie(answer as never)))
  const { room, faults } = roomOf(process)
  expect(await room.read(order).catch(({ failure }: { failure: unknown }) => failure)).toEqual(named)
  expect([process.isKilled(), faults.length]).toEqual([true, 1])
})

const changed = (answer: { source: object }, patch: object) => ({
  ...answer,
  source: { ...answer.source, source: { ...Reflect.get(answer.source, 'source'), ...patch } },
})

/** As many bytes as it takes for the answer to come in pieces. */
const longOrder = {
  ...order,
  bytes: new TextEncoder().encode(
    '“Tolls end in May,” said Dana Ferrol, Minister of Roads of Olmland.\n\n'.repeat(3_000),
  ),
}
const inPieces = async (): Promise<readonly ReadReply[]> => {
  const said: ReadReply[] = []
  await reader((reply) => said.push(structuredClone(reply)))(longOrder)
  return said
}
const fromPieces = (said: readonly ReadReply[]): unknown => {
  const building = new Building()
  for (const reply of said) if (reply.kind === 'part') building.take(reply.piece)
  return building.value()
}
const piecesAgain = (value: unknown): readonly ReadReply[] => [
  ...[...piecesOf(value)].map((piece): ReadReply => ({ kind: 'part', piece })),
  { kind: 'whole', isLast: false },
]

it('a long answer comes in pieces, and the next text waits until it has been looked at', async () => {
  vi.useRealTimers()
  const came = await inPieces()
  expect(came.filter(({ kind }) => kind === 'part').length).toBeGreaterThan(3)
  // It does not ask to be replaced, however large the process of this test has grown.
  const said = piecesAgain(fromPieces(came))
  const asked: unknown[] = []
  const process = processWith((request, itself) => {
    asked.push(request)
    for (const reply of said) itself.say(reply)
  })
  const { room } = roomOf(process)
  const [one, other] = [room.read(longOrder), room.read({ ...longOrder })]
  expect(asked).toHaveLength(1)
  expect((await one).extraction.quotations).toHaveLength(3_000)
  expect((await other).source.text).toBe((await one).source.text)
  expect([asked.length, process.isKilled()]).toEqual([2, false])
})

it.each([
  ['of another shape', (answer: object) => piecesAgain({ ...answer, more: 1 })],
  ['with one thing of another shape among thousands', (answer: object) => piecesAgain(oneWrong(answer))],
  ['about another source', (answer: { source: object }) => piecesAgain(changed(answer, { id: 'src_reading0002' }))],
  [
    'with other words than it has a hash of',
    (answer: { source: object }) => piecesAgain(changed(answer, { text: 'x'.repeat(99_999) })),
  ],
  ['that says it is whole and is not', (answer: object) => piecesAgain(answer).slice(1)],
  ['of which nothing came', () => [{ kind: 'whole', isLast: false }] as const],
  ['that is no answer', () => piecesAgain({ kind: 'ready' })],
  ['that is none of ours', () => [{ kind: 'part', piece: '[["end"]]' }] as const],
  ['that never ends', () => Array.from({ length: 4_001 }, () => ({ kind: 'part', piece: '[["list"]]' }) as const)],
])('a long answer %s ends the process', async (_what, lie) => {
  vi.useRealTimers()
  const answer = fromPieces(await inPieces()) as never
  const process = processWith((_, itself) => {
    for (const reply of lie(answer)) itself.say(reply)
  })
  const { room, faults } = roomOf(process)
  expect(await room.read(longOrder).catch(({ failure }: { failure: unknown }) => failure)).toEqual(named)
  expect([process.isKilled(), faults.length]).toEqual([true, 1])
})

const oneWrong = (answer: object): object => {
  const { source } = answer as { source: { extraction: { quotations: readonly object[] } } }
  const quotations = source.extraction.quotations.with(2_000, {
    ...source.extraction.quotations[2_000],
    kind: 'shouted',
  })
  return { ...answer, source: { ...source, extraction: { ...source.extraction, quotations } } }
}

it('stopped while a long answer is looked at, nothing is taken in', async () => {
  vi.useRealTimers()
  const said = await inPieces()
  const process = processWith((_, itself) => {
    for (const reply of said) itself.say(reply)
  })
  const { room } = roomOf(process)
  const stop = new AbortController()
  const refused = refusalOf(room.read(longOrder, { signal: stop.signal }))
  stop.abort()
  expect([await refused, process.isKilled()]).toEqual(['source.cancelled', true])
})

it('ten seconds without words end it; the next text has a new process', async () => {
  const answer = await soundAnswer()
  const first = processWith()
  const { room, started } = roomOf(
    first,
    processWith((_, itself) => itself.say(answer)),
  )
  const refused = refusalOf(room.read(order))
  first.say({ kind: 'ready' })
  await vi.advanceTimersByTimeAsync(9_000)
  expect(first.isKilled()).toBe(false)
  await vi.advanceTimersByTimeAsync(1_500)
  expect([await refused, first.isKilled()]).toEqual(['source.tooSlow', true])
  expect((await room.read(order)).source.id).toBe(order.id)
  expect(started()).toBe(2)
})

it('words found give time for who says them, once', async () => {
  const process = processWith()
  const { room } = roomOf(process)
  const refused = refusalOf(room.read(order))
  process.say({ kind: 'ready' })
  process.say({ kind: 'finding', length: 1_000_000 })
  await vi.advanceTimersByTimeAsync(12_000)
  expect(process.isKilled()).toBe(false)
  process.say({ kind: 'finding', length: 1_000_000 })
  expect([await refused, process.isKilled()]).toEqual(['source.tooHeavy', true])
})

it('a process that dies takes its file with it and no other', async () => {
  const answer = await soundAnswer()
  const first = processWith((_, itself) => itself.die())
  const { room } = roomOf(
    first,
    processWith((_, itself) => itself.say(answer)),
  )
  const [one, other] = [refusalOf(room.read(order)), room.read(order)]
  expect(await one).toBe('source.tooHeavy')
  expect((await other).source.id).toBe(order.id)
})

it('stopping answers at once, whatever the process does, also to what waits', async () => {
  const process = processWith()
  const { room } = roomOf(process)
  const stop = new AbortController()
  const both = [
    refusalOf(room.read(order, { signal: stop.signal })),
    refusalOf(room.read(order, { signal: stop.signal })),
  ]
  process.say({ kind: 'ready' })
  stop.abort()
  expect(await Promise.all(both)).toEqual(['source.cancelled', 'source.cancelled'])
  expect(process.isKilled()).toBe(true)
})

it('a process that has grown is replaced before the next text', async () => {
  const answer = { ...(await soundAnswer()), isLast: true }
  const first = processWith((_, itself) => itself.say(answer))
  const { room } = roomOf(first)
  await room.read(order)
  expect(first.isKilled()).toBe(true)
})

/** Half a million characters, nobody speaking behind the first of them. */
const veryLong = {
  ...order,
  bytes: new TextEncoder().encode(
    Array.from(
      { length: 10 },
      (_, at) => `“Item ${at} ends in May,” said Dana Ferrol, Minister of Roads of Olmland.\n\n`,
    )
      .join('')
      .padEnd(500_000, 'River low. '),
  ),
}

it('what the first pages of a long text say is told of before the rest is read', async () => {
  const said: ReadReply[] = []
  await reader((reply) => said.push(structuredClone(reply)))(veryLong)
  expect(said.slice(0, 3).map(({ kind }) => kind)).toEqual(['finding', 'beginning', 'part'])
  const [, beginning] = said
  const quoted = (at: number) => ({ words: `Item ${at} ends in May,`, speaker: 'Dana Ferrol' })
  expect(beginning).toEqual({ kind: 'beginning', found: [0, 1, 2, 3, 4, 5, 6, 7].map(quoted) })
})

it('a short text is told of whole', async () => {
  const said: ReadReply[] = []
  await reader((reply) => said.push(structuredClone(reply)))(order)
  expect(said.map(({ kind }) => kind)).toEqual(['finding', 'read'])
})

it('the beginning is told to whoever waits; a second one ends the process, and so does more than a beginning', async () => {
  const answer = await soundAnswer()
  const beginning = { kind: 'beginning', found: [{ words: 'Tolls end in May,', speaker: 'Dana Ferrol' }] }
  const told: unknown[] = []
  const room = (...replies: readonly unknown[]) =>
    roomOf(processWith((_, itself) => replies.forEach((reply) => itself.say(reply)))).room
  const onBeginning = (found: unknown): void => void told.push(found)
  expect((await room(beginning, answer).read(order, { onBeginning })).source.id).toBe(order.id)
  expect(told).toEqual([beginning.found])
  expect(await refusalOf(room(beginning, beginning, answer).read(order))).toBe(named.code)
  const words = 'a'.repeat(10_000)
  const long = { kind: 'beginning', found: [{ words, speaker: '' }] }
  expect(await refusalOf(room(long, answer).read(order, { onBeginning }))).toBe(named.code)
  expect(told).toHaveLength(1)
})
