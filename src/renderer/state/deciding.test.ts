import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { KitView } from '#contract/views'
import type { Kit } from '#core/model'
import { decide, decideAndTell, go, importFiles, openKit, undo } from './actions'
import { afterActs } from './callOrder'
import { openAgain } from './kits'
import { toastOf } from './notices'
import { firstSession, session } from './session'
import { newKit, viewOf as savedView } from './testing/viewOf'

const kitCalled = (title: string): Kit => {
  const kit = newKit()
  return { ...kit, event: { ...kit.event, title } }
}
const viewOf = (kit: Kit): KitView =>
  savedView(kit, {
    undo: { kind: 'event.change', thing: 'event', number: 1, name: '', fields: ['title'], standing: null, terms: null },
  })
const done = <Value>(value: Value) => ({ ok: true as const, value })

const [first, second] = [kitCalled('first'), kitCalled('second')]
const asked: string[] = []
/** Answers by the call's name; what is not named here is answered with nothing. */
let answers: Record<string, (input: unknown) => unknown> = {}

beforeEach(() => {
  // The place is remembered a moment later: that moment must not come when the window of this file is gone.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('window', {
    desk: {
      call: async (name: string, input: unknown) => {
        asked.push(name)
        return { reply: await (answers[name]?.(input) ?? done([])), kit: null }
      },
    },
  })
  session.change(() => ({
    ...firstSession,
    open: viewOf(first),
    place: { screen: 'overview', item: null, panel: null },
  }))
  asked.length = 0
  answers = {}
})

afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const titled = (title: string) => ({ kind: 'event.change' as const, patch: { title } })
const openTitle = (): string | undefined => session.read().open?.kit.event.title

describe('A decision', () => {
  it('takes the kit of the reply, and keeps every object that did not change', async () => {
    answers = {
      'kit.edit': () => done(viewOf({ ...structuredClone(first), event: { ...first.event, title: 'better' } })),
    }
    expect(await decide(titled('better'))).toBe(true)
    expect(openTitle()).toBe('better')
    expect(session.read().open?.kit.packs).toBe(first.packs)
    expect(session.read().saving.state).toBe('saved')
  })

  it('that is refused changes nothing and says why', async () => {
    answers = { 'kit.edit': () => ({ ok: false, failure: { code: 'disk.full', facts: {} } }) }
    expect(await decide(titled('better'))).toBe(false)
    expect(openTitle()).toBe('first')
    expect(toastOf(session.read())).toMatchObject({
      tone: 'bad',
      text: 'The disk is full; the last change is not saved.',
    })
  })

  it('for a kit that has been left meanwhile does not come back into the window', async () => {
    let late: Promise<boolean> | undefined
    const open = () => {
      late = decide(titled('late'))
      return done(viewOf(second))
    }
    answers = { 'kit.edit': () => done(viewOf(first)), 'kit.open': open }
    await openKit(second.id)
    await late
    expect(asked.slice(0, 2)).toEqual(['kit.open', 'kit.edit'])
    expect(openTitle()).toBe('second')
  })

  it.each([
    ['the screen of a kit that was still being opened', 'overview' as const, 'people' as const],
    ['the library, asked for while a kit was being opened', 'people' as const, 'home' as const],
  ])('what was asked last is in sight: %s', async (_, from, to) => {
    session.change((state) => ({ ...state, place: { screen: from, item: 'per_of_the_first', panel: null } }))
    answers = {
      'kit.open': () => {
        go({ screen: to })
        return done(viewOf(second))
      },
    }
    await openKit(second.id)
    expect(openTitle()).toBe('second')
    expect(session.read().place).toEqual({ screen: to, item: null, panel: null })
    await openKit(second.id, { screen: 'quotes' })
    expect(session.read().place.screen).toBe('quotes')
  })

  it('on a kit that was opened while the one of the last start was on its way stays on it', async () => {
    session.change((state) => ({ ...state, open: null }))
    answers = {
      'kit.open': () => {
        session.change((state) => ({ ...state, open: viewOf(first) }))
        return done(viewOf(second))
      },
    }
    await openAgain(second.id, { screen: 'quotes' })
    expect(openTitle()).toBe('first')
    expect(asked).toEqual(['kit.open', 'kit.close'])
    session.change((state) => ({ ...state, open: null }))
    answers = { 'kit.open': () => done(viewOf(second)) }
    await openAgain(second.id, { screen: 'quotes' })
    expect([openTitle(), session.read().place.screen]).toEqual(['second', 'quotes'])
  })

  it('can be offered for undoing until the next one is made', async () => {
    answers = { 'kit.edit': () => done(viewOf(first)) }
    await decideAndTell(titled('a'), 'Title changed.')
    expect(toastOf(session.read())?.text).toBe('Title changed.')
    await decide(titled('b'))
    expect(toastOf(session.read())).toBeNull()
  })

  it('is undone once, by name', async () => {
    answers = { 'kit.undo': () => done({ ...viewOf(first), undo: null }) }
    expect(await undo()).toBe(true)
    expect(toastOf(session.read())?.text).toBe('Undone: event: title.')
    expect(await undo()).toBe(false)
    expect(asked).toEqual(['kit.undo'])
  })
})

