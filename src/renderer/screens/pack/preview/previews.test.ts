import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failed } from '#contract/failures'
import { type Kit, type PackId, blankKit, makeIdsFrom } from '#core/model'
import { setAgain, wantUnlessHeld } from './previews'

const { call } = vi.hoisted(() => ({ call: vi.fn() }))
vi.mock('../../../desk/desk', () => ({ call }))

const kit = blankKit(
  makeIdsFrom(() => '00000000-0000-4000-8000-000000000001'),
  '2031-05-06T08:00:00.000Z',
)
let packs = 0
/** Another pack each time: what is held of one outlives a test. */
const anyPack = (): PackId => `pck-${(packs += 1)}` as PackId

const set = (packId: PackId) => ({
  ok: true,
  value: { kitId: kit.id, packId, setting: 1, isWhole: true, shapes: [], pages: [], outline: [], milliseconds: 1 },
})

/** Asks as a screen does when it is shown, and waits for the answer. */
const shown = async (of: Kit, packId: PackId): Promise<number> => {
  const before = call.mock.calls.length
  wantUnlessHeld(of, packId)
  await vi.advanceTimersByTimeAsync(100)
  return call.mock.calls.length - before
}

describe('the pages of a pack', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    call.mockImplementation(async (_name: string, { packId }: { readonly packId: PackId }) => set(packId))
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are asked for once for a kit, and again for another state of it', async () => {
    const packId = anyPack()
    expect(await shown(kit, packId)).toBe(1)
    expect(await shown(kit, packId)).toBe(0)
    expect(await shown({ ...kit }, packId)).toBe(1)
    expect(await shown(kit, packId)).toBe(1)
    expect(await shown(kit, anyPack())).toBe(1)
  })

  it('are asked for again after a minute: terms end by the clock', async () => {
    const packId = anyPack()
    await shown(kit, packId)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(await shown(kit, packId)).toBe(0)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await shown(kit, packId)).toBe(1)
  })

  it('are asked for again where they could not be set, and whenever somebody says so', async () => {
    const packId = anyPack()
    call.mockResolvedValueOnce(failed('call.unexpected', { call: 'pack.preview' }))
    expect(await shown(kit, packId)).toBe(1)
    expect(await shown(kit, packId)).toBe(1)
    expect(await shown(kit, packId)).toBe(0)
    const before = call.mock.calls.length
    setAgain(kit, packId)
    await vi.advanceTimersByTimeAsync(100)
    expect(call.mock.calls.length - before).toBe(1)
  })
})
