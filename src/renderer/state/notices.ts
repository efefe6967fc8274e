import type { Failure } from '#contract/failures'
import { failureWords } from '../words/failureWords'
import { unique } from './newId'
import type { Notice, NoticeAction, NoticeWords } from './notice'
import { session } from './session'

/** Older notices are forgotten. */
const most = 60

/**
 * Says something: as the one toast there is, and in the notice centre. The same trouble said again is one notice with a
 * count, and news on a topic takes the place of what was said on it before.
 */
export const tell = (said: NoticeWords): void =>
  session.change((state) => {
    const plain = { tone: 'plain', detail: '', actions: [], undoes: false, topic: null } as const
    const same = state.notices.find((other) => isSame(other, { ...plain, ...said }))
    const shown: Notice = {
      ...plain,
      ...said,
      id: same?.id ?? unique(),
      at: Date.now(),
      count: said.tone === 'bad' ? (same?.count ?? 0) + 1 : 1,
      isOpen: said.tone === 'bad',
    }
    const others = state.notices.filter(
      (other) => other !== same && !(said.topic != null && other.topic === said.topic),
    )
    return {
      ...state,
      notices: [...(shown.undoes ? others.map(withoutUndo) : others).slice(1 - most), shown],
      toast: shown.id,
    }
  })

const isSame = (one: Notice, other: Pick<Notice, 'text' | 'detail' | 'tone'>): boolean =>
  one.text === other.text && one.detail === other.detail && one.tone === other.tone

/** Says what went wrong, where, and what comes next; `action` leads to where it is mended. */
export const tellFailure = (
  failure: Failure,
  topic: string | null = null,
  action: NoticeAction | null = null,
): void => {
  const { title, next } = failureWords(failure)
  tell({ tone: 'bad', text: title, detail: next, topic, actions: action === null ? [] : [action] })
}

/** The toast has been seen: it leaves, and what was open stays open in the notice centre. */
export const fade = (id: string): void =>
  session.change((state) => (state.toast === id ? { ...state, toast: null } : state))

/** The person puts a notice aside. */
export const dismiss = (id: string): void => close((notice) => notice.id === id)

/** What stood open on a topic has been put right: it goes by itself. */
export const solved = (topic: string): void => close((notice) => notice.topic === topic && notice.isOpen)

const close = (isClosed: (notice: Notice) => boolean): void =>
  session.change((state) => {
    const closed = state.notices.filter(isClosed)
    if (closed.length === 0) return state
    return {
      ...state,
      notices: state.notices.map((notice) => (isClosed(notice) ? { ...notice, isOpen: false } : notice)),
      toast: closed.some(({ id }) => id === state.toast) ? null : state.toast,
    }
  })

/** Offers to undo are gone once another step was taken: they would take back the wrong one. */
export const withdrawUndo = (): void =>
  session.change((state) =>
    state.notices.some(({ undoes }) => undoes)
      ? {
          ...state,
          notices: state.notices.map(withoutUndo),
          toast: state.notices.some(({ id, undoes }) => undoes && id === state.toast) ? null : state.toast,
        }
      : state,
  )

const withoutUndo = (notice: Notice): Notice => (notice.undoes ? { ...notice, undoes: false, actions: [] } : notice)

/** The toast that is shown now. */
export const toastOf = ({ notices, toast }: { readonly notices: readonly Notice[]; readonly toast: string | null }) =>
  notices.find(({ id }) => id === toast) ?? null