describe('Keys that decide', () => {
  it('are taken in their order, and undo among them', async () => {
    const order: string[] = []
    const answered = async (name: string) => {
      await new Promise((resolve) => void setImmediate(resolve))
      order.push(name)
      return done(viewOf(first))
    }
    answers = { 'kit.edit': () => answered('edit'), 'kit.undo': () => answered('undo') }
    void afterActs(() => decide(titled('one')))
    void undo()
    await afterActs(() => decide(titled('two')))
    expect(order).toEqual(['edit', 'undo', 'edit'])
  })
})

describe('An edit that is made when its turn comes', () => {
  it('sees what was decided before it', async () => {
    const sent: unknown[] = []
    answers = {
      'kit.edit': (input) => {
        const { edit } = input as { readonly edit: { readonly patch: { readonly title: string } } }
        sent.push(edit.patch.title)
        return done(viewOf({ ...first, event: { ...first.event, ...edit.patch } }))
      },
    }
    const more = () => decide(({ event }) => ({ kind: 'event.change', patch: { title: `${event.title}+` } }))
    await Promise.all([more(), more(), more()])
    expect(sent).toEqual(['first+', 'first++', 'first+++'])
    expect(await decide(() => null)).toBe(false)
    expect(session.read().saving.state).toBe('saved')
  })
})

describe('Many files', () => {
  const file = (name: string): File => new File(['words'], name)

  it('go in batches into one kit, and each is answered for', async () => {
    const into: unknown[] = []
    session.change((state) => ({ ...state, open: null, place: { ...state.place, screen: 'home' } }))
    answers = {
      'source.import': (input) => {
        const { kitId, files } = input as {
          readonly kitId: unknown
          readonly files: readonly { readonly name: string }[]
        }
        into.push(kitId)
        const failure = { code: 'source.noText' as const, facts: {} }
        return done({
          view: viewOf(second),
          outcomes: files.map(({ name }) => ({ name, result: { ok: false, failure } })),
        })
      },
    }
    await importFiles(Array.from({ length: 60 }, (_, at) => file(`${at}.txt`)))
    expect(into).toEqual([null, second.id])
    vi.advanceTimersByTime(0)
    expect(session.read().outcomes).toHaveLength(60)
    expect(session.read().isSheetShown).toBe(true)
    expect(session.read().importing).toBeNull()
  })

  it('what cannot even be read, such as a folder, is said and does not stop the others', async () => {
    const folder = { name: 'folder', arrayBuffer: () => Promise.reject(new Error('a folder')) } as File
    answers = {
      'source.import': () =>
        done({
          view: viewOf(first),
          outcomes: [{ name: 'a.txt', result: { ok: false, failure: { code: 'source.empty', facts: {} } } }],
        }),
    }
    await importFiles([folder, file('a.txt')])
    vi.advanceTimersByTime(0)
    expect(session.read().outcomes.map(({ name }) => name)).toEqual(['folder', 'a.txt'])
  })
})
