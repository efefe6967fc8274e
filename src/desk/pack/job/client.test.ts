import { expect, test } from 'vitest'
import type { Kit } from '#core/model'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import type { WorkerChannel } from '../../host'
import { othersHeard } from '../../process/unhurried'
import { PackJobClient } from './client'
import type { SentRequest } from './kitLine'

const order = (kit: Kit) => ({ kit, packId: fixturePack.id, now: fixtureNow, fileName: '', media: {} })
const look = { setting: 1, around: 1, isFirst: false }

/** So many texts that the kit goes in parts. */
const long: Kit = {
  ...fixtureKit,
  sources: Array.from({ length: 100 }, () => fixtureKit.sources.slice(0, 1))
    .flat()
    .map((source) => ({ ...source, text: 'Words. '.repeat(20_000) })),
}

const channelThat = (post: (sent: SentRequest) => void): WorkerChannel => ({
  post: (sent) => post(sent as SentRequest),
  onMessage: () => undefined,
  onExit: () => undefined,
  kill: () => undefined,
})

const severalTurns = async (): Promise<void> => {
  for (let turn = 0; turn < 200; turn += 1) await othersHeard()
}

test('nothing more of a long kit is sent to a process that was ended', async () => {
  const controller = new AbortController()
  let sent = 0
  const client = new PackJobClient(() =>
    channelThat(() => {
      sent += 1
      if (sent === 3) controller.abort()
    }),
  )
  const exported = client.export(
    { ...order(long), form: 'pdf' },
    { onProgress: () => undefined, signal: controller.signal },
  )
  await expect(exported).rejects.toMatchObject({ failure: { code: 'pack.cancelled' } })
  await severalTurns()
  expect(sent).toBe(3)
})

test('an order that cannot be sent is refused, and the next goes to another process', async () => {
  const sentBy: number[] = []
  let started = 0
  const client = new PackJobClient(() => {
    const own = (started += 1)
    return channelThat(() => {
      sentBy.push(own)
      throw new Error('This cannot be copied')
    })
  })
  for (const kit of [long, fixtureKit])
    await expect(client.preview(order(kit), look)).rejects.toMatchObject({ failure: { code: 'pack.failed' } })
  expect(sentBy).toEqual([1, 2])
})
