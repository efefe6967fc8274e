import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { packMaker } from './maker'
import type { PackReply, PackRequest } from './messages'

const library = openFonts(join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'fonts'))
const fonts = () => library
const order = (job: number, kind: 'preview' | 'export'): Exclude<PackRequest, { kind: 'cancel' }> => ({
  kind,
  job,
  kit: fixtureKit,
  packId: fixturePack.id,
  now: fixtureNow,
  media: {},
})

/** Gives the orders, and collects what is answered until every job has its last word. */
const answers = (requests: readonly PackRequest[]): Promise<readonly PackReply[]> =>
  new Promise((resolve) => {
    const heard: PackReply[] = []
    const open = new Set(requests.flatMap((request) => (request.kind === 'cancel' ? [] : [request.job])))
    const maker = packMaker(fonts, (reply) => {
      heard.push(reply)
      if (reply.kind !== 'progress') open.delete(reply.job)
      if (open.size === 0) resolve(heard)
    })
    for (const request of requests) maker.take(request)
  })

it('answers a preview with pages', async () => {
  const [reply] = await answers([order(1, 'preview')])
  expect(reply).toMatchObject({ kind: 'done', job: 1, bytes: null })
})

it('answers an export with progress and a file', async () => {
  const heard = await answers([order(2, 'export')])
  expect(heard.map((reply) => reply.kind)).toEqual([
    ...Array.from({ length: heard.length - 1 }, () => 'progress'),
    'done',
  ])
  expect(heard.at(-1)).toMatchObject({ kind: 'done', bytes: expect.any(Uint8Array) as unknown })
})

it('gives up a job that is cancelled before it begins, and no other', async () => {
  const heard = await answers([order(3, 'preview'), order(4, 'preview'), { kind: 'cancel', job: 3 }])
  expect(heard.map((reply) => [reply.job, reply.kind])).toEqual([
    [3, 'cancelled'],
    [4, 'done'],
  ])
})

it('says what is wrong with an order', async () => {
  const [reply] = await answers([
    {
      ...order(5, 'preview'),
      kit: { ...fixtureKit, packs: [{ ...fixturePack, id: 'pck_another00' as typeof fixturePack.id }] },
    },
  ])
  expect(reply).toEqual({ kind: 'failed', job: 5, failure: { code: 'pack.unknown' } })
})
